// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace importing {

/// Text of unknown encoding: UTF-8 and UTF-16 by their marks or their form, else Windows-1252 (which old Word and Notepad
/// wrote). Line ends become "\n", a byte order mark and NULs go.
QString decodedText(const QByteArray &bytes);

} // namespace importing
