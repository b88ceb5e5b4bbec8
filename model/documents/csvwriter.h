// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace documents {

/// A register as a spreadsheet opens it: UTF-8 with a byte order mark, semicolons (as Swedish spreadsheets expect), every row
/// ended by CR LF. A cell that a spreadsheet would run as a formula (it begins with = + - @, a tab or a return) gets an
/// apostrophe before it.
QByteArray csvOf(const QStringList &headings, const QList<QStringList> &rows);

} // namespace documents
