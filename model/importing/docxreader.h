// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/sourceline.h"

#include <QByteArray>

namespace importing {

/// Word's .docx: headings by style or outline level, lists by their definitions or by hand, links, tables, tracked changes
/// as accepted. Comments and footnotes are left out with a warning. Throws ReadError.
Source readDocx(const QByteArray &bytes, const QString &fileName);

} // namespace importing
