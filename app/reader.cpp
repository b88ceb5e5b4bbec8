// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"
#include "importing/readingchild.h"

#include <QCoreApplication>
#include <cstdio>
#include <unistd.h>

/// rodatraden-reader LANGUAGE: reads documents for the window and the command line, which start it. A program of its own, so
/// that what reads foreign files is never loaded where a person's own text is held, and the window starts without it.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (isatty(STDIN_FILENO)) {
        std::fputs("rodatraden-reader is started by rodatraden, which sends it the files to read.\n", stderr);
        return 2;
    }
    app::language::install(application, QCoreApplication::arguments().value(1));
    return importing::serveReading();
}
