// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/recordedits.h"

#include "editing/valueedit.h"

namespace editing {

using storage::Record;

std::unique_ptr<Edit> RecordEdits::edit(const QString &text, const RecordChange &change, const QString &mergeKey)
{
    return std::visit(
        [&]<class T>(const T &known) -> std::unique_ptr<Edit> {
            storage::RecordRepository &records = m_records;
            const auto id = known.id;
            Store<T> store;
            store.find = [&records, id] { return records.find<T>(id); };
            store.save = [&records](const T &value) { return records.save(value); };
            store.remove = [&records, known] { records.remove(Record(known)); };
            if (!change.before && known.rev == 0) // what was put back from the wastebasket goes back there
                store.unmake = [&records, known] { records.unmake(Record(known)); };
            const auto as = [](const std::optional<Record> &r) { return r ? std::optional<T>(std::get<T>(*r)) : std::nullopt; };
            return std::make_unique<ValueEdit<T>>(text, std::move(store), as(change.before), as(change.after), mergeKey);
        },
        change.after ? *change.after : *change.before);
}

bool RecordEdits::create(const QString &text, const Record &record)
{
    return m_history.push(edit(text, {std::nullopt, storage::withRev(record, 0)}));
}

bool RecordEdits::change(const QString &text, const Record &after, const QString &mergeKey)
{
    return m_history.attempt(text, [&] {
        const std::optional<Record> before = m_records.stored(after);
        if (before && storage::revOf(*before) != storage::revOf(after))
            throw storage::StorageError(storage::StorageError::Kind::Conflict,
                                        tr("Det här har ändrats på annat håll. Det senaste står kvar; gör om ändringen om den fortfarande behövs."));
        return m_history.push(edit(text, {before, after}, mergeKey));
    });
}

bool RecordEdits::remove(const QString &text, const Record &record)
{
    return m_history.push(edit(text, {record, std::nullopt}));
}

bool RecordEdits::apply(const QString &text, const QList<RecordChange> &changes)
{
    std::vector<std::unique_ptr<Edit>> edits;
    for (const RecordChange &change : changes)
        if (change.before || change.after)
            edits.push_back(edit(text, change));
    return m_history.push(text, std::move(edits));
}

} // namespace editing
