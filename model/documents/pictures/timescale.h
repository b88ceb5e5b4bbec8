// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace documents {

/// Days along a line, with the months (or years, where many) that mark it.
class TimeScale
{
public:
    /// From the first to the last day, both shown; at least one month. `left` and `right` in the picture's units.
    TimeScale(QDate first, QDate last, qreal left, qreal right);

    qreal x(QDate day) const;
    QDate day(qreal x) const;
    QDate first() const { return m_first; }
    QDate last() const { return m_last; }

    struct Mark {
        qreal x = 0;
        QString text; ///< "okt 2026", "nov"; a year's first mark names the year
        QDate day;
    };
    /// No closer than `apart`.
    QList<Mark> marks(qreal apart) const;

private:
    QDate m_first, m_last;
    qreal m_left, m_right;
};

} // namespace documents
