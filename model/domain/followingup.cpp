// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followingup.h"

#include "domain/markdown.h"
#include "domain/planrules.h"
#include "domain/planwords.h"
#include "domain/yearcycle.h"

#include <QHash>
#include <algorithm>

namespace domain {

namespace {

constexpr int leastLeft = 45; ///< days of a period that are worth a look of their own
constexpr int soonDays = 30;

/// The last day of the term that holds `day`; a day between terms belongs to the one that follows.
QDate endOfTerm(QDate day)
{
    for (int year = day.year() - 1; year <= day.year() + 1; ++year) {
        const SchoolYear terms = schoolYear(year);
        for (const QDate end : {terms.autumn.to, terms.spring.to})
            if (day <= end)
                return end;
    }
    return day;
}

QDate endOfTertial(QDate day)
{
    const int month = (day.month() - 1) / 4 * 4 + 4;
    return QDate(day.year(), month, 1).addMonths(1).addDays(-1);
}

/// After a look: the end of the period that follows the one that holds it. Before any: the end of the period that holds the
/// beginning, or of the next where too little of it is left.
template <class EndOf>
QDate byPeriods(QDate from, QDate last, EndOf endOf)
{
    if (last.isValid())
        return endOf(endOf(last).addDays(1));
    const QDate end = endOf(from);
    return from.daysTo(end) < leastLeft ? endOf(end.addDays(1)) : end;
}

} // namespace

QDate nextFollowUp(const Measure &measure, QDate last)
{
    if (measure.rhythm == Rhythm::None || measure.state == MeasureState::Closed)
        return {};
    const QDate from = measure.from;
    if (!from.isValid() && !last.isValid())
        return {};
    QDate due;
    switch (measure.rhythm) {
    case Rhythm::Monthly: due = (last.isValid() ? last : from).addMonths(1); break;
    case Rhythm::PerTerm: due = byPeriods(from, last, endOfTerm); break;
    case Rhythm::PerTertial: due = byPeriods(from, last, endOfTertial); break;
    case Rhythm::Yearly: due = (last.isValid() ? last : from).addYears(1); break;
    case Rhythm::None: break;
    }
    if (measure.to.isValid() && due > measure.to && (!last.isValid() || last < measure.to))
        return measure.to;
    return due;
}

FollowUpState followUpState(QDate due, QDate today)
{
    if (!due.isValid())
        return FollowUpState::NotAsked;
    if (due < today)
        return FollowUpState::Late;
    return today.daysTo(due) <= soonDays ? FollowUpState::Soon : FollowUpState::Ahead;
}

QList<AskedDay> askedDays(const Measure &measure, QList<QDate> seen, QDate today, QDate last)
{
    constexpr int most = 120; // ten years of months: more would be no picture
    QList<AskedDay> days;
    const QDate end = measure.to.isValid() ? measure.to : last;
    std::sort(seen.begin(), seen.end());
    seen.removeIf([](QDate day) { return !day.isValid(); });
    QDate from;
    const auto missedBefore = [&](QDate until) {
        while (days.size() < most && !(from.isValid() && measure.to.isValid() && from >= measure.to)) {
            const QDate due = nextFollowUp(measure, from);
            if (!due.isValid() || due >= until)
                return;
            days.append({due, FollowUpState::Late});
            from = due;
        }
    };
    for (const QDate look : std::as_const(seen)) {
        missedBefore(look);
        from = look;
    }
    missedBefore(today);
    while (days.size() < most) {
        const QDate due = nextFollowUp(measure, from);
        if (!due.isValid() || due < today || !end.isValid() || due > end)
            break;
        days.append({due, followUpState(due, today)});
        from = due;
    }
    return days;
}

QList<DueFollowUp> dueFollowUps(const PlanContent &content, QDate today)
{
    QHash<MeasureId, QDate> last;
    for (const FollowUp &f : content.followUps)
        last[f.measure] = std::max(last.value(f.measure), f.date);
    QHash<AreaId, QString> areas;
    for (const DevelopmentArea &area : content.areas)
        areas.insert(area.id, toPlain(QStringView(area.title)));
    const QHash<MeasureId, QString> numbers = measureNumbers(content);
    QList<DueFollowUp> all;
    for (const Measure &measure : content.measures) {
        const QDate due = nextFollowUp(measure, last.value(measure.id));
        if (!due.isValid())
            continue;
        const MeasureChoice choice{measure.id, measure.plan, numbers.value(measure.id), toPlain(QStringView(titleOf(measure))).simplified(), areas.value(measure.area)};
        all.append({choice, content.plan.unit, measure.responsible, last.value(measure.id), due, followUpState(due, today)});
    }
    std::stable_sort(all.begin(), all.end(), [](const DueFollowUp &a, const DueFollowUp &b) { return a.due < b.due; });
    return all;
}

QDate endOf(DueWithin within, QDate today)
{
    switch (within) {
    case DueWithin::ThisMonth: return QDate(today.year(), today.month(), 1).addMonths(1).addDays(-1);
    case DueWithin::ThisTerm: return endOfTerm(today);
    case DueWithin::Round: return {};
    case DueWithin::All: break;
    }
    return QDate(9999, 12, 31);
}

bool belongsTo(const DueFollowUp &due, const DialogueRound &round, QDate today)
{
    if (!round.unit.isEmpty() && !due.unit.isEmpty() && due.unit != round.unit)
        return false;
    return due.due < today || (round.dialogueOn.isValid() && due.due <= round.dialogueOn);
}

DialogueRoundId roundToPrepare(const QList<DialogueRound> &rounds, QDate today)
{
    const DialogueRound *best = nullptr;
    for (const DialogueRound &round : rounds) {
        if (!round.dialogueOn.isValid())
            continue;
        const bool ahead = round.dialogueOn >= today, bestAhead = best && best->dialogueOn >= today;
        if (!best || (ahead && !bestAhead) || (ahead && round.dialogueOn < best->dialogueOn) || (!ahead && !bestAhead && round.dialogueOn > best->dialogueOn))
            best = &round;
    }
    return best ? best->id : DialogueRoundId();
}

} // namespace domain
