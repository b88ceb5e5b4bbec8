// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QByteArray>

namespace storage {

/// Small values that belong to the file rather than to a machine: the organisation's name, last opened place …
class SettingRepository : public QObject
{
    Q_OBJECT
public:
    explicit SettingRepository(Database &database) : m_database(database) {}

    QString value(const QString &key, const QString &fallback = QString()) const;
    void set(const QString &key, const QString &value);
    void remove(const QString &key); ///< nothing where it is not there

signals:
    /// `value` is empty where it was removed.
    void changed(const QString &key, const QString &value);

private:
    Database &m_database;
};

} // namespace storage
