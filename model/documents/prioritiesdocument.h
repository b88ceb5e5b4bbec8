// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "domain/operationalplan.h"

namespace documents {

/// An assignment as the one-page report for the leadership group tells it, in words already.
struct PriorityRow {
    QString id;
    int rank = 0; ///< 0: long-term
    QString number;
    QString title;
    QString owners;
    bool yearsFocus = false;
    QString resources; ///< added to the year's focus
    QString reason;
    domain::Movement movement = domain::Movement::Unknown;
    QList<int> course; ///< see CoursePicture
    QString state;
    QDate latest;      ///< of the last report
    bool stale = false;
    QString nextStep;
    QString nextStepBy;
    QDate nextStepDue;
    QString review;    ///< "Godkänd", "Komplettering begärd: …"; empty: not read yet
    bool operator==(const PriorityRow &) const = default;
};

struct PrioritiesReport {
    int year = 0;
    QString title;  ///< "Verksamhetsplan 2027"
    QString madeBy; ///< "Ledningsgruppen 13 oktober 2026, §1"; empty: nothing is prioritised
    QList<PriorityRow> rows; ///< ranked first
    QDate made;
    bool operator==(const PrioritiesReport &) const = default;
};

QString movementWord(domain::Movement movement); ///< "Framåt"; "–" where unknown

/// All assignments on one page lying down, where they are some ten.
Document prioritiesDocument(const PrioritiesReport &report, const HouseLook &look = {});

} // namespace documents
