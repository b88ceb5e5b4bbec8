// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

class QSqlDatabase;

namespace storage::sqlite {

/// A file of an older version that is only read: a copy of it, for its user's eyes alone, is brought up to date and read in its stead; the
/// file itself is left as it is. The copy goes with this.
class NewerCopy
{
public:
    /// Throws StorageError.
    explicit NewerCopy(const QSqlDatabase &older);

    QString path() const;

private:
    QTemporaryDir m_folder;
};

} // namespace storage::sqlite
