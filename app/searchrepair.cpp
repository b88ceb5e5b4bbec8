// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/searchrepair.h"

#include "app/commands/sourcetexts.h"
#include "app/workspace.h"
#include "storage/maintenance.h"
#include "storage/sourcefilerepository.h"

#include <QProgressDialog>
#include <QThread>

namespace app {

namespace {

struct Stopped {};

} // namespace

SearchRepair::~SearchRepair() { giveUp(); }

void SearchRepair::giveUp()
{
    ++m_round;
    m_stop.store(true);
    if (m_thread)
        m_thread->wait();
    delete std::exchange(m_thread, nullptr);
    delete m_dialog;
}

void SearchRepair::repair(Workspace &workspace, QWidget *window)
{
    if (isBusy())
        return;
    m_stop.store(false);
    const int round = ++m_round;
    auto *dialog = new QProgressDialog(tr("Bygger om sökregistret"), tr("Avbryt"), 0, 100, window);
    m_dialog = dialog;
    dialog->setWindowTitle(tr("Sökregistret"));
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinimumDuration(0);
    dialog->setAutoClose(false);
    dialog->setAutoReset(false);
    dialog->setValue(0);
    connect(dialog, &QProgressDialog::canceled, this, [this] { m_stop.store(true); });
    connect(this, &SearchRepair::progressed, dialog, &QProgressDialog::setValue);
    for (auto end : {&SearchRepair::done, &SearchRepair::stopped})
        connect(this, end, dialog, &QObject::deleteLater);
    connect(this, &SearchRepair::failed, dialog, &QObject::deleteLater);

    m_thread = QThread::create([this, path = workspace.path(), round, &workspace] {
        const Outcome outcome = work(path);
        QMetaObject::invokeMethod(
            this,
            [this, round, &workspace, outcome] {
                if (round == m_round)
                    finish(workspace, outcome);
            },
            Qt::QueuedConnection);
    });
    m_thread->setObjectName(QStringLiteral("search-repair"));
    m_thread->start();
}

SearchRepair::Outcome SearchRepair::work(const QString &path)
{
    const auto report = [this](int percent) {
        if (m_stop.load())
            throw Stopped();
        emit progressed(percent);
    };
    Outcome outcome;
    try {
        storage::repairBeside(path, report);
        storage::Database reading;
        if (reading.open(path, storage::Database::Mode::ReadOnly).isOpen())
            outcome.texts = missingSourceTexts(reading, [this] { return m_stop.load(); });
    } catch (const Stopped &) {
        outcome.stopped = true;
    } catch (const storage::StorageError &error) {
        outcome.problem = error.message();
    }
    return outcome;
}

void SearchRepair::finish(Workspace &workspace, const Outcome &outcome)
{
    m_thread->wait();
    delete std::exchange(m_thread, nullptr);
    QString problem = outcome.problem;
    try {
        storage::takeUpRepair(workspace.database());
        storage::SourceFileRepository files(workspace.database());
        for (const auto &[file, text] : outcome.texts)
            files.setText(file, text);
    } catch (const storage::StorageError &error) {
        problem = error.message();
    }
    if (!problem.isEmpty())
        emit failed(problem);
    else if (outcome.stopped)
        emit stopped();
    else
        emit done();
}

} // namespace app
