// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publishing.h"

#include "app/handingout.h"
#include "storage/publication.h"
#include "storage/storageerror.h"

#include <QThread>

namespace app {

namespace {

/// Empty where it went well.
QString write(const QString &database, const QString &file)
{
    try {
        storage::Database reading;
        const storage::Opening opening = reading.open(database, storage::Database::Mode::ReadOnly);
        if (!opening.isOpen())
            return opening.message;
        storage::Repositories stored(reading);
        const documents::NameMask mask = nameMask(stored);
        storage::publish(reading, file, [&mask](const QString &text) { return mask.applied(text); }, true);
        return QString();
    } catch (const storage::StorageError &error) {
        return error.message();
    }
}

} // namespace

Publishing::~Publishing()
{
    if (m_thread)
        m_thread->wait(); // a copy that is half written is no copy
    delete m_thread;
}

void Publishing::publish(const QString &database, const QString &file)
{
    if (isBusy())
        return;
    m_thread = QThread::create([this, database, file] {
        const QString problem = write(database, file);
        QMetaObject::invokeMethod(this, [this, file, problem] { finish(file, problem); }, Qt::QueuedConnection);
    });
    m_thread->setObjectName(QStringLiteral("publishing"));
    m_thread->start();
}

void Publishing::finish(const QString &file, const QString &problem)
{
    m_thread->wait();
    delete std::exchange(m_thread, nullptr);
    if (problem.isEmpty())
        emit done(file);
    else
        emit failed(problem);
}

} // namespace app
