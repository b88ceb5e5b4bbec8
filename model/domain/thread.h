// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"

#include <QDate>
#include <QList>
#include <QString>

/// The red thread: the chain before and after anything, from meeting to effect, and where it is broken.
namespace domain {

/// The lanes of the picture, from top to bottom.
enum class ThreadLane { Meeting, Decision, Priority, Need, Measure, Task, FollowUp, Effect };

/// Why a chain ends where it should go on.
enum class ThreadBreak {
    NothingAfterDecision,  ///< a valid decision that led to nothing yet
    MeasureWithoutNeed,
    MeasureNotFollowedUp,
    EffectWithoutEvidence
};

struct ThreadNode {
    ObjectRef object;
    ThreadLane lane = ThreadLane::Meeting;
    QString title;
    QString detail; ///< reference, responsible: whatever tells it from others
    QDate date;     ///< null where unknown
    QString state;  ///< code of its state (see codes.h); empty: none
    QList<ThreadBreak> breaks; ///< what is missing before or after it
    QDate expected; ///< the day when what is missing was to be there; null: no day was set
    bool operator==(const ThreadNode &) const = default;
};

/// Indices into Thread::nodes; `from` led to `to`.
struct ThreadTie {
    int from = 0;
    int to = 0;
    LinkType type = LinkType::ComesFrom;
    bool operator==(const ThreadTie &) const = default;
};

struct Thread {
    ObjectRef of;
    QList<ThreadNode> nodes; ///< by lane, then date
    QList<ThreadTie> ties;
    bool cut = false; ///< there was more than is shown

    int indexOf(const ObjectRef &object) const; ///< -1 where it is no part
    bool operator==(const Thread &) const = default;
};

} // namespace domain
