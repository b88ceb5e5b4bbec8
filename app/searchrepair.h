// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sourcefile.h"

#include <QObject>
#include <QPointer>
#include <atomic>

class QThread;
class QWidget;

namespace app {

class Workspace;

/// Builds the search index of the open file anew on a thread of its own, behind a dialog that tells how far it has come and can stop it:
/// nothing is written in the window meanwhile. Files that were read in before their words were sought are read for them on the way.
class SearchRepair : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~SearchRepair() override;

    bool isBusy() const { return m_thread != nullptr; }
    /// `workspace` outlives it, is written in and has nothing unsaved.
    void repair(Workspace &workspace, QWidget *window);
    /// Before the workspace goes: waits until the thread has stopped, and says nothing of it.
    void giveUp();

signals:
    void progressed(int percent);
    void done();
    void stopped(); ///< by the one who waited; the index is as it was
    void failed(const QString &message);

private:
    struct Outcome {
        bool stopped = false;
        QString problem;
        QList<std::pair<domain::SourceFileId, QString>> texts;
    };
    Outcome work(const QString &path);
    void finish(Workspace &workspace, const Outcome &outcome);

    QThread *m_thread = nullptr;
    QPointer<QWidget> m_dialog;
    int m_round = 0; ///< what an earlier one still had to say is not heard
    std::atomic<bool> m_stop = false;
};

} // namespace app
