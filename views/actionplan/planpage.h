// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/actionplan/plantreeview.h"

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QSplitter;

namespace views {

class MeasureFacts;
class PlanSheet;

/// The plan to read and write: the tree, one calm page, and a measure's facts beside it.
class PlanPage : public QWidget
{
    Q_OBJECT
public:
    explicit PlanPage(const PlanServices &services, QWidget *parent = nullptr);

    PlanTreeView *tree() { return m_tree; }
    PlanSheet *sheet() { return m_sheet; }
    bool showPart(lists::PlanPart part, const QUuid &id = {});
    bool flush();
    QList<QWidget *> panes() const;
    QList<QAction *> insertActions() const { return m_inserts; }

    void newArea();
    void newMeasure(); ///< in the chosen area
    void newNeed();

signals:
    void openObject(const domain::ObjectRef &object); ///< outside the plan
    void openThread(const domain::ObjectRef &object);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void open(lists::PlanPart part, const QUuid &id);
    void openPart(const domain::ObjectRef &object);
    void focusWritten();
    PlanSheet *makeSheet(lists::PlanPart part, const QUuid &id);

    PlanServices m_services;
    PlanTreeView *m_tree;
    QPushButton *m_newArea;
    QPushButton *m_newMeasure;
    QScrollArea *m_page;
    MeasureFacts *m_facts;
    QSplitter *m_splitter;
    QBoxLayout *m_right;
    PlanSheet *m_sheet = nullptr;
    lists::PlanPart m_part = lists::PlanPart::WhereAreWe;
    QUuid m_id;
    QList<QAction *> m_inserts;
};

} // namespace views
