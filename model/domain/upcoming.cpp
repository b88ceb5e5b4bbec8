// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/upcoming.h"

#include "domain/markdown.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace domain {
using namespace Qt::Literals::StringLiterals;

namespace {

/// A time of the year that nobody took up is let go of a month after its day.
constexpr int cycleGrace = 31;
/// A meeting so soon after a day that it is wanted on takes it up.
constexpr int daysToMeeting = 31;

QString named(const QString &pattern, const QString &markdown)
{
    const auto isOfMarks = [](QChar c) { return c == u'\\' || c == u'*' || c == u'_' || c == u'[' || c == u']'; };
    if (std::none_of(markdown.begin(), markdown.end(), isOfMarks)) { // as nearly all: nothing to take apart
        QStringView text(markdown);
        while (text.endsWith(u'.') || text.endsWith(u' '))
            text.chop(1);
        return pattern.arg(text);
    }
    Runs runs = toRuns(markdown);
    if (!runs.isEmpty()) {
        QString &last = runs.last().text;
        while (last.endsWith(u'.') || last.endsWith(u' '))
            last.chop(1);
    }
    return pattern.arg(toMarkdown(runs));
}

BodyId whose(BodyId named, const Standpoint &at) { return named.isNull() ? at.body : named; }

QString folded(const QString &markdown) { return toPlain(markdown).simplified().toCaseFolded(); }

class Judge
{
public:
    Judge(const WaitingThings &things, QDate today) : m_things(things), m_today(today)
    {
        for (const UpcomingMove &move : things.moves)
            m_latest.insert(keyOf(move.of, move.year), &move);
    }

    QList<UpcomingItem> items()
    {
        for (const LeftPoint &point : m_things.left)
            add(point);
        for (const auto &waiting : m_things.carryOvers)
            add(waiting);
        for (const auto &waiting : m_things.tasks)
            add(waiting);
        for (const auto &waiting : m_things.decisions)
            add(waiting);
        for (const WaitingReview &review : m_things.reviews)
            add(review);
        for (const YearCycleEntry &entry : m_things.cycle)
            for (int year = m_today.year() - 1; year <= m_today.year() + 1; ++year)
                add(entry, year);
        for (UpcomingItem other : m_things.others) {
            if (other.reason == AgendaReason::MeasureFollowUp)
                follow(other); // the move alone says when
            addUnlessDropped(other);
        }
        return m_found;
    }

private:
    static std::pair<QUuid, int> keyOf(const ObjectRef &of, int year) { return {of.id, year}; }
    const UpcomingMove *latest(const UpcomingItem &item) const { return m_latest.value(keyOf(item.source, item.year)); }

    void add(const LeftPoint &point);
    void add(const Waiting<CarryOver> &waiting);
    void add(const Waiting<Task> &waiting);
    void add(const Waiting<Decision> &waiting);
    void add(const WaitingReview &waiting);
    void add(const YearCycleEntry &entry, int year);
    bool isTaken(const YearCycleEntry &entry, int year, QDate wanted) const;
    /// For what has no day of its own: where it was moved last.
    void follow(UpcomingItem &item) const;
    /// A day given after it was dropped brings it back.
    void addUnlessDropped(const UpcomingItem &item);

