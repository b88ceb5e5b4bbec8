// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo.h"

#include "app/demo/composer.h"
#include "app/demo/plans.h"
#include "app/demo/priorities.h"
#include "app/demo/quality.h"
#include "domain/cyclerules.h"
#include "storage/repositories.h"

namespace app::demo {

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

void writeMunicipality(storage::Repositories &repositories, const Municipality &municipality)
{
    repositories.settings.set(u"organisation"_s, municipality.organisation);
    for (const Body &body : municipality.bodies)
        repositories.bodies.save(body);
    for (const Person &person : municipality.people)
        repositories.people.save(person);
    for (const Membership &membership : municipality.memberships)
        repositories.people.save(membership);
}

/// The outline's write has made the row, with default values.
template <class Repository, class Attributes>
void saveAttributes(Repository &repository, Attributes attributes)
{
    const std::optional<Attributes> made = repository.find(attributes.line);
    attributes.rev = made ? made->rev : 0;
    repository.save(attributes);
}

void writeOutline(storage::OutlineRepository &outlines, const Minutes &minutes)
{
    storage::OutlineDiff diff;
    diff.items = minutes.items;
    diff.lines = minutes.lines;
    outlines.write(minutes.meeting.id, diff);
    for (const AgendaItem &item : minutes.items) {
        outlines.setMinutesPlanned(item.id, item.minutesPlanned);
        if (item.number)
            outlines.setItemNumber(item.id, item.number);
    }
    for (const Line &line : minutes.lines) {
        if (line.confidential)
            outlines.setLineConfidential(line.id, true);
    }
}

/// As a draft: what is approved could not be written to.
void writeMinutes(storage::Repositories &repositories, const Minutes &minutes)
{
    Meeting draft = minutes.meeting;
    draft.status = MeetingStatus::Draft;
    repositories.meetings.save(draft);
    writeOutline(repositories.outlines, minutes);
    for (const Attendance &attendance : minutes.attendance)
        repositories.meetings.save(attendance);
    for (const Line &line : minutes.lines) {
        if (minutes.decisions.contains(line.id))
            saveAttributes(repositories.decisions, minutes.decisions[line.id]);
        if (minutes.tasks.contains(line.id))
            saveAttributes(repositories.tasks, minutes.tasks[line.id]);
    }
}

void writeCarryOvers(storage::Repositories &repositories, const Minutes &minutes)
{
    for (const CarryOver &carryOver : minutes.carryOvers)
        saveAttributes(repositories.carryOvers, carryOver);
}

void settleStatus(storage::Repositories &repositories, const Minutes &minutes)
{
    Meeting meeting = minutes.meeting;
    meeting.rev = repositories.meetings.find(meeting.id)->rev;
    repositories.meetings.save(meeting);
}

/// The usual year of a principal, and two things of Ekvik's own.
void writeYearCycle(storage::Repositories &repositories, const Municipality &municipality)
{
    const BodyId lg = municipality.body(u"LG"_s).id;
    QList<YearCycleEntry> entries = principalsYear(lg);
    YearCycleEntry boats;
    boats.title = u"Skolskjuts, ny turlista"_s;
    boats.category = CycleCategory::Planning;
    boats.body = lg;
    boats.recurrence = {.kind = Recurrence::Kind::DayOfMonth, .month = 6, .day = 1};
    boats.leadDays = 42;
    boats.note = u"Fastställs senast 1 juni varje år"_s;
    YearCycleEntry voices;
    voices.title = u"Elevrådens samtal"_s;
    voices.category = CycleCategory::Pupils;
    voices.body = lg;
    voices.recurrence = {.kind = Recurrence::Kind::WeekdayOfMonth, .month = 11, .weekday = 4, .nth = 2};
    voices.leadDays = 14;
    voices.note = u"Ordförandena från alla elevråd bjuds in"_s;
    entries += {boats, voices};
    for (YearCycleEntry &entry : entries) {
        entry.id = YearCycleEntryId(idOf(u"yearCycleEntry"_s, entry.title));
        repositories.records.save(entry);
    }
}

void writePlan(storage::RecordRepository &records, const PlanContent &plan)
{
    const auto save = [&](const auto &rows) {
        for (const auto &row : rows)
            records.save(row);
    };
    records.save(plan.plan);
    save(plan.needs);
    save(plan.areas);
    save(plan.measures);
    save(plan.goals);
    save(plan.responsibilities);
    save(plan.notes);
    save(plan.costs);
    save(plan.followUps);
}

void writePriorities(storage::Repositories &repositories, const Priorities &priorities)
{
    for (const OperationalPlan &plan : priorities.plans)
        repositories.records.save(plan);
    for (const Assignment &assignment : priorities.assignments)
        repositories.records.save(assignment);
    for (const Prioritisation &made : priorities.prioritisations)
        repositories.records.save(made);
    for (const StatusReport &report : priorities.reports)
        repositories.records.save(report);
    for (const Link &link : priorities.links)
        repositories.links.save(link);
}

/// Some measures carry out what the leadership group has decided: the thread runs from the meeting to the effect.
void tieMeasures(storage::LinkRepository &links, const QList<Composer> &composers, const QList<PlanContent> &plans)
{
    static const QList<QPair<QString, QString>> ties{{u"Kartläggning i lag"_s, u"samma kartläggning av läsning"_s},
                                                     {u"Stödlag på varje skola"_s, u"modellen med tre nivåer gäller"_s}};
    for (const auto &[title, decided] : ties)
        for (const PlanContent &plan : plans)
            for (const Measure &measure : plan.measures)
                for (const Composer &composer : composers)
                    for (const Minutes &minutes : composer.minutes())
                        for (const Line &line : minutes.lines)
                            if (measure.title == title && line.kind == LineKind::Decision && line.text.contains(decided))
                                links.save({LinkId(idOf(u"link"_s, title)), LinkType::CarriesOut, {ObjectType::Measure, measure.id.uuid()}, {ObjectType::Line, line.id.uuid()}, 0});
}

} // namespace

