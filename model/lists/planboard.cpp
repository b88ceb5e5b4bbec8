// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/planboard.h"

#include "domain/dates.h"
#include "domain/markdown.h"
#include "domain/statusreport.h"
#include "lists/assignmentdetails.h"
#include "lists/valuelist.h"
#include "lists/words.h"
#include "storage/reportintervals.h"

#include <algorithm>

namespace lists {

using namespace Qt::Literals::StringLiterals;

PlanBoard::PlanBoard(storage::Repositories &repositories, QDate today, QObject *parent)
    : QAbstractListModel(parent), m_repositories(repositories), m_today(today)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &PlanBoard::read);
    const auto soon = [this](const storage::Record &record) {
        if (std::holds_alternative<domain::OperationalPlan>(record) || std::holds_alternative<domain::Assignment>(record)
            || std::holds_alternative<domain::Prioritisation>(record) || std::holds_alternative<domain::StatusReport>(record))
            m_soon.start();
    };
    connect(&repositories.records, &storage::RecordRepository::changed, this, soon);
    connect(&repositories.records, &storage::RecordRepository::removed, this, soon);
    connect(&repositories.meetings, &storage::MeetingRepository::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&repositories.meetings, &storage::MeetingRepository::removed, &m_soon, qOverload<>(&QTimer::start));
    connect(&repositories.settings, &storage::SettingRepository::changed, this, [this](const QString &key) {
        if (storage::ReportIntervals::isKey(key))
            m_soon.start();
    });
    read();
}

void PlanBoard::setToday(QDate today)
{
    if (today == m_today)
        return;
    m_today = today;
    read();
}

void PlanBoard::setYear(int year)
{
    m_draft = false;
    m_shown = {};
    m_year = year;
    read();
}

void PlanBoard::show(domain::PrioritisationId prioritisation)
{
    m_draft = false;
    m_shown = prioritisation;
    read();
}

const domain::Prioritisation *PlanBoard::shown() const
{
    for (const domain::Prioritisation &p : m_prioritisations)
        if (m_shown.isNull() || p.id == m_shown)
            return &p;
    return nullptr;
}

QString PlanBoard::madeBy() const
{
    const domain::Prioritisation *p = shown();
    if (!p)
        return {};
    QString words;
    readQuietly(
        [&] {
            const auto entry = p->decision ? m_repositories.decisions.entry(p->decision) : std::nullopt;
            const auto body = entry ? m_repositories.bodies.find(entry->decision.body) : std::nullopt;
            const QString day = p->date.isValid() ? domain::fullDate(p->date).section(u' ', 1) : tr("utan dag");
            words = body ? body->name + u' ' + day : day;
            if (const qsizetype paragraph = entry ? entry->reference.indexOf(u'§') : -1; paragraph >= 0)
                words += u", "_s + entry->reference.mid(paragraph);
        },
        [this](const QString &message) { emit failed(message); });
    return words;
}

int PlanBoard::rowOf(domain::AssignmentId assignment) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].assignment.id == assignment)
            return row;
    return -1;
}

int PlanBoard::rankedCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const BoardEntry &e) { return e.rank > 0; }));
}

QList<BoardEntry> PlanBoard::stale() const
{
    QList<BoardEntry> found;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(found), [](const BoardEntry &e) { return e.stale; });
    return found;
}

void PlanBoard::read()
{
    m_problem.clear();
    QList<BoardEntry> rows;
    const bool done = readQuietly(
        [&] {
            const auto plans = m_repositories.records.all<domain::OperationalPlan>();
            m_years.clear();
            m_plan.reset();
            for (const domain::OperationalPlan &plan : plans) {
                m_years.append(plan.year);
                if (plan.year == m_year)
                    m_plan = plan;
            }
            if (!m_year && !plans.isEmpty()) { // this year's, else the newest
                const auto it = std::find_if(plans.begin(), plans.end(), [this](const auto &plan) { return plan.year == m_today.year(); });
                m_plan = it == plans.end() ? plans.first() : *it;
                m_year = m_plan->year;
            }
            m_prioritisations = m_plan ? m_repositories.records.of<domain::Prioritisation>(m_plan->id) : QList<domain::Prioritisation>();
            rows = readEntries();
        },
        [this](const QString &message) {
            m_problem = message;
            emit failed(message);
        });
    if (!done)
        return;
    if (m_draft) { // the draft keeps its order; what has come since stands last
        QList<BoardEntry> kept;
        for (const BoardEntry &old : std::as_const(m_rows))
            for (const BoardEntry &now : std::as_const(rows))
                if (now.assignment.id == old.assignment.id) {
                    kept.append(now);
                    kept.last().rank = old.rank;
                    kept.last().reason = old.reason;
                }
        for (BoardEntry now : std::as_const(rows))
            if (rowOf(now.assignment.id) < 0) {
                now.rank = 0;
                kept.append(now);
            }
        rows = kept;
    }
    take(rows);
    if (m_draft)
        rank();
    emit changed();
}

QList<BoardEntry> PlanBoard::readEntries() const
{
    QList<BoardEntry> rows;
    if (!m_plan)
        return rows;
    const domain::Prioritisation *made = shown();
    for (const domain::Assignment &assignment : m_repositories.records.of<domain::Assignment>(m_plan->id)) {
        rows.append(entryOf(assignment));
        if (!made)
            continue;
        rows.last().rank = made->rankOf(assignment.id);
        for (const domain::PriorityChoice &choice : made->choices)
            if (choice.assignment == assignment.id)
                rows.last().reason = choice.reason;
    }
    std::stable_sort(rows.begin(), rows.end(), [](const BoardEntry &a, const BoardEntry &b) {
        return (a.rank ? a.rank : INT_MAX) < (b.rank ? b.rank : INT_MAX);
    });
    return rows;
}

