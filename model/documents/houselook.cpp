// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/houselook.h"

namespace documents {

namespace {

Paper paperOf(domain::PaperFormat format)
{
    switch (format) {
    case domain::PaperFormat::A4: return Paper::A4;
    case domain::PaperFormat::A4Landscape: return Paper::A4Landscape;
    case domain::PaperFormat::Letter: return Paper::Letter;
    }
    return Paper::A4;
}

} // namespace

HouseLook lookOf(const domain::HouseLook &said, const QString &organisation)
{
    HouseLook look;
    look.organisation = said.name.isEmpty() ? organisation : said.name;
    if (const QColor accent(said.accent); accent.isValid())
        look.accent = accent;
    look.headerText = said.headerText;
    look.footerText = said.footerText;
    look.logo = said.logo;
    if (said.paper)
        look.paper = paperOf(*said.paper);
    if (said.margins)
        look.margins = *said.margins;
    return look;
}

} // namespace documents
