// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/maintenance.h"

#include "storage/databaseprivate.h"
#include "storage/sqlite/backupfile.h"
#include "storage/sqlite/errors.h"
#include "storage/sqlite/fileheader.h"
#include "storage/sqlite/passingconnection.h"
#include "storage/sqlite/searchindex.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace storage {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Maintenance", text);
}

StorageError refused(const char *text, StorageError::Kind kind = StorageError::Kind::Other)
{
    return StorageError(kind, tr(text));
}

} // namespace

void backup(Database &database, const QString &file, bool force)
{
    const QFileInfo info(file);
    if (info.canonicalFilePath() == QFileInfo(database.path()).canonicalFilePath())
        throw refused(QT_TRANSLATE_NOOP("Maintenance", "Kopian kan inte läggas på den öppna filen själv. Välj ett annat namn."));
    if (info.exists() && (!force || !info.isFile()))
        throw refused(QT_TRANSLATE_NOOP("Maintenance", "Det finns redan något med det namnet. Välj ett annat namn."));
    sqlite::makeBackup(database.connection(), info.absoluteFilePath());
}

void repair(Database &database, const std::function<void(int)> &progress)
{
    auto &d = Database::Private::of(database);
    if (!d.writable)
        throw StorageError(StorageError::Kind::ReadOnly, sqlite::sentence(StorageError::Kind::ReadOnly), database.path());
    d.statements.clear(); // ones that know the old index
    sqlite::rebuildSearchIndex(database.connection(), progress);
    d.searchable = true;
}

void repairBeside(const QString &path, const std::function<void(int)> &progress)
{
    const sqlite::PassingConnection own(path, QString());
    sqlite::execute(own.get(), u"PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL"_s); // readers let go soon
    sqlite::rebuildSearchIndex(own.get(), progress);
}

void takeUpRepair(Database &database)
{
    auto &d = Database::Private::of(database);
    d.statements.clear(); // ones that know the old index
    d.searchable = sqlite::isSearchable(database.connection());
}

QStringList backupsBeside(const QString &database)
{
    const QFileInfo info(database);
    const QString start = info.completeBaseName() + u".kopia-"_s;
    QStringList found;
    // Newest first by when it was written: a name tells the second only.
    for (const QFileInfo &entry : info.dir().entryInfoList({u"*.rodatrad"_s}, QDir::Files, QDir::Time))
        if (entry.fileName().startsWith(start))
            found.append(entry.absoluteFilePath());
    return found;
}

QString restore(const QString &from, const QString &database)
{
    const QString source = QFileInfo(from).canonicalFilePath();
    const QFileInfo existing(database);
    const QString target = existing.exists() ? existing.canonicalFilePath() : existing.absoluteFilePath();
    if (source.isEmpty())
        throw refused(QT_TRANSLATE_NOOP("Maintenance", "Kopian finns inte."), StorageError::Kind::NotFound);
    if (source == target)
        throw refused(QT_TRANSLATE_NOOP("Maintenance", "Filen kan inte återställas från sig själv."));
    HolderFile held;
    Holder holder;
    switch (held.take(target, &holder)) {
    case HolderFile::Outcome::HeldByOther:
        throw refused(QT_TRANSLATE_NOOP("Maintenance", "Filen är öppen. Stäng den först."), StorageError::Kind::Busy);
    case HolderFile::Outcome::Impossible:
        throw StorageError(StorageError::Kind::ReadOnly, sqlite::sentence(StorageError::Kind::ReadOnly), target);
    case HolderFile::Outcome::Taken:
        break;
    }
    sqlite::verify(source);

    const QString beside = target + u".ny"_s;
    auto removeBeside = qScopeGuard([&] { QFile::remove(beside); });
    sqlite::copyDatabase(source, beside);
    sqlite::verify(beside);

    QString kept;
    if (existing.exists()) {
        kept = sqlite::backupName(target, 0);
        // The bytes as they are, whole or damaged, with the journal that may belong to them.
        if (std::rename(QFile::encodeName(target).constData(), QFile::encodeName(kept).constData()) != 0)
            throw StorageError(StorageError::Kind::ReadOnly, sqlite::sentence(StorageError::Kind::ReadOnly), target);
        QFile::rename(target + u"-journal"_s, kept + u"-journal"_s);
    }
    if (std::rename(QFile::encodeName(beside).constData(), QFile::encodeName(target).constData()) != 0) {
        if (!kept.isEmpty()) {
            QFile::rename(kept, target);
            QFile::rename(kept + u"-journal"_s, target + u"-journal"_s);
        }
        throw StorageError(StorageError::Kind::ReadOnly, sqlite::sentence(StorageError::Kind::ReadOnly), target);
    }
    removeBeside.dismiss();
    sqlite::syncFile(target);
    return kept;
}

} // namespace storage
