// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/meetingfacts.h"

#include "lists/valuelist.h"
#include "storage/repositories.h"

namespace lists {

MeetingFacts::MeetingFacts(storage::Repositories &repositories, domain::MeetingId meeting, QObject *parent)
    : QObject(parent), m_repositories(repositories), m_id(meeting)
{
    connect(&repositories.meetings, &storage::MeetingRepository::changed, this, [this](const domain::Meeting &value) {
        if (value.id != m_id && value.corrects != m_id)
            return;
        reload();
        emit changed();
    });
    connect(&repositories.meetings, &storage::MeetingRepository::removed, this, [this](domain::MeetingId id) {
        const bool existed = m_exists;
        reload();
        if (id == m_id && existed)
            emit removed();
        else
            emit changed();
    });
    connect(&repositories.bodies, &storage::BodyRepository::changed, this, [this](const domain::Body &body) {
        if (body.id != m_body.id)
            return;
        m_body = body;
        emit changed();
    });
    connect(&repositories.people, &storage::PersonRepository::changed, this, &MeetingFacts::changed);
    reload();
}

QString MeetingFacts::personName(domain::PersonId person) const
{
    QString name;
    if (!person.isNull())
        readQuietly([&] { name = m_repositories.people.find(person).value_or(domain::Person()).name; }, [](const QString &) {});
    return name;
}

void MeetingFacts::reload()
{
    readQuietly(
        [this] {
            const auto entry = m_repositories.meetings.entry(m_id);
            m_exists = entry.has_value();
            if (!entry)
                return;
            m_meeting = entry->meeting;
            m_latest = entry->isLatestVersion;
            if (const auto body = m_repositories.bodies.find(m_meeting.body))
                m_body = *body;
            m_corrected = m_meeting.corrects.isNull() ? std::nullopt : m_repositories.meetings.find(m_meeting.corrects);
        },
        [this](const QString &message) { emit failed(message); });
}

} // namespace lists
