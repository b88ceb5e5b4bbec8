// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace documents {

/// Text as a file may hold it: tabs and breaks become spaces; controls, lone surrogates and what is no character the
/// replacement character.
QString printable(const QString &text);

} // namespace documents
