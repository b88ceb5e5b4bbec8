// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "storage/database.h"

#include <QSqlQuery>
#include <QVariant>
#include <unordered_map>
#include <vector>

namespace storage::sqlite {

/// Prepared queries of one connection, kept for the next use: preparing costs more than most of them cost to run.
class StatementCache
{
public:
    std::unique_ptr<QSqlQuery> take(const QSqlDatabase &connection, const QString &sql); ///< throws StorageError
    void giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query);
    void clear() { m_idle.clear(); }

private:
    struct Hash {
        size_t operator()(const QString &s) const { return qHash(s); }
    };
    std::unordered_multimap<QString, std::unique_ptr<QSqlQuery>, Hash> m_idle;
};

/// What is bound, by type: null ids, dates and times are NULL, a null string is an empty one.
template <class Tag>
QVariant toColumn(const domain::Id<Tag> &id)
{
    return id.isNull() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(id.toString());
}
QVariant toColumn(const QUuid &id);
QVariant toColumn(const QString &text);
QVariant toColumn(QDate date);
QVariant toColumn(QTime time);
QVariant toColumn(const QDateTime &utc);
inline QVariant toColumn(QLatin1StringView text) { return QString(text); }
inline QVariant toColumn(int value) { return value; }
inline QVariant toColumn(qint64 value) { return value; }
inline QVariant toColumn(bool value) { return value ? 1 : 0; }
inline QVariant toColumn(const QVariant &value) { return value; }
template <class Enum>
    requires std::is_enum_v<Enum>
QVariant toColumn(Enum value)
{
    return QString(domain::code(value));
}

/// One use of a prepared query: bind, exec, read. Every failure is a StorageError.
class Statement
{
public:
    Statement(Database &database, const QString &sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    template <class... Values>
    Statement &bind(const Values &...values)
    {
        (m_query->bindValue(m_position++, toColumn(values)), ...);
        return *this;
    }
    Statement &exec();
    bool next();
    /// Rows that the last exec() changed.
    int affected() const { return m_query->numRowsAffected(); }

    QString text(int column) const { return m_query->value(column).toString(); }
    int integer(int column) const { return m_query->value(column).toInt(); }
    qint64 big(int column) const { return m_query->value(column).toLongLong(); }
    double real(int column) const { return m_query->value(column).toDouble(); }
    bool flag(int column) const { return integer(column) != 0; }
    QUuid uuid(int column) const { return QUuid::fromString(text(column)); }
    QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    QTime time(int column) const { return QTime::fromString(text(column), Qt::ISODate); }
    QDateTime utc(int column) const;
    QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    template <class Id>
    Id id(int column) const
    {
        return Id(uuid(column));
    }
    /// A word that this version does not know reads as the first value rather than as an error.
    template <class Enum>
    Enum code(int column) const
    {
        return domain::fromCode<Enum>(text(column)).value_or(Enum{});
    }

private:
    Database &m_database;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    int m_position = 0;
};

} // namespace storage::sqlite
