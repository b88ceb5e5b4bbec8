// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

int main(int argc, char **argv)
{
    if (app::isCommand(argc, argv))
        return app::runCommandLine(argc, argv);
    return 0;
}
