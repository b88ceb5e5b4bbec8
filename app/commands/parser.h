// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/request.h"

#include <optional>

namespace app {

QStringList commandNames();
QStringList listKinds();
QStringList showKinds();
QStringList exportKinds();

/// What was asked for; or, where it was help or the version, the text to print instead. Throws UsageError.
struct Parsed {
    std::optional<Invocation> invocation;
    QString text;
};
Parsed parseCommandLine(int argc, char **argv);

} // namespace app
