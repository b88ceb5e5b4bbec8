// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settingrepository.h"

#include "storage/sqlite/statement.h"

using namespace Qt::Literals::StringLiterals;
using storage::sqlite::Statement;

namespace storage {

QString SettingRepository::value(const QString &key, const QString &fallback) const
{
    Statement row(m_database, u"SELECT value FROM setting WHERE key = ?"_s);
    return row.bind(key).exec().next() ? row.text(0) : fallback;
}

void SettingRepository::set(const QString &key, const QString &value)
{
    Transaction transaction(m_database);
    Statement(m_database, u"INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s)
        .bind(key, value)
        .exec();
    Transaction::announce(m_database, [this, key, value] { emit changed(key, value); });
    transaction.commit();
}

void SettingRepository::remove(const QString &key)
{
    Transaction transaction(m_database);
    Statement(m_database, u"DELETE FROM setting WHERE key = ?"_s).bind(key).exec();
    Transaction::announce(m_database, [this, key] { emit changed(key, QString()); });
    transaction.commit();
}

} // namespace storage
