// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/sourcetexts.h"

#include "importing/childreader.h"
#include "storage/sourcefilerepository.h"

namespace app {

QList<std::pair<domain::SourceFileId, QString>> missingSourceTexts(storage::Database &database, const std::function<bool()> &stopped)
{
    const storage::SourceFileRepository files(database);
    importing::ChildReader reader;
    if (stopped)
        reader.setCancelled(stopped);
    QList<std::pair<domain::SourceFileId, QString>> texts;
    for (const domain::SourceFile &file : files.withoutText()) {
        if (stopped && stopped())
            break;
        if (const QString text = reader.read(files.bytes(file.id), file.fileName).source.text; !text.isEmpty())
            texts.append({file.id, text});
    }
    return texts;
}

} // namespace app
