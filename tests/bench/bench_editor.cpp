// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/lineedits.h"
#include "tests/bench/samples.h"
#include "tests/support/builders.h"
#include "tests/support/testfile.h"
#include "tests/support/typist.h"
#include "views/minutes/minuteseditor.h"
#include "views/minutes/minutesworkspace.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextBlock>
#include <QVBoxLayout>
#include <ctime>

using namespace Qt::Literals::StringLiterals;
using namespace support;

/// From a key to the painted window in a meeting of 20,000 words (2,000 lines) with all panels open. Goal: p99 ≤ 16 ms.
namespace {

domain::MeetingId longMeeting(storage::Repositories &repos, int words)
{
    const domain::Body lg = aBody("LG").named("Ledningsgruppen").in(repos);
    for (const char *name : {"Ingrid Hallsten", "Jonas Wiberg-Ek", "Mikael Ådén", "Parisa Rahmani", "Sanna Torvik", "Leila Saari", "Olle Bergfors", "Tove Lindeblad"})
        aPerson(name).memberOf(lg).in(repos);
    MeetingBuilder meeting = aMeeting(lg, "2026-10-13");
    const QStringList stock = u"gruppen går igenom uppdragen och särskilt stöd närvaro studiero dialog nulägesanalys måluppfyllelse elever förskolan grundskolan ekonomi internbudget prognos bokslut rektor barn"_s.split(u' ');
    unsigned random = 7;
    for (int word = 0, row = 0; word < words; ++row) {
        QString text;
        for (int i = 0; i < 10; ++i, ++word) {
            random = random * 1664525 + 1013904223;
            text += (i ? u" "_s : QString()) + stock[qsizetype(random >> 16) % stock.size()];
        }
        if (row % 20 == 0)
            meeting.withItem(domain::Section(row / 20 % 3), text.left(40).toUtf8().constData());
        else if (row % 20 == 17)
            meeting.withDecision(text.toUtf8().constData());
        else
            meeting.withLine(text, row % 3 ? domain::LineKind::Bullet : domain::LineKind::Text, row % 3);
    }
    return meeting.in(repos).meeting.id;
}

struct Desk {
    explicit Desk(int words)
        : meeting(longMeeting(file.repos, words)), document(file.repos, meeting, views::MinutesEditor::metrics())
    {
        auto *box = new QVBoxLayout(&window);
        workspace = new views::MinutesWorkspace(document, &edits);
        box->addWidget(workspace);
        window.resize(1280, 800);
        window.show();
        text = workspace->editor()->text();
        text->setFocus();
        settle(1500);
    }
    static void settle(int ms)
    {
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < ms)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    static double processorMs()
    {
        timespec t{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
        return double(t.tv_sec) * 1e3 + double(t.tv_nsec) / 1e6;
    }
    template <class Act>
    void untilPainted(bench::Samples &samples, Act act)
    {
        const double used = processorMs();
        samples.time([&] {
            const quint64 before = text->paints();
            act();
            while (text->paints() == before)
                QCoreApplication::processEvents();
        });
        processor.push_back(processorMs() - used);
    }

    TestFile file;
    editing::EditHistory history;
    editing::LineEdits edits{history, file.repos};
    domain::MeetingId meeting;
    outline::MinutesDocument document;
    QWidget window;
    views::MinutesWorkspace *workspace = nullptr;
    views::MinutesText *text = nullptr;
    std::vector<double> processor; ///< ms of processor time for each, which a busy machine does not change much
};

void keyToPaint(benchmark::State &state)
{
    Desk desk(20000);
    const int rows = desk.document.rowCount();
    desk.text->setCaret([&] {
        QTextCursor c(desk.text->document()->findBlockByNumber(int(double(rows - 1) * double(state.range(0)) / 100)));
        c.movePosition(QTextCursor::EndOfBlock);
        return c;
    }());
    Desk::settle(300);
    support::Typist keys(desk.text);
    bench::Samples letters, enters;
    const QString typed = u"vi ser att det går framåt i år och "_s;
    qsizetype at = 0;
    for (auto _ : state)
        desk.untilPainted(letters, [&] { keys.type(typed.mid(at++ % typed.size(), 1)); });
    std::sort(desk.processor.begin(), desk.processor.end());
    const auto own = [&](double part) { return desk.processor[size_t(part * double(desk.processor.size() - 1))]; };
    const double own50 = own(.5), own99 = own(.99);
    for (int i = 0; i < 60; ++i)
        desk.untilPainted(enters, [&] { keys.press(Qt::Key_Return); });
    letters.report(state);
    state.counters["enter_p99_ms"] = enters.quantile(0.99);
    std::printf("key to paint at %3d %% of %d rows: p50 %.2f ms, p99 %.2f ms (goal <= 16); processor time %.2f, %.2f; Enter p50 %.2f p99 %.2f\n", int(state.range(0)), rows,
                letters.quantile(.5), letters.quantile(.99), own50, own99, enters.quantile(.5), enters.quantile(.99));
}
BENCHMARK(keyToPaint)->Arg(1)->Arg(50)->Arg(100)->Iterations(600)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    views::theme::apply(application, views::theme::Scheme::Light);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
