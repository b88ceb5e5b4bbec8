// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/saver.h"

#include "storage/storageerror.h"

namespace outline {

Saver::Saver(Write write, QObject *parent) : QObject(parent), m_write(std::move(write))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse timer may be 5 % late
    connect(&m_timer, &QTimer::timeout, this, &Saver::flush);
}

void Saver::touch()
{
    if (m_stopped)
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
        const Written written = m_write();
        if (written == Written::Failed) {
            fail(tr("Texten gick inte att spara. Den står kvar här, och ett nytt försök görs strax."));
            return false;
        }
        m_firstUnsaved = {};
        set(State::Saved, written == Written::Nothing && m_state != State::NotSaved ? m_since : QDateTime::currentDateTime());
        return true;
    } catch (const storage::StorageError &error) {
        fail(error.message());
        return false;
    }
}

void Saver::fail(const QString &why)
{
    m_timer.start(retryMs);
    set(State::NotSaved, m_firstUnsaved, why);
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
