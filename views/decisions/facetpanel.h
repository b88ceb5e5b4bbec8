// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/bodylist.h"
#include "lists/decisionregister.h"
#include "lists/personlist.h"

#include <QScrollArea>
#include <functional>

class QPushButton;
class QVBoxLayout;

namespace views {

class FacetBox;
class TextLabel;

/// The left column: body, state, kind, who answers and which assignment it is tied to, each with how many there would be. Nothing ticked in a group means
/// everything of it. Only bodies that ever decided and people who ever answered are there, those with most first.
class FacetPanel : public QScrollArea
{
    Q_OBJECT
public:
    FacetPanel(lists::BodyList &bodies, lists::PersonList &people, QWidget *parent = nullptr);

    /// What the operational plan's assignments are called.
    void setAssignmentName(std::function<QString(domain::AssignmentId)> name) { m_assignmentName = std::move(name); }
    void setCounts(const lists::DecisionCounts &counts);
    /// Puts the choices into the query; leaves its text and period alone.
    void applyTo(lists::DecisionQuery &query) const;
    void clear();

signals:
    void changed(); ///< by the user, or by clear()

private:
    QVBoxLayout *addGroup(const QString &title);
    FacetBox *addBox(QVBoxLayout *group, const QString &text);
    void fillBodies(const lists::DecisionCounts &counts);
    void fillResponsible(const lists::DecisionCounts &counts);
    void fillAssignments(const lists::DecisionCounts &counts);

    lists::BodyList &m_bodyList;
    lists::PersonList &m_personList;
    QWidget *m_content;
    QVBoxLayout *m_bodyGroup = nullptr;
    QVBoxLayout *m_responsibleGroup = nullptr;
    QVBoxLayout *m_assignmentGroup = nullptr; ///< made when there is the first
    std::function<QString(domain::AssignmentId)> m_assignmentName;
    QPushButton *m_more;
    QHash<domain::BodyId, FacetBox *> m_bodies;
    QHash<domain::DecisionState, FacetBox *> m_states;
    QHash<lists::DecisionKind, FacetBox *> m_kinds;
    QHash<domain::PersonId, FacetBox *> m_responsible;
    QHash<domain::AssignmentId, FacetBox *> m_assignments;
    FacetBox *m_toFollowUp;
    lists::DecisionCounts m_counts;
    bool m_showsAllResponsible = false;
    bool m_clearing = false;
};

} // namespace views
