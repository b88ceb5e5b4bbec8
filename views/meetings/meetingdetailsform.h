// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/phrases.h"
#include "lists/meetingfacts.h"

#include <QWidget>

class QLineEdit;

namespace editing {
class MeetingEdits;
}

namespace views {

class DateEdit;
class Field;
class PartyEdit;

/// Day, times, place, chair and note-taker of one meeting, in its header. Each field takes effect when it is left.
class MeetingDetailsForm : public QWidget
{
    Q_OBJECT
public:
    MeetingDetailsForm(lists::MeetingFacts &facts, editing::MeetingEdits &edits, QWidget *parent = nullptr);

    void setDirectory(const domain::Directory &directory);
    /// Shows what is stored and takes the focus.
    void begin();

signals:
    void done();

private:
    bool store();
    bool readTime(Field *field, QLineEdit *edit, QTime &time);
    bool readPerson(Field *field, PartyEdit *edit, domain::PersonId &person);

    lists::MeetingFacts &m_facts;
    editing::MeetingEdits &m_edits;
    DateEdit *m_date;
    QLineEdit *m_starts;
    QLineEdit *m_ends;
    QLineEdit *m_place;
    PartyEdit *m_chair;
    PartyEdit *m_noteTaker;
    Field *m_dateField;
    Field *m_startsField;
    Field *m_endsField;
    Field *m_chairField;
    Field *m_noteTakerField;
};

} // namespace views
