// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/meeting.h"

#include <QList>
#include <QString>

/// Minutes are an outline: agenda points, each with lines of a level and a kind. A line is stored once; the point, the
/// "Beslut" summary, the registers and the PDF all show that same line.
namespace domain {

/// Agreement (överenskommelse, samsyn) is a decision whose kind is told by the line itself, so that the editor's own undo
/// restores it. Presenters is the "Föredragande" line of a point, at most one, level 0, shown under the heading.
/// FollowUp is what was seen of a measure of the action plan (see FollowUp in actionplan.h).
enum class LineKind { Text, Bullet, Numbered, Label, Presenters, Decision, Agreement, Task, CarryOver, FollowUp };

constexpr int maxLevel = 6;

/// A register points at these: their id must survive any edit that leaves some of their text.
constexpr bool isTracked(LineKind k)
{
    return k == LineKind::Decision || k == LineKind::Agreement || k == LineKind::Task || k == LineKind::CarryOver || k == LineKind::FollowUp;
}
constexpr bool isDecision(LineKind k) { return k == LineKind::Decision || k == LineKind::Agreement; }

/// A point of the agenda. Its order among points and lines of the meeting is `rank`: one gapped sequence for both.
struct AgendaItem {
    ItemId id;
    MeetingId meeting;
    qint64 rank = 0;
    Section section = Section::Information;
    QString title; ///< inline Markdown as in Line::text, one paragraph
    int minutesPlanned = 0; ///< 0: not planned
    bool confidential = false; ///< sekretess: the whole point
    int number = 0; ///< frozen at finishing; 0 until then, when it is computed (see numbering.h)
    int rev = 0;

    bool operator==(const AgendaItem &) const = default;
};

struct Line {
    LineId id;
    MeetingId meeting;
    ItemId item; ///< the point it stands under; null before the first point
    qint64 rank = 0;
    int level = 0; ///< 0…maxLevel
    LineKind kind = LineKind::Text;
    QString text; ///< inline Markdown: bold, italic and links only (see markdown.h); no line breaks
    bool confidential = false;
    int rev = 0;

    bool operator==(const Line &) const = default;
};

} // namespace domain
