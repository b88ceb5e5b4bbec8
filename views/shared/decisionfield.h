// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/decisionregister.h"

#include <QLineEdit>

namespace views {

/// One decision of the register, such as the one that another takes the place of: words of it are typed, the list offers what
/// fits.
class DecisionField : public QLineEdit
{
    Q_OBJECT
public:
    explicit DecisionField(lists::DecisionRegister &decisions, QWidget *parent = nullptr);

    /// `self` is never offered. `current` may be null.
    void setDecision(domain::LineId self, const std::optional<lists::DecisionEntry> &current);

signals:
    void chosen(domain::LineId decision);
    void cleared(); ///< the field was emptied and left

private:
    void settle();
    QString words(const lists::DecisionEntry &entry) const;

    lists::DecisionRegister &m_decisions;
    domain::LineId m_self;
    QString m_shown;
    QHash<QString, domain::LineId> m_offered;
};

} // namespace views
