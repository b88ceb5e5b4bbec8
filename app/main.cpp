// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/windowed.h"

int main(int argc, char **argv) { return app::isCommand(argc, argv) ? app::runCommandLine(argc, argv) : app::runWindow(argc, argv); }
