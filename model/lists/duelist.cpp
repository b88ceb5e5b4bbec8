// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/duelist.h"

#include "domain/dates.h"
#include "lists/valuelist.h"

using namespace Qt::Literals::StringLiterals;

namespace lists {

DueList::DueList(storage::Repositories &repositories, QDate today, QObject *parent) : QAbstractListModel(parent), m_repositories(repositories), m_today(today)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &DueList::read);
    const auto ifPlan = [this](const storage::Record &record) {
        if (std::holds_alternative<domain::Measure>(record) || std::holds_alternative<domain::FollowUp>(record) || std::holds_alternative<domain::ActionPlan>(record)
            || std::holds_alternative<domain::DevelopmentArea>(record))
            m_soon.start();
    };
    connect(&repositories.records, &storage::RecordRepository::changed, this, ifPlan);
    connect(&repositories.records, &storage::RecordRepository::removed, this, ifPlan);
    // A follow-up in minutes counts while its line stands there.
    connect(&repositories.outlines, &storage::OutlineRepository::changed, this, [this](domain::MeetingId, const storage::OutlineDiff &diff) {
        const bool may = !diff.removedLines.isEmpty() || std::any_of(diff.lines.begin(), diff.lines.end(), [](const domain::Line &line) { return domain::isTracked(line.kind); });
        if (may)
            m_soon.start();
    });
    read();
}

void DueList::read()
{
    QList<domain::DueFollowUp> all;
    const bool done = readQuietly([&] { all = m_repositories.records.dueFollowUps(m_today); }, [this](const QString &message) { emit failed(message); });
    if (!done || all == m_all)
        return;
    m_all = all;
    show();
}

void DueList::show()
{
    const QDate last = domain::endOf(m_within, m_today);
    const auto belongs = [&](const domain::DueFollowUp &due) {
        return m_within == domain::DueWithin::Round ? m_round && domain::belongsTo(due, *m_round, m_today) : due.due <= last;
    };
    beginResetModel();
    m_shown.clear();
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_shown), belongs);
    endResetModel();
    emit changed();
}

void DueList::setRound(const std::optional<domain::DialogueRound> &round)
{
    if (round == m_round)
        return;
    m_round = round;
    if (m_within == domain::DueWithin::Round)
        show();
}

void DueList::setWithin(domain::DueWithin within)
{
    if (within == m_within)
        return;
    m_within = within;
    show();
}

void DueList::setToday(QDate today)
{
    if (today == m_today)
        return;
    m_today = today;
    m_all.clear();
    read();
}

int DueList::late() const
{
    return int(std::count_if(m_all.begin(), m_all.end(), [](const domain::DueFollowUp &due) { return due.state == domain::FollowUpState::Late; }));
}

int DueList::rowOf(domain::MeasureId measure) const
{
    for (int row = 0; row < int(m_shown.size()); ++row)
        if (m_shown.at(row).choice.measure == measure)
            return row;
    return -1;
}

QVariant DueList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::DueFollowUp &entry = m_shown.at(index.row());
    const QString last = entry.last.isValid() ? tr("Senast %1").arg(domain::shortDate(entry.last, m_today)) : tr("Aldrig uppföljd");
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return entry.choice.name();
    case Qt::AccessibleTextRole: {
        const QString when = entry.state == domain::FollowUpState::Late ? tr("skulle ha följts upp %1") : tr("följs upp senast %1");
        return QStringList{entry.choice.name(), when.arg(domain::shortDate(entry.due, m_today)), last}.join(u", "_s);
    }
    case IdRole: return entry.choice.measure.uuid();
    case AreaRole: return entry.unit.isEmpty() ? entry.choice.area : entry.choice.area.isEmpty() ? entry.unit : entry.choice.area + u", "_s + entry.unit;
    case LastRole: return last;
    case DueTextRole: return domain::shortDate(entry.due, m_today);
    case StateRole: return int(entry.state);
    default: return {};
    }
}

QHash<int, QByteArray> DueList::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {IdRole, "id"}, {NameRole, "name"}, {AreaRole, "area"}, {LastRole, "last"}, {DueTextRole, "due"}, {StateRole, "state"}};
}

} // namespace lists
