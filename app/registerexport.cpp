// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registerexport.h"

#include "app/commands/registerrows.h"
#include "app/settings.h"
#include "app/workspace.h"
#include "documents/error.h"
#include "views/exporting/exportdialog.h"
#include "views/shared/place.h"

#include <QDate>
#include <QFileInfo>
#include <memory>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

QString memoryName()
{
    return u"export"_s;
}

views::ExportSettings remembered(const Settings &settings, const QString &file)
{
    const QVariantMap memory = settings.memory(file, memoryName());
    views::ExportSettings found;
    found.folder = memory.value(u"folder"_s).toString();
    if (!QFileInfo(found.folder).isDir())
        found.folder.clear();
    const auto format = documents::formatOf(u"x."_s + memory.value(u"format"_s).toString());
    found.format = format.value_or(documents::Format::Pdf);
    return found;
}

} // namespace

void RegisterExport::decisions(views::Place *place, const QList<domain::LineId> &ids) const
{
    show(place, tr("%n beslut", nullptr, int(ids.size())), u"Beslut "_s, [ids, organisation = m_workspace.organisation()](storage::Repositories &stored) {
        documents::HouseLook look;
        look.organisation = organisation;
        return documents::decisionsDocument(decisionRows(stored, ids), QString(), QDate::currentDate(), look);
    });
}

void RegisterExport::tasks(views::Place *place, const QList<domain::LineId> &ids) const
{
    show(place, tr("%n uppgifter", nullptr, int(ids.size())), u"Uppgifter "_s, [ids, organisation = m_workspace.organisation()](storage::Repositories &stored) {
        documents::HouseLook look;
        look.organisation = organisation;
        return documents::tasksDocument(taskRows(stored, ids), QString(), QDate::currentDate(), look);
    });
}

void RegisterExport::show(views::Place *place, const QString &title, const QString &fileName, const Maker &make) const
{
    views::ExportSource source;
    source.title = title;
    source.fileName = fileName + QDate::currentDate().toString(Qt::ISODate);
    source.formats = documents::writableFormats();
    // Made once, in the dialog's own thread, for the preview and for the file.
    auto made = std::make_shared<std::optional<documents::Document>>();
    source.document = [made, make, path = m_workspace.path()](const documents::MinutesOptions &) {
        if (*made)
            return **made;
        try {
            storage::Database database;
            const storage::Opening opening = database.open(path, storage::Database::Mode::ReadOnly);
            if (!opening.isOpen())
                throw documents::Error(opening.message);
            storage::Repositories stored(database);
            *made = make(stored);
        } catch (const storage::StorageError &error) {
            throw documents::Error(error.message());
        }
        return **made;
    };
    source.bytes = [document = source.document](documents::Format format, const documents::MinutesOptions &options, documents::PdfWriter *pdf) {
        return documents::render(document(options), format, pdf);
    };

    views::ExportDialog dialog(source, remembered(m_settings, m_workspace.path()), place);
    QObject::connect(&dialog, &views::ExportDialog::exported, place, [this](const QString &, const views::ExportSettings &chosen) {
        m_settings.setMemory(m_workspace.path(), memoryName(), {{u"folder"_s, chosen.folder}, {u"format"_s, documents::suffix(chosen.format)}});
    });
    dialog.exec();
}

} // namespace app
