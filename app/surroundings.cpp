// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/surroundings.h"

#include <QGuiApplication>

namespace app {

namespace {
constexpr int lookEvery = 60'000; // ms: timers stand still while the machine sleeps, so midnight is not waited for in one go
}

Surroundings::Surroundings(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(lookEvery);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Surroundings::lookAtCalendar);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &Surroundings::lookAtCalendar);
    m_timer.start();
}

void Surroundings::setMe(domain::PersonId me)
{
    if (me == m_me)
        return;
    m_me = me;
    emit meChanged(me);
}

void Surroundings::lookAtCalendar()
{
    if (const QDate now = QDate::currentDate(); now != m_today) {
        m_today = now;
        emit todayChanged(now);
    }
}

} // namespace app
