// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/bodylist.h"
#include "lists/personlist.h"
#include "views/shared/dialog.h"

class QPushButton;
class QStackedWidget;

namespace editing {
class BodyEdits;
class PeopleEdits;
}

namespace views {

class BodyForm;
class MembersForm;
class PersonForm;
class RowList;
class SegmentedToggle;

/// Grupper och personer: a list to the left, the chosen one's fields to the right. Everything takes effect at once and can
/// be undone; there is nothing to confirm.
class GroupsDialog : public Dialog
{
    Q_OBJECT
public:
    /// All must outlive this.
    GroupsDialog(lists::BodyList &bodies, lists::PersonList &people, editing::BodyEdits &bodyEdits, editing::PeopleEdits &peopleEdits,
                 QWidget *parent = nullptr);

    void showBodies();
    void showPeople();
    void addNew();
    RowList &bodyList() { return *m_bodyList; }
    RowList &personList() { return *m_personList; }

signals:
    void lookRequested(domain::BodyId body); ///< how the body's documents look

private:
    void choose(int kind);
    void showBody(const QModelIndex &index);
    void showPerson(const QModelIndex &index);
    void removeChosen();
    QWidget *makeLeft();
    QWidget *makeRight();

    lists::BodyList &m_bodies;
    lists::PersonList &m_people;
    editing::BodyEdits &m_bodyEdits;
    editing::PeopleEdits &m_peopleEdits;
    SegmentedToggle *m_kind;
    QStackedWidget *m_lists;
    QStackedWidget *m_forms;
    RowList *m_bodyList;
    RowList *m_personList;
    BodyForm *m_bodyForm;
    MembersForm *m_members;
    PersonForm *m_personForm;
    QPushButton *m_new;
    QPushButton *m_remove;
};

} // namespace views
