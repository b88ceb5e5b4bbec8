// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/linetracker.h"

#include "outline/lineformat.h"
#include "outline/lineids.h"

#include <QTextBlock>
#include <QTextDocument>
#include <algorithm>

namespace outline {

LineTracker::LineTracker(QTextDocument *document, LineIds &ids, const LineFormat &format, QObject *parent)
    : QObject(parent), m_document(document), m_ids(ids), m_format(format)
{
    connect(document, &QTextDocument::contentsChange, this, &LineTracker::onContentsChange);
    connect(document, &QTextDocument::contentsChanged, this, &LineTracker::onContentsChanged);
}

void LineTracker::reset(const StoredRows &stored)
{
    m_document->documentLayout(); // without a layout QTextDocument emits no contentsChange at all
    m_stored = stored;
    m_rows.clear();
    m_uses.clear();
    m_dirty.clear();
    m_orderDirty = m_ambiguous = false;
    for (QTextBlock b = m_document->begin(); b.isValid(); b = b.next()) {
        m_rows.push_back(LineFormat::shape(b));
        use(m_rows.back().id, 1);
    }
    if (m_rows.size() == 1 && stored.isEmpty())
        return;
    for (const RowShape &row : m_rows)
        if (!stored.contains(row.id)) {
            m_dirty.insert(row.id);
            m_orderDirty = true;
        }
    if (m_ambiguous)
        onContentsChanged();
}

void LineTracker::use(int id, int by)
{
    int &n = m_uses[id];
    n += by;
    if (n > 1 || (id == 0 && n > 0))
        m_ambiguous = true;
    if (n <= 0)
        m_uses.remove(id);
}

int LineTracker::rowOf(int id) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [id](const RowShape &r) { return r.id == id; });
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

int LineTracker::ownerOf(int row) const
{
    for (row = qMin(row, int(m_rows.size()) - 1); row >= 0 && !isPoint(m_rows[size_t(row)].kind); --row) { }
    return row;
}

void LineTracker::onContentsChange(int from, int removed, int added)
{
    Q_UNUSED(removed); // old positions mean nothing now; rows are found by counting blocks instead
    const int oldCount = int(m_rows.size());
    const int newCount = m_document->blockCount();
    const QTextBlock first = m_document->findBlock(from);
    QTextBlock last = m_document->findBlock(from + added);
    if (!last.isValid()) // format changes report a length that may pass the end
        last = m_document->lastBlock();
    // One row more at either side: a removed separator touches the block before it and the one after it.
    const int firstRow = qMax(0, (first.isValid() ? first.blockNumber() : 0) - 1);
    int newEnd = qMin(newCount, last.blockNumber() + 2);
    int oldEnd = oldCount - (newCount - newEnd);
    if (oldEnd < firstRow) { // cannot happen with one coherent change; be safe and look at everything after
        oldEnd = oldCount;
        newEnd = newCount;
    }

    std::vector<RowShape> rows;
    QTextBlock b = m_document->findBlockByNumber(firstRow);
    for (int row = firstRow; row < newEnd; ++row, b = b.next())
        rows.push_back(LineFormat::shape(b));
    const auto old = m_rows.begin() + firstRow, oldLast = m_rows.begin() + oldEnd;
    for (auto it = old; it != oldLast; ++it)
        m_dirty.insert(it->id);
    for (const RowShape &row : rows)
        m_dirty.insert(row.id);
    if (!std::equal(old, oldLast, rows.begin(), rows.end())) {
        for (auto it = old; it != oldLast; ++it)
            use(it->id, -1);
        for (const RowShape &row : rows)
            use(row.id, 1);
        m_orderDirty = true;
        m_rows.erase(old, oldLast);
        m_rows.insert(m_rows.begin() + firstRow, rows.begin(), rows.end());
        emit structureChanged();
    }
    emit textChanged(firstRow, newEnd - 1);
}

