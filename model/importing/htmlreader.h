// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/sourceline.h"

#include <QByteArray>

namespace importing {

/// Web pages and Markdown. Nothing that the page names is fetched: tags are read for headings, paragraphs, lists, tables,
/// weight and links, and all else is passed over. Throws ReadError.
Source readHtml(const QByteArray &bytes, const QString &fileName);
Source readMarkdown(const QByteArray &bytes, const QString &fileName);

} // namespace importing
