// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actionplan/planlistview.h"

#include "editing/removalname.h"
#include "views/shared/emptystate.h"
#include "views/shared/rowlist.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/shared/threadstyle.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

using namespace Qt::Literals::StringLiterals;
using lists::PlanList;
using theme::px;

namespace {

class PlanDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    Row row(const QModelIndex &index) const override
    {
        Row row;
        row.title = index.data().toString();
        row.details = index.data(PlanList::UnitRole).toString();
        const QString answers = index.data(PlanList::AnswersRole).toString();
        if (!answers.isEmpty())
            row.details += u"   "_s + tr("svarar mot %1").arg(answers);
        return row;
    }
    QString group(const QModelIndex &index) const override { return index.data(PlanList::PeriodRole).toString(); }
};

} // namespace

PlanListView::PlanListView(const PlanServices &services, QWidget *parent) : QWidget(parent), m_services(services)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(24), px(20), px(24), px(16));
    column->setSpacing(px(16));
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(TextLabel::Role::ViewTitle, tr("Handlingsplaner"), this), 1);
    m_new = new QPushButton(theme::icon(u"ny"_s), tr("Ny plan"), this);
    m_new->setEnabled(!services.readOnly);
    head->addWidget(m_new);
    column->addLayout(head);
    m_list = new RowList(this);
    m_list->setAccessibleName(tr("Handlingsplaner efter period"));
    m_list->setItemDelegate(new PlanDelegate(m_list));
    auto *empty = new EmptyState(tr("Ingen handlingsplan än"), tr("Skriv en ny, eller läs in en som finns (Arkiv, Läs in)."));
    m_list->setEmptyState(empty);
    m_list->setModel(&services.plans);
    column->addWidget(m_list, 1);
    m_removed = new QWidget(this);
    m_removedRows = new QVBoxLayout(m_removed);
    m_removedRows->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_removed);

    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { emit opened(domain::ActionPlanId(index.data(PlanList::IdRole).toUuid())); });
    connect(m_new, &QPushButton::clicked, this, [this] {
        // The latest plan of the principal is what one most often goes on from.
        domain::ActionPlanId from;
        if (m_list->currentIndex().isValid())
            from = domain::ActionPlanId(m_list->currentIndex().data(PlanList::IdRole).toUuid());
        emit newRequested(from);
    });
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&services.plans, signal, this, &PlanListView::showRemoved);
}

void PlanListView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showRemoved();
}

void PlanListView::showRemoved()
{
    while (QLayoutItem *item = m_removedRows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    QList<storage::Removal> removed;
    try {
        removed = m_services.stored.records.removedPlans();
    } catch (const storage::StorageError &) {
        // The list above has said that the file cannot be read.
    }
    m_removed->setVisible(!removed.isEmpty());
    if (removed.isEmpty())
        return;
    m_removedRows->addWidget(new TextLabel(TextLabel::Role::Group, tr("Papperskorgen"), m_removed));
    for (const storage::Removal &removal : std::as_const(removed)) {
        auto *row = new QWidget(m_removed);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        QString name = editing::removalName(removal);
        name[0] = name[0].toUpper();
        line->addWidget(new TextLabel(TextLabel::Role::Body, name, row), 1);
        auto *back = new QPushButton(tr("Lägg tillbaka"), row);
        back->setAccessibleName(tr("Lägg tillbaka %1").arg(editing::removalName(removal)));
        back->setEnabled(!m_services.readOnly);
        connect(back, &QPushButton::clicked, this, [this, removal] { m_services.edits.restore({}, removal); });
        line->addWidget(back);
        m_removedRows->addWidget(row);
    }
}

void PlanListView::choose(domain::ActionPlanId plan)
{
    const QModelIndex index = m_services.plans.indexOf(plan);
    if (index.isValid())
        m_list->setCurrentIndex(index);
}

void PlanListView::focusList()
{
    m_list->ensureCurrent();
    m_list->setFocus();
}

} // namespace views

#include "planlistview.moc"
