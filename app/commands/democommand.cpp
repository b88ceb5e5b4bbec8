// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/approveddocuments.h"
#include "app/commands/commanderror.h"
#include "app/commands/commands.h"
#include "app/commands/session.h"
#include "app/demo/demo.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QTemporaryDir>
#include <filesystem>

namespace app {

using namespace Qt::Literals::StringLiterals;

/// Made beside and renamed, so that a file that is to be replaced is there until the new one is whole.
int run(const DemoRequest &request, CommandSession &session)
{
    requireWritableTarget(request.file, request.force);
    const QFileInfo target(request.file);
    QTemporaryDir beside(target.absoluteDir().filePath(u".rodatraden-XXXXXX"_s));
    if (!beside.isValid())
        throw CommandError(Commands::tr("Det går inte att skriva i mappen %1.").arg(target.absolutePath()));
    const QString made = beside.filePath(target.fileName());
    qsizetype meetings = 0;
    {
        CommandSession making(made, session.json(), session);
        storage::Repositories &repositories = making.writing();
        demo::fill(repositories, request.today.isNull() ? QDate::currentDate() : request.today);
        fixApproved(repositories);
        meetings = repositories.meetings.entries().size();
    }
    std::error_code failed;
    std::filesystem::rename(made.toStdU16String(), target.absoluteFilePath().toStdU16String(), failed);
    if (failed)
        throw CommandError(Commands::tr("Det går inte att skriva %1.").arg(request.file));
    if (session.json())
        session.print(QJsonObject{{u"file"_s, target.absoluteFilePath()}, {u"meetings"_s, int(meetings)}});
    else
        session.print(Commands::tr("%1: Ekviks kommun, %n möten", nullptr, int(meetings)).arg(request.file));
    return 0;
}

} // namespace app
