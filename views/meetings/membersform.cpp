// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/meetings/membersform.h"

#include "editing/peopleedits.h"
#include "lists/words.h"
#include "views/shared/dateedit.h"
#include "views/shared/field.h"
#include "views/shared/partyedit.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace views {

using theme::px;

MembersForm::MembersForm(lists::PersonList &people, editing::PeopleEdits &edits, QWidget *parent)
    : QWidget(parent), m_people(people), m_edits(edits), m_name(new PartyEdit)
{
    m_name->setSingle(true);
    m_name->setPeopleOnly(true);
    m_name->setPlaceholderText(tr("Namn, Enter lägger till"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addWidget(new TextLabel(TextLabel::Role::PanelTitle, tr("Ledamöter")));
    column->addWidget(new Field(tr("Ny ledamot"), m_name));
    connect(m_name, &PartyEdit::partiesChanged, this, &MembersForm::addTyped);
}

void MembersForm::setBody(domain::BodyId body)
{
    m_body = body;
    setEnabled(!body.isNull());
    fill();
}

void MembersForm::fill()
{
    domain::Directory directory;
    directory.people = m_people.values();
    m_name->setDirectory(directory);
    m_name->setParties({});
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater(); // a field in it may have led here
    }
    m_rows = new QWidget;
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(4));
    grid->setColumnStretch(0, 1);
    QList<domain::Membership> members = m_body.isNull() ? QList<domain::Membership>() : m_edits.memberships(m_body);
    const QDate today = QDate::currentDate();
    std::stable_sort(members.begin(), members.end(), [&](const domain::Membership &a, const domain::Membership &b) {
        if (a.isCurrent(today) != b.isCurrent(today))
            return a.isCurrent(today);
        return a.role != b.role && a.role < b.role;
    });
    if (members.isEmpty())
        grid->addWidget(new TextLabel(TextLabel::Role::Quiet, tr("Ingen är med än. Skriv ett namn nedanför.")), 0, 0);
    else
        for (int row = 0; row < members.size(); ++row)
            addRow(grid, row, members[row]);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_rows);
}

void MembersForm::addRow(QGridLayout *grid, int row, const domain::Membership &membership)
{
    const QString name = m_people.find(membership.person).value_or(domain::Person()).name;
    auto *role = new QComboBox;
    for (domain::MemberRole each : {domain::MemberRole::Chair, domain::MemberRole::Secretary, domain::MemberRole::Member, domain::MemberRole::Adjunct})
        role->addItem(lists::words::role(each), int(each));
    role->setCurrentIndex(role->findData(int(membership.role)));
    role->setAccessibleName(tr("Roll för %1").arg(name));
    auto *from = new DateEdit;
    from->setDate(membership.from);
    from->setPlaceholderText(tr("från början"));
    from->setAccessibleName(tr("Första dag för %1").arg(name));
    auto *to = new DateEdit;
    to->setDate(membership.to);
    to->setPlaceholderText(tr("tills vidare"));
    to->setAccessibleName(tr("Sista dag för %1").arg(name));
    auto *remove = new QPushButton(tr("Ta bort"));
    remove->setFlat(true);
    remove->setAccessibleName(tr("Ta bort %1 ur gruppen").arg(name));
    for (DateEdit *edit : {from, to})
        edit->setFixedWidth(px(116));
    auto *who = new TextLabel(TextLabel::Role::Body, name);
    who->setWordWrap(false);
    grid->addWidget(who, row, 0);
    grid->addWidget(role, row, 1);
    grid->addWidget(from, row, 2);
    grid->addWidget(to, row, 3);
    grid->addWidget(remove, row, 4);
    const auto save = [this, membership, role, from, to] {
        domain::Membership after = membership;
        after.role = domain::MemberRole(role->currentData().toInt());
        after.from = from->date();
        after.to = to->date();
        m_edits.save(after);
    };
    connect(role, &QComboBox::activated, this, save);
    connect(from, &DateEdit::dateChanged, this, save);
    connect(to, &DateEdit::dateChanged, this, save);
    connect(remove, &QPushButton::clicked, this, [this, membership] {
        if (m_edits.remove(membership))
            fill();
    });
}

void MembersForm::addTyped()
{
    const domain::Party party = m_name->parties().value(0);
    if (party.text.isEmpty() || m_body.isNull())
        return;
    domain::Membership membership;
    membership.id = domain::MembershipId::create();
    membership.body = m_body;
    membership.person = party.person;
    if (party.person.isNull()) {
        domain::Person person;
        person.id = domain::PersonId::create();
        person.name = party.text;
        if (!m_edits.save(person))
            return;
        membership.person = person.id;
    }
    if (m_edits.save(membership)) {
        fill();
        m_name->setFocus();
    }
}

} // namespace views
