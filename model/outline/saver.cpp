// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/saver.h"

#include "outline/linetracker.h"
#include "storage/storageerror.h"

namespace outline {

Saver::Saver(LineTracker &tracker, Write write, QObject *parent)
    : QObject(parent), m_tracker(tracker), m_write(std::move(write))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse timer may be 5 % late
    connect(&m_timer, &QTimer::timeout, this, &Saver::flush);
    connect(&tracker, &LineTracker::changed, this, &Saver::onChanged);
}

void Saver::onChanged()
{
    if (m_stopped || !m_tracker.isDirty())
        return;
    if (!m_firstUnsaved.isValid())
        m_firstUnsaved = QDateTime::currentDateTime();
    if (m_state == State::NotSaved)
        return; // the next attempt is under way already
    if (!m_timer.isActive())
        m_timer.start(delayMs);
    set(State::Saving, m_since);
}

bool Saver::flush()
{
    m_timer.stop();
    if (m_stopped)
        return true;
    try {
        const RowDiff diff = m_tracker.pending();
        if (!diff.isEmpty())
            m_write(diff);
        m_tracker.markSaved(diff);
        m_firstUnsaved = {};
        set(State::Saved, diff.isEmpty() && m_state != State::NotSaved ? m_since : QDateTime::currentDateTime());
        return true;
    } catch (const storage::StorageError &error) {
        m_timer.start(retryMs);
        set(State::NotSaved, m_firstUnsaved, error.message());
        return false;
    }
}

void Saver::stop()
{
    m_stopped = true;
    m_timer.stop();
}

void Saver::set(State state, const QDateTime &since, const QString &reason)
{
    if (state == m_state && since == m_since && reason == m_reason)
        return;
    m_state = state;
    m_since = since;
    m_reason = reason;
    emit stateChanged();
}

} // namespace outline
