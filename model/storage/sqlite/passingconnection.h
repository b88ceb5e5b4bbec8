// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>

namespace storage::sqlite {

/// A connection for one purpose, gone with this. Throws StorageError; Corrupt where the file is none of ours.
class PassingConnection
{
public:
    /// `file` may be ":memory:". `options` are further connect options of Qt's driver, each with a semicolon before.
    PassingConnection(const QString &file, const QString &options);
    ~PassingConnection() { remove(); }
    Q_DISABLE_COPY_MOVE(PassingConnection)

    const QSqlDatabase &get() const { return m_connection; }

private:
    void remove();

    QString m_name;
    QSqlDatabase m_connection;
};

} // namespace storage::sqlite
