// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/commands/commanderror.h"
#include "app/commands/commands.h"
#include "app/commands/parser.h"
#include "app/commands/session.h"
#include "app/language.h"

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Qt's own warnings are for developers; a script reads only what the command says.
void sayOnlyWhatMatters(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        QTextStream(stderr) << message << '\n';
}

} // namespace

bool isCommand(int argc, char **argv)
{
    bool ours = false;
    for (int i = 1; i < argc; ++i) {
        const QString argument = QFile::decodeName(argv[i]);
        if (argument == "--database"_L1) {
            ours = true;
            ++i;
            continue;
        }
        if (argument == "--read"_L1) // the window, for reading
            return false;
        if (argument.startsWith(u"--") || argument == "-h"_L1) {
            ours = true;
            continue;
        }
        if (argument.startsWith(u'-')) { // Qt's own, such as -platform xcb
            ++i;
            continue;
        }
        if (commandNames().contains(argument))
            return true;
        // A word that is neither a file nor looks like one is a mistyped command: say so rather than open a window on it.
        return i + 1 < argc || (!argument.contains(u'.') && !argument.contains(u'/') && !QFileInfo::exists(argument));
    }
    return ours;
}

int runCommandLine(int argc, char **argv)
{
    qInstallMessageHandler(sayOnlyWhatMatters);
    // Fonts and pictures need Qt Gui; a display they do not need.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    language::install(application, QString()); // of the shell that calls, not of the window's settings
    QTextStream results(stdout);
    QTextStream messages(stderr);
    return runCommandLine(argc, argv, results, messages);
}

int runCommandLine(int argc, char **argv, QTextStream &results, QTextStream &messages)
{
    try {
        const Parsed parsed = parseCommandLine(argc, argv);
        if (!parsed.invocation) {
            results << parsed.text;
            return 0;
        }
        CommandSession session(parsed.invocation->database, parsed.invocation->json, results, messages);
        return std::visit([&session](const auto &request) { return run(request, session); }, parsed.invocation->request);
    } catch (const UsageError &error) {
        messages << error.message() << '\n' << Commands::tr("Mer hjälp: rodatraden --help") << '\n';
        return error.exitCode();
    } catch (const CommandError &error) {
        messages << error.message() << '\n';
        return error.exitCode();
    } catch (const storage::StorageError &error) {
        messages << error.message() << '\n';
        return 1;
    }
}

} // namespace app
