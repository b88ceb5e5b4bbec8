// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"

#include <QColor>
#include <QString>

class QPainter;
class QRectF;

namespace views {

/// The small signs beside lines and rows. The shape is the kind, the fill is the state, the colour only repeats it; a word
/// stands beside it wherever there is room.
enum class Mark {
    DecisionValid, DecisionCarried, DecisionReplaced, DecisionRevoked, DecisionReported, Agreement,
    TaskOpen, TaskDone, TaskDropped, TaskLate,
    LaterMeeting, Meeting,
    Present, PartlyPresent, Absent,
    Saved, Saving, NotSaved,
    Doubt, Gap,
    Priority, LongTerm, Measure, FollowUp, Effect, EffectPartly, Goal, Need, Risk, Forward, Unchanged, Back
};

namespace marks {

/// An agreement keeps its two rings while it is valid; a reported decision its dashes.
Mark of(const domain::Decision &decision, domain::LineKind kind);
/// Late: open with a due date before `today`.
Mark of(const domain::Task &task, QDate today);
Mark of(domain::Presence presence, bool wholeMeeting = true);

QString iconName(Mark mark);
QColor colour(Mark mark); ///< in the scheme in force
QColor tint(Mark mark);   ///< the ground that belongs to the colour
/// What the mark says, for a label beside it or a screen reader: "Gäller", "Försenad", "Till senare möte".
QString words(Mark mark);

/// Into `rect` (16 × 16 at text size), on `paper`: what lies behind it (invalid: the page).
void paint(QPainter &painter, Mark mark, const QRectF &rect, const QColor &paper = QColor());
/// In another colour than its own (a chosen row, a thread).
void paint(QPainter &painter, Mark mark, const QRectF &rect, const QColor &colour, const QColor &paper);

} // namespace marks
} // namespace views
