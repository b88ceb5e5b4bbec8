// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/meetingfacts.h"

#include <QTimer>
#include <QWidget>
#include <functional>

namespace views {

class InlineButton;

/// Above the outline: the way back to all meetings, the meeting's status and, while it goes on, the time that is left.
class StatusHead : public QWidget
{
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;

    StatusHead(lists::MeetingFacts &facts, Clock clock, QWidget *parent = nullptr);

    QString words() const { return m_words; }
    QString timeLeft() const { return m_timeLeft; }

signals:
    void listRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    lists::MeetingFacts &m_facts;
    Clock m_clock;
    InlineButton *m_back;
    QTimer m_timer;
    QString m_words;
    QString m_timeLeft;
};

} // namespace views
