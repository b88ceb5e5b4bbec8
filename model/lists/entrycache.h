// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QCache>
#include <QList>
#include <algorithm>

namespace lists {

/// The entries of the lines that were seen lately, read some at a time as they are seen.
template <class Entry>
class EntryCache
{
public:
    /// The entry of ids[row], with its neighbours read along by `read(ids, entries)`, which says whether it could. Null where it
    /// could not. Valid until the next call.
    template <class Read>
    const Entry *entry(const QList<domain::LineId> &ids, qsizetype row, Read read)
    {
        if (const Entry *known = m_entries.object(ids.at(row)))
            return known;
        QList<domain::LineId> wanted;
        const qsizetype first = row - row % window;
        for (qsizetype i = first; i < std::min(ids.size(), first + window); ++i) {
            if (!m_entries.contains(ids.at(i)))
                wanted.append(ids.at(i));
        }
        QList<Entry> found;
        if (!read(wanted, found))
            return nullptr;
        for (const Entry &entry : found)
            m_entries.insert(entry.line.id, new Entry(entry));
        return m_entries.object(ids.at(row));
    }
    bool remove(domain::LineId id) { return m_entries.remove(id); }
    void clear() { m_entries.clear(); }

private:
    static constexpr qsizetype window = 8; ///< what a screen shows takes one or two readings, none of them long
    static constexpr qsizetype kept = 2048;

    QCache<domain::LineId, Entry> m_entries{kept};
};

} // namespace lists
