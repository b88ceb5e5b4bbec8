// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/row.h"

#include <optional>

class QMimeData;

/// Foreign clipboard content → rows: paragraphs, bullets and numbers with levels, bold, italic, http(s) and mailto links.
/// Nothing is loaded: no images, no style sheets, no local files.
namespace views::pastefilter {

inline constexpr qsizetype maxHtml = 256 << 10; ///< characters; above it the plain text is taken: Qt's import of lists is quadratic
inline constexpr qsizetype maxText = 2 << 20;   ///< characters; above it the paste is refused

/// Nullopt: too large, or nothing usable.
std::optional<outline::Rows> fromMime(const QMimeData *mime);
outline::Rows fromHtml(const QString &html);
outline::Rows fromText(const QString &text);

} // namespace views::pastefilter
