// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/minutes/pointlist.h"

#include "views/minutes/rowwords.h"

#include <QTextBlock>
#include <algorithm>

namespace views {

using outline::MinutesDocument;

PointList::PointList(const MinutesDocument &document, QObject *parent) : QAbstractListModel(parent), m_document(document)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0); // once for all changes of one key
    connect(&m_timer, &QTimer::timeout, this, &PointList::refresh);
    const auto later = [this] { m_timer.start(); };
    connect(&document, &MinutesDocument::structureChanged, this, later);
    connect(&document, &MinutesDocument::attributesChanged, this, later);
    connect(&document, &MinutesDocument::meetingChanged, this, later);
    connect(&document.tracker(), &outline::LineTracker::textChanged, this, [this](int first, int last) {
        for (int row = first; row <= last && row < m_document.rowCount(); ++row)
            if (outline::isPoint(m_document.shape(row).kind)) {
                m_timer.start();
                return;
            }
    });
    m_entries = read();
}

QList<PointList::Entry> PointList::read() const
{
    QList<Entry> entries;
    std::optional<domain::Section> section;
    for (int row = 0; row < m_document.rowCount(); ++row) {
        const outline::RowShape &shape = m_document.shape(row);
        if (!outline::isPoint(shape.kind))
            continue;
        if (section != shape.section)
            entries.append({{}, 0, RowWords::sectionName(shape.section), false});
        section = shape.section;
        entries.append({m_document.itemAt(row), m_document.number(row), m_document.textOf(row), m_document.isConfidential(row)});
    }
    return entries;
}

void PointList::refresh()
{
    QList<Entry> now = read();
    const bool sameRows = std::equal(now.begin(), now.end(), m_entries.begin(), m_entries.end(),
                                     [](const Entry &a, const Entry &b) { return a.item == b.item && (a.item || a.title == b.title); });
    if (!sameRows) {
        beginResetModel();
        m_entries = std::move(now);
        endResetModel();
        return;
    }
    for (qsizetype i = 0; i < now.size(); ++i) {
        if (now[i] == m_entries[i])
            continue;
        m_entries[i] = now[i];
        emit dataChanged(index(int(i)), index(int(i)));
    }
}

int PointList::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

QVariant PointList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole: return entry.item && entry.title.isEmpty() ? tr("Utan rubrik") : entry.title;
    case Qt::AccessibleTextRole:
        return entry.item ? tr("Punkt %1, %2").arg(entry.number).arg(data(index, Qt::DisplayRole).toString()) : tr("Avsnitt %1").arg(entry.title);
    case NumberRole: return entry.number;
    case IsSectionRole: return entry.item.isNull();
    case ConfidentialRole: return entry.confidential;
    default: return {};
    }
}

Qt::ItemFlags PointList::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_entries[index.row()].item ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

domain::ItemId PointList::itemAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_entries.size() ? m_entries[index.row()].item : domain::ItemId();
}

QModelIndex PointList::indexOf(domain::ItemId item) const
{
    for (qsizetype i = 0; item && i < m_entries.size(); ++i)
        if (m_entries[i].item == item)
            return index(int(i));
    return {};
}

int PointList::pointCount() const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(), [](const Entry &e) { return bool(e.item); }));
}

int PointList::placeOf(domain::ItemId item) const
{
    int place = 0;
    for (const Entry &entry : m_entries) {
        place += bool(entry.item);
        if (entry.item && entry.item == item)
            return place;
    }
    return 0;
}

} // namespace views
