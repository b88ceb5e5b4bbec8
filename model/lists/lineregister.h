// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/entrycache.h"
#include "lists/registerbase.h"
#include "storage/registerkeys.h"
#include "storage/repositories.h"

#include <QByteArrayMatcher>
#include <QHash>
#include <QSet>
#include <algorithm>
#include <optional>

namespace lists {

/// All lines of one kind, shared by every list that shows some of them: the keys of all (what filters, counts and order
/// need), and the entries of those that were seen lately. Takes changes in as they are announced; nobody else reads again.
template <class Key, class Entry>
class LineRegister : public RegisterBase
{
public:
    explicit LineRegister(storage::Repositories &repositories, QObject *parent = nullptr)
        : RegisterBase(parent), m_repositories(repositories)
    {
        connect(&repositories.outlines, &storage::OutlineRepository::changed, this,
                [this](domain::MeetingId meeting, const storage::OutlineDiff &diff) { takeIn(meeting, diff); });
        connect(&repositories.meetings, &storage::MeetingRepository::changed, this, [this](const domain::Meeting &meeting) {
            readMeeting(meeting.id);
            if (meeting.corrects)
                readMeeting(meeting.corrects);
        });
        connect(&repositories.meetings, &storage::MeetingRepository::removed, this, [this](domain::MeetingId) { reload(); });
        connect(&repositories.bodies, &storage::BodyRepository::changed, this, [this] { forgetEntries(); });
        connect(&repositories.people, &storage::PersonRepository::changed, this, [this] { forgetEntries(); });
    }

    /// In the register's order. Read at the first call.
    const QList<Key> &keys() const
    {
        const_cast<LineRegister *>(this)->load();
        return m_keys;
    }
    bool isLoaded() const { return m_loaded; }
    void load()
    {
        if (!m_loaded)
            m_loaded = read([this] { return readAllKeys(); }, m_keys);
        else
            return;
        std::sort(m_keys.begin(), m_keys.end(), [this](const Key &a, const Key &b) { return isBefore(a, b); });
        m_positions.clear();
    }
    void reload()
    {
        m_loaded = false;
        m_keys.clear();
        m_positions.clear();
        m_entries.clear();
        m_texts.reset();
        emit reset();
    }

    /// Null where there is none.
    const Key *key(domain::LineId id) const
    {
        const QList<Key> &all = keys();
        if (m_positions.isEmpty()) {
            m_positions.reserve(all.size());
            for (qsizetype i = 0; i < all.size(); ++i)
                m_positions.insert(all.at(i).line, i);
        }
        const auto found = m_positions.constFind(id);
        return found == m_positions.cend() ? nullptr : &all.at(*found);
    }

    /// The entry of ids[row], with its neighbours read along. Null where it cannot be read. Valid until the next call.
    const Entry *entry(const QList<domain::LineId> &ids, qsizetype row) const
    {
        return m_entries.entry(ids, row, [this](const QList<domain::LineId> &wanted, QList<Entry> &found) {
            return read([&] { return readEntries(wanted); }, found);
        });
    }
    const Entry *entry(domain::LineId id) const { return entry(QList<domain::LineId>{id}, 0); }

protected:
    virtual QList<Key> readAllKeys() const = 0;
    virtual QList<Key> readKeys(domain::MeetingId meeting) const = 0;
    virtual QList<Entry> readEntries(const QList<domain::LineId> &ids) const = 0;
    virtual bool isBefore(const Key &a, const Key &b) const = 0;
    virtual QSet<domain::LineKind> kinds() const = 0; ///< that it shows

    /// For a change of attributes: `change` brings the key up to date.
    template <class Change>
    void changeKey(domain::LineId id, Change change)
    {
        if (!m_loaded || !key(id))
            return;
        change(m_keys[m_positions.value(id)]);
        m_entries.remove(id);
        emit changed({id});
    }
    void forgetEntry(domain::LineId id)
    {
        if (m_entries.remove(id))
            emit changed({id});
    }
    void forgetEntries()
    {
        m_entries.clear();
        QList<domain::LineId> all;
        for (const Key &key : m_keys)
            all.append(key.line);
        emit changed(all);
    }
    storage::Repositories &repositories() const { return m_repositories; }

