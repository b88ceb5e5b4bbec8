// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/itembuilder.h"

namespace importing {

/// A point's heading, parted into what it says.
struct ItemTitle {
    domain::Runs title;
    QString reference;      ///< "Dnr 2025/112", "BUN 2025/31"; empty: none
    QString presentersText; ///< as written
    QStringList presenters;
};

/// "Utfall skolval (Parisa Rahmani)", "08.40 Ekonomi/ZK", "Taxa    BUN 2025/31"
ItemTitle readItemTitle(const domain::Runs &heading, const Knowledge &meeting);

/// Whom a line under a heading names, where it names known persons in full and nobody else; empty where it is another line.
QStringList presentersAlone(const QString &line, const Knowledge &meeting);

} // namespace importing
