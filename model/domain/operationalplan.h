// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/party.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

/// The yearly verksamhetsplan (VP): its assignments, what is prioritised among them by which decision, and how it goes.
namespace domain {

struct OperationalPlan {
    OperationalPlanId id;
    int year = 0; ///< unique
    QString title; ///< empty: "Verksamhetsplan" and the year
    int rev = 0;
    bool operator==(const OperationalPlan &) const = default;
};

/// Running texts of an assignment and of the action plan: paragraphs and bullets, one a line, inline Markdown; a bullet
/// begins with "- " after two spaces for each level.
using Prose = QString;

struct Activity {
    QString text;
    QDate from;
    QDate to;
    bool done = false;
    bool operator==(const Activity &) const = default;
};

struct Assignment {
    AssignmentId id;
    OperationalPlanId plan;
    QString number; ///< "3"; as the plan prints it
    QString title;
    Parties owners; ///< one who left the group stays and is marked by the view
    Prose currentState; ///< nulägesanalys
    Prose desiredState; ///< önskat läge
    Prose scope;        ///< avgränsning
    Prose assumptions;  ///< antaganden
    QList<Activity> activities;
    QString links;      ///< addresses and names of documents, one a line
    bool yearsFocus = false; ///< ETT uppdrag årligen: at most one in a plan
    QString resources;  ///< what was added to the year's focus
    AssignmentId continues; ///< the same assignment in the plan of an earlier year
    int rank = 0;       ///< order in the plan
    int rev = 0;
    bool operator==(const Assignment &) const = default;
};

struct PriorityChoice {
    AssignmentId assignment;
    bool longTerm = false; ///< långsiktig: after the ranked ones, without a rank of its own
    QString reason;
    bool operator==(const PriorityChoice &) const = default;
};

/// A dated, ranked choice. Never changed by a later one: old ones stay.
struct Prioritisation {
    PrioritisationId id;
    OperationalPlanId plan;
    QDate date;
    LineId decision; ///< that made it; null where it was only noted
    QList<PriorityChoice> choices; ///< ranked first, in order
    int rev = 0;

    /// 1… among the prioritised; 0 for a long-term one or one that is not named.
    int rankOf(AssignmentId assignment) const;
    bool operator==(const Prioritisation &) const = default;
};

enum class Movement { Unknown, Back, Unchanged, Forward }; // förflyttning
enum class ReviewState { None, Approved, SupplementRequested }; // godkänd, komplettering begärd

/// A lägesbeskrivning. Its text is the labelled lines of the meeting point (stored once, in the minutes); where it was not
/// written in a meeting, `text` holds it.
struct StatusReport {
    StatusReportId id;
    AssignmentId assignment;
    QDate date;
    MeetingId meeting; ///< null: not from a meeting
    ItemId item;
    Prose text;        ///< only where item is null
    Movement movement = Movement::Unknown;
    QString state;     ///< in a few words
    QString nextStep;
    Parties nextStepBy;
    QDate nextStepDue;
    ReviewState review = ReviewState::None;
    QString reviewMissing; ///< what is missing, where a supplement is asked for
    Parties reviewBy;
    QDate reviewDue;
    int rev = 0;
    bool operator==(const StatusReport &) const = default;
};

} // namespace domain
