// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/composer.h"

#include "domain/markdown.h"
#include "domain/numbering.h"

#include <algorithm>
#include <cmath>

namespace app::demo {

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

constexpr qint64 rankGap = 1024;
constexpr int daysUntilApproved = 16;

bool isHoliday(QDate date)
{
    const int week = date.weekNumber();
    return (week >= 27 && week <= 31) || week >= 52 || week == 1;
}

bool leavesSomething(const QList<StockLine> &lines)
{
    return std::any_of(lines.begin(), lines.end(), [](const StockLine &line) { return isTracked(line.kind); });
}

} // namespace

Calendar calendarOf(QDate today, int weekday, int weeks, int planned)
{
    Calendar calendar;
    calendar.today = today;
    QDate latest = today.addDays(-1);
    while (latest.dayOfWeek() != weekday)
        latest = latest.addDays(-1);
    for (QDate date = latest; date > today.addYears(-2); date = date.addDays(-7 * weeks)) {
        if (!isHoliday(date))
            calendar.held.prepend(date);
    }
    for (QDate date = latest.addDays(7 * weeks); calendar.planned.size() < planned; date = date.addDays(7 * weeks)) {
        if (!isHoliday(date))
            calendar.planned.append(date);
    }
    return calendar;
}

Composer::Composer(const Municipality &municipality, const QString &abbreviation, const Calendar &calendar, quint32 seed)
    : m_municipality(municipality), m_body(municipality.body(abbreviation)), m_calendar(calendar), m_random(seed),
      m_agendas(calendar.size())
{
    const Stock stock = readStock(abbreviation.toLower());
    placeStories(stock.stories);
    placeRecurring(stock.recurring);
    for (qsizetype i = 0; i < m_agendas.size(); ++i) {
        std::stable_sort(m_agendas[i].begin(), m_agendas[i].end(), [this](const Placed &a, const Placed &b) {
            return m_body.sectionOrder.indexOf(a.point.section) < m_body.sectionOrder.indexOf(b.point.section);
        });
    }
    for (qsizetype i = 0; i < m_agendas.size(); ++i)
        m_minutes.append(compose(i));
}

/// Over the whole past, a little closer towards now, where people look first; what would come later than the last planned
/// meeting is left out, as life does.
void Composer::placeStories(QList<Story> stories)
{
    // Long stories stand first in the file: drawn in any order, both ends of the time get some of them.
    for (qsizetype i = stories.size() - 1; i > 0; --i)
        stories.swapItemsAt(i, qsizetype(m_random.bounded(quint32(i + 1))));
    const qsizetype last = m_calendar.held.size() - 1;
    for (qsizetype story = 0; story < stories.size(); ++story) {
        const double through = stories.size() > 1 ? double(story) / double(stories.size() - 1) : 0;
        const auto first = qsizetype(std::lround(std::pow(through, 0.75) * double(last)));
        for (qsizetype step = 0; step < stories[story].size(); ++step) {
            const Placed placed{stories[story][step], story, step};
            const qsizetype meeting = first + placed.point.at;
            if (meeting >= m_agendas.size())
                break;
            m_agendas[meeting].append(placed);
            for (const StockLine &line : placed.point.lines) {
                if (!line.replaces.isEmpty() && meeting <= last)
                    m_replaced.insert(line.replaces);
            }
        }
    }
}

/// Two a meeting, each in its turn. When a text comes round again, only one that decided nothing may.
void Composer::placeRecurring(const QList<Recurring> &recurring)
{
    if (recurring.isEmpty())
        return;
    QHash<qsizetype, qsizetype> turns;
    for (qsizetype meeting = 0; meeting < m_agendas.size(); ++meeting) {
        for (const qsizetype which : {meeting % recurring.size(), (meeting + 2) % recurring.size()}) {
            const Recurring &point = recurring[which];
            Placed placed{point.frame};
            qsizetype &turn = turns[which];
            bool again = turn >= point.variants.size();
            while (again && leavesSomething(point.variants[turn % point.variants.size()]))
                ++turn;
            placed.point.lines = point.variants[turn++ % point.variants.size()];
            placed.step = meeting * recurring.size() + which;
            m_agendas[meeting].append(placed);
        }
    }
}

ItemId Composer::itemId(const Placed &placed) const
{
    return ItemId(idOf(u"item"_s, u"%1/%2/%3"_s.arg(m_body.abbreviation).arg(placed.story).arg(placed.step)));
}

const Composer::Placed *Composer::next(const Placed &placed) const
{
    if (placed.story < 0)
        return nullptr;
    for (const QList<Placed> &agenda : m_agendas) {
        for (const Placed &other : agenda) {
            if (other.story == placed.story && other.step == placed.step + 1)
                return &other;
        }
    }
    return nullptr;
}

