// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/decisionregister.h"
#include "lists/linelist.h"

namespace lists {

/// Some of the decisions, newest first: the register's view, the overview and side panels are each one of these.
class DecisionList final : public LineList
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QUuid of the line
        MeetingRole,               ///< QUuid
        ItemRole,                  ///< QUuid
        TextRole,                  ///< plain; also what is displayed
        ReferenceRole,             ///< "LG 2026-10-13 §1"
        DateRole,                  ///< QDate of the meeting
        MonthRole,                 ///< heading: "Oktober 2026"
        KindRole,                  ///< int of DecisionKind
        StateRole,                 ///< int of domain::DecisionState
        StateTextRole,             ///< "Gäller", "Ersatt 2026-10-06", "Samsyn", "Annat organ"
        ResponsibleRole,           ///< "Ingrid H."
        FollowUpRole               ///< QDate
    };

    explicit DecisionList(DecisionRegister &decisions, QObject *parent = nullptr);

    void setQuery(const DecisionQuery &query);
    const DecisionQuery &decisionQuery() const { return m_query; }
    /// At most this many rows, the newest; 0: all.
    void setLimit(int limit);

    std::optional<DecisionEntry> entry(int row) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

protected:
    QList<domain::LineId> query() const override;

private:
    QString stateText(const DecisionEntry &entry) const;

    DecisionRegister &m_decisions;
    DecisionQuery m_query;
    int m_limit = 0;
};

} // namespace lists
