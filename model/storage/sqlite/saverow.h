// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/statement.h"

namespace storage::sqlite {

/// A table whose rows carry a rev. One with tombstones has removed_at; an attribute table's row is made with rev 0 together
/// with its line, so a value that was never saved (rev 0) may be saved over it.
struct Table {
    QLatin1StringView name;
    QLatin1StringView key;
    bool hasTombstones = true;
};

struct Column {
    QLatin1StringView name;
    QVariant value;

    template <class T>
    Column(QLatin1StringView columnName, const T &columnValue) : name(columnName), value(toColumn(columnValue))
    {
    }
};

/// Saves by the rule of bodyrepository.h and returns the new rev; throws Conflict or NotFound. Must stand in a Transaction.
int saveRow(Database &database, const Table &table, const QUuid &id, int rev, const QList<Column> &columns);
/// Makes the row a tombstone; throws NotFound.
void removeRow(Database &database, const Table &table, const QUuid &id);

} // namespace storage::sqlite
