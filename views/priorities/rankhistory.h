// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pictures/picture.h"
#include "lists/planboard.h"

#include <QScrollArea>
#include <memory>

class QVBoxLayout;

namespace views {

class PictureCanvas;

/// How ranks moved over the plan's prioritisations: the picture, and each prioritisation with its order, day, decision and
/// reasons. One of them can be shown on the board as it was, or taken away.
class RankHistory : public QScrollArea
{
    Q_OBJECT
public:
    explicit RankHistory(lists::PlanBoard &board, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly);

signals:
    void shownOnBoard(domain::PrioritisationId prioritisation);
    void decisionOpened(domain::LineId decision);
    void removed(domain::PrioritisationId prioritisation);
    void assignmentOpened(domain::AssignmentId assignment);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    std::unique_ptr<documents::Picture> picture(qreal width, const documents::PictureStyle &style) const;
    QString titleOf(domain::AssignmentId assignment) const;

    lists::PlanBoard &m_board;
    bool m_readOnly = false;
    bool m_stale = true;
    PictureCanvas *m_drawing;
    QVBoxLayout *m_list;
};

} // namespace views