    const WaitingThings &m_things;
    QDate m_today;
    QHash<std::pair<QUuid, int>, const UpcomingMove *> m_latest;
    QList<UpcomingItem> m_found;
};

UpcomingItem ofLine(AgendaReason reason, const Line &line, const Standpoint &at)
{
    UpcomingItem item;
    item.reason = reason;
    item.about = line.text;
    item.confidential = at.item.confidential || line.confidential;
    item.source = {ObjectType::Line, line.id.uuid()};
    item.from = at;
    return item;
}

void Judge::follow(UpcomingItem &item) const
{
    const UpcomingMove *move = latest(item);
    if (!move || move->dropped)
        return;
    item.target = move->after.target;
    item.wantedOn = move->after.date;
    if (!move->after.body.isNull())
        item.body = move->after.body;
}

void Judge::addUnlessDropped(const UpcomingItem &item)
{
    const UpcomingMove *move = latest(item);
    if (move && move->dropped && move->before.target == item.target && move->before.date == item.wantedOn)
        return;
    m_found.append(item);
}

void Judge::add(const LeftPoint &point)
{
    if (point.at.item.title.trimmed().isEmpty())
        return;
    const QStringList standing = m_things.standing.value(point.at.body);
    if (std::any_of(standing.begin(), standing.end(), [&](const QString &title) { return folded(title) == folded(point.at.item.title); }))
        return;
    UpcomingItem item;
    item.reason = AgendaReason::Untreated;
    item.title = item.about = point.at.item.title;
    item.section = point.at.item.section;
    item.minutesPlanned = point.at.item.minutesPlanned;
    item.confidential = point.at.item.confidential;
    if (!point.presenters.trimmed().isEmpty())
        item.presenters = {Party{{}, {}, point.presenters}};
    item.source = {ObjectType::Item, point.at.item.id.uuid()};
    item.from = point.at;
    item.body = point.at.body;
    const UpcomingMove *move = latest(item);
    if (move && move->dropped)
        return;
    follow(item);
    m_found.append(item);
}

void Judge::add(const Waiting<CarryOver> &waiting)
{
    const CarryOver &carryOver = waiting.attributes;
    if (waiting.alreadyPlaced || !carryOver.placedAs.isNull())
        return;
    UpcomingItem item = ofLine(AgendaReason::CarriedOver, waiting.line, waiting.at);
    item.title = carryOver.title.trimmed().isEmpty() ? waiting.at.item.title : carryOver.title;
    if (item.title.trimmed().isEmpty())
        item.title = named(u"%1"_s, waiting.line.text);
    item.about = item.title;
    item.section = waiting.at.item.section;
    item.minutesPlanned = waiting.at.item.minutesPlanned;
    item.body = whose(carryOver.body, waiting.at);
    item.target = carryOver.target;
    if (carryOver.target == CarryOverTarget::Date) {
        item.wantedOn = carryOver.date;
        if (!carryOver.date.isValid())
            item.target = CarryOverTarget::NextMeeting; // a day was meant and never given
    }
    addUnlessDropped(item);
}

void Judge::add(const Waiting<Task> &waiting)
{
    const Task &task = waiting.attributes;
    if (waiting.alreadyPlaced || task.state == TaskState::Dropped || task.reportBack.isNull())
        return;
    UpcomingItem item = ofLine(AgendaReason::ReportBack, waiting.line, waiting.at);
    item.body = whose(task.reportBackTo, waiting.at);
    // What was done before the last meeting has been told by now, one way or another.
    if (const QDate last = m_things.lastHeld.value(item.body); task.state == TaskState::Done && last.isValid() && task.reportBack <= last)
        return;
    item.title = named(QCoreApplication::translate("domain::agenda", "Återrapport: %1"), waiting.line.text);
    item.presenters = task.responsible;
    item.target = CarryOverTarget::Date;
    item.wantedOn = task.reportBack;
    addUnlessDropped(item);
}

void Judge::add(const Waiting<Decision> &waiting)
{
    const Decision &decision = waiting.attributes;
    if (waiting.alreadyPlaced || decision.reported || decision.state != DecisionState::Valid || decision.followUp.isNull())
        return;
    UpcomingItem item = ofLine(AgendaReason::FollowUp, waiting.line, waiting.at);
    item.body = whose(decision.body, waiting.at);
    item.title = named(QCoreApplication::translate("domain::agenda", "Uppföljning: %1"),
                       waiting.at.item.title.trimmed().isEmpty() ? waiting.line.text : waiting.at.item.title);
    item.section = Section::Dialogue;
    item.presenters = decision.responsible;
    item.target = CarryOverTarget::Date;
    item.wantedOn = decision.followUp;
    addUnlessDropped(item);
}

void Judge::add(const WaitingReview &waiting)
{
    if (waiting.report.review != ReviewState::SupplementRequested)
        return;
    UpcomingItem item;
    item.reason = AgendaReason::ReviewDue;
    item.about = toMarkdown(Runs{{waiting.assignment, false, false, {}}});
    item.title = named(QCoreApplication::translate("domain::agenda", "Komplettering: %1"), item.about);
    item.section = Section::Dialogue;
    item.presenters = waiting.report.reviewBy;
    item.source = {ObjectType::StatusReport, waiting.report.id.uuid()};
    item.body = waiting.body;
    if (waiting.report.reviewDue.isValid()) {
        item.target = CarryOverTarget::Date;
        item.wantedOn = waiting.report.reviewDue;
    }
    if (const UpcomingMove *move = latest(item); move && !move->dropped && !move->after.body.isNull())
        item.body = move->after.body;
    addUnlessDropped(item);
}

bool Judge::isTaken(const YearCycleEntry &entry, int year, QDate wanted) const
{
    const std::optional<Period> next = occurrence(entry.recurrence, year + 1);
    const QDate from = wanted.addDays(-cycleGrace);
    const QDate to = (next ? next->from.addDays(-entry.leadDays) : wanted.addDays(365)).addDays(-cycleGrace);
    const QList<QDate> days = m_things.cycleTaken.values(entry.id);
    return std::any_of(days.begin(), days.end(), [&](QDate day) { return from <= day && day < to; });
}

void Judge::add(const YearCycleEntry &entry, int year)
{
    const std::optional<Period> when = occurrence(entry.recurrence, year);
    if (!when || entry.body.isNull() || entry.title.trimmed().isEmpty())
        return;
    UpcomingItem item;
    item.reason = AgendaReason::YearCycle;
    item.title = item.about = toMarkdown(Runs{{entry.title, false, false, {}}});
    item.section = Section::Dialogue;
    item.source = {ObjectType::YearCycleEntry, entry.id.uuid()};
    item.year = year;
    item.body = entry.body;
    item.target = CarryOverTarget::Date;
    item.wantedOn = when->from.addDays(-std::max(0, entry.leadDays));
    item.falls = when->from;
    if (isTaken(entry, year, item.wantedOn))
        return;
    const UpcomingMove *move = latest(item);
    if (move && move->dropped)
        return;
    if (!move && (when->to < m_today.addDays(-cycleGrace) || item.wantedOn > m_today.addDays(cycleDaysAhead)))
        return;
    follow(item);
    m_found.append(item);
}

} // namespace

