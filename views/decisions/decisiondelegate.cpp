// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/decisiondelegate.h"

#include "lists/decisionlist.h"

using namespace Qt::Literals::StringLiterals;

namespace views {

using lists::DecisionKind;
using lists::DecisionList;

Row DecisionDelegate::row(const QModelIndex &index) const
{
    domain::Decision decision;
    decision.state = domain::DecisionState(index.data(DecisionList::StateRole).toInt());
    const auto kind = DecisionKind(index.data(DecisionList::KindRole).toInt());
    decision.reported = kind == DecisionKind::Reported;

    Row row;
    row.mark = marks::of(decision, kind == DecisionKind::Agreement ? domain::LineKind::Agreement : domain::LineKind::Decision);
    row.title = index.data(DecisionList::TextRole).toString();
    row.quiet = decision.reported || decision.state == domain::DecisionState::Replaced || decision.state == domain::DecisionState::Revoked;
    row.details = index.data(DecisionList::ReferenceRole).toString();
    const QString responsible = decision.reported ? tr("Återgivet") : index.data(DecisionList::ResponsibleRole).toString();
    if (!responsible.isEmpty())
        row.details += u"   "_s + responsible;
    row.state = index.data(DecisionList::StateTextRole).toString();
    row.stateColour = marks::colour(*row.mark);
    return row;
}

QString DecisionDelegate::group(const QModelIndex &index) const
{
    return m_grouped ? index.data(DecisionList::MonthRole).toString() : QString();
}

} // namespace views
