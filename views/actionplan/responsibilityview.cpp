// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actionplan/responsibilityview.h"

#include "domain/planwords.h"
#include "lists/plantable.h"
#include "views/actionplan/pictureortable.h"
#include "views/shared/emptystate.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace views {

using namespace Qt::Literals::StringLiterals;
using theme::px;

ResponsibilityView::ResponsibilityView(const PlanServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_model(new lists::ResponsibilityTable(services.plan, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(24), px(16), px(24), px(12));
    column->setSpacing(px(12));
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    m_roles = new QComboBox(this);
    m_roles->setAccessibleName(tr("Roll"));
    auto *name = new TextLabel(TextLabel::Role::Quiet, tr("&Roll"), this);
    name->setBuddy(m_roles);
    name->setWordWrap(false);
    head->addWidget(name);
    head->addWidget(m_roles);
    head->addStretch();
    auto *print = new QPushButton(theme::icon(u"exportera"_s), tr("Skriv ut ansvaret"), this);
    head->addWidget(print);
    column->addLayout(head);
    m_table = new QTableView(this);
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Ansvar efter insats och roll"));
    m_table->verticalHeader()->hide();
    column->addWidget(m_table, 1);
    m_empty = new EmptyState(tr("Inget ansvar är fördelat än"), tr("Välj en insats under Plan och skriv vem som svarar för vad."), this);
    column->addWidget(m_empty, 1);
    setFocusProxy(m_table);

    connect(m_roles, &QComboBox::activated, this, [this] {
        const QVariant role = m_roles->currentData();
        setRole(role.isValid() ? std::optional(domain::ResponsibleRole(role.toInt())) : std::nullopt);
    });
    connect(print, &QPushButton::clicked, this, [this] { emit exportRequested(role()); });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        emit openPart({m_model->isArea(index.row()) ? domain::ObjectType::Area : domain::ObjectType::Measure, index.data(lists::PlanTable::ObjectRole).toUuid()});
    });
    connect(&services.plan, &lists::OpenPlan::opened, this, [this] {
        m_model->setRole(std::nullopt);
        load();
    });
    connect(&services.plan, &lists::OpenPlan::changed, this, &ResponsibilityView::load);
    load();
}

void ResponsibilityView::setRole(std::optional<domain::ResponsibleRole> role)
{
    m_model->setRole(role);
    load();
}

std::optional<domain::ResponsibleRole> ResponsibilityView::role() const { return m_model->role(); }

void ResponsibilityView::load()
{
    const QList<domain::ResponsibleRole> roles = m_model->usedRoles();
    m_roles->clear();
    m_roles->addItem(tr("Alla roller"));
    for (const domain::ResponsibleRole one : roles)
        m_roles->addItem(domain::roleName(one), int(one));
    m_roles->setCurrentIndex(role() ? std::max(0, m_roles->findData(int(*role()))) : 0);
    m_table->setVisible(!roles.isEmpty());
    m_empty->setVisible(roles.isEmpty());
    fit();
}

void ResponsibilityView::fit()
{
    const int columns = m_model->columnCount();
    if (columns < 2 || !isVisible())
        return;
    const int wide = m_table->viewport()->width(), first = std::min(px(220), wide / 4);
    m_table->setColumnWidth(0, first);
    // A column narrower than this says nothing: then the table scrolls.
    const int each = std::max(px(112), (wide - first) / (columns - 1));
    for (int column = 1; column < columns; ++column)
        m_table->setColumnWidth(column, each);
    // Heights are asked for only as long as that is quick; longer plans show two lines a row.
    if (m_model->rowCount() <= 80)
        m_table->resizeRowsToContents();
    else
        m_table->verticalHeader()->setDefaultSectionSize(px(56));
}

void ResponsibilityView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QTimer::singleShot(0, this, &ResponsibilityView::fit); // when the table has its new width
}

void ResponsibilityView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QTimer::singleShot(0, this, &ResponsibilityView::fit);
}

} // namespace views