    /// Lines that hold every word, whatever its case; null where there are no words. The first call reads the texts.
    std::optional<QSet<domain::LineId>> withWords(const QString &words) const
    {
        QList<QByteArrayMatcher> matchers;
        for (const QString &word : words.simplified().split(u' ', Qt::SkipEmptyParts))
            matchers.append(QByteArrayMatcher(word.toCaseFolded().toUtf8()));
        if (matchers.isEmpty())
            return std::nullopt;
        if (!m_texts) {
            QHash<domain::LineId, QByteArray> texts;
            if (!read([&] { return storage::RegisterKeys(m_repositories.database).texts(kinds()); }, texts))
                return QSet<domain::LineId>();
            m_texts = std::move(texts);
        }
        QSet<domain::LineId> found;
        for (auto it = m_texts->cbegin(); it != m_texts->cend(); ++it)
            if (std::all_of(matchers.begin(), matchers.end(), [&](const QByteArrayMatcher &word) { return word.indexIn(*it) >= 0; }))
                found.insert(it.key());
        return found;
    }

    template <class Work, class Result>
    bool read(Work work, Result &result) const
    {
        try {
            result = work();
            return true;
        } catch (const storage::StorageError &error) {
            emit const_cast<LineRegister *>(this)->failed(error.message());
            return false;
        }
    }

private:
    void takeIn(domain::MeetingId meeting, const storage::OutlineDiff &diff)
    {
        readTexts(meeting, diff);
        if (!m_loaded)
            return;
        const auto isShown = [this](const domain::Line &line) { return kinds().contains(line.kind) || key(line.id); };
        const auto wasShown = [this](domain::LineId id) { return key(id) != nullptr; };
        // Points carry the title that entries show, and a line that is no longer of this kind leaves.
        if (!diff.items.isEmpty() || !diff.removedItems.isEmpty() || std::any_of(diff.lines.begin(), diff.lines.end(), isShown)
            || std::any_of(diff.removedLines.begin(), diff.removedLines.end(), wasShown))
            readMeeting(meeting);
    }

    /// Also of lines that belong to ours and are none themselves.
    void readTexts(domain::MeetingId meeting, const storage::OutlineDiff &diff)
    {
        if (!m_texts || (diff.lines.isEmpty() && diff.removedLines.isEmpty()))
            return;
        QHash<domain::LineId, QByteArray> texts;
        if (!read([&] { return storage::RegisterKeys(m_repositories.database).texts(kinds(), meeting); }, texts))
            return;
        for (domain::LineId line : diff.removedLines)
            m_texts->remove(line);
        m_texts->insert(texts);
    }

    void readMeeting(domain::MeetingId meeting)
    {
        if (!m_loaded)
            return;
        QList<Key> now;
        if (!read([&] { return readKeys(meeting); }, now))
            return;
        const auto before = [this](const Key &a, const Key &b) { return isBefore(a, b); };
        std::sort(now.begin(), now.end(), before);

        QList<Key> old;
        std::copy_if(m_keys.begin(), m_keys.end(), std::back_inserter(old), [&](const Key &key) { return key.meeting == meeting; });
        const auto sameLines = [](const Key &a, const Key &b) { return a.line == b.line && a.date == b.date && a.starts == b.starts; };
        const bool samePlaces = std::equal(old.begin(), old.end(), now.begin(), now.end(), sameLines);
        QList<domain::LineId> touched;
        for (const Key &key : now) {
            m_entries.remove(key.line);
            touched.append(key.line);
        }
        if (samePlaces) {
            for (const Key &k : now) {
                if (key(k.line))
                    m_keys[m_positions.value(k.line)] = k;
            }
        } else {
            m_keys.removeIf([&](const Key &key) { return key.meeting == meeting; });
            if (!now.isEmpty()) {
                const auto place = std::lower_bound(m_keys.begin(), m_keys.end(), now.first(), before) - m_keys.begin();
                m_keys.insert(place, now.size(), Key());
                std::copy(now.begin(), now.end(), m_keys.begin() + place);
            }
            m_positions.clear();
            emit rearranged();
        }
        if (!touched.isEmpty())
            emit changed(touched);
    }

    storage::Repositories &m_repositories;
    QList<Key> m_keys;
    mutable QHash<domain::LineId, qsizetype> m_positions; ///< empty: to be made
    mutable EntryCache<Entry> m_entries;
    mutable std::optional<QHash<domain::LineId, QByteArray>> m_texts; ///< read when somebody first asks for words
    bool m_loaded = false;
};

} // namespace lists
