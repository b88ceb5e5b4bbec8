// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/contentpath.h"
#include "storage/databaseprivate.h"
#include "storage/maintenance.h"
#include "storage/publication.h"
#include "storage/sqlite/backupfile.h"
#include "storage/sqlite/errors.h"
#include "storage/sqlite/fileheader.h"
#include "storage/sqlite/migrations.h"
#include "storage/sqlite/searchindex.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSqlError>
#include <QStandardPaths>
#include <QUrl>
#include <QUuid>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace storage {

namespace {

using Result = Opening::Result;

/// A whole quick_check of a smaller file goes unnoticed (measured: 100 MB/s cold). A larger one is looked through when it was
/// not closed properly; `check` looks through any.
constexpr qint64 alwaysCheckedBytes = 8 * 1024 * 1024;

constexpr QLatin1StringView inMemory(":memory:"); // SQLite's own name for it

struct Words {
    Q_DECLARE_TR_FUNCTIONS(storage::Opening)
};

Opening outcome(Result result, const QString &message = QString())
{
    return {.result = result, .message = message, .holder = {}};
}

QString heldMessage(const Holder &holder)
{
    if (holder.user.isEmpty())
        return Words::tr("Filen skrivs i av någon annan. Den är öppnad för läsning.");
    const QString since = QLocale(QLocale::Swedish).toString(holder.since.toLocalTime(), u"d MMMM 'kl.' HH.mm"_s);
    return Words::tr("%1 på datorn %2 skriver i filen sedan %3. Den är öppnad för läsning.").arg(holder.user, holder.host, since);
}

QString damagedMessage(const QString &path)
{
    const QStringList backups = backupsBeside(path);
    if (backups.isEmpty())
        return Words::tr("Filen är skadad och kan inte öppnas. Återställ den från en säkerhetskopia.");
    return Words::tr("Filen är skadad och kan inte öppnas. Den senaste säkerhetskopian är %1.").arg(QFileInfo(backups.first()).fileName());
}

/// An empty file that only its owner can read. SQLite gives a journal the mode of its database.
bool createFile(const QString &path)
{
    const int descriptor = open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return false;
    fchmod(descriptor, 0600);
    close(descriptor);
    return true;
}

bool createFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    const QString parent = QFileInfo(folder).path();
    return (parent == folder || createFolder(parent)) && mkdir(QFile::encodeName(folder).constData(), 0700) == 0;
}

/// Every symbolic link followed, also where only the folder exists. Empty where the folder is missing.
QString realPath(const QString &path)
{
    if (path.isEmpty() || path.contains(QChar::Null))
        return QString();
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() || info.isSymbolicLink() ? QString() : folder + u'/' + info.fileName();
}

bool canWrite(const QString &path)
{
    return access(QFile::encodeName(path).constData(), W_OK) == 0
        && access(QFile::encodeName(QFileInfo(path).path()).constData(), W_OK) == 0;
}

QString firstValue(const QSqlDatabase &connection, const QString &sql)
{
    QSqlQuery query(connection);
    if (!query.exec(sql) || !query.next())
        throw sqlite::errorFor(connection, query.lastError());
    return query.value(0).toString();
}

/// Throws StorageError. Rollback journal, not WAL: readers on other machines and read-only copies on a share must be able to
/// read, which WAL's shared memory forbids, and 3.40.1's fault when several connections checkpoint a WAL cannot strike.
/// TRUNCATE, since it syncs the end of the journal: with DELETE a commit can be undone by a power cut. Measured on ext4 with
/// bench_autosave, one row of 120 bytes, p50 in ms: DELETE 0.74, TRUNCATE 0.70, PERSIST 0.52, WAL 0.20.
/// At most 64 MB of pages stay in memory: after 10,000 meetings the forward list and the first view are read from some 10,000
/// pages that lie wide apart, and with less room each reading pushes out what the next one wants.
void configure(const QSqlDatabase &connection, bool writable)
{
    sqlite::execute(connection, u"PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;"
                                "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -64000"_s);
    if (writable)
        sqlite::execute(connection, u"PRAGMA synchronous = FULL; PRAGMA journal_mode = TRUNCATE"_s);
    else
        sqlite::execute(connection, u"PRAGMA query_only = ON"_s);
}

/// For what somebody works on before it is stored.
Opening openInMemory(Database::Private &d, const std::function<void()> &connect, const std::function<void()> &close)
{
    try {
        d.path = inMemory;
        d.writable = true;
        connect();
        sqlite::migrate(d.connection());
        return outcome(Result::Created);
    } catch (const StorageError &error) {
        close();
        return outcome(Result::Unreachable, error.message());
    }
}

void readNewerCopy(Database::Private &d, const std::function<void()> &connect, const std::function<void()> &close)
{
    d.copy = std::make_unique<sqlite::NewerCopy>(d.connection());
    close();
    connect();
}

} // namespace

