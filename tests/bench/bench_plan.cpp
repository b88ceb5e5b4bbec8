// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/samples.h"
#include "tests/support/plans.h"

#include "editing/planedits.h"
#include "views/actionplan/actionplanplace.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace domain;
using namespace storage;
using namespace Qt::Literals::StringLiterals;

/// What a large action plan costs: 500 measures in 20 areas, 60 needs, 5,000 follow-ups. Goal: it opens in at most
/// 100 ms. Times are what the thread works, so that a busy machine does not count.
namespace {

QString path;
ActionPlanId large, small;

void fill(Repositories &repos)
{
    PlanContent plan = support::examplePlan(u"Stor plan"_s);
    const Measure model = plan.measures[0];
    const FollowUp seen = plan.followUps[0];
    for (int i = 0; i < 18; ++i)
        plan.areas.append({AreaId::create(), plan.plan.id, QString::number(i + 3), u"Område %1"_s.arg(i + 3), i + 2});
    for (int i = 0; i < 57; ++i)
        plan.needs.append({NeedId::create(), plan.plan.id, i + 4, u"Behov nummer %1 ur nulägesanalysen"_s.arg(i + 4), {}});
    for (int i = 0; i < 497; ++i) {
        Measure m = model;
        m.id = MeasureId::create();
        m.title = u"Insats nummer %1"_s.arg(i);
        m.area = plan.areas[i % 20].id;
        m.needs = {plan.needs[i % 59].id};
        m.rank = 10 + i;
        plan.measures.append(m);
        plan.goals.append({GoalId::create(), plan.plan.id, m.area, m.id, u"Mål %1"_s.arg(i), {}, {}, 10 + i});
        plan.responsibilities.append({ResponsibilityId::create(), plan.plan.id, m.area, m.id, ResponsibleRole::HeadTeacher, {}, u"Svarar för insats %1"_s.arg(i), 10 + i});
    }
    for (int i = 0; i < 4'999; ++i) {
        FollowUp f = seen;
        f.id = FollowUpId::create();
        f.measure = plan.measures[i % 500].id;
        f.date = QDate(2026, 8, 1).addDays(i % 300);
        plan.followUps.append(f);
    }
    large = support::stored(repos, plan).plan.id;
    small = support::stored(repos, support::examplePlan(u"Liten plan"_s)).plan.id;
}

struct Stand {
    Stand()
    {
        database.open(path);
        place.resize(1104, 752);
        place.show();
        QApplication::processEvents();
    }
    Database database;
    Repositories repos{database};
    editing::EditHistory history{database};
    editing::PlanEdits edits{history, repos};
    views::ActionPlanPlace place{{repos, edits}};
};

/// The plan's values alone.
void readPlan(benchmark::State &state)
{
    bench::Samples samples;
    Database database;
    database.open(path);
    Repositories repos(database);
    for (auto _ : state)
        samples.timeWork([&] { benchmark::DoNotOptimize(repos.records.content(large)); });
    samples.report(state);
}

/// From the choice in the list to the page painted.
void openPlan(benchmark::State &state)
{
    bench::Samples samples;
    Stand stand;
    for (auto _ : state) {
        state.PauseTiming();
        stand.place.open(small);
        QApplication::processEvents();
        state.ResumeTiming();
        samples.timeWork([&] {
            stand.place.open(large);
            QApplication::processEvents();
            stand.place.grab();
        });
    }
    samples.report(state);
}

void showLook(benchmark::State &state)
{
    bench::Samples samples;
    Stand stand;
    stand.place.open(large);
    for (auto _ : state) {
        state.PauseTiming();
        stand.place.setLook(views::ActionPlanPlace::Look::Plan);
        QApplication::processEvents();
        state.ResumeTiming();
        samples.timeWork([&] {
            stand.place.setLook(views::ActionPlanPlace::Look(state.range(0)));
            QApplication::processEvents();
            stand.place.grab();
        });
    }
    samples.report(state);
}

/// One measure moved among the 500, until everything shows it.
void moveMeasure(benchmark::State &state)
{
    bench::Samples samples;
    Stand stand;
    stand.place.open(large);
    QApplication::processEvents();
    int turn = 0;
    for (auto _ : state)
        samples.timeWork([&] {
            const PlanContent &in = stand.place.openPlan().content();
            stand.edits.moveMeasure(in, in.measures[250].id, in.areas[++turn % 20].id, 2);
            QApplication::processEvents();
        });
    samples.report(state);
}

} // namespace

BENCHMARK(readPlan)->Unit(benchmark::kMillisecond)->Iterations(20);
BENCHMARK(openPlan)->Unit(benchmark::kMillisecond)->Iterations(20);
BENCHMARK(showLook)->DenseRange(1, 4)->Unit(benchmark::kMillisecond)->Iterations(10);
BENCHMARK(moveMeasure)->Unit(benchmark::kMillisecond)->Iterations(20);

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    views::theme::apply(application, views::theme::Scheme::Light);
    QTemporaryDir folder;
    path = folder.filePath(u"plan.rodatrad"_s);
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
