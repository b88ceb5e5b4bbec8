// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/planboard.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>
#include <QTableView>

namespace views {

/// The board as the leadership group reads it: a row an assignment, a column each for rank, state, movement, last report and
/// next step.
class LgTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Rank, Title, State, Movement, Latest, Next, Columns };

    LgTable(const lists::PlanBoard &board, QObject *parent = nullptr);

    void setToday(QDate today);
    const lists::BoardEntry &at(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(Columns); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void take();

    const lists::PlanBoard &m_board;
    QList<lists::BoardEntry> m_rows;
    QDate m_today = QDate::currentDate();
};

/// That table on screen, as wide as there is room.
class LgReport : public QTableView
{
    Q_OBJECT
public:
    explicit LgReport(const lists::PlanBoard &board, QWidget *parent = nullptr);

    void setToday(QDate today) { m_table->setToday(today); }

signals:
    void opened(domain::AssignmentId assignment);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const QModelIndex &index);
    void fitRows(); ///< a title of two lines has a higher row
    LgTable *m_table;
};

} // namespace views
