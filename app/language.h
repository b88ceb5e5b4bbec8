// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace app::language {

/// "sv" or "en" for what the user chose (empty: the desktop's language; Swedish where that is neither).
QString resolve(const QString &chosen);

/// Loads our words and Qt's own for the language, and makes its locale the default one. Call before any window is made.
void install(QCoreApplication &application, const QString &chosen);

} // namespace app::language
