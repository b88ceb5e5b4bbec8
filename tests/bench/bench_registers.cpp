// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/samples.h"
#include "tests/support/bigfile.h"

#include "storage/repositories.h"

#include <QCoreApplication>

using namespace domain;
using namespace storage;
using namespace Qt::Literals::StringLiterals;

/// Opening and looking through a file of 10,000 meetings and 100,000 decisions.
namespace {

QString path;

void openFile(benchmark::State &state)
{
    bench::Samples samples;
    for (auto _ : state) {
        Database database;
        samples.time([&] { database.open(path, Database::Mode::ReadOnly); });
    }
    samples.report(state);
}

template <class Act>
void onOpenFile(benchmark::State &state, Act act)
{
    Database database;
    database.open(path, Database::Mode::ReadOnly);
    Repositories repos(database);
    bench::Samples samples;
    for (auto _ : state)
        samples.time([&] { act(repos); });
    samples.report(state);
}

void meetings(benchmark::State &state)
{
    onOpenFile(state, [](Repositories &repos) { benchmark::DoNotOptimize(repos.meetings.entries().size()); });
}

void decisionIds(benchmark::State &state, const DecisionFilter &filter)
{
    onOpenFile(state, [&](Repositories &repos) { benchmark::DoNotOptimize(repos.decisions.ids(filter).size()); });
}

void taskIds(benchmark::State &state)
{
    onOpenFile(state, [](Repositories &repos) { benchmark::DoNotOptimize(repos.tasks.ids().size()); });
}

void decisionWindow(benchmark::State &state, bool last)
{
    QList<LineId> ids;
    onOpenFile(state, [&](Repositories &repos) {
        if (ids.isEmpty())
            ids = repos.decisions.ids();
        benchmark::DoNotOptimize(repos.decisions.entries(last ? ids.last(50) : ids.first(50)).size());
    });
}

void oneMeeting(benchmark::State &state)
{
    MeetingId id;
    onOpenFile(state, [&](Repositories &repos) {
        if (id.isNull())
            id = repos.meetings.entries().at(5000).meeting.id;
        benchmark::DoNotOptimize(repos.meetings.minutes(id).lines.size());
    });
}

BENCHMARK(openFile)->Unit(benchmark::kMillisecond);
BENCHMARK(meetings)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(decisionIds, all, DecisionFilter{})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(decisionIds, valid, DecisionFilter{.states = {DecisionState::Valid}})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(decisionIds, oneYear, DecisionFilter{.from = QDate(2021, 1, 1), .to = QDate(2021, 12, 31)})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(decisionIds, toFollowUp, DecisionFilter{.onlyToFollowUp = true, .today = QDate(2026, 10, 13)})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(decisionIds, words, DecisionFilter{.text = u"närvaro budget"_s})->Unit(benchmark::kMillisecond);
BENCHMARK(taskIds)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(decisionWindow, first, false)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(decisionWindow, last, true)->Unit(benchmark::kMillisecond);
BENCHMARK(oneMeeting)->Unit(benchmark::kMillisecond);

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
