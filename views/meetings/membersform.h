// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/body.h"
#include "lists/personlist.h"

#include <QWidget>

class QGridLayout;

namespace editing {
class PeopleEdits;
}

namespace views {

class PartyEdit;

/// Who is in a body: role, first and last day, each changed where it stands; and a field for one more.
class MembersForm : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive this.
    MembersForm(lists::PersonList &people, editing::PeopleEdits &edits, QWidget *parent = nullptr);

    void setBody(domain::BodyId body);

private:
    void fill();
    void addRow(QGridLayout *grid, int row, const domain::Membership &membership);
    void addTyped();

    lists::PersonList &m_people;
    editing::PeopleEdits &m_edits;
    domain::BodyId m_body;
    QWidget *m_rows = nullptr;
    PartyEdit *m_name;
};

} // namespace views
