// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/samples.h"
#include "tests/support/bigfile.h"

#include "app/application.h"
#include "app/mainwindow.h"
#include "storage/database.h"
#include "views/shared/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

/// The whole window on a file of 10,000 meetings and 100,000 decisions: how long its event loop is held up while keys are typed in the search
/// field and in the register, how much memory it takes beside a bare Qt window with the same file, and what a big file costs to open
/// beside an empty one.
namespace {

/// Beats as often as the event loop lets it. What a stall costs is told as the thread's own work between two beats, which a busy machine does
/// not change, and by the clock.
class Heart : public QObject
{
public:
    Heart()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, &Heart::beat);
    }
    void begin()
    {
        m_work.clear();
        m_clock.clear();
        m_lastWork = work();
        m_sinceLast.start();
        m_timer.start();
    }
    void end(const char *what)
    {
        m_timer.stop();
        const auto over = std::count_if(m_work.begin(), m_work.end(), [](double ms) { return ms > 16; });
        std::sort(m_work.begin(), m_work.end());
        std::sort(m_clock.begin(), m_clock.end());
        const auto at = [](const std::vector<double> &sorted, double part) { return sorted.empty() ? 0 : sorted[std::min(sorted.size() - 1, size_t(part * double(sorted.size())))]; };
        std::printf("%-44s %6zu beats, work between two: p99 %5.1f ms, longest %5.1f ms, over 16 ms %ld times (by the clock p99 %5.1f, longest %5.1f)\n", what, m_work.size(),
                    at(m_work, 0.99), at(m_work, 1), long(over), at(m_clock, 0.99), at(m_clock, 1));
    }

private:
    static double work()
    {
        timespec now = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }
    void beat()
    {
        const double now = work();
        m_work.push_back(now - m_lastWork);
        m_lastWork = now;
        m_clock.push_back(double(m_sinceLast.nsecsElapsed()) / 1e6);
        m_sinceLast.start();
    }

    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    double m_lastWork = 0;
    std::vector<double> m_work, m_clock;
};

