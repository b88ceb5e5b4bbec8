// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registerexport.h"

#include "app/commands/registerrows.h"
#include "app/exportmemory.h"
#include "app/filereader.h"
#include "app/handingout.h"
#include "app/workspace.h"
#include "views/exporting/exportdialog.h"
#include "views/shared/place.h"

#include <QDate>
#include <memory>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace app {

void RegisterExport::decisions(views::Place *place, const QList<domain::LineId> &ids) const
{
    show(place, tr("%n beslut", nullptr, int(ids.size())), u"Beslut "_s, [ids](storage::Repositories &stored) {
        return documents::decisionsDocument(decisionRows(stored, ids), QString(), QDate::currentDate(), houseLook(stored));
    });
}

void RegisterExport::tasks(views::Place *place, const QList<domain::LineId> &ids) const
{
    show(place, tr("%n uppgifter", nullptr, int(ids.size())), u"Uppgifter "_s, [ids](storage::Repositories &stored) {
        return documents::tasksDocument(taskRows(stored, ids), QString(), QDate::currentDate(), houseLook(stored));
    });
}

void RegisterExport::show(views::Place *place, const QString &title, const QString &fileName, const Maker &make) const
{
    views::ExportSource source;
    source.title = title;
    source.fileName = fileName + QDate::currentDate().toString(Qt::ISODate);
    source.formats = documents::registerFormats();
    // Made once, in the dialog's own thread, for the preview and for the file.
    auto made = std::make_shared<std::optional<documents::Document>>();
    source.bytes = [made, make, path = m_workspace.path()](documents::Format format, const documents::MinutesOptions &, documents::PdfWriter *pdf) {
        if (!*made)
            *made = FileReader(path).read([&](storage::Repositories &stored) { return nameMask(stored).applied(make(stored)); });
        return documents::render(**made, format, pdf);
    };

    views::ExportDialog dialog(source, rememberedExport(m_settings, m_workspace.path()), place);
    QObject::connect(&dialog, &views::ExportDialog::exported, place,
                     [this](const QString &, const views::ExportSettings &chosen) { rememberExport(m_settings, m_workspace.path(), chosen); });
    dialog.exec();
}

} // namespace app
