// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviewing/questions.h"
#include "reviewing/reviewdesk.h"

#include <QObject>

namespace views {

class DoubtCard;
class MinutesEditor;
struct OpenMeeting;

/// The answers that the questions about one file of minutes have, and what each does to the meeting on the desk. Goes with the
/// file: what a field says late, when another is shown, is said to nobody.
class MinutesAnswers : public QObject
{
    Q_OBJECT
public:
    /// What is known of the meeting by now, by reading or by an answer.
    struct Known {
        bool day = true;
        bool body = true;
    };

    /// All outlive this.
    MinutesAnswers(reviewing::ReviewDesk &desk, OpenMeeting &open, MinutesEditor &editor, QList<reviewing::Question> &questions, Known &known)
        : m_desk(desk), m_open(open), m_editor(editor), m_questions(questions), m_known(known)
    {
    }

    void add(DoubtCard *card, int question);
    int rowOf(const reviewing::Question &question) const; ///< in the editor; -1: it stands at none

signals:
    void settled(int question, const QString &answer);
    void skipRequested();

private:
    void addRowAnswers(DoubtCard *card, int question);
    void addPersonAnswers(DoubtCard *card, int question);
    void addBodyAnswers(DoubtCard *card, int question);
    void makeKind(int question, domain::LineKind kind, const QString &answer);
    void setKind(int question, domain::LineKind kind);
    void giveTask(int question, const domain::Parties &responsible, const QString &answer);
    void bePerson(int question, const domain::Person &person);
    void beBody(int question, const domain::Body &body);

    reviewing::ReviewDesk &m_desk;
    OpenMeeting &m_open;
    MinutesEditor &m_editor;
    QList<reviewing::Question> &m_questions;
    Known &m_known;
};

} // namespace views
