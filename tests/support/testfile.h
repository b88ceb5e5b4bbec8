// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/repositories.h"

#include <QTemporaryDir>
#include <memory>

namespace support {

/// A new database in a folder of its own, gone with this: `TestFile file; file.repos.bodies.save(…)`.
class TestFile
{
public:
    TestFile() : TestFile(QString()) {}
    /// In a folder that is there already.
    explicit TestFile(const QString &folder) : m_chosen(folder) { m_opening = database.open(path()); }

    QString path() const { return folder() + QStringLiteral("/prov.rodatrad"); }
    QString folder() const { return m_chosen.isEmpty() ? m_folder.path() : m_chosen; }
    const storage::Opening &opening() const { return m_opening; }

    /// Closes and opens again: what the next start of the program sees.
    storage::Opening reopen(storage::Database::Mode mode = storage::Database::Mode::ReadWrite)
    {
        database.close();
        return m_opening = database.open(path(), mode);
    }

private:
    QTemporaryDir m_folder;
    QString m_chosen;
    storage::Opening m_opening;

public:
    storage::Database database;
    storage::Repositories repos{database};
};

} // namespace support
