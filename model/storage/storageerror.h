// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <stdexcept>

namespace storage {

/// Thrown in storage/ only; caught by Application::open(), Edit and the outline Saver (and the command line's top level).
class StorageError : public std::runtime_error
{
public:
    enum class Kind {
        Busy,       ///< somebody else holds the file for the moment; trying again makes sense
        ReadOnly,   ///< the file, its folder or this opening of it cannot be written
        DiskFull,
        Conflict,   ///< the row has another rev than the value that was to be saved: changed since it was read
        NotFound,
        Corrupt,
        Other
    };

    /// `message` is one clear sentence in the user's language: what is wrong and what to do.
    StorageError(Kind kind, const QString &message, const QString &technical = QString());

    Kind kind() const { return m_kind; }
    const QString &message() const { return m_message; }
    /// The database's own words; for logs, never for users.
    const QString &technical() const { return m_technical; }

private:
    Kind m_kind;
    QString m_message;
    QString m_technical;
};

} // namespace storage