QDate Composer::dateOf(const Placed &placed) const
{
    for (qsizetype i = 0; i < m_agendas.size(); ++i) {
        for (const Placed &other : m_agendas[i]) {
            if (other.story == placed.story && other.step == placed.step)
                return m_calendar.at(i);
        }
    }
    return {};
}

Minutes Composer::compose(qsizetype meeting)
{
    Minutes minutes;
    setMeeting(minutes, meeting);
    m_rank = 0;
    for (const Placed &placed : m_agendas[meeting])
        addPoint(minutes, placed, minutes.meeting.status != MeetingStatus::Planned);
    setAttendance(minutes);
    if (minutes.meeting.status >= MeetingStatus::Finished)
        freezeNumbers(minutes);
    return minutes;
}

void Composer::setMeeting(Minutes &minutes, qsizetype index)
{
    minutes.body = m_body;
    Meeting &meeting = minutes.meeting;
    meeting.date = m_calendar.at(index);
    meeting.id = MeetingId(idOf(u"meeting"_s, m_body.abbreviation + u'/' + meeting.date.toString(Qt::ISODate)));
    meeting.body = m_body.id;
    meeting.starts = QTime(8, 30);
    meeting.ends = QTime(11, 0);
    meeting.place = m_body.usualPlace;
    meeting.noteTaker = m_municipality.person(u"Tove Lindeblad"_s);
    for (const Membership &member : m_municipality.members(m_body.id, meeting.date)) {
        if (member.role == MemberRole::Chair)
            meeting.chair = member.person;
    }
    const qsizetype fromLast = m_calendar.held.size() - 1 - index;
    if (fromLast < 0) {
        meeting.status = MeetingStatus::Planned;
    } else if (fromLast == 0) {
        meeting.status = MeetingStatus::Draft;
    } else if (meeting.date.addDays(daysUntilApproved) >= m_calendar.today) {
        meeting.status = MeetingStatus::Finished;
    } else {
        meeting.status = MeetingStatus::Approved;
        meeting.approver = m_municipality.person(u"Mikael Ådén"_s);
        meeting.approvedAt = QDateTime(meeting.date.addDays(daysUntilApproved - 3), QTime(12, 15), Qt::UTC);
    }
}

void Composer::setAttendance(Minutes &minutes)
{
    const bool planned = minutes.meeting.status == MeetingStatus::Planned;
    const auto add = [&minutes](const QString &name, Attendance row) {
        row.meeting = minutes.meeting.id;
        row.id = AttendanceId(idOf(u"attendance"_s, minutes.meeting.id.toString() + u'/' + name));
        row.rank = int(minutes.attendance.size()) + 1;
        minutes.attendance.append(row);
    };
    for (const Membership &member : m_municipality.members(m_body.id, minutes.meeting.date)) {
        Attendance row;
        row.person = member.person;
        const bool leads = member.person == minutes.meeting.chair || member.person == minutes.meeting.noteTaker;
        if (!planned) {
            row.presence = member.role == MemberRole::Adjunct ? Presence::Adjunct : Presence::Present;
            if (!leads && chance(11))
                row.presence = chance(80) ? Presence::Excused : Presence::Absent;
            else if (!leads && chance(5) && minutes.items.size() > 2)
                row.arrivedAt = minutes.items[1].id;
        }
        add(member.person.toString(), row);
    }
    if (!planned && chance(15)) {
        Attendance guest;
        guest.guestName = chance(50) ? u"Elin Hjortsäter (rektor)"_s : u"Åsa Granmyr (fastighetsenheten)"_s;
        guest.presence = Presence::Adjunct;
        add(guest.guestName, guest);
    }
}

void Composer::addPoint(Minutes &minutes, const Placed &placed, bool withLines)
{
    const bool stands = std::any_of(minutes.items.begin(), minutes.items.end(), [id = itemId(placed)](const AgendaItem &item) { return item.id == id; });
    if (stands) // what comes back every term may fall on a meeting that has it already
        return;
    AgendaItem item;
    item.id = itemId(placed);
    item.meeting = minutes.meeting.id;
    item.rank = m_rank += rankGap;
    item.section = placed.point.section;
    item.title = toMarkdown({Run{placed.point.title}});
    item.minutesPlanned = placed.point.minutes;
    minutes.items.append(item);
    if (!placed.point.presenters.isEmpty()) {
        StockLine presenters;
        presenters.kind = LineKind::Presenters;
        presenters.text = placed.point.presenters;
        addLine(minutes, item, placed, presenters);
    }
    if (!withLines)
        return;
    for (const StockLine &line : placed.point.lines)
        addLine(minutes, item, placed, line);
}