void fill(storage::Repositories &repositories, QDate today)
{
    const Municipality municipality(today);
    const QList<Composer> composers{
        Composer(municipality, u"LG"_s, calendarOf(today, Qt::Tuesday, 2, 3), 2101),
        Composer(municipality, u"SG"_s, calendarOf(today, Qt::Thursday, 13, 1), 2102),
        Composer(municipality, u"VC"_s, calendarOf(today, Qt::Monday, 21, 1), 2103),
    };

    QList<Minutes> lg = composers.front().minutes();
    const Priorities priorities = addPriorities(lg, municipality, today);

    storage::Transaction transaction(repositories.database);
    writeMunicipality(repositories, municipality);
    for (const Composer &composer : composers) {
        const QList<Minutes> &all = &composer == &composers.front() ? lg : composer.minutes();
        for (const Minutes &minutes : all)
            writeMinutes(repositories, minutes);
        // A carry-over points at a point of a later meeting, so all must be there.
        for (const Minutes &minutes : all)
            writeCarryOvers(repositories, minutes);
        for (const Link &link : composer.links())
            repositories.links.save(link);
        if (&composer == &composers.front())
            writePriorities(repositories, priorities);
        for (const Minutes &minutes : all)
            settleStatus(repositories, minutes);
    }
    writeYearCycle(repositories, municipality);
    const Quality quality(today);
    for (const Indicator &indicator : quality.indicators) // goals are seen by them
        repositories.records.save(indicator);
    const QList<PlanContent> plans = actionPlans(today);
    for (const PlanContent &plan : plans)
        writePlan(repositories.records, plan);
    tieMeasures(repositories.links, composers, plans);
    for (const DialogueRound &round : quality.rounds)
        repositories.records.save(round);
    for (const IndicatorValue &value : quality.values)
        repositories.records.save(value);
    transaction.commit();
}

} // namespace app::demo
