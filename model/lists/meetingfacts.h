// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/minutes.h"

#include <QObject>
#include <optional>

namespace storage {
struct Repositories;
}

namespace lists {

/// One meeting and its body as they are stored now, older versions too.
class MeetingFacts : public QObject
{
    Q_OBJECT
public:
    /// `repositories` must outlive this.
    MeetingFacts(storage::Repositories &repositories, domain::MeetingId meeting, QObject *parent = nullptr);

    domain::MeetingId id() const { return m_id; }
    const domain::Meeting &meeting() const { return m_meeting; }
    const domain::Body &body() const { return m_body; }
    bool exists() const { return m_exists; }
    /// The approved version that this one corrects; null where it corrects none.
    const std::optional<domain::Meeting> &corrected() const { return m_corrected; }
    /// No correction stands beside it.
    bool isLatestVersion() const { return m_latest; }
    QString personName(domain::PersonId person) const; ///< empty for a null id
    QString title() const { return m_meeting.title.isEmpty() ? m_body.name : m_meeting.title; }

signals:
    void changed();
    void removed();
    void failed(const QString &message);

private:
    void reload();

    storage::Repositories &m_repositories;
    domain::MeetingId m_id;
    domain::Meeting m_meeting;
    domain::Body m_body;
    std::optional<domain::Meeting> m_corrected;
    bool m_latest = true;
    bool m_exists = false;
};

} // namespace lists
