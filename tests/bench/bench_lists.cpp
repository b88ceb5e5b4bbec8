// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/samples.h"
#include "tests/support/bigfile.h"

#include "lists/decisionlist.h"
#include "lists/tasklist.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

using namespace domain;
using namespace storage;
using namespace Qt::Literals::StringLiterals;

/// What the register of decisions costs with 100,000 of them: until the first rows are there, a jump to the last, a filter,
/// the counts beside the facets; and how soon a ticked task shows in every list.
namespace {

QString path;
constexpr int screenful = 12;

void readRows(const QAbstractItemModel &list, int first)
{
    for (int row = first; row < qMin(list.rowCount(), first + screenful); ++row) {
        const QModelIndex index = list.index(row, 0);
        for (int role : {int(Qt::DisplayRole), int(lists::DecisionList::ReferenceRole), int(lists::DecisionList::MonthRole), int(lists::DecisionList::StateTextRole)})
            benchmark::DoNotOptimize(index.data(role));
    }
}

void loadWhole(lists::DecisionRegister &decisions)
{
    QEventLoop waiting;
    QObject::connect(&decisions, &lists::RegisterBase::reset, &waiting, &QEventLoop::quit);
    decisions.load();
    if (!decisions.isLoaded())
        waiting.exec();
}

struct Open {
    explicit Open(const QString &file, Database::Mode mode = Database::Mode::ReadOnly) { database.open(file, mode); }
    Database database;
    Repositories repos{database};
};

void firstRows(benchmark::State &state)
{
    bench::Samples samples;
    Open open(path);
    for (auto _ : state) {
        samples.time([&] {
            lists::DecisionRegister decisions(open.repos);
            lists::DecisionList list(decisions);
            list.refresh();
            readRows(list, 0);
        });
    }
    samples.report(state);
}

/// On a thread of its own: what the window's thread has to do with it is told last.
void wholeRegister(benchmark::State &state)
{
    bench::Samples samples;
    Open open(path);
    for (auto _ : state) {
        samples.time([&] {
            lists::DecisionRegister decisions(open.repos);
            loadWhole(decisions);
        });
    }
    samples.report(state);
}

void jumpToEnd(benchmark::State &state)
{
    bench::Samples samples;
    Open open(path);
    for (auto _ : state) {
        state.PauseTiming();
        lists::DecisionRegister decisions(open.repos);
        loadWhole(decisions);
        lists::DecisionList list(decisions);
        list.refresh();
        readRows(list, 0);
        state.ResumeTiming();
        samples.time([&] { readRows(list, list.rowCount() - screenful); });
    }
    samples.report(state);
}

void filter(benchmark::State &state, const lists::DecisionQuery &query)
{
    bench::Samples samples;
    Open open(path);
    lists::DecisionRegister decisions(open.repos);
    loadWhole(decisions);
    lists::DecisionList list(decisions);
    list.refresh();
    for (auto _ : state) {
        list.setQuery({});
        samples.time([&] {
            list.setQuery(query);
            readRows(list, 0);
        });
    }
    samples.report(state);
}

void counts(benchmark::State &state)
{
    bench::Samples samples;
    Open open(path);
    lists::DecisionRegister decisions(open.repos);
    loadWhole(decisions);
    lists::DecisionQuery query;
    query.states = {DecisionState::Valid};
    for (auto _ : state)
        samples.time([&] { benchmark::DoNotOptimize(decisions.counts(query).hits); });
    samples.report(state);
}

void tickedTask(benchmark::State &state)
{
    bench::Samples samples;
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.rodatrad"_s);
    QFile::copy(path, copy);
    Open open(copy, Database::Mode::ReadWrite);
    lists::TaskRegister tasks(open.repos);
    lists::TaskList all(tasks, QDate(2026, 10, 13)), mine(tasks, QDate(2026, 10, 13));
    all.refresh();
    mine.setLimit(20);
    for (auto _ : state) {
        Task task = all.entry(3)->task;
        task.state = task.state == TaskState::Open ? TaskState::Done : TaskState::Open;
        samples.time([&] {
            open.repos.tasks.save(task);
            benchmark::DoNotOptimize(all.index(3).data(lists::TaskList::StateTextRole));
            benchmark::DoNotOptimize(mine.index(3).data(lists::TaskList::StateTextRole));
        });
    }
    samples.report(state);
}

BENCHMARK(firstRows)->Unit(benchmark::kMillisecond);
BENCHMARK(wholeRegister)->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(jumpToEnd)->Unit(benchmark::kMillisecond)->Iterations(10);
BENCHMARK_CAPTURE(filter, state, lists::DecisionQuery{.states = {DecisionState::Valid}})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(filter, words, lists::DecisionQuery{.text = u"närvaro budget"_s})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(filter, oneLetter, lists::DecisionQuery{.text = u"b"_s})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(filter, inflected, lists::DecisionQuery{.text = u"försörjningen ledamöter"_s})->Unit(benchmark::kMillisecond);
BENCHMARK(counts)->Unit(benchmark::kMillisecond);
BENCHMARK(tickedTask)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    path = support::bigFile();
    if (path.isEmpty())
        return 1;
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
