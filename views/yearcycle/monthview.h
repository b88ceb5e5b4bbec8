// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/yearcycle.h"

#include <QWidget>

namespace lists {
class YearCycleList;
}

namespace views {

/// A month as weeks: what the year cycle has on each day, meetings, public holidays by name, breaks of the schools as ground.
/// Arrows go from day to day, Page Up and Page Down from month to month, Enter opens what the day has.
class MonthView : public QWidget
{
    Q_OBJECT
public:
    /// `list` must outlive it; it follows the days that are shown into their year.
    explicit MonthView(lists::YearCycleList &list, QWidget *parent = nullptr);

    QDate day() const { return m_day; }
    void setDay(QDate day);
    /// All that is to be known of a day: "fre 3 april. Långfredagen, helgdag. VD 2".
    QString describe(QDate day) const;

    QSize sizeHint() const override;

signals:
    void dayChanged(QDate day);
    void opened(domain::YearCycleEntryId entry);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QDate firstShown() const; ///< the Monday of the first week
    QRectF cell(int week, int weekday) const;
    QDate dayAt(const QPointF &place) const;
    QList<int> rowsOn(QDate day) const;
    void paintDay(QPainter &painter, const QRectF &cell, QDate day) const;
    void openDay();

    lists::YearCycleList &m_list;
    QDate m_day;
};

} // namespace views