QString contentPath(const Database &database)
{
    const auto &d = Database::Private::of(database);
    return d.copy ? d.copy->path() : d.path;
}

std::unique_ptr<QSqlQuery> Database::Private::take(const QString &sql)
{
    return statements.take(connection(), sql);
}

void Database::Private::giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query)
{
    if (!connectionName.isEmpty())
        statements.giveBack(sql, std::move(query));
}

void Database::Private::requireSameFile() const
{
    if (path == inMemory)
        return;
    struct stat now = {};
    if (stat(QFile::encodeName(path).constData(), &now) == 0 && now.st_dev == device && now.st_ino == inode)
        return;
    throw StorageError(StorageError::Kind::Other,
                       Words::tr("Filen har flyttats, bytts ut eller tagits bort medan den var öppen. Texten är kvar här."), path);
}

Database::Database(QObject *parent) : QObject(parent), d(std::make_unique<Private>()) {}

Database::~Database()
{
    close();
}

Opening Database::open(const QString &path, Mode mode)
{
    close();
    if (path == inMemory)
        return openInMemory(*d, [this] { openConnection(true); }, [this] { close(); });
    if (path == defaultPath() && mode == Mode::ReadWrite)
        createFolder(QFileInfo(path).absolutePath());
    try {
        const Opening opening = openFile(realPath(path), mode);
        if (!opening.isOpen())
            close();
        return opening;
    } catch (const StorageError &error) {
        close();
        switch (error.kind()) {
        case StorageError::Kind::Corrupt:
            return outcome(Result::Damaged, damagedMessage(realPath(path)));
        case StorageError::Kind::ReadOnly:
            return outcome(Result::Unreachable,
                           Words::tr("Filen stängdes inte ordentligt förra gången. Den måste öppnas en gång där man får skriva i den."));
        default:
            return outcome(Result::Unreachable, error.message());
        }
    }
}

Opening Database::openFile(const QString &path, Mode mode)
{
    if (path.isEmpty())
        return outcome(Result::Unreachable, Words::tr("Mappen som filen ska ligga i finns inte."));
    bool created = false;
    switch (sqlite::fileKind(path)) {
    case sqlite::FileKind::Missing:
        if (mode == Mode::ReadOnly)
            return outcome(Result::Unreachable, Words::tr("Filen finns inte."));
        if (!createFile(path))
            return outcome(Result::Unreachable, Words::tr("Det går inte att skapa en fil i mappen. Välj en annan mapp."));
        created = true;
        break;
    case sqlite::FileKind::Empty:
        // What a creation leaves that was cut short, or a person who made a file by hand.
        if (mode == Mode::ReadOnly || !canWrite(path))
            return outcome(Result::NotOurFile, Words::tr("Filen är tom."));
        created = true;
        break;
    case sqlite::FileKind::Foreign:
        return outcome(Result::NotOurFile, Words::tr("Filen är ingen fil från Röda tråden."));
    case sqlite::FileKind::Truncated:
        return outcome(Result::Damaged, damagedMessage(path));
    case sqlite::FileKind::Unreadable:
        return outcome(Result::Unreachable, Words::tr("Filen går inte att läsa. Du saknar kanske behörighet till den."));
    case sqlite::FileKind::Published:
        return openPublished(path);
    case sqlite::FileKind::Ours:
        break;
    }

    d->path = path;
    Opening opening = outcome(created ? Result::Created : Result::Ok);
    d->writable = mode == Mode::ReadWrite;
    if (d->writable && !canWrite(path)) {
        d->writable = false;
        opening = outcome(Result::ReadOnlyFile, Words::tr("Filen eller mappen är skrivskyddad. Den är öppnad för läsning."));
    }
    if (d->writable) {
        Holder holder;
        switch (d->holderFile.take(path, &holder)) {
        case HolderFile::Outcome::HeldByOther:
            d->writable = false;
            opening = {.result = Result::HeldByOther, .message = heldMessage(holder), .holder = holder};
            break;
        case HolderFile::Outcome::Impossible:
            d->writable = false;
            opening = outcome(Result::ReadOnlyFile, Words::tr("Filen eller mappen är skrivskyddad. Den är öppnad för läsning."));
            break;
        case HolderFile::Outcome::Taken:
            break;
        }
    }
    const bool suspect = d->holderFile.wasLeftBehind();

    openConnection(d->writable);
    if (created && d->writable) {
        try {
            sqlite::migrate(d->connection());
        } catch (const StorageError &) {
            closeConnection();
            QFile::resize(path, 0);
            throw;
        }
        d->searchable = true;
        return opening;
    }
    if (suspect || QFileInfo(path).size() <= alwaysCheckedBytes) {
        if (firstValue(d->connection(), u"PRAGMA quick_check(1)"_s) != "ok"_L1)
            return outcome(Result::Damaged, damagedMessage(path));
    }
    const int version = sqlite::schemaVersion(d->connection());
    if (version > sqlite::newestVersion()) {
        closeConnection();
        d->holderFile.release();
        d->writable = false;
        openConnection(false);
        return outcome(Result::NewerSchema,
                       Words::tr("Filen är skriven av en nyare version av Röda tråden. Den är öppnad för läsning; uppdatera programmet för att skriva i den."));
    }
    if (version < sqlite::newestVersion() && d->writable) {
        const QString kept = sqlite::backupName(path, version);
        try {
            sqlite::makeBackup(d->connection(), kept);
            sqlite::migrate(d->connection());
        } catch (const StorageError &error) {
            // Steps before the one that failed have been committed: the copy takes the file's place again.
            const bool partly = sqlite::schemaVersion(d->connection()) != version;
            closeConnection();
            if (partly)
                sqlite::copyDatabase(kept, path);
            return outcome(Result::MigrationFailed,
                           tr("Filen kunde inte göras om till den här versionen och är som den var. %1").arg(error.message()));
        }
    }
    if (version < sqlite::newestVersion() && !d->writable)
        readNewerCopy(*d, [this] { openConnection(false); }, [this] { closeConnection(); });
    d->searchable = sqlite::isSearchable(d->connection());
    return opening;
}

