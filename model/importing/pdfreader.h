// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/sourceline.h"

#include <QByteArray>

namespace importing {

/// A PDF's text by position, size and weight; heads and feet that every page repeats are taken off (Source::pageHeads).
/// Throws ReadError: locked, damaged, too many pages, or only pictures of pages.
Source readPdf(const QByteArray &bytes, const QString &fileName);

constexpr int mostPages = 400;

} // namespace importing
