// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/operationalplan.h"
#include "domain/party.h"

#include <QDate>
#include <QList>
#include <QString>

/// The plan of systematic quality work (SKA): skollagen (2010:800) 4 kap. 3–6 §§ asks the principal and the unit to plan,
/// follow up, analyse causes, act and document. Every row of a plan knows its plan, so that one is loaded by one query a table.
namespace domain {

struct ActionPlan {
    ActionPlanId id;
    QString title;
    QDate from; ///< period, inclusive
    QDate to;
    QString unit;   ///< empty: the principal's (huvudmannens) plan
    ActionPlanId answers; ///< the principal's plan that a unit's plan answers; may be null
    ActionPlanId continues; ///< last period's plan
    Prose background;
    Prose participation; ///< delaktighet: who took part, when, unions
    Prose analysis;      ///< nulägesanalys, before the needs
    Prose spreading;     ///< erfarenhetsspridning
    qint64 statedTotal = 0; ///< öre; 0: no total was stated
    int rev = 0;
    bool operator==(const ActionPlan &) const = default;
};

struct Need {
    NeedId id;
    ActionPlanId plan;
    int number = 0; ///< 1…
    QString text;
    QString evidence;
    int rev = 0;
    bool operator==(const Need &) const = default;
};

struct DevelopmentArea {
    AreaId id;
    ActionPlanId plan;
    QString number; ///< "1"
    QString title;
    int rank = 0;
    AreaId answers; ///< area of the principal's plan
    int rev = 0;
    bool operator==(const DevelopmentArea &) const = default;
};

enum class MeasureState { Planned, Ongoing, Closed };
/// How often a measure is to be followed up.
enum class Rhythm { None, Monthly, PerTerm, PerTertial, Yearly };

struct Measure {
    MeasureId id;
    ActionPlanId plan;
    AreaId area;
    QString title;     ///< short; empty: the first words of the description
    Prose description; ///< planerad insats och koppling till utvecklingsområdet
    Prose participants; ///< deltagare och planering
    Prose followUpHow; ///< uppföljning, utvärdering och delaktighet: how and by whom
    QList<NeedId> needs; ///< that it answers, wholly or in part
    QList<NeedId> partly; ///< those of them that it answers only in part
    AssignmentId assignment;
    Parties responsible;
    MeasureState state = MeasureState::Planned;
    Rhythm rhythm = Rhythm::None;
    QDate from, to;
    int rank = 0;
    int rev = 0;
    bool operator==(const Measure &) const = default;
};

struct Goal {
    GoalId id;
    ActionPlanId plan;
    AreaId area;
    MeasureId measure; ///< null: the area's own
    QString text;
    QString sign; ///< how one will see it
    IndicatorId indicator;
    int rank = 0;
    int rev = 0;
    bool operator==(const Goal &) const = default;
};

enum class ResponsibleRole { Principal, Politics, Management, HeadTeacher, Teacher, PupilHealth, Other };

/// What a role answers for: huvudman, politisk ledning, förvaltningsledning, rektor, lärare, elevhälsa.
struct Responsibility {
    ResponsibilityId id;
    ActionPlanId plan;
    AreaId area;
    MeasureId measure; ///< null: the whole area
    ResponsibleRole role = ResponsibleRole::Other;
    QString roleText; ///< as written
    QString text;
    int rank = 0;
    int rev = 0;
    bool operator==(const Responsibility &) const = default;
};

enum class PlanNoteKind { Strength, Weakness, Risk };

struct PlanNote {
    PlanNoteId id;
    ActionPlanId plan;
    PlanNoteKind kind = PlanNoteKind::Strength;
    QString text;
    QString prevention; ///< of a risk
    int rank = 0;
    int rev = 0;
    bool operator==(const PlanNote &) const = default;
};

struct TimelineEntry {
    TimelineEntryId id;
    ActionPlanId plan;
    AreaId area;
    MeasureId measure;
    QString text;
    QDate from, to; ///< both null: the words say it all
    int rank = 0;
    int rev = 0;
    bool operator==(const TimelineEntry &) const = default;
};

enum class CostCategory { Staff, Training, Materials, PupilHealth, Other };

struct CostLine {
    CostLineId id;
    ActionPlanId plan;
    AreaId area; ///< may be null
    QString name;
    CostCategory category = CostCategory::Other;
    qint64 amount = 0;  ///< öre, 0 … 10¹⁴ (10¹² kr)
    qint64 outcome = -1; ///< öre; -1: not known yet
    int rank = 0;
    int rev = 0;
    bool operator==(const CostLine &) const = default;
};

enum class IndicatorDirection { Higher, Lower };

struct Indicator {
    IndicatorId id;
    QString name;
    QString unit; ///< "%", "poäng"
    double baseline = 0;
    bool hasBaseline = false;
    double target = 0;
    bool hasTarget = false;
    IndicatorDirection direction = IndicatorDirection::Higher;
    int rev = 0;
    bool operator==(const Indicator &) const = default;
};

struct IndicatorValue {
    IndicatorValueId id;
    IndicatorId indicator;
    QDate date;
    DialogueRoundId round; ///< may be null
    QString unit;          ///< school; empty: all
    double value = 0;
    int rev = 0;
    bool operator==(const IndicatorValue &) const = default;
};

enum class Effect { TooEarly, None, Partly, Reached };
enum class WhatNext { Continue, Change, Close, NewTask };

struct FollowUp {
    FollowUpId id;
    ActionPlanId plan;
    MeasureId measure;
    QDate date;
    LineId line;  ///< where it was written in minutes; its text is then the line's
    DialogueRoundId round;
    QString seen; ///< what was seen; only where line is null
    Effect effect = Effect::TooEarly;
    QString evidence;
    QString cause;
    WhatNext next = WhatNext::Continue;
    QString nextText;
    int rev = 0;
    bool operator==(const FollowUp &) const = default;
};

/// A verksamhetsdialog round: step 1 the dialogue, 2 LG is informed, 3 followed up at VC or LG.
struct DialogueRound {
    DialogueRoundId id;
    QString name; ///< "VD1"
    int year = 0;
    int number = 1; ///< 1…3
    QString unit;   ///< empty: the principal's
    QDate dialogueOn, informedOn, followedUpOn;
    Prose questions;
    Prose agreed;
    QString documentedAt;
    Parties carriedOnBy;
    int rev = 0;
    bool operator==(const DialogueRound &) const = default;
};

/// Whether a measure answers a need: the order in which a crossing of the coverage turns.
enum class Answering { No, Wholly, Partly };
Answering answering(const Measure &measure, NeedId need);
void setAnswering(Measure &measure, NeedId need, Answering how);

/// A whole plan by value, each list in rank order.
struct PlanContent {
    ActionPlan plan;
    QList<Need> needs;
    QList<DevelopmentArea> areas;
    QList<Measure> measures;
    QList<Goal> goals;
    QList<Responsibility> responsibilities;
    QList<PlanNote> notes;
    QList<TimelineEntry> timeline;
    QList<CostLine> costs;
    QList<FollowUp> followUps;

    qint64 computedTotal() const; ///< öre
    /// The needs of this plan that the measure answers; a need that was taken away may still be named by a measure.
    QList<Need> answeredBy(const Measure &measure) const;
    QList<Need> uncoveredNeeds() const;
    QList<Measure> measuresWithoutNeed() const;
    bool operator==(const PlanContent &) const = default;
};

} // namespace domain
