// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowed.h"

#include "app/application.h"
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QTimer>
#include <cstdio>
#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

void say(const char *what)
{
    std::printf("%s after %.1f ms of processor time\n", what, 1000.0 * double(std::clock()) / CLOCKS_PER_SEC);
    std::fflush(stdout);
}

} // namespace

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
    const bool isBenchmark = qEnvironmentVariableIsSet("RODATRADEN_QUIT_WHEN_PAINTED"); // of starting
    if (isBenchmark) {
        application.prepareWindow();
        QObject::connect(application.window(), &MainWindow::firstPainted, &qt, [] { say("painted"); });
    }
    if (!application.start(qt.arguments().value(reading ? 2 : 1), reading ? storage::Database::Mode::ReadOnly : storage::Database::Mode::ReadWrite))
        return 0;
    QTimer filled;
    if (isBenchmark) { // a timer waits for all that there is to paint
        QObject::connect(&filled, &QTimer::timeout, &qt, [] {
            say("filled");
            QCoreApplication::exit();
        });
        filled.start(0);
    }
    return QApplication::exec();
}

} // namespace app
