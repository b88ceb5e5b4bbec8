// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QHash>
#include <QString>

namespace storage {

class Database;

/// Lines whose suggestion ("this reads as a decision") has been answered with no, and what they said then: another text may be
/// asked about again. Throws StorageError.
class DeclinedSuggestions
{
public:
    explicit DeclinedSuggestions(Database &database) : m_database(database) {}

    QHash<domain::LineId, QString> in(domain::MeetingId meeting) const; ///< plain texts
    void decline(domain::LineId line, const QString &text);             ///< the line is stored

private:
    Database &m_database;
};

} // namespace storage
