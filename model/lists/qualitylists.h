// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/indicators.h"
#include "lists/valuelist.h"
#include "storage/repositories.h"

#include <QAbstractTableModel>
#include <QTimer>
#include <functional>

namespace lists {

/// All indicators by name, each with what its latest values say.
class IndicatorList final : public ValueList<domain::Indicator, domain::IndicatorId>
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, TargetRole };

    explicit IndicatorList(storage::Repositories &repositories, QObject *parent = nullptr);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void failed(const QString &message);

protected:
    domain::IndicatorId idOf(const domain::Indicator &indicator) const override { return indicator.id; }
    bool isBefore(const domain::Indicator &a, const domain::Indicator &b) const override;
};

/// The dialogue rounds, latest first.
class RoundList final : public ValueList<domain::DialogueRound, domain::DialogueRoundId>
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, StepRole };

    explicit RoundList(storage::Repositories &repositories, QObject *parent = nullptr);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void failed(const QString &message);

protected:
    domain::DialogueRoundId idOf(const domain::DialogueRound &round) const override { return round.id; }
    bool isBefore(const domain::DialogueRound &a, const domain::DialogueRound &b) const override;
};

/// The values of one indicator, or of one school in a round, as a table that is typed into. A row of its own at the end takes
/// a new value.
class IndicatorValues final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Day, Unit, Value, Round, ColumnCount };
    /// Stores a value (a new one with rev 0), or takes it away; false where that failed.
    struct Changes {
        std::function<bool(const domain::IndicatorValue &)> put;
        std::function<bool(const domain::IndicatorValue &)> remove;
    };

    explicit IndicatorValues(storage::Repositories &repositories, QObject *parent = nullptr);

    void setChanges(Changes changes) { m_changes = std::move(changes); } ///< none: reading only
    void setIndicator(const domain::Indicator &indicator);
    const domain::Indicator &indicator() const { return m_indicator; }
    const QList<domain::IndicatorValue> &values() const { return m_values; }
    bool takeAway(int row);
    const QList<domain::DialogueRound> &rounds() const { return m_rounds; } ///< that a value may be of

    int rowCount(const QModelIndex &parent = QModelIndex()) const override;
    int columnCount(const QModelIndex &parent = QModelIndex()) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void changed();
    void refused(const QString &why); ///< what was typed is no day, no number
    void failed(const QString &message);

private:
    void read();
    QString cell(int row, int column) const;
    bool setRound(domain::IndicatorValue &value, const QString &words);

    storage::Repositories &m_repositories;
    Changes m_changes;
    domain::Indicator m_indicator;
    QList<domain::IndicatorValue> m_values;
    QList<domain::DialogueRound> m_rounds;
    domain::IndicatorValue m_begun; ///< the new row, while something is missing in it
    bool m_hasValue = false;        ///< of the new row
};

} // namespace lists
