// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/export.h"
#include "storage/repositories.h"

namespace app {

/// Minutes as a file, read where they stand: the window, the command line and many in one go all give these bytes. A PDF of
/// approved minutes is the very document that was approved. Throws documents::Error and StorageError.
QByteArray minutesFile(storage::Repositories &stored, domain::MeetingId meeting, documents::Format format, documents::MinutesOptions options,
                       documents::PdfWriter *pdf = nullptr);

/// What the decisions and tasks of the minutes are tied to, each in words: "Ledde till insats: Läsning som bär". Nothing of
/// the same meeting; what is confidential elsewhere is masked unless it is asked for.
QHash<domain::LineId, QStringList> threadReferences(storage::Repositories &stored, const domain::Minutes &minutes, bool includeConfidential);

} // namespace app
