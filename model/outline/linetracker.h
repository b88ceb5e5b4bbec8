// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/linediff.h"

#include <QObject>
#include <QSet>
#include <vector>

class QTextDocument;

namespace outline {

class LineFormat;
class LineIds;

/// Follows contentsChange and knows, at any time, which rows differ from what storage has. Only reads inside
/// contentsChange: an edit made there reaches no other listener, since Qt blocks the nested signal.
class LineTracker : public QObject
{
    Q_OBJECT
public:
    LineTracker(QTextDocument *document, LineIds &ids, const LineFormat &format, QObject *parent = nullptr);

    /// The document has just been filled with exactly these. Its only row may be a new empty one: that is not unsaved.
    void reset(const StoredRows &stored);

    RowDiff pending() const;              ///< what to write to make storage equal to the document
    void markSaved(const RowDiff &diff);  ///< pending() has been written
    bool isDirty() const { return m_orderDirty || !m_dirty.isEmpty(); }
    const StoredRows &stored() const { return m_stored; }
    /// Storage was changed by another; the document has been made equal already.
    void takeStored(const StoredRows &rows, const QList<int> &removed);

    /// In document order, as of the last finished edit.
    const std::vector<RowShape> &rows() const { return m_rows; }
    bool contains(int id) const { return m_uses.contains(id); }
    int rowOf(int id) const; ///< -1: not in the document
    int ownerOf(int row) const; ///< the row of the point that it stands under, or the point itself; -1 before the first
    int repairs() const { return m_repairs; } ///< how often the safety net had to act; our own commands never need it

signals:
    void changed();                           ///< some row may differ from storage
    void structureChanged();                  ///< rows came, went, moved, or changed kind, level or section
    void textChanged(int firstRow, int lastRow);

private:
    void onContentsChange(int from, int removed, int added);
    void onContentsChanged();
    void repairIds();
    void use(int id, int by);

    QTextDocument *m_document;
    LineIds &m_ids;
    const LineFormat &m_format;
    StoredRows m_stored;
    std::vector<RowShape> m_rows;
    QHash<int, int> m_uses; ///< id → number of blocks that carry it
    QSet<int> m_dirty;
    bool m_orderDirty = false;
    bool m_ambiguous = false;
    bool m_repairing = false;
    int m_repairs = 0;
};

} // namespace outline
