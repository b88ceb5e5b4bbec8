// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/export.h"

#include <functional>

class QWidget;

namespace views {

/// Something that can be exported. The functions are called in another thread: what they need is in them by value.
struct ExportSource {
    QString title;    ///< as the dialog says it: "Ledningsgruppen 13 oktober 2026"
    QString fileName; ///< proposed, without ending
    QList<documents::Format> formats;
    bool hasAttendance = false;
    bool hasTasks = false;
    bool hasThreads = false; ///< what decisions and tasks are tied to can come along
    bool hasConfidential = false;
    /// Shows how documents look, above the widget, on the UI thread; none where that cannot be changed from here.
    std::function<void(QWidget *)> showLook = {};
    bool isFixed = false; ///< approved: a PDF with everything in it is the very file that was approved
    /// Throws documents::Error. The preview is of the same bytes as the file.
    std::function<QByteArray(documents::Format, const documents::MinutesOptions &, documents::PdfWriter *)> bytes;
};

/// Of minutes, but for what depends on where they are read: `bytes` makes them as they are here.
ExportSource minutesSource(const domain::Minutes &minutes, const documents::HouseLook &look = {});
/// A document that has no choices: a register, a plan.
ExportSource documentSource(const documents::Document &document, const QString &fileName);

/// What is remembered from one export to the next.
struct ExportSettings {
    QString folder; ///< empty: see startFolder()
    documents::Format format = documents::Format::Pdf;
    bool attendance = true;
    bool tasks = true;
    bool threads = false;
    bool operator==(const ExportSettings &) const = default;
};

/// Where a file dialog begins: the remembered folder, else the user's documents, else the user's own folder.
QString startFolder(const ExportSettings &settings);

} // namespace views
