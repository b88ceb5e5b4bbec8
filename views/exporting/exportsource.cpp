// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exporting/exportsource.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace views {

using documents::Format;

namespace {

bool anyConfidential(const domain::Minutes &minutes)
{
    const auto hidden = [](const auto &part) { return part.confidential; };
    return std::any_of(minutes.items.begin(), minutes.items.end(), hidden) || std::any_of(minutes.lines.begin(), minutes.lines.end(), hidden);
}

} // namespace

ExportSource minutesSource(const domain::Minutes &minutes, const documents::HouseLook &look)
{
    ExportSource source;
    source.title = documents::minutesTitle(minutes);
    source.fileName = QFileInfo(documents::fileName(minutes, Format::Pdf)).completeBaseName();
    source.formats = documents::writableFormats();
    source.hasAttendance = !minutes.attendance.isEmpty();
    source.hasTasks = !minutes.tasks.isEmpty() || !minutes.carryOvers.isEmpty();
    source.hasConfidential = anyConfidential(minutes);
    source.isFixed = minutes.meeting.status == domain::MeetingStatus::Approved;
    source.bytes = [minutes, look](Format format, documents::MinutesOptions options, documents::PdfWriter *pdf) {
        options.look = look;
        return documents::render(minutes, format, options, pdf);
    };
    return source;
}

ExportSource documentSource(const documents::Document &document, const QString &fileName)
{
    ExportSource source;
    source.title = document.title;
    source.fileName = fileName;
    source.formats = documents::writableFormats();
    source.bytes = [document](Format format, const documents::MinutesOptions &, documents::PdfWriter *pdf) {
        return documents::render(document, format, pdf);
    };
    return source;
}

QString startFolder(const ExportSettings &settings)
{
    for (const QString &folder : {settings.folder, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)})
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    return QDir::homePath();
}

} // namespace views
