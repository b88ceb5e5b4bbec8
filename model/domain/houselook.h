// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QByteArray>
#include <QMarginsF>
#include <QString>
#include <optional>

namespace domain {

enum class PaperFormat { A4, A4Landscape, Letter };

/// How documents look: the organisation's own, or what a body has otherwise. What is empty or not set is taken from the
/// organisation's, and what is not set there is the program's own.
struct HouseLook {
    BodyId body; ///< null: the organisation's
    QString name;
    QString accent; ///< #RRGGBB
    std::optional<PaperFormat> paper;
    std::optional<QMarginsF> margins; ///< mm
    QString headerText;
    QString footerText;
    QByteArray logo; ///< SVG or PNG
    int rev = 0;

    bool operator==(const HouseLook &) const = default;
};

/// `own` where it says something, else `base`.
inline HouseLook onTopOf(const HouseLook &base, const HouseLook &own)
{
    const auto either = [](const auto &first, const auto &second) { return first.isEmpty() ? second : first; };
    return {.body = own.body,
            .name = either(own.name, base.name),
            .accent = either(own.accent, base.accent),
            .paper = own.paper ? own.paper : base.paper,
            .margins = own.margins ? own.margins : base.margins,
            .headerText = either(own.headerText, base.headerText),
            .footerText = either(own.footerText, base.footerText),
            .logo = either(own.logo, base.logo),
            .rev = own.rev};
}

} // namespace domain
