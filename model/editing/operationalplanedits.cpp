// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/operationalplanedits.h"

#include "domain/dates.h"
#include "domain/prioritising.h"
#include "domain/statusreport.h"
#include "editing/linkedit.h"

#include <algorithm>

namespace editing {

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using storage::Record;

namespace {

QString day(QDate date) { return domain::fullDate(date).section(u' ', 1); }

constexpr int firstYear = 1990, lastYear = 2100;

} // namespace

Answer OperationalPlanEdits::attempt(const QString &what, const std::function<Answer()> &work)
{
    Answer answer;
    m_history.attempt(what, [&] {
        answer = work();
        return answer.done;
    });
    return answer;
}

Assignment OperationalPlanEdits::copyInto(OperationalPlanId plan, const Assignment &earlier, int rank) const
{
    Assignment copy = earlier;
    copy.id = AssignmentId::create();
    copy.plan = plan;
    copy.continues = earlier.id;
    copy.number = QString::number(rank + 1);
    copy.rank = rank;
    copy.yearsFocus = false; // one each year: chosen anew
    copy.resources.clear();
    copy.activities.removeIf([](const Activity &a) { return a.done; });
    copy.rev = 0;
    return copy;
}

Answer OperationalPlanEdits::createPlan(int year, const QList<AssignmentId> &takenOver)
{
    return attempt(tr("Ny verksamhetsplan"), [&]() -> Answer {
        if (year < firstYear || year > lastYear)
            return refused(tr("%1 är inget år som en verksamhetsplan kan ha.").arg(year));
        if (m_repositories.records.planOfYear(year))
            return refused(tr("Det finns redan en verksamhetsplan för %1.").arg(year));
        OperationalPlan plan;
        plan.id = OperationalPlanId::create();
        plan.year = year;
        QList<RecordChange> changes{{std::nullopt, Record(plan)}};
        for (const AssignmentId &id : takenOver)
            if (const auto earlier = m_repositories.records.find<Assignment>(id))
                changes.append({std::nullopt, Record(copyInto(plan.id, *earlier, int(changes.size()) - 1))});
        return pushed(m_records.apply(tr("Verksamhetsplan %1").arg(year), changes), plan.id.uuid());
    });
}

Answer OperationalPlanEdits::takeOver(OperationalPlanId into, const QList<AssignmentId> &assignments)
{
    return attempt(tr("Ta över uppdrag"), [&]() -> Answer {
        const QList<Assignment> there = m_repositories.records.of<Assignment>(into);
        QList<RecordChange> changes;
        for (const AssignmentId &id : assignments) {
            const auto earlier = m_repositories.records.find<Assignment>(id);
            if (!earlier || earlier->plan == into)
                continue;
            if (std::any_of(there.begin(), there.end(), [&](const Assignment &a) { return a.continues == id; }))
                return refused(tr("”%1” är redan övertaget.").arg(earlier->title));
            changes.append({std::nullopt, Record(copyInto(into, *earlier, int(there.size() + changes.size())))});
        }
        return pushed(m_records.apply(tr("Ta över uppdrag"), changes));
    });
}

Answer OperationalPlanEdits::addAssignment(OperationalPlanId plan, const QString &title)
{
    return attempt(tr("Nytt uppdrag"), [&]() -> Answer {
        const QList<Assignment> there = m_repositories.records.of<Assignment>(plan);
        Assignment a;
        a.id = AssignmentId::create();
        a.plan = plan;
        a.title = title.simplified();
        int highest = 0;
        for (const Assignment &one : there) {
            a.rank = qMax(a.rank, one.rank + 1);
            highest = qMax(highest, one.number.toInt());
        }
        a.number = QString::number(highest + 1);
        return pushed(m_records.create(tr("Nytt uppdrag"), Record(a)), a.id.uuid());
    });
}

Answer OperationalPlanEdits::removeAssignment(AssignmentId assignment)
{
    return attempt(tr("Ta bort uppdraget"), [&]() -> Answer {
        const auto a = m_repositories.records.find<Assignment>(assignment);
        if (!a)
            return refused(tr("Uppdraget finns inte längre."));
        if (!m_repositories.records.reports(assignment).isEmpty())
            return refused(tr("”%1” har lägesbeskrivningar och kan inte tas bort. Flytta det, eller ta bort dem först.").arg(a->title));
        for (const Prioritisation &p : m_repositories.records.of<Prioritisation>(a->plan))
            if (std::any_of(p.choices.begin(), p.choices.end(), [&](const PriorityChoice &c) { return c.assignment == assignment; }))
                return refused(tr("”%1” finns i prioriteringen %2 och kan inte tas bort.").arg(a->title, day(p.date)));
        return pushed(m_records.remove(tr("Ta bort uppdraget"), Record(*a)));
    });
}

Answer OperationalPlanEdits::change(AssignmentId assignment, const QString &text, const std::function<void(Assignment &)> &change, const QString &mergeKey)
{
    return attempt(text, [&]() -> Answer {
        auto a = m_repositories.records.find<Assignment>(assignment);
        if (!a)
            return refused(tr("Uppdraget finns inte längre."));
        change(*a);
        return pushed(m_records.change(text, Record(*a), mergeKey.isEmpty() ? QString() : assignment.toString() + u'/' + mergeKey), assignment.uuid());
    });
}

Answer OperationalPlanEdits::moveToYear(AssignmentId assignment, int year)
{
    return attempt(tr("Flytta uppdraget"), [&]() -> Answer {
        const auto plan = m_repositories.records.planOfYear(year);
        if (!plan)
            return refused(tr("Det finns ingen verksamhetsplan för %1. Skapa den först, uppdraget står kvar.").arg(year));
        auto a = m_repositories.records.find<Assignment>(assignment);
        if (!a)
            return refused(tr("Uppdraget finns inte längre."));
        if (a->plan == plan->id)
            return {true, {}, assignment.uuid()};
        for (const Prioritisation &p : m_repositories.records.of<Prioritisation>(a->plan))
            if (std::any_of(p.choices.begin(), p.choices.end(), [&](const PriorityChoice &c) { return c.assignment == assignment; }))
                return refused(tr("”%1” finns i prioriteringen %2. Ta över det till %3 i stället, så följer dess historik med.").arg(a->title, day(p.date)).arg(year));
        a->plan = plan->id;
        a->yearsFocus = false;
        a->rank = int(m_repositories.records.of<Assignment>(plan->id).size());
        return pushed(m_records.change(tr("Flytta uppdraget till %1").arg(year), Record(*a)), assignment.uuid());
    });
}

Answer OperationalPlanEdits::setYearsFocus(AssignmentId assignment, bool focus)
{
    return attempt(tr("Årets fokus"), [&]() -> Answer {
        const auto a = m_repositories.records.find<Assignment>(assignment);
        if (!a)
            return refused(tr("Uppdraget finns inte längre."));
        QList<RecordChange> changes;
        for (const Assignment &one : m_repositories.records.of<Assignment>(a->plan)) {
            const bool wanted = one.id == assignment ? focus : one.yearsFocus && !focus;
            if (one.yearsFocus == wanted)
                continue;
            Assignment after = one;
            after.yearsFocus = wanted;
            changes.append({Record(one), Record(after)});
        }
        return changes.isEmpty() ? Answer{true, {}, assignment.uuid()} : pushed(m_records.apply(tr("Årets fokus"), changes), assignment.uuid());
    });
}

Answer OperationalPlanEdits::setContinues(AssignmentId assignment, AssignmentId earlier)
{
    return attempt(tr("Fortsätter"), [&]() -> Answer {
        for (AssignmentId id = earlier; id;) {
            if (id == assignment)
                return refused(tr("Ett uppdrag kan inte fortsätta sig självt. Inget är ändrat."));
            const auto one = m_repositories.records.find<Assignment>(id);
            id = one ? one->continues : AssignmentId();
        }
        return change(assignment, tr("Fortsätter"), [&](Assignment &a) { a.continues = earlier; });
    });
}

Answer OperationalPlanEdits::prioritise(OperationalPlanId plan, QDate date, LineId decision, const QList<PriorityChoice> &choices)
{
    return attempt(tr("Prioritering"), [&]() -> Answer {
        if (!date.isValid())
            return refused(tr("Prioriteringen behöver en dag."));
        if (std::none_of(choices.begin(), choices.end(), [](const PriorityChoice &c) { return !c.longTerm; }))
            return refused(tr("Inget uppdrag är prioriterat. Flytta upp minst ett."));
        for (const Prioritisation &p : m_repositories.records.of<Prioritisation>(plan)) {
            if (p.date == date)
                return refused(tr("Det finns redan en prioritering %1. Välj en annan dag, eller ta bort den först.").arg(day(date)));
            if (decision && p.decision == decision)
                return refused(tr("Beslutet ligger redan bakom prioriteringen %1.").arg(day(p.date)));
        }
        Prioritisation made;
        made.id = PrioritisationId::create();
        made.plan = plan;
        made.date = date;
        made.decision = decision;
        made.choices = choices;
        std::stable_sort(made.choices.begin(), made.choices.end(), [](const auto &a, const auto &b) { return a.longTerm < b.longTerm; });
        return pushed(m_records.create(tr("Prioritering %1").arg(day(date)), Record(made)), made.id.uuid());
    });
}

/// The year whose plan has most of what the decision names: the meeting's, or the next one that is planned in the autumn.
OperationalPlan OperationalPlanEdits::planFor(const Minutes &minutes, LineId decision, bool &isNew) const
{
    const int year = minutes.meeting.date.year();
    std::optional<OperationalPlan> best;
    qsizetype least = 0;
    for (int candidate : {year, year + 1}) {
        const auto plan = m_repositories.records.planOfYear(candidate);
        if (!plan)
            continue;
        const qsizetype created = proposePrioritisation(minutes, decision, plan->id, m_repositories.records.of<Assignment>(plan->id)).created.size();
        if (!best || created < least) {
            best = plan;
            least = created;
        }
    }
    isNew = !best;
    if (best)
        return *best;
    OperationalPlan plan;
    plan.id = OperationalPlanId::create();
    plan.year = year;
    return plan;
}

Answer OperationalPlanEdits::prioritiseBy(LineId decision)
{
    return attempt(tr("Gör till prioritering"), [&]() -> Answer {
        const auto entry = m_repositories.decisions.entry(decision);
        if (!entry)
            return refused(tr("Raden är inget beslut. Gör den till beslut först, med / eller Ctrl+1."));
        if (const auto made = m_repositories.records.prioritisationsBy(decision); !made.isEmpty())
            return refused(tr("Beslutet är redan en prioritering, %1.").arg(day(made.first().date)));
        const Minutes minutes = m_repositories.meetings.minutes(entry->at.meeting);
        if (!minutes.meeting.date.isValid())
            return refused(tr("Mötet har ingen dag. Ge det en, så kan beslutet bli en prioritering."));
        bool isNew = false;
        const OperationalPlan plan = planFor(minutes, decision, isNew);
        const QList<Assignment> known = isNew ? QList<Assignment>() : m_repositories.records.of<Assignment>(plan.id);
        const PrioritisationProposal proposal = proposePrioritisation(minutes, decision, plan.id, known);
        if (proposal.isEmpty())
            return refused(tr("Beslutet räknar inte upp några uppdrag. Skriv dem som en lista under det."));
        if (!isNew)
            for (const Prioritisation &p : m_repositories.records.of<Prioritisation>(plan.id))
                if (p.date == minutes.meeting.date)
                    return refused(tr("Det finns redan en prioritering %1. Ta bort den först, så kan det här beslutet ta dess plats.").arg(day(p.date)));
        QList<RecordChange> changes;
        if (isNew)
            changes.append({std::nullopt, Record(plan)});
        for (const Assignment &created : proposal.created)
            changes.append({std::nullopt, Record(created)});
        Prioritisation made;
        made.id = PrioritisationId::create();
        made.plan = plan.id;
        made.date = minutes.meeting.date;
        made.decision = decision;
        made.choices = proposal.choices;
        changes.append({std::nullopt, Record(made)});
        return pushed(m_records.apply(tr("Gör till prioritering"), changes), made.id.uuid());
    });
}

Answer OperationalPlanEdits::removePrioritisation(PrioritisationId prioritisation)
{
    return attempt(tr("Ta bort prioriteringen"), [&]() -> Answer {
        const auto p = m_repositories.records.find<Prioritisation>(prioritisation);
        return p ? pushed(m_records.remove(tr("Ta bort prioriteringen"), Record(*p))) : refused(tr("Prioriteringen finns inte längre."));
    });
}

Answer OperationalPlanEdits::addReport(AssignmentId assignment, QDate date)
{
    return attempt(tr("Ny lägesbeskrivning"), [&]() -> Answer {
        StatusReport report;
        report.id = StatusReportId::create();
        report.assignment = assignment;
        report.date = date;
        return pushed(m_records.create(tr("Ny lägesbeskrivning"), Record(report)), report.id.uuid());
    });
}

Answer OperationalPlanEdits::reportAt(ItemId item, AssignmentId assignment)
{
    const QString what = tr("Gör till lägesbeskrivning");
    return attempt(what, [&]() -> Answer {
        const auto point = m_repositories.outlines.item(item);
        const auto about = m_repositories.records.find<Assignment>(assignment);
        if (!point || !about)
            return refused(tr("Skriv # och uppdragets namn i punkten först, så vet programmet vilket uppdrag det gäller."));
        const Minutes minutes = m_repositories.meetings.minutes(point->meeting);
        if (reportSections(minutes.linesOf(item)).isEmpty())
            return refused(tr("Punkten har inga rader som börjar med Analys, Vad vi vill uppnå, Åtgärder eller Nästa steg."));
        StatusReport now = reportFrom(minutes, item, assignment);
        if (const auto there = m_repositories.records.reportAt(item)) { // once more: the next step may have been rewritten since
            StatusReport after = *there;
            after.assignment = assignment;
            after.nextStep = now.nextStep;
            after.nextStepBy = now.nextStepBy;
            after.nextStepDue = now.nextStepDue;
            if (now.movement != Movement::Unknown)
                after.movement = now.movement;
            return pushed(m_records.change(what, Record(after)), after.id.uuid());
        }
        return pushed(m_records.create(what, Record(now)), now.id.uuid());
    });
}

Answer OperationalPlanEdits::changeReport(StatusReportId id, const QString &text, const std::function<void(StatusReport &)> &change, const QString &mergeKey)
{
    return attempt(text, [&]() -> Answer {
        auto report = m_repositories.records.find<StatusReport>(id);
        if (!report)
            return refused(tr("Lägesbeskrivningen finns inte längre."));
        change(*report);
        return pushed(m_records.change(text, Record(*report), mergeKey.isEmpty() ? QString() : id.toString() + u'/' + mergeKey), id.uuid());
    });
}

Answer OperationalPlanEdits::removeReport(StatusReportId id)
{
    return attempt(tr("Ta bort lägesbeskrivningen"), [&]() -> Answer {
        const auto report = m_repositories.records.find<StatusReport>(id);
        return report ? pushed(m_records.remove(tr("Ta bort lägesbeskrivningen"), Record(*report))) : refused(tr("Lägesbeskrivningen finns inte längre."));
    });
}

Answer OperationalPlanEdits::tie(ItemId item, AssignmentId assignment)
{
    const QString what = tr("Knyt till uppdraget");
    return attempt(what, [&]() -> Answer {
        Link link{LinkId::create(), LinkType::ReportsOn, {ObjectType::Item, item.uuid()}, {ObjectType::Assignment, assignment.uuid()}, 0};
        if (!m_repositories.outlines.item(item))
            return refused(tr("Raden står inte under någon punkt. Skriv /punkt först."));
        for (const Link &there : m_repositories.links.from(link.from))
            if (there.to == link.to)
                return {true, {}, there.id.uuid()};
        return pushed(m_history.push(linkEdit(m_repositories.links, what, std::nullopt, link)), link.id.uuid());
    });
}

Answer OperationalPlanEdits::untie(ItemId item, AssignmentId assignment)
{
    const QString what = tr("Lös från uppdraget");
    return attempt(what, [&]() -> Answer {
        for (const Link &there : m_repositories.links.from({ObjectType::Item, item.uuid()}))
            if (there.to == ObjectRef{ObjectType::Assignment, assignment.uuid()})
                return pushed(m_history.push(linkEdit(m_repositories.links, what, there, std::nullopt)));
        return {true, {}, {}};
    });
}

QList<Assignment> OperationalPlanEdits::tiedTo(ItemId item) const
{
    QList<Assignment> found;
    m_history.attempt(tr("Uppdragen"), [&] {
        for (const Link &link : m_repositories.links.from({ObjectType::Item, item.uuid()}))
            if (link.to.type == ObjectType::Assignment)
                if (const auto a = m_repositories.records.find<Assignment>(AssignmentId(link.to.id)))
                    found.append(*a);
        return true;
    });
    return found;
}

} // namespace editing
