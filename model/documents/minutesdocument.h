// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "domain/minutes.h"

class QJsonObject;

namespace documents {

/// What of a meeting goes into its document.
struct MinutesOptions {
    bool attendance = true;
    bool tasks = true;              ///< the table of tasks and the list of what goes on to later meetings
    bool threads = false;           ///< what decisions and tasks are tied to, from `references`
    bool includeConfidential = false; ///< else lines and points under secrecy are replaced by "[maskerat]"
    QHash<domain::ItemId, QString> origins = {}; ///< of a notice: what points come from, "från LG 22 september 2026"
    QHash<domain::LineId, QStringList> references = {}; ///< "Insats: Läsning som bär", by decision or task; words that may be shown
    HouseLook look = {};
    bool operator==(const MinutesOptions &) const = default;
};

/// The minutes as they go to archive: house heading, attendance, points by section, decisions set apart, and the lists made of
/// the same lines: decisions, tasks, what comes back later. Every word of every line is in it, confidential ones apart.
/// Before the meeting (see isNotice()) it is the notice (kallelse): who is called, and the agenda with times and origins.
Document minutesDocument(const domain::Minutes &minutes, const MinutesOptions &options = {});

/// The minutes with what is confidential taken away and "[maskerat]" in its place; what belongs to a confidential line goes
/// with it. Nothing of the hidden text is left in any field.
domain::Minutes masked(const domain::Minutes &minutes);

/// Whether the document is the notice of a meeting to come: planned, and nothing is decided or promised in it yet.
bool isNotice(const domain::Minutes &minutes);

/// "Ledningsgruppen 13 oktober 2026", "Kallelse Ledningsgruppen 27 oktober 2026": also the document's title.
QString minutesTitle(const domain::Minutes &minutes);

} // namespace documents