void LineTracker::onContentsChanged()
{
    if (m_ambiguous && !m_repairing)
        repairIds();
    if (!m_repairing)
        emit changed();
}

/// The safety net: missing and doubled ids get a new one inside the same undo step. Of doubles the first that has text
/// keeps the id (so that a break at the start of a decision leaves the decision with its text), else the first.
void LineTracker::repairIds()
{
    m_repairing = true;
    QHash<int, int> owner; // id → number of the block that keeps it
    for (QTextBlock b = m_document->begin(); b.isValid(); b = b.next()) {
        const int id = LineFormat::id(b);
        if (id == 0)
            continue;
        const auto it = owner.constFind(id);
        if (it == owner.constEnd() || (!LineFormat::isEmpty(b) && LineFormat::isEmpty(m_document->findBlockByNumber(*it))))
            owner.insert(id, b.blockNumber());
    }
    std::vector<int> wrong;
    for (QTextBlock b = m_document->begin(); b.isValid(); b = b.next())
        if (owner.value(LineFormat::id(b), -1) != b.blockNumber())
            wrong.push_back(b.blockNumber());
    m_ambiguous = false;
    if (!wrong.empty()) {
        ++m_repairs;
        QTextCursor c(m_document);
        c.joinPreviousEditBlock();
        for (int row : wrong) {
            const QTextBlock b = m_document->findBlockByNumber(row);
            RowShape shape = LineFormat::shape(b);
            shape.id = m_ids.create();
            if (isTracked(shape.kind) || isHead(shape.kind))
                shape.kind = RowKind::Text;
            c.setPosition(b.position());
            c.setBlockFormat(m_format.make(shape));
        }
        c.endEditBlock();
    }
    m_repairing = false;
}

RowDiff LineTracker::pending() const
{
    RowDiff diff;
    QHash<int, qint64> ranks;
    if (m_orderDirty) {
        std::vector<int> order;
        order.reserve(m_rows.size());
        for (const RowShape &row : m_rows)
            order.push_back(row.id);
        ranks = rerank(order, m_stored);
    }
    QTextBlock b; // walks with the rows, found once
    int owner = 0;
    for (int row = 0, at = -2; row < int(m_rows.size()); ++row) {
        const RowShape &shape = m_rows[size_t(row)];
        if (isPoint(shape.kind))
            owner = shape.id;
        const int under = isPoint(shape.kind) ? 0 : owner;
        const auto old = m_stored.constFind(shape.id);
        const bool known = old != m_stored.constEnd();
        const bool moved = m_orderDirty && known && old->owner != under;
        if (!moved && !m_dirty.contains(shape.id) && !ranks.contains(shape.id))
            continue;
        b = row == at + 1 ? b.next() : m_document->findBlockByNumber(row);
        at = row;
        const QString text = LineFormat::read(b).markdown();
        const StoredRow now{ranks.value(shape.id, known ? old->rank : 0), under, shape.level, shape.kind, shape.section, text};
        if (known && now == *old)
            continue;
        if (known && isPoint(old->kind) != isPoint(shape.kind))
            diff.removed.append({shape.id, isPoint(old->kind)});
        diff.upserted.insert(shape.id, now);
    }
    for (int id : m_dirty) {
        const auto old = m_uses.contains(id) ? m_stored.constEnd() : m_stored.constFind(id);
        if (old != m_stored.constEnd())
            diff.removed.append({id, isPoint(old->kind)});
    }
    return diff;
}

void LineTracker::markSaved(const RowDiff &diff)
{
    apply(diff, m_stored);
    m_dirty.clear();
    m_orderDirty = false;
}

void LineTracker::takeStored(const StoredRows &rows, const QList<int> &removed)
{
    for (int id : removed)
        m_stored.remove(id);
    for (auto it = rows.begin(); it != rows.end(); ++it)
        m_stored.insert(it.key(), it.value());
}

} // namespace outline