/// It is never written in, only replaced as a whole: no lock is taken, so that a share that allows none will do.
Opening Database::openPublished(const QString &path)
{
    d->path = path;
    d->writable = false;
    openConnection(false, true);
    if (QFileInfo(path).size() <= alwaysCheckedBytes && firstValue(d->connection(), u"PRAGMA quick_check(1)"_s) != "ok"_L1)
        return outcome(Result::Damaged, Words::tr("Läsutgåvan är skadad. Be om en ny."));
    if (sqlite::schemaVersion(d->connection()) > sqlite::newestVersion())
        return outcome(Result::NewerSchema, Words::tr("Läsutgåvan är skriven av en nyare version av Röda tråden. Uppdatera programmet om något saknas."));
    if (sqlite::schemaVersion(d->connection()) < sqlite::newestVersion())
        readNewerCopy(*d, [this] { openConnection(false); }, [this] { closeConnection(); });
    d->searchable = sqlite::isSearchable(d->connection());
    const QDateTime at = publishedAt(*this);
    return outcome(Result::Published, Words::tr("Läsutgåva från %1. Den ändras inte; en nyare läggs i samma mapp när det finns mer att läsa.")
                                          .arg(QLocale(QLocale::Swedish).toString(at.toLocalTime(), u"d MMMM yyyy 'kl.' HH.mm"_s)));
}

void Database::openConnection(bool writable, bool immutable)
{
    d->connectionName = u"rodatraden-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, d->connectionName);
    const QString file = contentPath(*this);
    connection.setDatabaseName(immutable ? QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded) + u"?immutable=1"_s : file);
    connection.setConnectOptions(writable      ? u"QSQLITE_BUSY_TIMEOUT=0"_s
                                 : immutable ? u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s
                                             : u"QSQLITE_BUSY_TIMEOUT=50;QSQLITE_OPEN_READONLY"_s);
    if (!connection.open())
        throw sqlite::errorFor(connection, connection.lastError());
    struct stat opened = {};
    stat(QFile::encodeName(d->path).constData(), &opened);
    d->device = opened.st_dev;
    d->inode = opened.st_ino;
    configure(connection, writable);
}

void Database::closeConnection()
{
    if (d->connectionName.isEmpty())
        return;
    d->statements.clear();
    const QString name = std::exchange(d->connectionName, QString());
    {
        QSqlDatabase connection = QSqlDatabase::database(name, false);
        if (d->writable && connection.isOpen())
            QSqlQuery(connection).exec(u"PRAGMA journal_mode = DELETE"_s); // no empty journal is left beside the file
        connection.close();
    }
    QSqlDatabase::removeDatabase(name);
}

void Database::close()
{
    closeConnection();
    d->copy.reset();
    d->holderFile.release();
    d->writable = false;
    d->searchable = false;
    d->path.clear();
    d->depth = 0;
    d->announcements.clear();
}

bool Database::isOpen() const
{
    return !d->connectionName.isEmpty();
}

bool Database::isWritable() const
{
    return isOpen() && d->writable;
}

bool Database::isSearchable() const
{
    return isOpen() && d->searchable;
}

QString Database::path() const
{
    return d->path;
}

QString Database::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/rodatraden/rodatraden.rodatrad"_s;
}

QSqlDatabase Database::connection() const
{
    return d->connection();
}

} // namespace storage
