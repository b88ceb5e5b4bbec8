// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviewing/filequeue.h"
#include "reviewing/questions.h"
#include "reviewing/reviewdesk.h"
#include "views/importing/minutesanswers.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace reviewing {
class ImportEdits;
}

namespace views {

class DoubtList;
class MeetingHeader;
class SourceView;
class TextLabel;

/// One file of minutes under review: the original at the left; at the right what is doubtful, and the minutes as they were
/// understood, in the editor and with its commands. Nothing is stored here.
class MinutesReview : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive this.
    MinutesReview(reviewing::ReviewDesk &desk, reviewing::ImportEdits &edits, QWidget *parent = nullptr);
    ~MinutesReview() override;

    /// Shows the file; what was answered and written for it before is still there.
    void show(const reviewing::QueuedFile &file, int number, int count);
    void leave(); ///< lets go of what is shown, keeping it on the desk
    void focusFirst();

    /// What a person has made of it; nullopt where something that must be known is missing: the keyboard is then there.
    std::optional<importing::MinutesImport> taken();
    const QList<reviewing::Question> &questions() const { return m_questions; }
    int openQuestions() const;

    MinutesEditor *editor() const { return m_editor; }
    DoubtList *doubts() const { return m_doubts; }
    SourceView *source() const { return m_source; }
    QPushButton *acceptButton() const { return m_accept; }
    QList<QWidget *> panes() const;
    void stepQuestion(int by);

signals:
    void acceptRequested();
    void skipRequested();
    void listRequested();
    void message(const QString &text, bool undoable);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void fillCards();
    void settle(int question, const QString &answer);
    void retellMarks();
    void retellHead();
    void showActive(int number);
    void followCaret();
    domain::MeetingId meeting() const;

    struct Held;
    reviewing::ReviewDesk &m_desk;
    reviewing::ImportEdits &m_edits;
    QHash<QString, std::shared_ptr<Held>> m_held; ///< by the file's hash
    std::shared_ptr<Held> m_current;
    QList<reviewing::Question> m_questions;
    std::unique_ptr<OpenMeeting> m_open;
    std::unique_ptr<MinutesAnswers> m_answers;
    QString m_name;
    int m_number = 0;
    int m_count = 0;

    TextLabel *m_title;
    TextLabel *m_sub;
    TextLabel *m_group;
    TextLabel *m_keys;
    SourceView *m_source;
    DoubtList *m_doubts;
    QVBoxLayout *m_page; ///< holds the editor
    MinutesEditor *m_editor = nullptr;
    QPushButton *m_accept;
    QPushButton *m_skip;
    QPushButton *m_list;
};

} // namespace views
