// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/samples.h"
#include "tests/support/bigfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

/// From the start of the process until its window is painted, on a file of 10,000 meetings, beside a bare Qt window on the
/// same file. The two take turns, so that a busy machine slows both.
namespace {

constexpr int rounds = 15;

/// Milliseconds until the program says that its window is painted, of processor time that it has used by then (what a busy
/// machine changes least), and until the place in it is filled. Negative where it never was.
struct Painted {
    double wall = -1;
    double processor = -1;
    double filled = -1;
};

Painted untilPainted(const QString &program, const QString &file, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const auto start = std::chrono::steady_clock::now();
    const auto elapsed = [start] { return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count(); };
    process.start(program, {file});
    Painted painted;
    while (process.canReadLine() || process.waitForReadyRead(60'000)) {
        const QByteArray said = process.readLine();
        if (said.startsWith("painted"))
            painted = {elapsed(), said.split(' ').value(2).toDouble(), painted.filled};
        else if (said.startsWith("filled"))
            painted.filled = elapsed();
    }
    process.waitForFinished();
    return painted;
}

double middle(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString big = support::bigFile();
    if (big.isEmpty())
        return 1;
    // A file and a home of its own: the program writes beside the file and remembers what was open.
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"start.rodatrad"_s);
    QFile::copy(big, file);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, folder.filePath(u"config"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, folder.path());
    environment.insert(u"RODATRADEN_QUIT_WHEN_PAINTED"_s, u"1"_s);

    std::vector<double> ours, bare, oursProcessor, bareProcessor, filled;
    for (int round = 0; round <= rounds; ++round) {
        const Painted a = untilPainted(QStringLiteral(RT_PROGRAM), file, environment);
        const Painted b = untilPainted(QStringLiteral(RT_BARE_WINDOW), file, environment);
        if (a.wall < 0 || b.wall < 0) {
            std::fprintf(stderr, "%s never painted\n", a.wall < 0 ? "the program" : "the bare window");
            return 1;
        }
        if (round > 0) { // the first reads the disk
            ours.push_back(a.wall);
            bare.push_back(b.wall);
            filled.push_back(a.filled);
            oursProcessor.push_back(a.processor);
            bareProcessor.push_back(b.processor);
        }
    }
    std::printf("start to painted window, 10,000 meetings: %.0f ms; a bare Qt window: %.0f ms; ratio %.2f (goal: at most 1.4)\n", middle(ours),
                middle(bare), middle(ours) / middle(bare));
    std::printf("its place filled: %.0f ms; ratio %.2f\n", middle(filled), middle(filled) / middle(bare));
    std::printf("processor time until painted: %.0f ms and %.0f ms; ratio %.2f\n", middle(oursProcessor), middle(bareProcessor),
                middle(oursProcessor) / middle(bareProcessor));
    return 0;
}
