// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/error.h"
#include "storage/repositories.h"

namespace app {

/// The open file read through a connection of its own: for documents that are made in another thread. Made, used and gone in
/// one thread.
class FileReader
{
public:
    /// Throws documents::Error.
    explicit FileReader(const QString &path);
    Q_DISABLE_COPY_MOVE(FileReader)

    /// What `make` makes of what is stored; a StorageError becomes a documents::Error, which is what exports tell of.
    template <class Make>
    auto read(const Make &make)
    {
        try {
            return make(m_stored);
        } catch (const storage::StorageError &error) {
            throw documents::Error(error.message());
        }
    }

private:
    storage::Database m_database;
    storage::Repositories m_stored;
};

} // namespace app
