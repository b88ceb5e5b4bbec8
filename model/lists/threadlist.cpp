// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/threadlist.h"

#include "domain/dates.h"
#include "domain/threadwords.h"

namespace lists {

using namespace Qt::Literals::StringLiterals;

ThreadReader::ThreadReader(storage::Repositories &repositories, QObject *parent) : QObject(parent), m_repositories(repositories)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ThreadReader::changed);
    // Anything may be tied to it; reading it again costs milliseconds, and only while it is looked at.
    const auto soon = [this] { m_soon.start(); };
    connect(&repositories.outlines, &storage::OutlineRepository::changed, this, soon);
    connect(&repositories.decisions, &storage::DecisionRepository::changed, this, soon);
    connect(&repositories.tasks, &storage::TaskRepository::changed, this, soon);
    connect(&repositories.meetings, &storage::MeetingRepository::changed, this, soon);
    connect(&repositories.meetings, &storage::MeetingRepository::removed, this, soon);
    connect(&repositories.links, &storage::LinkRepository::changed, this, soon);
    connect(&repositories.links, &storage::LinkRepository::removed, this, soon);
    connect(&repositories.records, &storage::RecordRepository::changed, this, soon);
    connect(&repositories.records, &storage::RecordRepository::removed, this, soon);
}

void ThreadReader::setObject(const domain::ObjectRef &object)
{
    m_object = object;
    m_soon.stop();
    emit changed();
}

domain::Thread ThreadReader::read() const
{
    if (m_object.id.isNull())
        return {};
    try {
        return m_repositories.threads.thread(m_object);
    } catch (const storage::StorageError &error) {
        emit failed(error.message());
        return {};
    }
}

domain::MeetingId ThreadReader::meetingOf(const domain::ObjectRef &object) const
{
    try {
        if (object.type == domain::ObjectType::Item) {
            const auto item = m_repositories.outlines.item(domain::ItemId(object.id));
            return item ? item->meeting : domain::MeetingId();
        }
        const auto line = m_repositories.outlines.line(domain::LineId(object.id));
        return line ? line->meeting : domain::MeetingId();
    } catch (const storage::StorageError &error) {
        emit failed(error.message());
        return {};
    }
}

void ThreadList::setThread(const domain::Thread &thread, QDate today)
{
    beginResetModel();
    m_thread = domain::threadOn(thread, today);
    m_today = today;
    endResetModel();
}

QVariant ThreadList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const domain::ThreadNode &node = m_thread.nodes.at(index.row());
    if (role == Qt::AccessibleTextRole && index.column() == What)
        return QStringList{domain::laneName(node.lane), node.title, domain::threadFacts(node, m_today), domain::threadProblems(node, m_today).join(u", "_s)}.join(u". "_s);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Kind: return domain::laneName(node.lane);
    case What: return node.title.simplified();
    case Facts: return domain::threadFacts(node, m_today);
    case Date: return node.date.isValid() ? domain::shortDate(node.date, m_today) : QString();
    case From: {
        QStringList from;
        for (const domain::ThreadTie &tie : m_thread.ties)
            if (tie.to == index.row() && tie.from != index.row())
                from.append(m_thread.nodes.at(tie.from).title.simplified());
        return from.join(u"; "_s);
    }
    case Problem: return domain::threadProblems(node, m_today).join(u", "_s);
    default: return {};
    }
}

QVariant ThreadList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Kind: return tr("Led");
    case What: return tr("Vad");
    case Facts: return tr("Uppgifter");
    case Date: return tr("Dag");
    case From: return tr("Kommer från");
    case Problem: return tr("Här brister tråden");
    default: return {};
    }
}

} // namespace lists
