// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followingup.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace views {

class DateEdit;
class TextLabel;

/// What was seen of a measure, with what effect, how one knows, why, and what comes next: filled in and saved as one step.
class FollowUpForm : public QWidget
{
    Q_OBJECT
public:
    explicit FollowUpForm(QWidget *parent = nullptr);

    /// A new one; what was filled in for another measure goes.
    void begin(const domain::MeasureChoice &measure, QDate day, const QList<domain::DialogueRound> &rounds);
    void edit(const domain::FollowUp &followUp, const QString &seen, const QList<domain::DialogueRound> &rounds);
    domain::FollowUp value() const;
    bool isTouched() const; ///< something is filled in that would be lost
    void setReadOnly(bool readOnly);
    void focusFirst();

signals:
    /// All that is needed is there.
    void saveRequested(const domain::FollowUp &followUp);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setRounds(const QList<domain::DialogueRound> &rounds, domain::DialogueRoundId chosen);
    void save();

    domain::FollowUp m_value;
    QList<domain::DialogueRound> m_rounds;
    TextLabel *m_measure;
    DateEdit *m_day;
    QComboBox *m_round;
    QPlainTextEdit *m_seen;
    QComboBox *m_effect;
    QLineEdit *m_evidence;
    QLineEdit *m_cause;
    QComboBox *m_next;
    QLineEdit *m_nextText;
    TextLabel *m_problem;
    QPushButton *m_save;
};

} // namespace views
