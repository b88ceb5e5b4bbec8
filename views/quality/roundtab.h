// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/agreementedits.h"
#include "editing/recordedits.h"
#include "lists/bodylist.h"
#include "lists/followupchoices.h"
#include "lists/personlist.h"
#include "lists/qualitylists.h"
#include "views/quality/listandpage.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace views {

class DateEdit;
class PartyEdit;
class ProseEdit;
class TextLabel;

/// The dialogue rounds (VD 1–3): for each round and school the questions, how the common indicators stand, the three steps, what
/// was agreed and who carries it on. An agreement becomes a line in the minutes of a meeting.
class RoundTab : public ListAndPage
{
    Q_OBJECT
public:
    struct Parts {
        lists::RoundList &rounds;
        storage::Repositories &stored;
        editing::RecordEdits &edits;
        editing::AgreementEdits &agreements;
        lists::BodyList &bodies;
        lists::PersonList &people;
        bool readOnly = false;
    };
    explicit RoundTab(const Parts &parts, QWidget *parent = nullptr);

    void focusFirst();
    void addRound();
    bool show(domain::DialogueRoundId round);
    bool flush(); ///< false: something typed could not be stored

signals:
    void done(const QString &words);
    void openThread(const domain::ObjectRef &object);
    void openDecision(const QUuid &line);

private:
    void buildPage();
    void buildAgreements(QVBoxLayout *column);
    void choose(const QModelIndex &index);
    void showFields();
    void showIndicators();
    void showAgreements();
    bool change();
    void removeRound();
    void agree();
    std::optional<domain::DialogueRound> current() const;
    /// A running text of the round that is shown.
    void bind(ProseEdit *edit, domain::Prose domain::DialogueRound::*member, const QString &step);

    Parts m_parts;
    domain::DialogueRoundId m_round;
    QSpinBox *m_year;
    QSpinBox *m_number;
    QLineEdit *m_unit;
    DateEdit *m_dialogueOn;
    DateEdit *m_informedOn;
    DateEdit *m_followedUpOn;
    ProseEdit *m_questions;
    ProseEdit *m_agreed;
    PartyEdit *m_carriedOnBy;
    QLineEdit *m_documentedAt;
    TextLabel *m_problem;
    TextLabel *m_indicators;
    QVBoxLayout *m_agreements;
    QLineEdit *m_newAgreement;
    QComboBox *m_meeting;
    QPushButton *m_agree;
    QList<lists::WritableMeeting> m_meetings;
    bool m_filling = false; ///< fields are being set, nobody writes
};

} // namespace views