void pass(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

void press(int key, const QString &text = QString(), Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    if (QWidget *focus = QApplication::focusWidget()) {
        QApplication::postEvent(focus, new QKeyEvent(QEvent::KeyPress, key, modifiers, text));
        QApplication::postEvent(focus, new QKeyEvent(QEvent::KeyRelease, key, modifiers, text));
    }
}

/// As a quick typist does, with a rest after each search.
void type(const QStringList &searches)
{
    constexpr int betweenKeysMs = 60, restMs = 900;
    for (const QString &search : searches) {
        for (const QChar c : search) {
            press(0, QString(c));
            pass(betweenKeysMs);
        }
        pass(restMs);
        press(Qt::Key_A, QString(), Qt::ControlModifier);
        press(Qt::Key_Delete);
        pass(betweenKeysMs);
    }
}

double megabytes(const char *name, qint64 process = 0)
{
    QFile status(process ? u"/proc/%1/status"_s.arg(process) : u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith(name))
                return line.simplified().split(' ').value(1).toDouble() / 1024;
    return 0;
}

/// Milliseconds until the program says that its window is painted, and the most megabytes that it was seen to hold.
struct Painted {
    double ms = 0;
    double megabytes = 0;
};

Painted untilPainted(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    Painted painted;
    QElapsedTimer took;
    took.start();
    process.start(program, arguments);
    process.waitForStarted(); // until then the child is a copy of this, with all that this holds
    while (process.state() == QProcess::Running && took.elapsed() < 60'000) {
        painted.megabytes = std::max(painted.megabytes, megabytes("VmHWM", process.processId()));
        if (process.waitForReadyRead(1) && painted.ms == 0 && process.readAllStandardOutput().startsWith("painted"))
            painted.ms = double(took.nsecsElapsed()) / 1e6;
    }
    process.waitForFinished();
    return painted;
}

double middle(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.filePath(u"config"_s).toUtf8());
    qputenv("XDG_DATA_HOME", folder.filePath(u"data"_s).toUtf8());
    qputenv("XDG_RUNTIME_DIR", folder.path().toUtf8());
    QApplication qt(argc, argv);
    const QString big = support::bigFile();
    if (big.isEmpty())
        return 1;
    const QString file = folder.filePath(u"stor.rodatrad"_s), empty = folder.filePath(u"tom.rodatrad"_s);
    QFile::copy(big, file);
    {
        storage::Database made;
        made.open(empty);
        made.close();
        made.open(file); // a file of an older version is brought up to date once
    }

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"RODATRADEN_QUIT_WHEN_PAINTED"_s, u"1"_s);
    const double bare = untilPainted(QStringLiteral(RT_BARE_WINDOW), {file}, environment).megabytes;
    const double table = untilPainted(QStringLiteral(RT_BARE_WINDOW), {file, u"decisions"_s}, environment).megabytes;
    double whenPainted = 0;
    std::vector<double> opensBig, opensEmpty;
    for (int round = 0; round < 9; ++round) {
        const Painted painted = untilPainted(QStringLiteral(RT_PROGRAM), {file}, environment);
        opensBig.push_back(painted.ms);
        whenPainted = std::max(whenPainted, painted.megabytes);
        opensEmpty.push_back(untilPainted(QStringLiteral(RT_PROGRAM), {empty}, environment).ms);
    }
    bench::printRatio("opening the big file beside an empty one", middle(opensBig), middle(opensEmpty), 1.2);
    bench::printRatio("memory when filled beside a bare window (MB)", whenPainted, bare, 2);

    app::Settings settings(folder.filePath(u"config/rodatraden.ini"_s));
    views::theme::apply(qt, views::theme::Scheme::Light);
    app::Application program(qt, settings);
    if (!program.start(file))
        return 1;
    pass(4000); // all that comes after the first paint
    Heart heart;

    app::MainWindow *window = program.window();
    window->activateWindow();
    heart.begin();
    pass(1000);
    heart.end("at rest");
    std::printf("memory at rest: %.0f MB\n", megabytes("VmRSS"));
    window->searchField()->setFocus();
    heart.begin();
    type({u"närvaro"_s, u"kompetensförsörjning"_s, u"beslut:lokal"_s, u"b"_s, u"budget uppföljning"_s, u"ledningsgruppen beslutade"_s, u"grupp:LG trygghet"_s});
    heart.end("keys in the search field");
    std::printf("memory with the search's words: %.0f MB\n", megabytes("VmRSS"));
    press(Qt::Key_Escape);
    pass(200);

    heart.begin();
    window->goTo(u"decisions"_s);
    pass(6000);
    heart.end("the register opens and is read");
    std::printf("memory with the register: %.0f MB\n", megabytes("VmRSS"));
    QLineEdit *words = nullptr;
    for (QLineEdit *field : window->currentPlace()->findChildren<QLineEdit *>())
        if (field->isVisible())
            words = field;
    if (words) {
        words->setFocus();
        heart.begin();
        type({u"närvaro"_s, u"kompetensförsörjning"_s, u"b"_s, u"budget uppföljning"_s});
        heart.end("keys in the register's field of words");
    }
    pass(2000); // until the field's words are gone from the list
    for (QAbstractItemView *list : window->currentPlace()->findChildren<QAbstractItemView *>())
        if (list->isVisible() && list->model() && list->model()->rowCount() > 1000) {
            list->setFocus();
            heart.begin();
            for (const int key : {Qt::Key_End, Qt::Key_Home, Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_Down, Qt::Key_Down, Qt::Key_End}) {
                press(key);
                pass(300);
            }
            heart.end("to the end of the register and back");
            break;
        }
    bench::printRatio("memory of the whole program beside a bare window (MB)", megabytes("VmRSS"), bare, 2);
    bench::printRatio("beside a bare table of the same decisions (MB)", megabytes("VmRSS"), table, 2);
    std::printf("at its most: %.0f MB\n", megabytes("VmHWM"));
    std::fflush(stdout);
    return 0;
}
