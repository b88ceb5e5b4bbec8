// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/body.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace editing {
class PeopleEdits;
}

namespace views {

/// One person: name, initials, title, address, and whether the identity is protected. Each field takes effect when it is left.
class PersonForm : public QWidget
{
    Q_OBJECT
public:
    explicit PersonForm(editing::PeopleEdits &edits, QWidget *parent = nullptr);

    void setPerson(const domain::Person &person);
    void focusFirst();
    void store();

signals:
    void stored();

private:
    editing::PeopleEdits &m_edits;
    domain::Person m_person;
    QLineEdit *m_name;
    QLineEdit *m_initials;
    QLineEdit *m_title;
    QLineEdit *m_email;
    QCheckBox *m_protected;
};

} // namespace views
