// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/rowlist.h"

namespace views {

/// Rows of a lists::DecisionList: mark, text, reference and who answers, state; months as headings where asked for.
class DecisionDelegate : public RowDelegate
{
    Q_OBJECT
public:
    explicit DecisionDelegate(bool groupedByMonth, QObject *parent = nullptr) : RowDelegate(parent), m_grouped(groupedByMonth) {}

protected:
    Row row(const QModelIndex &index) const override;
    QString group(const QModelIndex &index) const override;

private:
    bool m_grouped;
};

} // namespace views
