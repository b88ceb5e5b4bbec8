// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/minutesexport.h"

#include "app/exportmemory.h"
#include "app/filereader.h"
#include "app/minutesfile.h"
#include "app/showlooks.h"
#include "app/workspace.h"
#include "views/exporting/exportdialog.h"
#include "views/shared/place.h"

using namespace Qt::Literals::StringLiterals;

namespace app {

void MinutesExport::one(views::Place *place, domain::MeetingId meeting) const
{
    const std::optional<domain::Minutes> minutes = m_workspace.meetingEdits().minutes(meeting);
    if (!minutes)
        return;
    views::ExportSource source = views::minutesSource(*minutes);
    source.hasThreads = !minutes->decisions.isEmpty() || !minutes->tasks.isEmpty();
    source.isFixed = false;
    m_workspace.history().attempt(tr("Exportera anteckningar"), [&] { return source.isFixed = m_workspace.stored().approvedDocuments.has(meeting); });
    source.bytes = [meeting, path = m_workspace.path()](documents::Format format, const documents::MinutesOptions &options, documents::PdfWriter *pdf) {
        return FileReader(path).read([&](storage::Repositories &stored) { return minutesFile(stored, meeting, format, options, pdf); });
    };
    source.showLook = [&workspace = m_workspace, body = minutes->body.id](QWidget *above) { showLooks(workspace, body, above); };
    views::ExportSettings settings = rememberedExport(m_settings, m_workspace.path());
    if (documents::isNotice(*minutes))
        settings.format = documents::Format::Pdf; // a notice is sent to be read, whatever minutes were exported as last
    views::ExportDialog dialog(source, settings, place);
    QObject::connect(&dialog, &views::ExportDialog::exported, place, [this, place](const QString &path, const views::ExportSettings &chosen) {
        rememberExport(m_settings, m_workspace.path(), chosen);
        emit place->message(tr("Exporterat till %1.").arg(path), false);
    });
    dialog.exec();
}

void MinutesExport::many(views::Place *place, const QList<views::BatchMeeting> &meetings, const QString &body) const
{
    const auto open = [path = m_workspace.path()]() -> views::BatchDialog::Maker {
        return [reader = std::make_shared<FileReader>(path)](domain::MeetingId meeting, documents::Format format, const documents::MinutesOptions &options,
                                                            documents::PdfWriter &pdf) {
            return reader->read([&](storage::Repositories &stored) { return minutesFile(stored, meeting, format, options, &pdf); });
        };
    };
    views::BatchDialog dialog(meetings, open, rememberedExport(m_settings, m_workspace.path()), body, place);
    QObject::connect(&dialog, &views::BatchDialog::exported, place, [&](const QString &folder, documents::Format format, int count) {
        views::ExportSettings chosen = rememberedExport(m_settings, m_workspace.path());
        chosen.folder = folder;
        chosen.format = format;
        rememberExport(m_settings, m_workspace.path(), chosen);
        emit place->message(tr("%n filer är sparade i %1.", nullptr, count).arg(folder), false);
    });
    dialog.exec();
}

} // namespace app
