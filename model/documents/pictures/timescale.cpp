// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pictures/timescale.h"

#include <QLocale>
#include <algorithm>

namespace documents {

TimeScale::TimeScale(QDate first, QDate last, qreal left, qreal right)
    : m_first(first.isValid() ? first : QDate(2000, 1, 1)), m_last(last.isValid() ? last : m_first), m_left(left), m_right(right)
{
    m_first = QDate(m_first.year(), m_first.month(), 1);
    m_last = std::max(m_last, m_first.addMonths(1).addDays(-1));
}

qreal TimeScale::x(QDate day) const
{
    const qreal days = qreal(std::max<qint64>(1, m_first.daysTo(m_last)));
    return m_left + (m_right - m_left) * std::clamp(qreal(m_first.daysTo(day)) / days, 0.0, 1.0);
}

QDate TimeScale::day(qreal x) const
{
    const qreal part = m_right > m_left ? std::clamp((x - m_left) / (m_right - m_left), 0.0, 1.0) : 0.0;
    return m_first.addDays(qRound64(part * qreal(m_first.daysTo(m_last))));
}

QList<TimeScale::Mark> TimeScale::marks(qreal apart) const
{
    const QLocale swedish(QLocale::Swedish);
    for (const int step : {1, 2, 3, 6, 12, 24, 60, 120}) {
        QList<Mark> marks;
        int year = 0;
        for (QDate day = m_first; day <= m_last; day = day.addMonths(step)) {
            QString text = step >= 12 ? QString::number(day.year()) : swedish.standaloneMonthName(day.month(), QLocale::ShortFormat);
            text.remove(QLatin1Char('.'));
            if (step < 12 && day.year() != year)
                text += QLatin1Char(' ') + QString::number(day.year());
            year = day.year();
            marks.append({x(day), text, day});
        }
        if (marks.size() < 2 || marks[1].x - marks[0].x >= apart || step == 120)
            return marks;
    }
    return {};
}

} // namespace documents
