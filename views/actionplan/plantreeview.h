// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/plantree.h"
#include "views/actionplan/planservices.h"

#include <QTreeView>
#include <functional>

class QAction;

namespace views {

/// The plan's tree. Arrows walk, Enter goes to the page; Alt with arrows moves an area or a measure, Ctrl+C, Ctrl+X and Ctrl+V
/// copy and move a measure, Delete puts it in the wastebasket; all of it can be dragged, too.
class PlanTreeView : public QTreeView
{
    Q_OBJECT
public:
    explicit PlanTreeView(const PlanServices &services, QWidget *parent = nullptr);

    lists::PlanTree &tree() { return *m_tree; }
    /// False where there is no such row.
    bool choose(lists::PlanPart part, const QUuid &id = {});
    lists::PlanPart chosenPart() const;
    QUuid chosenId() const;
    /// The area that the chosen row is, or stands in; null.
    domain::AreaId chosenArea() const;

    void move(int step); ///< -1 up, 1 down: among the others, and from one area into the next
    void removeChosen();
    void copyChosen();  ///< right after itself
    QList<QAction *> actions() const { return m_actions; }

signals:
    void chosen(lists::PlanPart part, const QUuid &id);
    void opened(); ///< Enter: to the page

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    bool keepChosen(const QUuid &id, const std::function<bool()> &work);
    void makeActions();
    void enableActions();
    void paste();
    void expandAreas(const QModelIndex &parent, int first, int last);

    PlanServices m_services;
    lists::PlanTree *m_tree;
    QList<QAction *> m_actions;
    QAction *m_up, *m_down, *m_copy, *m_cut, *m_paste, *m_duplicate, *m_remove;
    domain::MeasureId m_held; ///< copied or cut
    bool m_cutting = false;
    QUuid m_wanted; ///< to be chosen when the change that was asked for has come in
};

} // namespace views
