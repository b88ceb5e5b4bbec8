// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/errors.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>
#include <cerrno>
#include <sqlite3.h>

namespace storage::sqlite {

namespace {

StorageError::Kind kindOf(int extendedCode, int systemError)
{
    using Kind = StorageError::Kind;
    switch (extendedCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Kind::Busy;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Kind::ReadOnly;
    case SQLITE_CANTOPEN:
        // Mostly the journal: its folder cannot be written, or is gone.
        return systemError == ENOSPC || systemError == EDQUOT ? Kind::DiskFull : Kind::ReadOnly;
    case SQLITE_FULL:
        return Kind::DiskFull;
    case SQLITE_IOERR:
        return systemError == EDQUOT || systemError == EFBIG || systemError == ENOSPC ? Kind::DiskFull : Kind::Other;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Kind::Corrupt;
    default:
        return Kind::Other;
    }
}

} // namespace

QString sentence(StorageError::Kind kind)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("StorageError", text); };
    switch (kind) {
    case StorageError::Kind::Busy:
        return tr(QT_TRANSLATE_NOOP("StorageError", "Filen används just nu av ett annat program. Försök igen om en stund."));
    case StorageError::Kind::ReadOnly:
        return tr(QT_TRANSLATE_NOOP("StorageError", "Det går inte att skriva i filen eller i mappen där den ligger."));
    case StorageError::Kind::DiskFull:
        return tr(QT_TRANSLATE_NOOP("StorageError", "Disken är full. Frigör utrymme, så sparas ändringen."));
    case StorageError::Kind::Conflict:
        return tr(QT_TRANSLATE_NOOP("StorageError",
                                    "Uppgiften har ändrats på ett annat ställe sedan du läste den. Titta på den igen och gör om ändringen."));
    case StorageError::Kind::NotFound:
        return tr(QT_TRANSLATE_NOOP("StorageError", "Det du söker finns inte längre i filen."));
    case StorageError::Kind::Corrupt:
        return tr(QT_TRANSLATE_NOOP("StorageError", "Filen är skadad. Återställ den från en säkerhetskopia."));
    case StorageError::Kind::Other:
        break;
    }
    return tr(QT_TRANSLATE_NOOP("StorageError", "Filen svarar inte som den ska. Kontrollera disken eller nätverksmappen."));
}

StorageError errorFor(int extendedCode, int systemError, const QString &technical)
{
    const StorageError::Kind kind = kindOf(extendedCode, systemError);
    return StorageError(kind, sentence(kind), technical);
}

StorageError errorFor(const QSqlDatabase &connection, const QSqlError &error)
{
    sqlite3 *db = handle(connection);
    return errorFor(error.nativeErrorCode().toInt(), db ? sqlite3_system_errno(db) : 0, error.text());
}

sqlite3 *handle(const QSqlDatabase &connection)
{
    const QSqlDriver *driver = connection.driver();
    const QVariant v = driver ? driver->handle() : QVariant();
    if (!v.isValid() || qstrcmp(v.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(v.constData());
}

void execute(const QSqlDatabase &connection, const QString &sql)
{
    sqlite3 *db = handle(connection);
    if (!db)
        throw errorFor(SQLITE_MISUSE, 0, QStringLiteral("no connection"));
    const int code = sqlite3_exec(db, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        throw errorFor(sqlite3_extended_errcode(db), sqlite3_system_errno(db), QString::fromUtf8(sqlite3_errmsg(db)));
}

} // namespace storage::sqlite
