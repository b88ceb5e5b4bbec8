// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/meetings/groupsdialog.h"

#include "editing/bodyedits.h"
#include "editing/peopleedits.h"
#include "views/meetings/bodyform.h"
#include "views/meetings/membersform.h"
#include "views/meetings/personform.h"
#include "views/shared/emptystate.h"
#include "views/shared/rowlist.h"
#include "views/shared/segmentedtoggle.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/shared/threadstyle.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace views {

using theme::px;

namespace {

class BodyRows final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    Row row(const QModelIndex &index) const override
    {
        Row row;
        row.face = Row::Face::Said;
        row.title = index.data(lists::BodyList::NameRole).toString();
        row.titleLines = 1;
        row.right = index.data(lists::BodyList::AbbreviationRole).toString();
        row.details = index.data(lists::BodyList::KindRole).toString();
        return row;
    }
};

class PersonRows final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    Row row(const QModelIndex &index) const override
    {
        Row row;
        row.face = Row::Face::Said;
        row.title = index.data().toString();
        row.titleLines = 1;
        row.right = index.data(lists::PersonList::InitialsRole).toString();
        row.details = index.data(lists::PersonList::TitleRole).toString();
        return row;
    }
};

QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}

} // namespace

GroupsDialog::GroupsDialog(lists::BodyList &bodies, lists::PersonList &people, editing::BodyEdits &bodyEdits,
                           editing::PeopleEdits &peopleEdits, QWidget *parent)
    : Dialog(parent), m_bodies(bodies), m_people(people), m_bodyEdits(bodyEdits), m_peopleEdits(peopleEdits),
      m_kind(new SegmentedToggle({tr("Grupper"), tr("Personer")})), m_lists(new QStackedWidget), m_forms(new QStackedWidget),
      m_bodyList(new RowList), m_personList(new RowList), m_bodyForm(new BodyForm(bodyEdits)), m_members(new MembersForm(people, peopleEdits)),
      m_personForm(new PersonForm(peopleEdits)), m_new(new QPushButton), m_remove(new QPushButton(tr("Ta bort")))
{
    setWindowTitle(tr("Grupper och personer"));
    resize(px(980), px(620));
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(px(20), px(20), px(20), px(16));
    columns->setSpacing(px(24));
    columns->addWidget(makeLeft());
    columns->addWidget(makeRight(), 1);

    connect(m_kind, &SegmentedToggle::chosen, this, &GroupsDialog::choose);
    connect(m_new, &QPushButton::clicked, this, &GroupsDialog::addNew);
    connect(m_remove, &QPushButton::clicked, this, &GroupsDialog::removeChosen);
    connect(m_bodyList, &RowList::currentRowChanged, this, &GroupsDialog::showBody);
    connect(m_personList, &RowList::currentRowChanged, this, &GroupsDialog::showPerson);
    connect(m_bodyForm, &BodyForm::stored, this, [this] {
        m_bodyList->setCurrentIndex(m_bodies.indexOf(m_bodyForm->body().id));
        m_members->setBody(m_bodyForm->body().id);
    });
    connect(m_bodyForm, &BodyForm::lookRequested, this, &GroupsDialog::lookRequested);
    showBodies();
}

QWidget *GroupsDialog::makeLeft()
{
    m_bodyList->setAccessibleName(tr("Grupper"));
    m_bodyList->setItemDelegate(new BodyRows(m_bodyList));
    m_bodyList->setModel(&m_bodies);
    m_bodyList->setEmptyState(new EmptyState(tr("Inga grupper än"), tr("En grupp är till exempel ledningsgruppen, en nämnd eller en enhet.")));
    m_personList->setAccessibleName(tr("Personer"));
    m_personList->setItemDelegate(new PersonRows(m_personList));
    m_personList->setModel(&m_people);
    m_personList->setEmptyState(new EmptyState(tr("Inga personer än"), tr("De som är med på möten eller har uppgifter står här.")));
    m_lists->addWidget(m_bodyList);
    m_lists->addWidget(m_personList);
    m_kind->setAccessibleName(tr("Grupper eller personer"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_new);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *left = new QWidget;
    left->setFixedWidth(px(280));
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(12));
    column->addWidget(m_kind, 0, Qt::AlignLeft);
    column->addWidget(m_lists, 1);
    column->addLayout(buttons);
    return left;
}

QWidget *GroupsDialog::makeRight()
{
    auto *body = new QWidget;
    auto *bodyColumn = new QVBoxLayout(body);
    bodyColumn->setContentsMargins(0, 0, px(16), 0);
    bodyColumn->setSpacing(px(24));
    bodyColumn->addWidget(m_bodyForm);
    bodyColumn->addWidget(m_members);
    bodyColumn->addStretch();
    m_forms->addWidget(scrolling(body));
    m_forms->addWidget(m_personForm);
    auto *done = new QPushButton(tr("Klar"));
    makePrimary(done);
    done->setDefault(false);
    done->setAutoDefault(false);
    m_new->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    connect(done, &QPushButton::clicked, this, [this] {
        m_bodyForm->store();
        m_personForm->store();
        accept();
    });
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(12));
    column->addWidget(m_forms, 1);
    column->addWidget(done, 0, Qt::AlignRight);
    return right;
}

void GroupsDialog::choose(int kind)
{
    m_lists->setCurrentIndex(kind);
    m_forms->setCurrentIndex(kind);
    m_new->setText(kind == 0 ? tr("Ny grupp") : tr("Ny person"));
    RowList *list = kind == 0 ? m_bodyList : m_personList;
    list->ensureCurrent();
    if (kind == 0)
        showBody(m_bodyList->currentIndex());
    else
        showPerson(m_personList->currentIndex());
}

void GroupsDialog::showBodies()
{
    m_kind->setCurrent(0);
    choose(0);
}

void GroupsDialog::showPeople()
{
    m_kind->setCurrent(1);
    choose(1);
}

void GroupsDialog::showBody(const QModelIndex &index)
{
    const domain::Body body = index.isValid() ? m_bodies.at(index.row()) : domain::Body();
    m_bodyForm->setBody(body);
    m_bodyForm->setEnabled(!body.id.isNull());
    m_members->setBody(body.id);
    m_remove->setEnabled(index.isValid());
}

void GroupsDialog::showPerson(const QModelIndex &index)
{
    const domain::Person person = index.isValid() ? m_people.at(index.row()) : domain::Person();
    m_personForm->setPerson(person);
    m_personForm->setEnabled(!person.id.isNull());
    m_remove->setEnabled(index.isValid());
}

void GroupsDialog::addNew()
{
    if (m_lists->currentIndex() == 0) {
        domain::Body body;
        body.id = domain::BodyId::create();
        m_bodyForm->setBody(body);
        m_bodyForm->setEnabled(true);
        m_members->setBody({});
        m_bodyForm->focusFirst();
    } else {
        domain::Person person;
        person.id = domain::PersonId::create();
        m_personForm->setPerson(person);
        m_personForm->setEnabled(true);
        m_personForm->focusFirst();
    }
}

void GroupsDialog::removeChosen()
{
    if (m_lists->currentIndex() == 0 && m_bodyList->currentIndex().isValid())
        m_bodyEdits.remove(m_bodies.at(m_bodyList->currentIndex().row()).id);
    else if (m_lists->currentIndex() == 1 && m_personList->currentIndex().isValid())
        m_peopleEdits.remove(m_people.at(m_personList->currentIndex().row()).id);
}

} // namespace views
