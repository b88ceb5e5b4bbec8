// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/meetings/partyfield.h"

#include <QCompleter>
#include <QStandardItemModel>

namespace views {

PartyField::PartyField(QWidget *parent) : QLineEdit(parent), m_names(new QStandardItemModel(this))
{
    auto *completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
}

void PartyField::setDirectory(const domain::Directory &directory, bool withBodies)
{
    m_directory = directory;
    if (!withBodies)
        m_directory.bodies.clear();
    m_names->clear();
    for (const domain::Person &person : m_directory.people)
        m_names->appendRow(new QStandardItem(person.name));
    for (const domain::Body &body : m_directory.bodies)
        m_names->appendRow(new QStandardItem(body.name));
}

void PartyField::setParty(const domain::Party &party) { setText(party.text); }

domain::Party PartyField::party() const
{
    const QString words = text().simplified();
    return words.isEmpty() ? domain::Party() : m_directory.resolve(words);
}

} // namespace views
