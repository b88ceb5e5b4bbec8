// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/statement.h"

#include "storage/databaseprivate.h"
#include "storage/sqlite/errors.h"

#include <QSqlError>

using namespace Qt::Literals::StringLiterals;

namespace storage::sqlite {

std::unique_ptr<QSqlQuery> StatementCache::take(const QSqlDatabase &connection, const QString &sql)
{
    if (const auto it = m_idle.find(sql); it != m_idle.end()) {
        auto query = std::move(it->second);
        m_idle.erase(it);
        return query;
    }
    auto query = std::make_unique<QSqlQuery>(connection);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        throw errorFor(connection, query->lastError());
    return query;
}

void StatementCache::giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query)
{
    m_idle.emplace(sql, std::move(query));
}

QVariant toColumn(const QUuid &id)
{
    return id.isNull() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(id.toString(QUuid::WithoutBraces));
}

QVariant toColumn(const QString &text)
{
    return text.isNull() ? QVariant(u""_s) : QVariant(text);
}

QVariant toColumn(QDate date)
{
    return date.isNull() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(date.toString(Qt::ISODate));
}

QVariant toColumn(QTime time)
{
    return time.isNull() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(time.toString(u"HH:mm"_s));
}

QVariant toColumn(const QDateTime &utc)
{
    return utc.isNull() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(utc.toUTC().toString(Qt::ISODateWithMs));
}

Statement::Statement(Database &database, const QString &sql)
    : m_database(database), m_sql(sql), m_query(Database::Private::of(database).take(sql))
{
}

Statement::~Statement()
{
    m_query->finish();
    Database::Private::of(m_database).giveBack(m_sql, std::move(m_query));
}

Statement &Statement::exec()
{
    m_position = 0;
    if (!m_query->exec())
        throw errorFor(m_database.connection(), m_query->lastError());
    return *this;
}

bool Statement::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        throw errorFor(m_database.connection(), m_query->lastError());
    return false;
}

QDateTime Statement::utc(int column) const
{
    QDateTime at = QDateTime::fromString(text(column), Qt::ISODateWithMs);
    return at.isValid() ? at.toUTC() : QDateTime();
}

} // namespace storage::sqlite
