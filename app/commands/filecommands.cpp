// SPDX-License-Identifier: GPL-3.0-or-later
// Care of the whole file: check, backup, publish, restore.
#include "app/approveddocuments.h"
#include "app/commands/commanderror.h"
#include "app/commands/commands.h"
#include "app/commands/json.h"
#include "app/commands/session.h"
#include "app/handingout.h"
#include "app/commands/sourcetexts.h"
#include "storage/maintenance.h"
#include "storage/publication.h"
#include "storage/sourcefilerepository.h"

#include <QFileInfo>

namespace app {

using namespace Qt::Literals::StringLiterals;

int run(const CheckRequest &request, CommandSession &session)
{
    storage::Database &database = (request.repair ? session.writing() : session.reading()).database;
    if (request.repair) {
        session.say(Commands::tr("Bygger om sökregistret."));
        storage::repair(database, [&session, last = -1](int percent) mutable {
            if (percent / 10 != std::exchange(last, percent / 10))
                session.say(Commands::tr("%1 %").arg(percent));
        });
        storage::SourceFileRepository files(database);
        for (const auto &[file, text] : missingSourceTexts(database))
            files.setText(file, text);
    }
    QStringList faults = storage::check(database);
    if (faults.isEmpty())
        faults = changedAfterApproval(session.reading());
    if (session.json())
        session.print(QJsonObject{{u"file"_s, session.databasePath()}, {u"ok"_s, faults.isEmpty()}, {u"faults"_s, QJsonArray::fromStringList(faults)}});
    else if (faults.isEmpty())
        session.print(Commands::tr("%1 är hel.").arg(session.databasePath()));
    else
        session.print(faults.join(u'\n'));
    return faults.isEmpty() ? 0 : 1;
}

int run(const BackupRequest &request, CommandSession &session)
{
    requireWritableTarget(request.file, request.force);
    storage::backup(session.reading().database, request.file, request.force);
    if (session.json())
        session.print(QJsonObject{{u"file"_s, QFileInfo(request.file).absoluteFilePath()}});
    else
        session.print(Commands::tr("%1: en kontrollerad kopia av %2").arg(request.file, session.databasePath()));
    return 0;
}

int run(const PublishRequest &request, CommandSession &session)
{
    requireWritableTarget(request.file, request.force);
    const documents::NameMask mask = nameMask(session.reading());
    storage::publish(session.reading().database, request.file, [&mask](const QString &text) { return mask.applied(text); }, request.force);
    if (session.json())
        session.print(QJsonObject{{u"file"_s, QFileInfo(request.file).absoluteFilePath()}});
    else
        session.print(Commands::tr("%1: en läsutgåva av %2, utan det som är sekretess").arg(request.file, session.databasePath()));
    return 0;
}

int run(const RestoreRequest &request, CommandSession &session)
{
    if (!QFileInfo::exists(request.file))
        throw CommandError(Commands::tr("Filen %1 finns inte.").arg(request.file));
    const QString kept = storage::restore(request.file, session.databasePath());
    if (session.json()) {
        session.print(QJsonObject{{u"file"_s, session.databasePath()}, {u"kept"_s, json::orNull(kept)}});
        return 0;
    }
    session.print(Commands::tr("%1 är återställd från %2.").arg(session.databasePath(), request.file));
    if (!kept.isEmpty())
        session.print(Commands::tr("Det som stod där finns kvar som %1.").arg(kept));
    return 0;
}

} // namespace app
