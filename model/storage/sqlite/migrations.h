// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QSqlDatabase;

/// The schema's only truth: resources/schema/NNNN_name.sql, run in order, each in one transaction with its user_version.
namespace storage::sqlite {

struct Migration {
    int version = 0;
    QString name;
    QString sql;

    bool concernsSearch() const;
    QString withoutFilling() const; ///< the statements without those that put texts into the search index
};

const QList<Migration> &migrations();
int newestVersion();
int schemaVersion(const QSqlDatabase &connection); ///< throws StorageError
/// Runs what the file lacks; throws StorageError, having rolled back the step that failed. A damaged search index hinders nothing: it is marked
/// stale.
void migrate(const QSqlDatabase &connection, const QList<Migration> &steps = migrations());

} // namespace storage::sqlite
