// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followingup.h"
#include "editing/followupdrafts.h"
#include "lists/followupchoices.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace views {

class DateEdit;
class TextLabel;

/// What was seen of a measure, with what effect, how one knows, why, and what comes next: filled in and saved as one step. What is
/// being written is kept in the file all the while, and stands there again when the same form is begun.
class FollowUpForm : public QWidget
{
    Q_OBJECT
public:
    explicit FollowUpForm(editing::FollowUpDrafts drafts, QWidget *parent = nullptr);

    /// A new one, or the one that was begun earlier. `round`: the one that it is written in.
    void begin(const domain::MeasureChoice &measure, QDate day, const lists::FollowUpChoices &choices, domain::DialogueRoundId round = {});
    void edit(const domain::FollowUp &followUp, const QString &seen, const lists::FollowUpChoices &choices);
    domain::FollowUp value() const;
    domain::MeetingId meeting() const; ///< whose minutes take the task that comes of it; null: none is to be made
    bool isTouched() const; ///< something is filled in that is not saved
    bool keep();            ///< what is filled in, as it is now; false: it could not be stored
    void saved();           ///< what it held is stored: it is empty
    void setReadOnly(bool readOnly);
    void focusFirst();

signals:
    /// All that is needed is there.
    void saveRequested(const domain::FollowUp &followUp);
    void cancelled(); ///< Esc: nothing is to be saved

protected:
    void showEvent(QShowEvent *event) override; ///< what another form has made of the draft meanwhile
    bool event(QEvent *event) override; ///< Ctrl+Enter saves here, whatever it does around
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill(const domain::FollowUp &followUp);
    void setChoices(const lists::FollowUpChoices &choices, domain::DialogueRoundId chosen);
    void showWhatNext(); ///< the meeting, where a task is made
    void save();

    editing::FollowUpDrafts m_drafts;
    QTimer m_keeping;
    domain::FollowUp m_value; ///< as it was begun
    std::optional<domain::FollowUp> m_draft; ///< of it, in the file
    lists::FollowUpChoices m_choices;
    QFormLayout *m_form;
    TextLabel *m_measure;
    DateEdit *m_day;
    QComboBox *m_round;
    QPlainTextEdit *m_seen;
    QComboBox *m_effect;
    QLineEdit *m_evidence;
    QLineEdit *m_cause;
    QComboBox *m_next;
    QLineEdit *m_nextText;
    QComboBox *m_meeting;
    TextLabel *m_problem;
    QString m_unkept; ///< what was last said of what could not be stored
    QPushButton *m_save;
};

} // namespace views
