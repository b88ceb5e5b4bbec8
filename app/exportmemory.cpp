// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportmemory.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

QString memoryName() { return u"export"_s; }

} // namespace

views::ExportSettings rememberedExport(const Settings &settings, const QString &file)
{
    const QVariantMap memory = settings.memory(file, memoryName());
    views::ExportSettings found;
    found.folder = memory.value(u"folder"_s).toString();
    if (!QFileInfo(found.folder).isDir())
        found.folder.clear();
    const auto format = documents::formatOf(u"x."_s + memory.value(u"format"_s).toString());
    found.format = format.value_or(documents::Format::Pdf);
    found.attendance = memory.value(u"attendance"_s, true).toBool();
    found.tasks = memory.value(u"tasks"_s, true).toBool();
    found.threads = memory.value(u"threads"_s, false).toBool();
    return found;
}

void rememberExport(Settings &settings, const QString &file, const views::ExportSettings &chosen)
{
    settings.setMemory(file, memoryName(), {{u"folder"_s, chosen.folder},
                                            {u"format"_s, documents::suffix(chosen.format)},
                                            {u"attendance"_s, chosen.attendance},
                                            {u"tasks"_s, chosen.tasks},
                                            {u"threads"_s, chosen.threads}});
}

} // namespace app
