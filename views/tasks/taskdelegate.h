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

/// Rows of a lists::CarryOverList: the point to come, where it comes from; the meetings it goes to as headings.
class CarryOverDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    Row row(const QModelIndex &index) const override;
    QString group(const QModelIndex &index) const override;
};

} // namespace views
