// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/sourceline.h"

#include <QJsonObject>
#include <optional>

namespace importing {

/// What was understood of an action plan (handlingsplan, åtgärdsplan), by value.
struct ProposedResponsibility {
    QString role; ///< as written: "Förvaltningsledningen"
    QString text;
    bool operator==(const ProposedResponsibility &) const = default;
};

struct ProposedMeasure {
    QString description;
    QString participants;
    QStringList goals;
    QList<ProposedResponsibility> responsibilities;
    QString followUp;
    bool operator==(const ProposedMeasure &) const = default;
};

struct ProposedArea {
    QString number;
    QString title;
    QList<ProposedMeasure> measures;
    SourcePlace at = {};
    bool operator==(const ProposedArea &) const = default;
};

struct ProposedTime {
    QString area; ///< the name that the timeline gives it
    QString text;
    bool operator==(const ProposedTime &) const = default;
};

struct ProposedCost {
    QString name;
    qint64 amount = 0; ///< öre
    bool operator==(const ProposedCost &) const = default;
};

struct PlanProposal {
    QString fileName;
    QString title;
    int year = 0; ///< the first that title or file name says; 0: none
    QString background;
    QString participation;
    QString analysis;
    QStringList needs;
    QList<ProposedArea> areas;
    QStringList strengths, weaknesses, risks;
    QString spreading;
    QList<ProposedTime> timeline;
    QList<ProposedCost> costs;
    std::optional<qint64> statedTotal; ///< öre
    QStringList other; ///< text that stands under no heading that is known
    QStringList warnings;
    bool operator==(const PlanProposal &) const = default;

    qint64 computedTotal() const;
};

/// Whether the document is a plan and not minutes: several of a plan's headings, and no attendance.
bool looksLikePlan(const Source &source);
PlanProposal recognisePlan(const Source &source);

/// {"file", "kind": "plan", "warnings", "plan": {…}}
QJsonObject toJson(const PlanProposal &proposal);

} // namespace importing
