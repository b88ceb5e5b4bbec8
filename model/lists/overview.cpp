// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/overview.h"

#include "domain/dates.h"
#include "domain/markdown.h"
#include "domain/statusreport.h"
#include "lists/assignmentdetails.h"
#include "lists/daywords.h"
#include "lists/tasklist.h"
#include "lists/valuelist.h"
#include "lists/words.h"
#include "storage/reportintervals.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lists {

namespace {

constexpr int fewTasks = 5;
constexpr int fewFollowUps = 4;
constexpr int fewDecisions = 5;
constexpr int fewSilent = 4;
constexpr int fewCycle = 4;
constexpr int followUpDaysAhead = 30;
constexpr int cycleDays = 75;

QString meetingOf(const storage::Provenance &at, QDate today) { return at.bodyAbbreviation + u' ' + domain::shortDate(at.date, today); }

} // namespace

void OverviewSection::setLines(const QList<OverviewLine> &lines, int all)
{
    if (lines == m_lines && all == m_all)
        return;
    m_all = all;
    int head = 0;
    while (head < lines.size() && head < m_lines.size() && lines[head] == m_lines[head])
        ++head;
    int tail = 0;
    while (tail < std::min(lines.size(), m_lines.size()) - head && lines[lines.size() - 1 - tail] == m_lines[m_lines.size() - 1 - tail])
        ++tail;
    if (const int gone = int(m_lines.size()) - head - tail; gone > 0) {
        beginRemoveRows({}, head, head + gone - 1);
        m_lines.remove(head, gone);
        endRemoveRows();
    }
    if (const int come = int(lines.size()) - head - tail; come > 0) {
        beginInsertRows({}, head, head + come - 1);
        m_lines = lines;
        endInsertRows();
    }
    emit filled();
}

QVariant OverviewSection::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OverviewLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return line.title;
    case DetailRole: return line.detail;
    case RightRole: return line.right;
    case UrgentRole: return line.urgent;
    case SignRole: return int(line.sign);
    case Qt::AccessibleTextRole: {
        QStringList parts{line.title, line.detail, line.right};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default: return {};
    }
}

QHash<int, QByteArray> OverviewSection::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {TitleRole, "title"}, {DetailRole, "detail"}, {RightRole, "right"}, {UrgentRole, "urgent"}, {SignRole, "sign"}};
}

Overview::Overview(storage::Repositories &repositories, QDate today, QObject *parent) : QObject(parent), m_repositories(repositories), m_reader(repositories.database), m_today(today)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(0);
    connect(&m_pause, &QTimer::timeout, this, &Overview::reload);
    connect(&repositories.tasks, &storage::TaskRepository::changed, this, [this](const domain::Task &task) {
        if (!m_stale)
            quietly([&] { readTask(task.line); });
    });
    connect(&repositories.decisions, &storage::DecisionRepository::changed, this, [this] {
        if (m_stale)
            return;
        quietly([this] {
            readFollowUps();
            readDecisions();
        });
    });
    connect(&repositories.outlines, &storage::OutlineRepository::changed, this, [this](domain::MeetingId, const storage::OutlineDiff &diff) {
        const auto isTracked = [](const domain::Line &line) { return domain::isTracked(line.kind); };
        if (!diff.items.isEmpty() || !diff.removedItems.isEmpty() || !diff.removedLines.isEmpty() || std::any_of(diff.lines.begin(), diff.lines.end(), isTracked))
            markStale();
    });
    connect(&repositories.meetings, &storage::MeetingRepository::changed, this, &Overview::markStale);
    connect(&repositories.meetings, &storage::MeetingRepository::removed, this, &Overview::markStale);
    connect(&repositories.bodies, &storage::BodyRepository::changed, this, &Overview::markStale);
    connect(&repositories.people, &storage::PersonRepository::changed, this, &Overview::markStale);
    connect(&repositories.people, &storage::PersonRepository::membershipChanged, this, &Overview::markStale);
    connect(&repositories.people, &storage::PersonRepository::membershipRemoved, this, &Overview::markStale);
    connect(&repositories.settings, &storage::SettingRepository::changed, this, [this](const QString &key) {
        if (storage::ReportIntervals::isKey(key))
            markStale();
    });
    connect(&repositories.links, &storage::LinkRepository::changed, this, &Overview::markStale);
    connect(&repositories.links, &storage::LinkRepository::removed, this, &Overview::markStale);
    connect(&repositories.records, &storage::RecordRepository::changed, this, &Overview::markStale);
    connect(&repositories.records, &storage::RecordRepository::removed, this, &Overview::markStale);
}

template <class Work>
void Overview::quietly(Work work)
{
    readQuietly(work, [this](const QString &message) { emit failed(message); });
}

void Overview::setToday(QDate today)
{
    m_today = today;
    markStale();
}

void Overview::setMe(domain::PersonId me)
{
    m_me = me;
    markStale();
}

void Overview::setWatched(bool watched)
{
    m_watched = watched;
    if (watched)
        ensureFresh();
}

void Overview::ensureFresh()
{
    if (m_stale)
        reload();
}

