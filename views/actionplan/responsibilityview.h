// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/actionplan/planservices.h"

#include <QWidget>
#include <optional>

class QComboBox;
class QTableView;

namespace lists {
class ResponsibilityTable;
}

namespace views {

class EmptyState;

/// Ansvar: what each role answers for in every measure, or one role alone, to be printed and taken along.
class ResponsibilityView : public QWidget
{
    Q_OBJECT
public:
    explicit ResponsibilityView(const PlanServices &services, QWidget *parent = nullptr);

    void setRole(std::optional<domain::ResponsibleRole> role);
    std::optional<domain::ResponsibleRole> role() const;
    QTableView *table() { return m_table; }

signals:
    void openPart(const domain::ObjectRef &object);
    void exportRequested(std::optional<domain::ResponsibleRole> role);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void fit();

    PlanServices m_services;
    lists::ResponsibilityTable *m_model;
    QComboBox *m_roles;
    QTableView *m_table;
    EmptyState *m_empty;
};

} // namespace views