void Composer::addLine(Minutes &minutes, const AgendaItem &item, const Placed &placed, const StockLine &stock)
{
    Line line;
    line.id = LineId(idOf(u"line"_s, item.id.toString() + u'/' + QString::number(minutes.linesOf(item.id).size())));
    line.meeting = minutes.meeting.id;
    line.item = item.id;
    line.rank = m_rank += rankGap;
    line.level = stock.level;
    line.kind = stock.kind;
    line.text = toMarkdown({Run{stock.text}});
    line.confidential = stock.confidential;
    minutes.lines.append(line);
    if (isDecision(line.kind))
        addDecision(minutes, placed, stock, line);
    else if (line.kind == LineKind::Task)
        addTask(minutes, placed, stock, line);
    else if (line.kind == LineKind::CarryOver)
        addCarryOver(minutes, placed, stock, line);
}

void Composer::addDecision(Minutes &minutes, const Placed &placed, const StockLine &stock, const Line &line)
{
    Decision decision;
    decision.line = line.id;
    decision.body = stock.body.isEmpty() ? m_body.id : m_municipality.body(stock.body).id;
    decision.reported = stock.reported;
    decision.responsible = parties(stock.who);
    if (stock.days)
        decision.followUp = minutes.meeting.date.addDays(*stock.days);
    if (!stock.replaces.isEmpty())
        decision.replaces = m_keys.value(stock.replaces);
    if (!stock.key.isEmpty())
        m_keys.insert(stock.key, line.id);
    if (m_replaced.contains(stock.key) && !stock.key.isEmpty())
        decision.state = DecisionState::Replaced;
    else if (!decision.followUp.isNull() && decision.followUp < m_calendar.today && chance(85))
        decision.state = DecisionState::Carried;
    if (const Placed *later = next(placed))
        comesFrom(*later, line);
    minutes.decisions.insert(line.id, decision);
}

void Composer::addTask(Minutes &minutes, const Placed &placed, const StockLine &stock, const Line &line)
{
    Task task;
    task.line = line.id;
    task.responsible = parties(stock.who);
    if (stock.days)
        task.due = minutes.meeting.date.addDays(*stock.days);
    const qint64 late = task.due.isNull() ? 0 : task.due.daysTo(m_calendar.today);
    if (late > 200)
        task.state = chance(93) ? TaskState::Done : TaskState::Dropped;
    else if (late > 60)
        task.state = chance(80) ? TaskState::Done : TaskState::Open;
    else if (late > 0)
        task.state = chance(40) ? TaskState::Done : TaskState::Open;
    else
        task.state = chance(15) ? TaskState::Done : TaskState::Open;
    if (stock.reportBack) {
        const Placed *later = next(placed);
        if (later) {
            task.reportBack = dateOf(*later);
            comesFrom(*later, line);
        } else if (late <= 0) {
            task.reportBack = task.due;
        }
    }
    minutes.tasks.insert(line.id, task);
}

void Composer::addCarryOver(Minutes &minutes, const Placed &placed, const StockLine &stock, const Line &line)
{
    CarryOver carryOver;
    carryOver.line = line.id;
    carryOver.target = stock.target;
    carryOver.title = stock.title;
    if (stock.days)
        carryOver.date = minutes.meeting.date.addDays(*stock.days);
    if (const Placed *later = next(placed)) {
        carryOver.placedAs = itemId(*later);
        if (carryOver.target == CarryOverTarget::Date)
            carryOver.date = dateOf(*later);
        comesFrom(*later, line);
    }
    minutes.carryOvers.insert(line.id, carryOver);
}

void Composer::comesFrom(const Placed &later, const Line &line)
{
    Link link;
    link.id = LinkId(idOf(u"link"_s, line.id.toString()));
    link.type = LinkType::ComesFrom;
    link.from = {ObjectType::Item, itemId(later).uuid()};
    link.to = {ObjectType::Line, line.id.uuid()};
    m_links.append(link);
}

void Composer::freezeNumbers(Minutes &minutes) const
{
    const QHash<ItemId, int> items = itemNumbers(minutes.body, minutes.items);
    for (AgendaItem &item : minutes.items)
        item.number = items.value(item.id);
    const QHash<LineId, int> decisions = decisionNumbers(minutes.lines, minutes.decisions);
    for (Decision &decision : minutes.decisions)
        decision.number = decisions.value(decision.line);
}

Parties Composer::parties(const QStringList &names) const
{
    Parties parties;
    for (const QString &name : names)
        parties.append(m_municipality.party(name));
    return parties;
}

} // namespace app::demo