BoardEntry PlanBoard::entryOf(const domain::Assignment &assignment) const
{
    BoardEntry entry;
    entry.assignment = assignment;
    entry.reports = reportsOverYears(m_repositories.records, assignment);
    int at = 0;
    for (auto report = entry.reports.rbegin(); report != entry.reports.rend(); ++report) {
        at += report->movement == domain::Movement::Forward ? 1 : report->movement == domain::Movement::Back ? -1 : 0;
        entry.course.append(at);
    }
    entry.stale = domain::isStale(entry.reports, m_plan->year, storage::ReportIntervals(m_repositories.database).days(assignment, entry.reports), m_today);
    entry.gone = whoLeft(m_repositories.people, assignment.owners, m_today);
    return entry;
}

/// Rows that stay where they are keep what is chosen in the views.
void PlanBoard::take(const QList<BoardEntry> &rows)
{
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                 [](const BoardEntry &a, const BoardEntry &b) { return a.assignment.id == b.assignment.id; });
    if (!same) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int row = 0; row < rows.size(); ++row) {
        if (m_rows[row] == rows[row])
            continue;
        m_rows[row] = rows[row];
        emit dataChanged(index(row), index(row));
    }
}

void PlanBoard::beginDraft() { m_draft = m_plan.has_value(); }

void PlanBoard::endDraft()
{
    m_draft = false;
    read();
}

bool PlanBoard::move(int row, int direction)
{
    if (!m_draft || row < 0 || row >= m_rows.size())
        return false;
    const int ranked = rankedCount();
    const bool isRanked = row < ranked;
    if (direction < 0 && row == ranked && !isRanked)
        return moveTo(row, row, true); // over the border, where it stands
    if (direction > 0 && row == ranked - 1)
        return moveTo(row, row, false);
    const int to = row + direction;
    return to >= 0 && to < m_rows.size() && moveTo(row, to, isRanked);
}

bool PlanBoard::moveTo(int from, int row, bool ranked)
{
    if (!m_draft || from < 0 || from >= m_rows.size())
        return false;
    const int others = rankedCount() - (m_rows[from].rank > 0 ? 1 : 0); // ranked ones apart from it
    row = ranked ? qBound(0, row, others) : qBound(others, row, int(m_rows.size()) - 1);
    if (row == from && ranked == (m_rows[from].rank > 0))
        return false;
    if (row != from) {
        beginMoveRows({}, from, from, {}, row > from ? row + 1 : row);
        m_rows.move(from, row);
        endMoveRows();
    }
    m_rows[row].rank = ranked ? 1 : 0;
    rank();
    return true;
}

/// Counts anew: those that are ranked, in their order.
void PlanBoard::rank()
{
    int next = 0;
    for (BoardEntry &entry : m_rows)
        if (entry.rank > 0)
            entry.rank = ++next;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

void PlanBoard::setReason(int row, const QString &reason)
{
    if (!m_draft || row < 0 || row >= m_rows.size())
        return;
    m_rows[row].reason = reason.simplified();
    emit dataChanged(index(row), index(row));
}

QList<domain::PriorityChoice> PlanBoard::draft() const
{
    QList<domain::PriorityChoice> choices;
    for (const BoardEntry &entry : m_rows)
        choices.append({entry.assignment.id, entry.rank == 0, entry.reason});
    return choices;
}

std::optional<PlanBoard::Whereabouts> PlanBoard::whereIs(const domain::ObjectRef &object) const
{
    std::optional<Whereabouts> found;
    readQuietly(
        [&] {
            const storage::RecordRepository &records = m_repositories.records;
            domain::OperationalPlanId plan;
            domain::AssignmentId assignment;
            if (object.type == domain::ObjectType::Prioritisation) {
                if (const auto p = records.find<domain::Prioritisation>(domain::PrioritisationId(object.id)))
                    plan = p->plan;
            } else {
                assignment = domain::AssignmentId(object.id);
                if (object.type == domain::ObjectType::StatusReport) {
                    const auto report = records.find<domain::StatusReport>(domain::StatusReportId(object.id));
                    assignment = report ? report->assignment : domain::AssignmentId();
                }
                if (const auto a = records.find<domain::Assignment>(assignment))
                    plan = a->plan;
            }
            if (const auto of = records.find<domain::OperationalPlan>(plan))
                found = Whereabouts{of->year, assignment};
        },
        [this](const QString &message) { emit failed(message); });
    return found;
}

QVariant PlanBoard::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BoardEntry &entry = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return entry.assignment.title;
    case IdRole: return entry.assignment.id.uuid();
    case RankRole: return entry.rank;
    case Qt::AccessibleTextRole:
    case WordsRole: {
        QStringList words{entry.rank ? tr("Rang %1").arg(entry.rank) : tr("Långsiktig"), entry.assignment.title};
        if (entry.assignment.yearsFocus)
            words << tr("Årets fokus");
        if (!entry.assignment.owners.isEmpty())
            words << words::names(entry.assignment.owners);
        if (entry.movement() != domain::Movement::Unknown)
            words << words::movement(entry.movement());
        words << (entry.latest().isValid() ? tr("läge %1").arg(domain::shortDate(entry.latest(), m_today)) : tr("inget läge än"));
        if (entry.stale)
            words << tr("inget nytt på länge");
        return words.join(u", "_s);
    }
    default: return {};
    }
}

} // namespace lists
