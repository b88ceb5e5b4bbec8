// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/statement.h"

namespace storage::sqlite {

/// Conditions that all must hold, with the values of their places.
class Where
{
public:
    explicit Where(QStringView first) : m_sql(first.toString()) {}

    template <class... Values>
    void add(QStringView condition, const Values &...values)
    {
        m_sql += QStringLiteral(" AND (%1)").arg(condition);
        (m_values.append(toColumn(values)), ...);
    }
    template <class Value>
    void addAnyOf(QStringView column, const QList<Value> &values)
    {
        if (values.isEmpty())
            return;
        m_sql += QStringLiteral(" AND %1 IN (?%2)").arg(column, QStringLiteral(", ?").repeated(values.size() - 1));
        for (const Value &value : values)
            m_values.append(toColumn(value));
    }

    const QString &sql() const { return m_sql; }
    void bindTo(Statement &statement) const
    {
        for (const QVariant &value : m_values)
            statement.bind(value);
    }

private:
    QString m_sql;
    QList<QVariant> m_values;
};

} // namespace storage::sqlite
