// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

/// The program with its window: `rodatraden [FILE | rodatrad:address]`. Returns the exit code.
int runWindow(int argc, char **argv);

} // namespace app
