// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/link.h"

#include <QDate>
#include <QList>
#include <QMetaType>
#include <optional>

namespace search {

/// Where a sought word stands in a text, in characters.
struct Mark {
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const Mark &) const = default;
};

/// One found place, with all that a list shows of it.
struct Hit {
    enum class Kind {
        Decision, Task, CarryOver, Line, Point, Meeting, Person,
        Assignment, StatusReport, Plan, Need, Area, Measure, Goal, FollowUp, YearCycleEntry, DialogueRound,
        SourceFile ///< the text of a file that minutes or a plan was read from; its object is what it became
    };
    Kind kind = Kind::Line;
    QUuid id; ///< of the thing itself
    domain::MeetingId meeting; ///< where it was written; null for what stands in no minutes
    domain::ItemId item;
    domain::ActionPlanId plan; ///< of a file that a plan was read from
    QString body; ///< the meeting's body, abbreviated
    QDate date;   ///< of the meeting, or the thing's own
    QString title; ///< the point's, the meeting's or the person's; of the rest their own
    QString around; ///< what a thing outside the minutes stands in: "VP 2026", the plan's title
    QString text;  ///< plain, whole; the title itself for points, meetings and persons
    QList<Mark> marks; ///< in text, in order, none overlapping
    std::optional<domain::DecisionState> decisionState;
    std::optional<domain::TaskState> taskState;
    QString state; ///< code of a measure's state, a follow-up's effect or a report's movement (see codes.h)
    bool agreement = false;  ///< a decision that is an agreement
    bool reported = false;   ///< another body's decision
    bool confidential = false;
    QString replacedBy; ///< reference of the decision that took this one's place: "LG 2026-10-13 §2"

    domain::ObjectRef object() const;
    bool operator==(const Hit &) const = default;
};

/// A piece of a hit's text around its first mark, at most `length` characters and an ellipsis at each cut end; marks moved along.
struct Snippet {
    QString text;
    QList<Mark> marks;
};
Snippet snippetOf(const Hit &hit, qsizetype length = 160);

struct Results {
    quint64 number = 0; ///< the request's, so that a late answer is told from the one awaited
    QString typed;
    QList<Hit> hits;
    int total = 0;          ///< how many there are; a lower bound unless `complete`
    bool complete = true;   ///< every hit was counted
    bool best = false;      ///< best first; else newest first
    QString near; ///< where nothing was found: the query with words that the file knows in the place of those it does not
    bool interrupted = false; ///< another request came, or the file was needed by its writer
    double milliseconds = 0;
};

} // namespace search

Q_DECLARE_METATYPE(search::Results)
