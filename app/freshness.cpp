// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/freshness.h"

#include <QFileInfo>

namespace app {

namespace {

constexpr int everyMs = 5000;

} // namespace

Freshness::Freshness(QObject *parent) : QObject(parent)
{
    m_turn.setInterval(everyMs);
    connect(&m_turn, &QTimer::timeout, this, &Freshness::look);
}

void Freshness::watch(const QString &file)
{
    m_file = file;
    const QFileInfo now(file);
    m_written = now.lastModified();
    m_size = now.size();
    file.isEmpty() ? m_turn.stop() : m_turn.start();
}

void Freshness::look()
{
    const QFileInfo now(m_file);
    if (m_file.isEmpty() || !now.exists() || (now.lastModified() == m_written && now.size() == m_size))
        return;
    m_written = now.lastModified();
    m_size = now.size();
    emit changed();
}

} // namespace app