void Overview::markStale()
{
    m_stale = true;
    if (m_watched && !m_pause.isActive())
        m_pause.start();
}

void Overview::reload()
{
    m_pause.stop();
    quietly([this] {
        readMe();
        readNext();
        readTasks();
        readFollowUps();
        readDecisions();
        readSilent();
        readCycle();
        m_stale = false;
    });
}

void Overview::readMe()
{
    m_bodies.clear();
    const auto person = m_me ? m_repositories.people.find(m_me) : std::nullopt;
    m_firstName = person ? person->name.section(u' ', 0, 0) : QString();
    if (!person)
        return;
    for (const domain::Membership &membership : m_repositories.people.memberships(m_me))
        if (membership.isCurrent(m_today))
            m_bodies.append(membership.body);
}

void Overview::readNext()
{
    NextMeetingCard card;
    auto meeting = m_reader.nextMeeting(m_bodies, m_today);
    if (!meeting && !m_bodies.isEmpty())
        meeting = m_reader.nextMeeting({}, m_today);
    if (meeting) {
        card.meeting = *meeting;
        const auto body = m_repositories.bodies.find(meeting->body);
        card.body = meeting->title.isEmpty() && body ? body->name : meeting->title;
        card.points = m_reader.agenda(meeting->id);
        for (const storage::AgendaLine &point : std::as_const(card.points))
            card.minutes += point.minutesPlanned;
    }
    if (card == m_next)
        return;
    m_next = card;
    emit nextChanged();
}

QList<OverviewLine> Overview::tasks(const QList<storage::TaskEntry> &entries) const
{
    QList<OverviewLine> lines;
    for (const storage::TaskEntry &entry : entries) {
        OverviewLine line;
        line.urgent = entry.task.due.isValid() && entry.task.due < m_today;
        line.sign = line.urgent ? OverviewLine::Sign::LateTask : OverviewLine::Sign::Task;
        line.title = domain::toPlain(entry.line.text);
        line.detail = tr("Från %1").arg(meetingOf(entry.at, m_today));
        line.right = dueText(entry.task.due, m_today);
        line.object = {domain::ObjectType::Line, entry.line.id.uuid()};
        line.meeting = entry.at.meeting.uuid();
        line.item = entry.at.item.uuid();
        lines.append(line);
    }
    return lines;
}

void Overview::readTasks()
{
    m_open = m_reader.openTasks(m_me, m_today);
    showTasks();
}

void Overview::readTask(domain::LineId line)
{
    const auto isBefore = [](const storage::OpenTask &a, const storage::OpenTask &b) { return a.isBefore(b); };
    m_open.removeIf([line](const storage::OpenTask &task) { return task.line == line; });
    if (const auto task = m_reader.openTask(line, m_me, m_today))
        m_open.insert(std::lower_bound(m_open.begin(), m_open.end(), *task, isBefore), *task);
    showTasks();
}

void Overview::showTasks()
{
    const auto few = [this](bool mine) {
        storage::Few found;
        for (const storage::OpenTask &task : std::as_const(m_open))
            if (task.mine == mine && ++found.all <= fewTasks)
                found.lines.append(task.line);
        return found;
    };
    const storage::Few mine = few(true), overdue = few(false);
    m_mine.setLines(tasks(m_repositories.tasks.entries(mine.lines)), mine.all);
    const QList<storage::TaskEntry> entries = m_repositories.tasks.entries(overdue.lines);
    QList<OverviewLine> lines = tasks(entries);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString who = words::shortNames(entries[i].task.responsible);
        lines[i].detail = (who.isEmpty() ? tr("Ingen ansvarig") : who) + u", "_s + meetingOf(entries[i].at, m_today);
    }
    m_overdue.setLines(lines, overdue.all);
}

void Overview::readFollowUps()
{
    const storage::Few few = m_reader.decisionsToFollowUp(m_today, m_today.addDays(followUpDaysAhead), fewFollowUps);
    QList<OverviewLine> lines;
    for (const storage::DecisionEntry &entry : m_repositories.decisions.entries(few.lines)) {
        OverviewLine line;
        line.sign = OverviewLine::Sign::FollowUp;
        const QString item = domain::toPlain(entry.at.itemTitle);
        line.title = item.isEmpty() ? domain::toPlain(entry.line.text) : item;
        line.detail = entry.reference;
        line.right = dueText(entry.decision.followUp, m_today);
        line.urgent = entry.decision.followUp < m_today;
        line.object = {domain::ObjectType::Line, entry.line.id.uuid()};
        lines.append(line);
    }
    m_followUps.setLines(lines, few.all);
}

void Overview::readDecisions()
{
    QList<OverviewLine> lines;
    for (const storage::DecisionEntry &entry : m_repositories.decisions.entries(m_reader.latestDecisions(m_today, fewDecisions))) {
        OverviewLine line;
        line.sign = OverviewLine::Sign::Decision;
        line.title = domain::toPlain(entry.line.text);
        line.detail = entry.reference;
        if (const QString who = words::shortNames(entry.decision.responsible); !who.isEmpty() && !entry.decision.reported)
            line.detail += u", "_s + who;
        if (entry.decision.state != domain::DecisionState::Valid)
            line.detail += u", "_s + words::state(entry.decision.state).toLower();
        line.right = domain::shortDate(entry.at.date, m_today);
        line.object = {domain::ObjectType::Line, entry.line.id.uuid()};
        line.decision = entry.decision;
        line.decision.rev = 0;
        line.kind = entry.line.kind;
        lines.append(line);
    }
    m_decisions.setLines(lines, int(lines.size()));
}

