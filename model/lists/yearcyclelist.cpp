// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/yearcyclelist.h"

#include "domain/cyclerules.h"
#include "domain/dates.h"
#include "lists/cyclewords.h"
#include "lists/daywords.h"
#include "lists/valuelist.h"
#include "lists/words.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lists {

using domain::YearCycleEntry;

YearCycleList::YearCycleList(storage::Repositories &repositories, QDate today, QObject *parent)
    : QAbstractListModel(parent), m_repositories(repositories), m_today(today), m_year(today.year())
{
    const auto isEntry = [](const storage::Record &record) { return std::holds_alternative<YearCycleEntry>(record); };
    connect(&repositories.records, &storage::RecordRepository::changed, this, [this, isEntry](const storage::Record &record) {
        if (isEntry(record))
            reload();
    });
    connect(&repositories.records, &storage::RecordRepository::removed, this, [this, isEntry](const storage::Record &record) {
        if (isEntry(record))
            reload();
    });
    reload();
}

void YearCycleList::setYear(int year)
{
    m_year = year;
    reload();
}

void YearCycleList::setToday(QDate today)
{
    m_today = today;
    reload();
}

void YearCycleList::reload()
{
    readQuietly(
        [this] {
            m_meetings.clear();
            for (const storage::MeetingEntry &entry : m_repositories.meetings.entries({{}, QDate(m_year, 1, 1), QDate(m_year, 12, 31)}))
                if (entry.isLatestVersion)
                    m_meetings.append(entry.meeting.date);
            take(m_repositories.records.all<YearCycleEntry>());
        },
        [this](const QString &message) { emit failed(message); });
}

void YearCycleList::take(QList<YearCycleEntry> entries)
{
    const auto day = [this](const YearCycleEntry &entry) {
        const auto when = domain::occurrence(entry.recurrence, m_year);
        if (when)
            return when->from;
        const auto next = domain::nextOccurrence(entry.recurrence, QDate(m_year + 1, 1, 1));
        return next ? next->from : QDate(9999, 12, 31);
    };
    std::stable_sort(entries.begin(), entries.end(), [&](const YearCycleEntry &a, const YearCycleEntry &b) { return day(a) < day(b); });
    const bool sameRows = entries.size() == m_entries.size()
                          && std::equal(entries.begin(), entries.end(), m_entries.begin(), [](const auto &a, const auto &b) { return a.id == b.id; });
    if (!sameRows)
        beginResetModel();
    m_entries = entries;
    m_when.clear();
    for (const YearCycleEntry &entry : std::as_const(m_entries))
        m_when.append(domain::occurrence(entry.recurrence, m_year));
    if (!sameRows)
        endResetModel();
    else if (!m_entries.isEmpty())
        emit dataChanged(index(0), index(int(m_entries.size()) - 1));
}

std::optional<YearCycleEntry> YearCycleList::find(domain::YearCycleEntryId id) const
{
    const int row = rowOf(id);
    return row < 0 ? std::nullopt : std::optional(m_entries.at(row));
}

int YearCycleList::rowOf(domain::YearCycleEntryId id) const
{
    for (int row = 0; row < m_entries.size(); ++row)
        if (m_entries.at(row).id == id)
            return row;
    return -1;
}

int YearCycleList::rowNow() const
{
    for (int row = 0; row < m_entries.size(); ++row)
        if (isNow(row) || (m_when.at(row) && m_when.at(row)->to >= m_today))
            return row;
    return m_entries.isEmpty() ? -1 : 0;
}

bool YearCycleList::isNow(int row) const
{
    const auto &when = m_when.at(row);
    return when && when->from.addDays(-m_entries.at(row).leadDays) <= m_today && m_today <= when->to;
}

QList<domain::Period> YearCycleList::breaks() const
{
    QList<domain::Period> all = domain::schoolYear(m_year - 1).breaks + domain::schoolYear(m_year).breaks;
    all.append({domain::schoolYear(m_year - 1).spring.to.addDays(1), domain::schoolYear(m_year).autumn.from.addDays(-1)});
    all.removeIf([this](const domain::Period &p) { return p.to.year() < m_year || p.from.year() > m_year; });
    return all;
}

QVariant YearCycleList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const YearCycleEntry &entry = m_entries.at(row);
    const auto &when = m_when.at(row);
    const auto strange = [&]() -> QString {
        if (!when)
            return words::strange(entry.recurrence, m_today);
        if (when->from == when->to && domain::holidayOn(when->from))
            return tr("%1: välj annan dag?").arg(domain::holidayOn(when->from)->name);
        if (when->from == when->to && when->from.dayOfWeek() > 5)
            return words::dayNotice(when->from);
        return {};
    };
    const auto detail = [&]() -> QString {
        if (const QString odd = strange(); !odd.isEmpty())
            return odd;
        const QDate begins = when->from.addDays(-entry.leadDays);
        if (entry.leadDays > 0 && begins <= m_today && m_today < when->from)
            return tr("Förbereds %n dagar före, nu", nullptr, entry.leadDays);
        return entry.note.isEmpty() ? words::rule(entry.recurrence) : entry.note.section(u'\n', 0, 0);
    };
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return entry.title.isEmpty() ? tr("Utan namn") : entry.title;
    case IdRole: return entry.id.uuid();
    case WhenRole: return when ? words::period(*when, QDate(m_year, 1, 1)) : QString();
    case DetailRole: return detail();
    case StrangeRole: return !strange().isEmpty();
    case CategoryRole: return int(entry.category);
    case NowRole: return isNow(row);
    case GroupRole:
        if (!when)
            return tr("Infaller inte %1").arg(m_year);
        return words::sentenceCase(QLocale(QLocale::Swedish, QLocale::Sweden).standaloneMonthName(when->from.month()));
    case Qt::AccessibleTextRole: {
        QStringList parts{entry.title, words::category(entry.category), when ? domain::longDate(when->from, m_today) : tr("infaller inte %1").arg(m_year), detail()};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default: return {};
    }
}

QHash<int, QByteArray> YearCycleList::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {IdRole, "id"}, {TitleRole, "title"}, {WhenRole, "when"}, {DetailRole, "detail"},
            {StrangeRole, "strange"}, {CategoryRole, "category"}, {NowRole, "now"}, {GroupRole, "group"}};
}

} // namespace lists
