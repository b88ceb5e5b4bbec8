// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "spelling/speller.h"

#include <QDate>
#include <QObject>
#include <QTimer>

namespace app {

/// What places are told beside the file: who sits here, which words are right, and what day it is while a window stands open
/// over midnight or a machine sleeps through it.
class Surroundings : public QObject
{
    Q_OBJECT
public:
    explicit Surroundings(QObject *parent = nullptr);

    domain::PersonId me() const { return m_me; } ///< null: nobody has said
    void setMe(domain::PersonId me);
    QDate today() const { return m_today; }
    spelling::Speller &speller() { return m_speller; }

signals:
    void meChanged(domain::PersonId me);
    void todayChanged(QDate today);

private:
    void lookAtCalendar();

    domain::PersonId m_me;
    QDate m_today = QDate::currentDate();
    QTimer m_timer;
    spelling::Speller m_speller;
};

} // namespace app
