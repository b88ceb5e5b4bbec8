// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowed.h"

#include "app/application.h"
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <cstdio>
#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace app {

int runWindow(int argc, char **argv)
{
    QApplication qt(argc, argv);
    QApplication::setApplicationName(u"rodatraden"_s);
    QApplication::setApplicationDisplayName(QString()); // the title names the place itself
    QApplication::setApplicationVersion(QStringLiteral(RT_VERSION));
    QApplication::setDesktopFileName(u"rodatraden"_s);
    Settings settings;
    language::install(qt, settings.language());
    views::theme::apply(qt, settings.scheme(), settings.textSize());
    Application application(qt, settings);
    const bool reading = qt.arguments().value(1) == "--read"_L1;
    if (!application.start(qt.arguments().value(reading ? 2 : 1), reading ? storage::Database::Mode::ReadOnly : storage::Database::Mode::ReadWrite))
        return 0;
    if (qEnvironmentVariableIsSet("RODATRADEN_QUIT_WHEN_PAINTED")) // for the benchmark of starting
        QObject::connect(application.window(), &MainWindow::firstPainted, &qt, [] {
            std::printf("painted after %.1f ms of processor time\n", 1000.0 * double(std::clock()) / CLOCKS_PER_SEC);
            std::fflush(stdout);
            QCoreApplication::exit();
        });
    return QApplication::exec();
}

} // namespace app