void Overview::readSilent()
{
    QList<OverviewLine> lines;
    // Of the newest plan that is not for a year to come.
    std::optional<domain::OperationalPlan> newest;
    for (const domain::OperationalPlan &one : m_repositories.records.all<domain::OperationalPlan>())
        if (one.year <= m_today.year() && (!newest || one.year > newest->year))
            newest = one;
    const storage::ReportIntervals intervals(m_repositories.database);
    struct Silent {
        domain::Assignment assignment;
        QDate since; ///< null: nothing was ever heard
    };
    QList<Silent> silent;
    for (const domain::Assignment &assignment : newest ? m_repositories.records.of<domain::Assignment>(newest->id) : QList<domain::Assignment>()) {
        const QList<domain::StatusReport> reports = reportsOverYears(m_repositories.records, assignment);
        if (domain::isStale(reports, newest->year, intervals.days(assignment, reports), m_today))
            silent.append({assignment, reports.isEmpty() ? QDate() : reports.first().date});
    }
    std::stable_sort(silent.begin(), silent.end(), [](const Silent &a, const Silent &b) { return a.since < b.since; });
    for (const Silent &one : std::as_const(silent)) {
        OverviewLine line;
        line.sign = OverviewLine::Sign::Silent;
        line.title = one.assignment.title;
        line.urgent = true;
        if (one.since.isValid()) {
            line.detail = tr("Inget nytt sedan %1").arg(domain::shortDate(one.since, m_today));
            line.right = tr("%n månader", nullptr, int(one.since.daysTo(m_today) / 30));
        } else {
            line.detail = tr("Ingen lägesbeskrivning än");
        }
        line.object = {domain::ObjectType::Assignment, one.assignment.id.uuid()};
        lines.append(line);
    }
    int all = int(lines.size());
    // What the plan of measures has no answer to belongs here too: the thread stops there as well.
    for (const domain::ActionPlan &plan : m_repositories.records.all<domain::ActionPlan>()) {
        if ((plan.from.isValid() && plan.from > m_today) || (plan.to.isValid() && plan.to < m_today))
            continue;
        for (const domain::Need &need : m_repositories.records.content(plan.id).uncoveredNeeds()) {
            OverviewLine line;
            line.sign = OverviewLine::Sign::Gap;
            line.title = domain::toPlain(need.text);
            line.detail = tr("Behov %1, ingen insats").arg(need.number);
            line.right = tr("Täckning");
            line.urgent = true;
            line.object = {domain::ObjectType::Need, need.id.uuid()};
            lines.append(line);
            ++all;
        }
    }
    if (lines.size() > fewSilent)
        lines.resize(fewSilent);
    m_silent.setLines(lines, all);
}

void Overview::readCycle()
{
    struct Falls {
        domain::YearCycleEntry entry;
        domain::Period when;
    };
    QList<Falls> ahead;
    for (const domain::YearCycleEntry &entry : m_repositories.records.all<domain::YearCycleEntry>())
        for (int year = m_today.year(); year <= m_today.year() + 1; ++year)
            if (const auto when = domain::occurrence(entry.recurrence, year); when && when->to >= m_today && when->from <= m_today.addDays(cycleDays))
                ahead.append({entry, *when});
    std::stable_sort(ahead.begin(), ahead.end(), [](const Falls &a, const Falls &b) { return a.when.from < b.when.from; });
    QList<OverviewLine> lines;
    for (const Falls &falls : std::as_const(ahead)) {
        OverviewLine line;
        line.sign = OverviewLine::Sign::Cycle;
        line.title = falls.entry.title;
        const QString notice = words::dayNotice(falls.when.from);
        const QDate begins = falls.when.from.addDays(-falls.entry.leadDays);
        if (falls.when.from == falls.when.to && !notice.isEmpty()) {
            line.detail = notice;
            line.urgent = domain::holidayOn(falls.when.from).has_value();
        } else if (falls.entry.leadDays > 0 && begins <= m_today) {
            line.detail = tr("Förbereds nu");
        } else if (falls.entry.leadDays > 0) {
            line.detail = tr("Förbereds från %1").arg(domain::shortDate(begins, m_today));
        } else {
            line.detail = falls.entry.note.section(u'\n', 0, 0);
        }
        line.right = falls.when.from <= m_today ? tr("nu") : domain::shortDate(falls.when.from, m_today);
        line.object = {domain::ObjectType::YearCycleEntry, falls.entry.id.uuid()};
        lines.append(line);
    }
    const int all = int(lines.size());
    if (lines.size() > fewCycle)
        lines.resize(fewCycle);
    m_cycle.setLines(lines, all);
}

} // namespace lists
