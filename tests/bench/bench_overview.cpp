// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/samples.h"
#include "tests/support/bigfile.h"

#include "lists/overview.h"
#include "lists/tasklist.h"
#include "lists/upcominglist.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace domain;
using namespace storage;
using namespace Qt::Literals::StringLiterals;

/// The forward list and the first view over 10,000 meetings with 100,000 decisions and 100,000 tasks: read from nothing, and a
/// task that is ticked until every open view shows it. Goals: 50 ms and 16 ms.
namespace {

QString path;
const QDate today(2026, 7, 25); // a few days after the last of the meetings

struct Open {
    explicit Open(const QString &file, Database::Mode mode = Database::Mode::ReadOnly) { database.open(file, mode); }
    Database database;
    Repositories repos{database};
    UpcomingMoveRepository moves{database};
};

void forwardList(benchmark::State &state)
{
    bench::Samples samples;
    Open open(path);
    int waiting = 0;
    for (auto _ : state) {
        samples.time([&] {
            lists::UpcomingList list(open.repos, open.moves, today);
            list.ensureFresh();
            waiting = list.waiting();
        });
    }
    state.counters["waiting"] = waiting;
    samples.report(state);
}

void overview(benchmark::State &state)
{
    bench::Samples samples;
    Open open(path);
    const Person me = open.repos.people.all().first();
    int mine = 0;
    for (auto _ : state) {
        samples.time([&] {
            lists::Overview view(open.repos, today);
            view.setMe(me.id);
            view.ensureFresh();
            mine = view.mine().all();
        });
    }
    state.counters["mine"] = mine;
    samples.report(state);
}

/// Register, own tasks, forward list and first view, all open.
void tickedTask(benchmark::State &state)
{
    bench::Samples samples;
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.rodatrad"_s);
    QFile::copy(path, copy);
    Open open(copy, Database::Mode::ReadWrite);
    lists::TaskRegister tasks(open.repos);
    lists::TaskList all(tasks, today), mine(tasks, today);
    all.refresh();
    mine.setLimit(20);
    lists::UpcomingList list(open.repos, open.moves, today);
    list.setWatched(true);
    lists::Overview view(open.repos, today);
    view.setMe(open.repos.people.all().first().id);
    view.setWatched(true);
    for (auto _ : state) {
        Task task = all.entry(3)->task;
        task.state = task.state == TaskState::Open ? TaskState::Done : TaskState::Open;
        samples.time([&] {
            open.repos.tasks.save(task);
            benchmark::DoNotOptimize(all.index(3).data(lists::TaskList::StateTextRole));
            benchmark::DoNotOptimize(view.mine().all());
            benchmark::DoNotOptimize(list.waiting());
        });
    }
    samples.report(state);
}

BENCHMARK(forwardList)->Unit(benchmark::kMillisecond);
BENCHMARK(overview)->Unit(benchmark::kMillisecond);
BENCHMARK(tickedTask)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    path = support::bigFile({.tasksPerMeeting = 10});
    if (path.isEmpty())
        return 1;
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
