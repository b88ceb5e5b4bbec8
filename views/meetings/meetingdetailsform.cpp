// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/meetings/meetingdetailsform.h"

#include "editing/meetingedits.h"
#include "views/meetings/meetingwords.h"
#include "views/shared/dateedit.h"
#include "views/shared/field.h"
#include "views/shared/partyedit.h"
#include "views/shared/theme.h"

#include <QGridLayout>
#include <QPushButton>

namespace views {

MeetingDetailsForm::MeetingDetailsForm(lists::MeetingFacts &facts, editing::MeetingEdits &edits, QWidget *parent)
    : QWidget(parent), m_facts(facts), m_edits(edits), m_date(new DateEdit), m_starts(new QLineEdit), m_ends(new QLineEdit),
      m_place(new QLineEdit), m_chair(new PartyEdit), m_noteTaker(new PartyEdit), m_dateField(new Field(tr("Dag"), m_date)),
      m_startsField(new Field(tr("Börjar"), m_starts)), m_endsField(new Field(tr("Slutar"), m_ends)),
      m_chairField(new Field(tr("Ordförande"), m_chair)), m_noteTakerField(new Field(tr("Antecknar"), m_noteTaker))
{
    m_starts->setPlaceholderText(tr("9.00"));
    m_ends->setPlaceholderText(tr("12.00"));
    auto *done = new QPushButton(tr("Klar"));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, theme::px(4), 0, theme::px(8));
    grid->setHorizontalSpacing(theme::px(12));
    grid->setVerticalSpacing(theme::px(8));
    grid->addWidget(m_dateField, 0, 0, 1, 2);
    grid->addWidget(m_startsField, 0, 2);
    grid->addWidget(m_endsField, 0, 3);
    grid->addWidget(new Field(tr("Plats"), m_place), 1, 0, 1, 4);
    grid->addWidget(m_chairField, 2, 0, 1, 2);
    grid->addWidget(m_noteTakerField, 2, 2, 1, 2);
    grid->addWidget(done, 3, 0, 1, 1, Qt::AlignLeft);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);

    connect(m_date, &DateEdit::problemChanged, m_dateField, &Field::setProblem);
    connect(m_date, &DateEdit::dateChanged, this, &MeetingDetailsForm::store);
    for (QLineEdit *edit : {m_starts, m_ends, m_place})
        connect(edit, &QLineEdit::editingFinished, this, &MeetingDetailsForm::store);
    for (PartyEdit *edit : {m_chair, m_noteTaker}) {
        edit->setSingle(true);
        edit->setPeopleOnly(true);
        connect(edit, &PartyEdit::partiesChanged, this, &MeetingDetailsForm::store);
    }
    connect(done, &QPushButton::clicked, this, [this] {
        if (store())
            emit this->done();
    });
    for (QLineEdit *edit : findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::returnPressed, this, [this] {
            if (store())
                emit this->done();
        });
}

void MeetingDetailsForm::setDirectory(const domain::Directory &directory)
{
    m_chair->setDirectory(directory);
    m_noteTaker->setDirectory(directory);
}

void MeetingDetailsForm::begin()
{
    const domain::Meeting &meeting = m_facts.meeting();
    m_date->setDate(meeting.date);
    m_starts->setText(words::time(meeting.starts));
    m_ends->setText(words::time(meeting.ends));
    m_place->setText(meeting.place);
    const auto party = [this](domain::PersonId person) {
        return person.isNull() ? domain::Parties() : domain::Parties{{person, {}, m_facts.personName(person)}};
    };
    m_chair->setParties(party(meeting.chair));
    m_noteTaker->setParties(party(meeting.noteTaker));
    for (Field *field : {m_dateField, m_startsField, m_endsField, m_chairField, m_noteTakerField})
        field->setProblem({});
    show();
    m_date->setFocus(Qt::TabFocusReason);
    m_date->selectAll();
}

bool MeetingDetailsForm::readTime(Field *field, QLineEdit *edit, QTime &time)
{
    field->setProblem({});
    if (edit->text().simplified().isEmpty()) {
        time = QTime();
        return true;
    }
    const std::optional<QTime> read = words::timeFromWords(edit->text());
    if (!read) {
        field->setProblem(tr("Skriv ett klockslag, till exempel 9.30."));
        return false;
    }
    time = *read;
    return true;
}

bool MeetingDetailsForm::readPerson(Field *field, PartyEdit *edit, domain::PersonId &person)
{
    field->setProblem({});
    const domain::Party party = edit->parties().value(0);
    if (!party.text.isEmpty() && party.person.isNull()) {
        field->setProblem(tr("Ingen person heter så. Lägg till under Grupper och personer."));
        return false;
    }
    person = party.person;
    return true;
}

bool MeetingDetailsForm::store()
{
    domain::Meeting after = m_facts.meeting();
    bool readable = m_date->problem().isEmpty();
    if (m_date->date().isNull() && readable) {
        m_dateField->setProblem(tr("Ett möte behöver en dag."));
        readable = false;
    }
    if (m_date->date().isValid())
        after.date = m_date->date();
    readable = readTime(m_startsField, m_starts, after.starts) && readable;
    readable = readTime(m_endsField, m_ends, after.ends) && readable;
    after.place = m_place->text().simplified();
    readable = readPerson(m_chairField, m_chair, after.chair) && readable;
    readable = readPerson(m_noteTakerField, m_noteTaker, after.noteTaker) && readable;
    if (after.starts.isValid() && after.ends.isValid() && after.ends < after.starts) {
        m_endsField->setProblem(tr("Mötet slutar före det börjar."));
        readable = false;
        after.ends = m_facts.meeting().ends;
    }
    return m_edits.change(after) && readable;
}

} // namespace views
