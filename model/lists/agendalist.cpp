// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/agendalist.h"

#include "domain/markdown.h"
#include "domain/numbering.h"
#include "lists/words.h"

using namespace Qt::Literals::StringLiterals;

namespace lists {

AgendaList::AgendaList(storage::Repositories &repositories, QObject *parent) : ValueList(parent), m_repositories(repositories)
{
    connect(&repositories.outlines, &storage::OutlineRepository::changed, this,
            [this](domain::MeetingId meeting, const storage::OutlineDiff &diff) {
                if (meeting != m_meeting || (diff.items.isEmpty() && diff.removedItems.isEmpty()))
                    return;
                for (domain::ItemId id : diff.removedItems)
                    drop(id);
                for (const domain::AgendaItem &item : diff.items)
                    put(item);
                renumber();
            });
    connect(&repositories.bodies, &storage::BodyRepository::changed, this, [this](const domain::Body &body) {
        if (body.id == m_body.id) {
            m_body = body;
            renumber();
        }
    });
}

void AgendaList::setMeeting(domain::MeetingId meeting)
{
    m_meeting = meeting;
    reload();
}

void AgendaList::reload()
{
    readQuietly(
        [this] {
            const domain::Minutes minutes = m_meeting ? m_repositories.meetings.minutes(m_meeting) : domain::Minutes();
            m_body = minutes.body;
            m_numbers = domain::itemNumbers(m_body, minutes.items);
            fill(minutes.items);
        },
        [this](const QString &message) { emit failed(message); });
}

void AgendaList::renumber()
{
    const auto numbers = domain::itemNumbers(m_body, values());
    if (numbers == m_numbers)
        return;
    m_numbers = numbers;
    announceAll();
}

QVariant AgendaList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::AgendaItem &item = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return domain::toPlain(item.title);
    case Qt::AccessibleTextRole: {
        const QString text = tr("Punkt %1, %2, %3").arg(QString::number(number(item.id)), domain::toPlain(item.title), words::section(item.section));
        return item.confidential ? tr("%1, sekretess").arg(text) : text;
    }
    case IdRole: return item.id.uuid();
    case NumberRole: return number(item.id);
    case SectionRole: return int(item.section);
    case SectionTextRole: return words::section(item.section);
    case ConfidentialRole: return item.confidential;
    case MinutesPlannedRole: return item.minutesPlanned;
    default: return {};
    }
}

QHash<int, QByteArray> AgendaList::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {IdRole, "id"}, {NumberRole, "number"}, {SectionRole, "section"}, {SectionTextRole, "sectionText"},
            {ConfidentialRole, "confidential"}, {MinutesPlannedRole, "minutesPlanned"}};
}

} // namespace lists
