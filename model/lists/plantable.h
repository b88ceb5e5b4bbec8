// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/openplan.h"

#include <QAbstractTableModel>

namespace lists {

/// Base of the tables that tell what the plan's pictures show, for those who read rather than look. Rows and columns are
/// worked out from the plan; a change that leaves their keys alone only repaints.
class PlanTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        ObjectRole = Qt::UserRole + 1, ///< QUuid of the row's measure, need or area; null
        GapRole,    ///< bool: nothing answers here
        StrongRole, ///< bool: a sum, a heading
        FirstFreeRole
    };

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_columns; }

protected:
    PlanTable(OpenPlan &plan, QObject *parent) : QAbstractTableModel(parent), m_plan(plan) {}
    /// To be called when the subclass stands, and by it when what it shows is chosen anew.
    void follow();
    void rework();

    /// What the rows are now: one key each; and how many columns.
    virtual QList<QUuid> keys() const = 0;
    virtual int columns() const = 0;
    virtual void worked() {} ///< after keys and columns are known; caches are filled here

    OpenPlan &m_plan;
    QList<QUuid> m_rows;
    int m_columns = 0;
};

/// Needs down, measures across, what answers what; the last column counts. Space on a cell turns its tie over.
class CoverageTable final : public PlanTable
{
    Q_OBJECT
public:
    explicit CoverageTable(OpenPlan &plan, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    domain::NeedId need(int row) const;
    domain::MeasureId measure(int column) const; ///< null for the counting column

protected:
    QList<QUuid> keys() const override;
    int columns() const override { return int(m_plan.content().measures.size()) + 1; }
    void worked() override;

private:
    QList<domain::Measure> m_measures;
    QHash<domain::NeedId, int> m_answers; ///< how many measures answer it
    QSet<domain::MeasureId> m_loose;      ///< that answer no need
};

/// Measures down, roles across, what each answers for; one role alone where one is chosen. An area's own responsibility is a
/// row of the area.
class ResponsibilityTable final : public PlanTable
{
    Q_OBJECT
public:
    explicit ResponsibilityTable(OpenPlan &plan, QObject *parent = nullptr);

    void setRole(std::optional<domain::ResponsibleRole> role); ///< nullopt: all that the plan names
    std::optional<domain::ResponsibleRole> role() const { return m_role; }
    QList<domain::ResponsibleRole> usedRoles() const; ///< in the plan
    bool isArea(int row) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QList<QUuid> keys() const override;
    int columns() const override { return 1 + int(m_role ? 1 : usedRoles().size()); }
    void worked() override;

private:
    std::optional<domain::ResponsibleRole> m_role;
    QList<domain::ResponsibleRole> m_shown;
    QHash<QUuid, QHash<domain::ResponsibleRole, QStringList>> m_texts;
};

/// Areas and measures with their state, days and follow-ups.
class TimelineTable final : public PlanTable
{
    Q_OBJECT
public:
    enum Column { Name, State, From, To, FollowUps, Columns };
    explicit TimelineTable(OpenPlan &plan, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QList<QUuid> keys() const override;
    int columns() const override { return Columns; }
};

/// Areas down, categories across, their sums in tkr, what is used, and the whole plan last.
class CostSumTable final : public PlanTable
{
    Q_OBJECT
public:
    enum Role {
        UsedRole = FirstFreeRole, ///< double 0…1 of the row's amount; invalid where no outcome is known
        ShareRole                 ///< double 0…1 of the largest row's amount: how long its bar is
    };
    explicit CostSumTable(OpenPlan &plan, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QList<QUuid> keys() const override;
    int columns() const override { return 8; }
    void worked() override;

private:
    QList<domain::CostSum> m_sums; ///< the whole plan last
};

/// Each cost: name, area, category, amount and outcome; all of it can be typed into.
class CostTable final : public PlanTable
{
    Q_OBJECT
public:
    enum Column { Name, Area, Category, Amount, Outcome, Columns };
    explicit CostTable(OpenPlan &plan, QObject *parent = nullptr);

    std::optional<domain::CostLine> cost(int row) const;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// True where what was typed can be stored; costEdited() then carries it, and the row shows it when it has been stored.
    /// False: refused() has said why.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void costEdited(const domain::CostLine &after);
    void refused(const QString &sentence);

protected:
    QList<QUuid> keys() const override;
    int columns() const override { return Columns; }

private:
    bool m_readOnly = false;
};

} // namespace lists
