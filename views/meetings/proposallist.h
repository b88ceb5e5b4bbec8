// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"

#include <QScrollArea>

class QCheckBox;
class QVBoxLayout;

namespace views {

class EmptyState;

/// The points that a new agenda may take up, by section, each with a box to check and where it comes from.
class ProposalList : public QScrollArea
{
    Q_OBJECT
public:
    explicit ProposalList(QWidget *parent = nullptr);

    /// What the user has already chosen or not goes on holding for the same point.
    void setProposals(const QList<domain::AgendaProposal> &proposals, QDate today);
    QList<domain::AgendaProposal> proposals() const; ///< as chosen now

signals:
    void chosenChanged();

private:
    static QString keyOf(const domain::AgendaProposal &proposal);

    QList<domain::AgendaProposal> m_proposals;
    QList<QCheckBox *> m_boxes;
    QHash<QString, bool> m_answers; ///< by key: what the user has said
};

} // namespace views
