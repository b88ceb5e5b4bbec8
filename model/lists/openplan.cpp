// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/openplan.h"

#include "lists/valuelist.h"

#include <algorithm>
#include <utility>

namespace lists {

using namespace domain;

namespace {

template <class T, class Id>
const T *find(const QList<T> &rows, Id id)
{
    const auto it = std::find_if(rows.begin(), rows.end(), [&](const T &row) { return row.id == id; });
    return it == rows.end() ? nullptr : &*it;
}

template <class T>
constexpr bool isPartOfPlan = requires {
    T::plan;
    requires std::is_same_v<decltype(T::plan), ActionPlanId>;
};

/// The list of a plan that holds rows of this kind.
template <class T>
QList<T> *rowsOf(PlanContent &c)
{
    if constexpr (std::is_same_v<T, Need>)
        return &c.needs;
    else if constexpr (std::is_same_v<T, DevelopmentArea>)
        return &c.areas;
    else if constexpr (std::is_same_v<T, Measure>)
        return &c.measures;
    else if constexpr (std::is_same_v<T, Goal>)
        return &c.goals;
    else if constexpr (std::is_same_v<T, Responsibility>)
        return &c.responsibilities;
    else if constexpr (std::is_same_v<T, PlanNote>)
        return &c.notes;
    else if constexpr (std::is_same_v<T, TimelineEntry>)
        return &c.timeline;
    else if constexpr (std::is_same_v<T, CostLine>)
        return &c.costs;
    else
        return &c.followUps;
}

template <class T>
bool isBefore(const T &a, const T &b)
{
    if constexpr (std::is_same_v<T, Need>)
        return a.number < b.number;
    else if constexpr (std::is_same_v<T, FollowUp>)
        return a.date > b.date || (a.date == b.date && a.id < b.id);
    else
        return a.rank < b.rank;
}

} // namespace

OpenPlan::OpenPlan(storage::Repositories &repositories, QObject *parent) : QObject(parent), m_records(repositories.records)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(0);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_mayHaveOthers, false))
            readRemovals();
        emit changed();
    });
    connect(&m_records, &storage::RecordRepository::changed, this, [this](const storage::Record &record) { take(record, false); });
    connect(&m_records, &storage::RecordRepository::removed, this, [this](const storage::Record &record) { take(record, true); });
    // A follow-up in minutes counts while its line stands there, in the latest version.
    connect(&repositories.outlines, &storage::OutlineRepository::changed, this, [this](domain::MeetingId, const storage::OutlineDiff &diff) {
        const auto isWritten = [this](LineId line) {
            return std::any_of(m_content.followUps.begin(), m_content.followUps.end(), [&](const FollowUp &f) { return f.line == line; });
        };
        // One that does not count is not here: its line may have come back.
        if (std::any_of(diff.removedLines.begin(), diff.removedLines.end(), isWritten)
            || std::any_of(diff.lines.begin(), diff.lines.end(), [&](const Line &line) { return (line.kind == LineKind::FollowUp) != isWritten(line.id); }))
            readFollowUps();
    });
    connect(&repositories.meetings, &storage::MeetingRepository::changed, this, &OpenPlan::readFollowUps); // it may have come back
    connect(&repositories.meetings, &storage::MeetingRepository::removed, this, &OpenPlan::readFollowUps);
}

bool OpenPlan::open(ActionPlanId plan)
{
    const bool read = readQuietly(
        [&] {
            m_content = plan ? m_records.content(plan) : PlanContent();
            m_hasRemovals = plan && !m_records.removedFrom(plan).isEmpty();
        },
        [this](const QString &message) { emit failed(message); });
    if (!read)
        return false;
    m_numbers.reset();
    m_followUps.reset();
    m_pause.stop();
    emit opened();
    return true;
}

void OpenPlan::readRemovals()
{
    readQuietly([this] { m_hasRemovals = isOpen() && !m_records.removedFrom(id()).isEmpty(); }, [](const QString &) {});
}

void OpenPlan::readFollowUps()
{
    QList<FollowUp> now;
    if (!isOpen() || !readQuietly([&] { now = m_records.of<FollowUp>(id()); }, [this](const QString &message) { emit failed(message); }) || now == m_content.followUps)
        return;
    m_content.followUps = now;
    m_followUps.reset();
    m_pause.start();
}

void OpenPlan::take(const storage::Record &record, bool removed)
{
    const bool ours = std::visit(
        [&]<class T>(const T &row) {
            if constexpr (std::is_same_v<T, ActionPlan>) {
                if (row.id != id() || !isOpen())
                    return false;
                if (!removed)
                    m_content.plan = row;
                return true;
            } else if constexpr (isPartOfPlan<T>) {
                QList<T> &rows = *rowsOf<T>(m_content);
                if (!isOpen() || row.plan != id())
                    return false;
                const bool came = rows.removeIf([&](const T &other) { return other.id == row.id; }) == 0;
                m_mayHaveOthers |= removed || came;
                if (!removed)
                    rows.insert(std::upper_bound(rows.begin(), rows.end(), row, isBefore<T>), row);
                return true;
            } else {
                return false;
            }
        },
        record);
    if (!ours)
        return;
    m_numbers.reset();
    m_followUps.reset();
    if (removed && std::holds_alternative<ActionPlan>(record)) {
        m_content = {};
        m_pause.stop();
        emit opened();
        emit gone();
        return;
    }
    m_pause.start();
}

const Measure *OpenPlan::measure(MeasureId id) const { return find(m_content.measures, id); }

const DevelopmentArea *OpenPlan::area(AreaId id) const { return find(m_content.areas, id); }

QString OpenPlan::number(MeasureId id) const
{
    if (!m_numbers)
        m_numbers = measureNumbers(m_content);
    return m_numbers->value(id);
}

QList<FollowUp> OpenPlan::followUps(MeasureId id) const
{
    if (!m_followUps) {
        m_followUps.emplace();
        for (qsizetype i = 0; i < m_content.followUps.size(); ++i)
            (*m_followUps)[m_content.followUps[i].measure].append(i);
    }
    QList<FollowUp> found;
    for (const qsizetype i : m_followUps->value(id))
        found.append(m_content.followUps[i]);
    return found;
}

QDate OpenPlan::dueOn(MeasureId id) const
{
    const Measure *of = measure(id);
    if (!of || of->rhythm == Rhythm::None)
        return {};
    const std::optional<FollowUp> last = lastFollowUp(id);
    return nextFollowUp(*of, last ? last->date : QDate());
}

void OpenPlan::setToday(QDate today)
{
    if (today == m_today)
        return;
    m_today = today;
    if (isOpen())
        emit changed();
}

std::optional<FollowUp> OpenPlan::lastFollowUp(MeasureId id) const
{
    const QList<FollowUp> all = followUps(id);
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

} // namespace lists
