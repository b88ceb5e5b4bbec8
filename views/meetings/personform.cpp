// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/meetings/personform.h"

#include "editing/peopleedits.h"
#include "views/shared/field.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>

namespace views {

PersonForm::PersonForm(editing::PeopleEdits &edits, QWidget *parent)
    : QWidget(parent), m_edits(edits), m_name(new QLineEdit), m_initials(new QLineEdit), m_title(new QLineEdit), m_email(new QLineEdit),
      m_protected(new QCheckBox(tr("Skyddade personuppgifter")))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme::px(12));
    grid->addWidget(new Field(tr("Namn"), m_name), 0, 0, 1, 2);
    grid->addWidget(new Field(tr("Initialer"), m_initials), 0, 2);
    grid->addWidget(new Field(tr("Titel"), m_title), 1, 0, 1, 3);
    grid->addWidget(new Field(tr("E-post"), m_email), 2, 0, 1, 3);
    grid->addWidget(m_protected, 3, 0, 1, 3);
    grid->addWidget(new TextLabel(TextLabel::Role::Detail, tr("Namnet står som [maskerat] i dokument till andra. I programmet syns det som vanligt.")), 4, 0, 1, 3);
    grid->setRowStretch(5, 1);
    connect(m_protected, &QCheckBox::clicked, this, [this](bool on) {
        store(); // a new person is there first
        if (m_person.id.isNull() || !m_edits.setProtected(m_person.id, on))
            m_protected->setChecked(!on);
    });
    for (QLineEdit *edit : {m_name, m_initials, m_title, m_email})
        connect(edit, &QLineEdit::editingFinished, this, &PersonForm::store);
}

void PersonForm::setPerson(const domain::Person &person)
{
    m_person = person;
    m_name->setText(person.name);
    m_initials->setText(person.initials);
    m_title->setText(person.title);
    m_email->setText(person.email);
    m_protected->setChecked(!person.id.isNull() && m_edits.isProtected(person.id));
}

void PersonForm::focusFirst()
{
    m_name->setFocus(Qt::TabFocusReason);
    m_name->selectAll();
}

void PersonForm::store()
{
    if (m_person.id.isNull())
        return;
    domain::Person person = m_person;
    person.name = m_name->text().simplified();
    person.initials = m_initials->text().simplified();
    person.title = m_title->text().simplified();
    person.email = m_email->text().simplified();
    if (person.rev == 0 && person.name.isEmpty())
        return; // a new one waits for its name
    if (m_edits.save(person)) {
        m_person = person;
        emit stored();
    }
}

} // namespace views
