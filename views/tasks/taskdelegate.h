// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/rowlist.h"

namespace views {

/// Rows of a lists::TaskList: mark, text, where it comes from, who answers, and the day.
class TaskDelegate : public RowDelegate
{
    Q_OBJECT
public:
    explicit TaskDelegate(bool grouped, QObject *parent = nullptr) : RowDelegate(parent), m_grouped(grouped) {}

protected:
    Row row(const QModelIndex &index) const override;
    QString group(const QModelIndex &index) const override;

private:
    bool m_grouped;
};

} // namespace views
