// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actionplan.h"
#include "reviewing/filequeue.h"
#include "reviewing/planquestions.h"
#include "reviewing/planrows.h"

#include <QWidget>
#include <optional>

class QPushButton;
class QTableView;

namespace views {

class DoubtList;
class SourceView;
class TextLabel;

/// One action plan under review: the original at the left; at the right what is doubtful, and the plan as it was understood, row
/// by row, each with its kind. Nothing is stored here.
class PlanReview : public QWidget
{
    Q_OBJECT
public:
    explicit PlanReview(QWidget *parent = nullptr);
    ~PlanReview() override;

    /// `earlier`: a plan of that name that is stored already. What was corrected for the file before is still there.
    void show(const reviewing::QueuedFile &file, int number, int count, const std::optional<domain::ActionPlan> &earlier);
    void focusFirst();
    /// Nullopt where what must be answered is not: the keyboard is then there.
    std::optional<importing::PlanProposal> taken();
    /// Asks whether it is to stand beside the plan of that title, where that has not been asked: true, and the keyboard is there.
    bool asksBeside(const QString &title);
    QUndoStack *history() { return &m_rows.history(); }
    QList<QWidget *> panes() const;
    void stepQuestion(int by);

    reviewing::PlanRows &rows() { return m_rows; }
    QTableView *table() const { return m_table; }
    DoubtList *doubts() const { return m_doubts; }
    QPushButton *acceptButton() const { return m_accept; }

signals:
    void acceptRequested();
    void skipRequested();
    void listRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask(const QString &asked, const QString &quote, const importing::SourcePlace &at, bool must);
    void askBeside(const QString &title);
    void settle(int question, const QString &answer);
    void retell();
    void followRow();
    bool rowKey(QKeyEvent *event);

    struct Asked {
        importing::SourcePlace at;
        bool must = false;   ///< nothing is stored before it is answered
        bool beside = false; ///< about another plan of that title
        bool settled = false;
    };
    reviewing::PlanRows m_rows;
    QHash<QString, importing::PlanProposal> m_held; ///< corrected, by the file's hash
    QString m_hash;
    std::shared_ptr<const reviewing::Understood> m_understood;
    QList<Asked> m_asked;
    QString m_name;
    int m_number = 0;
    int m_count = 0;

    TextLabel *m_title;
    TextLabel *m_sub;
    TextLabel *m_group;
    TextLabel *m_keys;
    SourceView *m_source;
    DoubtList *m_doubts;
    QTableView *m_table;
    QPushButton *m_accept;
    QPushButton *m_skip;
    QPushButton *m_list;
};

} // namespace views
