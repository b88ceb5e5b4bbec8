// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/samples.h"
#include "tests/support/builders.h"

#include "documents/pictures/threadpicture.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace domain;
using namespace storage;
using namespace Qt::Literals::StringLiterals;

/// What the thread of any object costs in a file with 100,000 links: goal 20 ms. Times are what the thread of the program works,
/// so that a busy machine does not count. Half of the links are chains of ten, the rest tie any line to any other.
namespace {

constexpr int meetings = 200, linesEach = 100, links = 100'000;

QString path;
QList<LineId> lines;

void fill(Repositories &repos)
{
    Transaction all(repos.database);
    const Body lg = support::aBody("LG").named("Ledningsgruppen").in(repos);
    for (int m = 0; m < meetings; ++m) {
        Meeting meeting;
        meeting.id = MeetingId::create();
        meeting.body = lg.id;
        meeting.date = QDate(2010, 1, 5).addDays(m * 14);
        meeting = repos.meetings.save(meeting);
        OutlineDiff diff;
        for (int l = 0; l < linesEach; ++l) {
            Line line;
            line.id = LineId::create();
            line.meeting = meeting.id;
            line.rank = (l + 1) * 1024;
            line.kind = l % 3 == 0 ? LineKind::Decision : l % 3 == 1 ? LineKind::Task : LineKind::Text;
            line.text = u"Rad %1 i möte %2"_s.arg(l).arg(m);
            diff.lines.append(line);
            lines.append(line.id);
        }
        repos.outlines.write(meeting.id, diff);
    }
    QRandomGenerator dice(7);
    for (int i = 0; i < links; ++i) {
        const qsizetype from = dice.bounded(int(lines.size()));
        const qsizetype to = i % 2 ? (from + 1) % lines.size() : qsizetype(dice.bounded(int(lines.size())));
        repos.links.save(Link{LinkId::create(), LinkType::ComesFrom, {ObjectType::Line, lines.at(to).uuid()}, {ObjectType::Line, lines.at(from).uuid()}, 0});
    }
    all.commit();
}

void theThreadOfAnyObject(benchmark::State &state)
{
    Database database;
    database.open(path);
    Repositories repos(database);
    QRandomGenerator dice(11);
    bench::Samples samples;
    qsizetype nodes = 0;
    for (auto _ : state) {
        const LineId line = lines.at(dice.bounded(int(lines.size())));
        Thread thread;
        samples.timeWork([&] { thread = repos.threads.thread({ObjectType::Line, line.uuid()}); });
        nodes = std::max(nodes, thread.nodes.size());
    }
    samples.report(state);
    state.counters["nodes"] = double(nodes);
}
BENCHMARK(theThreadOfAnyObject)->Iterations(200)->Unit(benchmark::kMillisecond);

void laidOutAndDrawn(benchmark::State &state)
{
    Database database;
    database.open(path);
    Repositories repos(database);
    const Thread thread = repos.threads.thread({ObjectType::Line, lines.at(1000).uuid()});
    QImage image(1104, 752, QImage::Format_RGB32);
    bench::Samples samples;
    for (auto _ : state)
        samples.timeWork([&] {
            const documents::ThreadPicture picture(thread, 1104, QDate(2026, 1, 1), documents::PictureStyle::print());
            QPainter painter(&image);
            picture.paint(painter);
        });
    samples.report(state);
}
BENCHMARK(laidOutAndDrawn)->Iterations(50)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QTemporaryDir folder;
    path = folder.filePath(u"tradar.rodatrad"_s);
    {
        Database database;
        database.open(path);
        Repositories repos(database);
        fill(repos);
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
