// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QWidget>

namespace views {

/// All years as a strip of bars, one a quarter: grey for everything, blue for what fits. A range of whole years is
/// chosen by dragging, by a click on a year, or by keys: the arrows move the range's beginning, with Shift its end; Escape
/// and Delete take the range away.
class YearStrip : public QWidget
{
    Q_OBJECT
public:
    explicit YearStrip(QWidget *parent = nullptr);

    /// From the first quarter of `firstYear` (0: nothing to show); both lists equally long.
    void setCounts(int firstYear, const QList<int> &all, const QList<int> &hits);
    /// Null dates: no range.
    QDate from() const { return m_first ? QDate(m_first, 1, 1) : QDate(); }
    QDate to() const { return m_last ? QDate(m_last, 12, 31) : QDate(); }
    void setRange(int firstYear, int lastYear); ///< 0, 0: none

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void rangeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int years() const { return int(m_all.size() / 4); }
    int lastYear() const { return m_firstYear + years() - 1; }
    qreal yearWidth() const;
    int yearAt(qreal x) const;
    void nameForReaders();

    int m_firstYear = 0;
    QList<int> m_all;
    QList<int> m_hits;
    int m_first = 0;  ///< of the range; 0: none
    int m_last = 0;
    int m_anchor = 0; ///< year where the drag began; 0: no drag
};

} // namespace views