QList<UpcomingItem> upcomingItems(const WaitingThings &things, QDate today) { return Judge(things, today).items(); }

QList<UpcomingMove> movesOf(const QList<UpcomingMove> &moves, const ObjectRef &source, int year)
{
    QList<UpcomingMove> found;
    std::copy_if(moves.begin(), moves.end(), std::back_inserter(found),
                 [&](const UpcomingMove &move) { return move.of == source && move.year == year; });
    std::stable_sort(found.begin(), found.end(), [](const UpcomingMove &a, const UpcomingMove &b) { return a.order < b.order; });
    return found;
}

QList<UpcomingSlot> upcomingSlots(const QList<UpcomingItem> &items, const QList<Meeting> &planned, QDate today)
{
    QList<UpcomingSlot> found;
    for (const Meeting &meeting : planned)
        found.append({{meeting.body, CarryOverTarget::Date, meeting.date}, meeting.id, {}});
    const auto byDay = [today](const UpcomingSlot &a, const UpcomingSlot &b) {
        const auto day = [today](const UpcomingSlot &slot) {
            return slot.time.target == CarryOverTarget::Date ? slot.time.date : slot.time.target == CarryOverTarget::NextMeeting ? today : QDate(9999, 12, 31);
        };
        return day(a) != day(b) ? day(a) < day(b) : a.meeting.isNull() < b.meeting.isNull();
    };
    std::stable_sort(found.begin(), found.end(), byDay);
    const qsizetype meetings = found.size();
    const auto meetingFrom = [&](const UpcomingItem &item, QDate first, QDate last) {
        for (qsizetype i = 0; i < meetings; ++i) {
            const UpcomingTime &time = found[i].time;
            if (time.body == item.body && time.date >= first && (last.isNull() || time.date <= last)
                && (item.from.date.isNull() || time.date > item.from.date))
                return i;
        }
        return qsizetype(-1);
    };
    QHash<std::pair<BodyId, std::pair<int, qint64>>, qsizetype> places;
    const auto without = [&](const UpcomingTime &time) {
        const auto key = std::pair(time.body, std::pair(int(time.target), time.date.isValid() ? time.date.toJulianDay() : 0));
        const auto known = places.constFind(key);
        if (known != places.cend())
            return *known;
        found.append({time, {}, {}});
        places.insert(key, found.size() - 1);
        return found.size() - 1;
    };
    for (const UpcomingItem &item : items) {
        qsizetype slot = -1;
        if (item.target == CarryOverTarget::NextMeeting || (item.target == CarryOverTarget::Date && item.wantedOn < today)) {
            slot = meetingFrom(item, today, {});
        } else if (item.target == CarryOverTarget::Date) {
            // A day that somebody named is that day; one that follows from something else comes up as soon as there is a meeting.
            const bool named = item.reason == AgendaReason::CarriedOver || item.reason == AgendaReason::Untreated;
            slot = meetingFrom(item, item.wantedOn, named ? item.wantedOn : item.wantedOn.addDays(daysToMeeting));
        }
        if (slot < 0)
            slot = without({item.body, item.target, item.target == CarryOverTarget::Date ? item.wantedOn : QDate()});
        found[slot].items.append(item);
    }
    std::stable_sort(found.begin(), found.end(), byDay);
    return found;
}

} // namespace domain
