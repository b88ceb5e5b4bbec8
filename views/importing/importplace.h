// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviewing/filequeue.h"
#include "reviewing/importedits.h"
#include "reviewing/reviewdesk.h"
#include "views/shared/place.h"

#include <QTimer>

class QStackedWidget;

namespace views {

class FilesView;
class MinutesReview;
class PlanReview;

/// Läs in: old minutes and plans, from the files that were dropped on the window to what is stored.
class ImportPlace : public Place
{
    Q_OBJECT
public:
    /// Both must outlive this.
    ImportPlace(editing::EditHistory &history, storage::Repositories &repositories, QWidget *parent = nullptr);
    ~ImportPlace() override;

    QString placeId() const override;
    QString title() const override;
    QString iconName() const override;
    int waiting() const override; ///< files that a person has not looked at
    void focusFirst() override;
    QList<QWidget *> panes() const override;
    QList<QAction *> meetingActions() const override;
    QList<QAction *> insertActions() const override;
    QUndoStack *history() override;

    void setReadOnly(bool readOnly);
    /// Files and folders, from a drop or a dialog. One file alone is shown as soon as it is read.
    void read(const QStringList &paths);
    void chooseFiles();
    void chooseFolder();
    /// "Läser in 3 av 12"; empty where nothing is going on.
    QString progress() const;

    reviewing::FileQueue &files() { return m_files; }
    FilesView *filesView() const { return m_list; }
    MinutesReview *minutesReview() const { return m_minutes; }
    PlanReview *planReview() const { return m_plan; }
    bool isReviewing() const { return m_row >= 0; }
    void review(int row);
    void acceptCurrent();
    void skipCurrent();
    /// Stores every file without doubt, a few at a time between other events; one step of the history in all.
    void acceptAll();
    bool isAccepting() const { return m_accepting; }

private:
    void tellProgress();
    void fileRead();
    void showList();
    void goOn();
    void acceptNext();
    void endAccepting();
    bool store(int row);
    std::optional<reviewing::FileRead> bytesOf(int row);

    reviewing::ImportEdits m_edits;
    reviewing::ReviewDesk m_desk;
    reviewing::FileQueue m_files;
    QStackedWidget *m_stack;
    FilesView *m_list;
    MinutesReview *m_minutes;
    PlanReview *m_plan;
    QAction *m_next, *m_previous, *m_accept, *m_skip;
    int m_row = -1; ///< under review; -1: none
    bool m_showFirst = false; ///< one file was given: it is shown when it is read
    bool m_accepting = false;
    bool m_readOnly = false;
    QString m_batch;
    QList<int> m_toAccept;
    int m_accepted = 0;
    QTimer m_acceptTimer;
};

} // namespace views
