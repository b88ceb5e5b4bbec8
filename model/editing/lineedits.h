// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/followingup.h"
#include "editing/edithistory.h"

#include <QCoreApplication>

namespace storage {
struct Repositories;
}

namespace editing {

/// What views change about lines and points, each as one step that can be undone: everything beside their text, level, kind
/// and order. All functions return false where it failed; EditHistory::failed() has then said why, and nothing has changed.
class LineEdits
{
    Q_DECLARE_TR_FUNCTIONS(editing::LineEdits)
public:
    /// Both must outlive this.
    LineEdits(EditHistory &history, storage::Repositories &repositories);

    /// The value to be, with the rev that it was read with; older than what is stored is a conflict.
    bool changeDecision(const domain::Decision &after);
    bool changeTask(const domain::Task &after);
    bool changeCarryOver(const domain::CarryOver &after);
    /// What follows from it (a measure that is closed, a task below it) is in the same step.
    bool changeFollowUp(const domain::FollowUp &after);
    bool setMeasure(domain::LineId line, const domain::MeasureChoice &measure);
    /// A decision leads to the measure, a task carries it out: tied, so that both stand on the thread. Tied already: no step.
    bool tieMeasure(domain::LineId line, domain::MeasureId measure);
    bool untieMeasure(domain::LineId line, domain::MeasureId measure);
    /// One field or two of what is stored now, whatever else has changed since it was shown.
    bool changeDecision(domain::LineId line, const std::function<void(domain::Decision &)> &change);
    bool changeTask(domain::LineId line, const std::function<void(domain::Task &)> &change);
    bool changeCarryOver(domain::LineId line, const std::function<void(domain::CarryOver &)> &change);

    /// `newer` takes the place of `older`, whose state becomes Replaced. What `newer` replaced before is valid again unless
    /// something else replaces it. Refused where it would close a circle.
    bool markReplaced(domain::LineId older, domain::LineId newer);
    /// `newer` replaces nothing any more; what it replaced is valid again.
    bool clearReplaced(domain::LineId newer);

    bool setLineConfidential(domain::LineId line, bool confidential);
    bool setItemConfidential(domain::ItemId item, bool confidential);
    /// 0: not planned. Steps of a spin box become one.
    bool setMinutesPlanned(domain::ItemId item, int minutes);

private:
    bool replace(const QString &text, domain::LineId older, domain::LineId newer);
    void refuseCircle(domain::LineId older, domain::LineId newer) const;
    std::unique_ptr<Edit> decisionEdit(const QString &text, const domain::Decision &before, const domain::Decision &after);

    EditHistory &m_history;
    storage::Repositories &m_repositories;
};

} // namespace editing
