// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/actionplan/planservices.h"

#include <QScrollArea>

class QLineEdit;
class QPushButton;
class QTableView;

namespace lists {
class CostSumTable;
class CostTable;
}

namespace views {

class PictureCanvas;
class TextLabel;

/// Kostnad: first whether what the plan's text says is what its rows sum to, then the sums by area and category, how they are
/// spread, and every cost to be typed into.
class CostView : public QScrollArea
{
    Q_OBJECT
public:
    explicit CostView(const PlanServices &services, QWidget *parent = nullptr);

    QTableView *costs() { return m_costs; }
    QLineEdit *statedTotal() { return m_stated; }
    QString problem() const;
    void addCost();

signals:
    void openPart(const domain::ObjectRef &object);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();
    void fit();
    void setStated();
    void removeCost();
    void say(const QString &problem);

    PlanServices m_services;
    lists::CostSumTable *m_sumModel;
    lists::CostTable *m_costModel;
    QWidget *m_difference;
    TextLabel *m_differenceWords;
    QTableView *m_sums;
    TextLabel *m_spreadTitle;
    PictureCanvas *m_spread;
    QLineEdit *m_stated;
    TextLabel *m_problem;
    QTableView *m_costs;
    QPushButton *m_add;
};

} // namespace views
