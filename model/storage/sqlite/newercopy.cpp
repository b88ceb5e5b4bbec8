// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/newercopy.h"

#include "storage/sqlite/backupfile.h"
#include "storage/sqlite/migrations.h"
#include "storage/sqlite/passingconnection.h"

namespace storage::sqlite {

NewerCopy::NewerCopy(const QSqlDatabase &older)
{
    makeBackup(older, path());
    const PassingConnection copy(path(), QString());
    migrate(copy.get());
}

QString NewerCopy::path() const
{
    return m_folder.filePath(QStringLiteral("laskopia.rodatrad"));
}

} // namespace storage::sqlite
