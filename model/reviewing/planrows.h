// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/planproposal.h"

#include <QAbstractTableModel>
#include <QUndoStack>

namespace reviewing {

/// What a line of an action plan under review is.
enum class PlanRowKind {
    Title, Background, Participation, Analysis, Need, Area, Measure, Participants, Goal, Responsibility, FollowUp, Strength, Weakness, Risk, Spreading,
    Time, Cost, Total, Other
};

struct PlanRow {
    PlanRowKind kind = PlanRowKind::Other;
    QString text; ///< Responsibility: "Rektor: …"; Time: "Läsning: …"; Cost: "Licenser: 1 300 tkr"; Total: "8 464 tkr"
    importing::SourcePlace at = {};
    bool operator==(const PlanRow &) const = default;
};

/// A plan laid flat, in the order that it is read, and back again. A measure's parts follow it, and it follows its area.
QList<PlanRow> rowsOf(const importing::PlanProposal &plan);
importing::PlanProposal planOf(const QList<PlanRow> &rows, const importing::PlanProposal &like);

/// The rows as a table, kind beside text; every change is a step of its own undo.
class PlanRows : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { KindColumn, TextColumn };
    enum Role { KindRole = Qt::UserRole + 1 }; ///< int of PlanRowKind, also to be set

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const importing::PlanProposal &plan);
    importing::PlanProposal plan() const { return planOf(m_rows, m_plan); }
    const PlanRow &row(int row) const { return m_rows[row]; }
    QUndoStack &history() { return m_history; }

    static QString kindName(PlanRowKind kind);
    static QList<PlanRowKind> kinds();

    void remove(int row);
    void insertAfter(int row); ///< an empty row of the same kind
    bool move(int row, int by); ///< by one step; false at the end
    void setKind(int row, PlanRowKind kind);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void edited();

private:
    class Step;
    void change(const QString &text, const QList<PlanRow> &after);
    void show(const QList<PlanRow> &rows);

    importing::PlanProposal m_plan;
    QList<PlanRow> m_rows;
    QUndoStack m_history;
};

} // namespace reviewing
