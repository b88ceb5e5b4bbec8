// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actionplan/planform.h"

#include "domain/planwords.h"
#include "views/shared/dateedit.h"
#include "views/shared/field.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/shared/threadstyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace views {

using namespace Qt::Literals::StringLiterals;
using theme::px;

PlanForm::PlanForm(const PlanServices &services, QWidget *parent) : QWidget(parent), m_services(services)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(24), px(20), px(24), px(24));
    auto *holder = new QWidget(this);
    holder->setMaximumWidth(px(640));
    row->addWidget(holder, 1);
    row->addStretch();
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(12));
    m_title = new TextLabel(TextLabel::Role::ViewTitle, QString(), holder);
    column->addWidget(m_title);
    m_name = new QLineEdit(holder);
    m_nameField = new Field(tr("&Namn"), m_name, holder);
    column->addWidget(m_nameField);
    m_unit = new QLineEdit(holder);
    m_unit->setPlaceholderText(tr("Huvudmannens plan"));
    auto *unit = new Field(tr("&Enhet"), m_unit, holder);
    unit->setHint(tr("Tomt: huvudmannens plan. Annars enheten, till exempel en skola."));
    column->addWidget(unit);
    auto *period = new QHBoxLayout;
    period->setSpacing(px(12));
    m_from = new DateEdit(holder);
    m_to = new DateEdit(holder);
    auto *from = new Field(tr("&Från"), m_from, holder);
    m_toField = new Field(tr("&Till och med"), m_to, holder);
    period->addWidget(from, 1);
    period->addWidget(m_toField, 1);
    column->addLayout(period);
    m_answers = new QComboBox(holder);
    column->addWidget(new Field(tr("&Svarar mot huvudmannens plan"), m_answers, holder));
    m_continues = new QComboBox(holder);
    m_continuesField = new Field(tr("Tar &vid efter"), m_continues, holder);
    column->addWidget(m_continuesField);

    m_takeOver = new QWidget(holder);
    auto *over = new QVBoxLayout(m_takeOver);
    over->setContentsMargins(0, 0, 0, 0);
    over->setSpacing(px(8));
    over->addWidget(new TextLabel(TextLabel::Role::Group, tr("Det som går vidare"), m_takeOver));
    m_tree = new QTreeWidget(m_takeOver);
    m_tree->setHeaderHidden(true);
    m_tree->setAccessibleName(tr("Områden och insatser som går vidare"));
    m_tree->setMinimumHeight(px(200));
    over->addWidget(m_tree, 1);
    m_costs = new QCheckBox(tr("Ta med kostnaderna, utan utfall"), m_takeOver);
    m_costs->setChecked(true);
    over->addWidget(m_costs);
    over->addWidget(new TextLabel(TextLabel::Role::Detail, tr("Behov, mål och ansvar följer sina insatser. Uppföljningarna stannar i den gamla planen."), m_takeOver));
    column->addWidget(m_takeOver, 1);

    auto *buttons = new QHBoxLayout;
    m_done = new QPushButton(holder);
    makePrimary(m_done);
    auto *cancel = new QPushButton(tr("Avbryt"), holder);
    buttons->addWidget(m_done);
    buttons->addWidget(cancel);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch();

    connect(m_done, &QPushButton::clicked, this, &PlanForm::finish);
    connect(cancel, &QPushButton::clicked, this, &PlanForm::cancelled);
    connect(m_continues, &QComboBox::activated, this, [this] { takeFrom(domain::ActionPlanId(m_continues->currentData().toUuid())); });
    connect(m_tree, &QTreeWidget::itemChanged, this, [](QTreeWidgetItem *item) {
        // A measure goes on in an area that does; an area that does not takes its measures along.
        if (item->parent()) {
            if (item->checkState(0) == Qt::Checked)
                item->parent()->setCheckState(0, Qt::Checked);
        } else if (item->checkState(0) == Qt::Unchecked) {
            for (int i = 0; i < item->childCount(); ++i)
                item->child(i)->setCheckState(0, Qt::Unchecked);
        }
    });
}

void PlanForm::fillPlans(domain::ActionPlanId from)
{
    m_answers->clear();
    m_answers->addItem(tr("Ingen"), QUuid());
    m_continues->clear();
    m_continues->addItem(tr("Ingen: börja från början"), QUuid());
    for (const domain::ActionPlan &plan : m_services.plans.values()) {
        const QString words = plan.unit.isEmpty() ? titleOf(plan) : u"%1, %2"_s.arg(titleOf(plan), plan.unit);
        if (plan.unit.isEmpty() && !(m_changing && plan.id == m_services.plan.id()))
            m_answers->addItem(words, plan.id.uuid());
        m_continues->addItem(words, plan.id.uuid());
    }
    m_continues->setCurrentIndex(std::max(0, m_continues->findData(from.uuid())));
}

void PlanForm::beginNew(domain::ActionPlanId from, QDate today)
{
    m_changing = false;
    m_title->setText(tr("Ny handlingsplan"));
    m_done->setText(tr("Skapa planen"));
    fillPlans(from);
    m_continuesField->setVisible(m_continues->count() > 1);
    m_nameField->setProblem({});
    m_toField->setProblem({});
    m_name->clear();
    m_unit->clear();
    const int year = today.month() >= 5 ? today.year() : today.year() - 1;
    m_from->setDate(QDate(year, 8, 1));
    m_to->setDate(QDate(year + 1, 7, 31));
    takeFrom(from);
    m_name->setFocus();
}

void PlanForm::beginChange()
{
    const domain::ActionPlan &plan = m_services.plan.content().plan;
    m_changing = true;
    m_title->setText(tr("Planens uppgifter"));
    m_done->setText(tr("Klar"));
    fillPlans({});
    m_continuesField->hide();
    m_takeOver->hide();
    m_nameField->setProblem({});
    m_toField->setProblem({});
    m_name->setText(plan.title);
    m_unit->setText(plan.unit);
    m_from->setDate(plan.from);
    m_to->setDate(plan.to);
    m_answers->setCurrentIndex(std::max(0, m_answers->findData(plan.answers.uuid())));
    m_name->setFocus();
}

void PlanForm::takeFrom(domain::ActionPlanId plan)
{
    m_old = {};
    if (plan) {
        try {
            m_old = m_services.stored.records.content(plan);
        } catch (const storage::StorageError &error) {
            m_continuesField->setProblem(error.message());
        }
    }
    fillTree();
    m_takeOver->setVisible(!m_old.areas.isEmpty() || !m_old.measures.isEmpty());
    if (m_old.plan.id.isNull())
        return;
    const domain::ActionPlan next = proposedContinuation(m_old).plan;
    m_unit->setText(next.unit);
    m_answers->setCurrentIndex(std::max(0, m_answers->findData(next.answers.uuid())));
    if (next.from.isValid()) {
        m_from->setDate(next.from);
        m_to->setDate(next.to);
    }
}

void PlanForm::fillTree()
{
    m_tree->clear();
    const domain::Continuation how = proposedContinuation(m_old);
    const auto numbers = measureNumbers(m_old);
    QList<domain::DevelopmentArea> areas = m_old.areas;
    if (!measuresOf(m_old, {}).isEmpty())
        areas.append(domain::DevelopmentArea{});
    for (const domain::DevelopmentArea &area : std::as_const(areas)) {
        auto *top = new QTreeWidgetItem(m_tree, {area.id ? (area.number + u' ' + area.title).trimmed() : tr("Övriga insatser")});
        top->setData(0, Qt::UserRole, area.id.uuid());
        top->setCheckState(0, Qt::Checked);
        for (const domain::Measure &measure : measuresOf(m_old, area.id)) {
            const QString state = measure.state == domain::MeasureState::Closed ? tr(" (avslutad)") : QString();
            auto *item = new QTreeWidgetItem(top, {numbers.value(measure.id) + u' ' + titleOf(measure) + state});
            item->setData(0, Qt::UserRole, measure.id.uuid());
            item->setCheckState(0, how.measures.contains(measure.id) ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_tree->expandAll();
}

bool PlanForm::check()
{
    const domain::ActionPlan plan = typed();
    m_nameField->setProblem(plan.title.isEmpty() && !plan.from.isValid() ? tr("Ge planen ett namn eller en period.") : QString());
    m_toField->setProblem(!m_to->problem().isEmpty() ? m_to->problem() : !m_from->problem().isEmpty() ? m_from->problem() : domain::periodProblem(plan.from, plan.to));
    if (!m_toField->problem().isEmpty())
        m_to->setFocus();
    else if (!m_nameField->problem().isEmpty())
        m_name->setFocus();
    return m_nameField->problem().isEmpty() && m_toField->problem().isEmpty();
}

domain::ActionPlan PlanForm::typed() const
{
    domain::ActionPlan plan;
    if (m_changing)
        plan = m_services.plan.content().plan;
    plan.title = m_name->text().trimmed();
    plan.unit = m_unit->text().trimmed();
    plan.from = m_from->date();
    plan.to = m_to->date();
    plan.answers = domain::ActionPlanId(m_answers->currentData().toUuid());
    return plan;
}

domain::Continuation PlanForm::continuation() const
{
    domain::Continuation how;
    how.plan = typed();
    how.plan.id = domain::ActionPlanId::create();
    how.costs = m_costs->isChecked();
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *area = m_tree->topLevelItem(i);
        const domain::AreaId id(area->data(0, Qt::UserRole).toUuid());
        if (id && area->checkState(0) != Qt::Checked)
            continue;
        how.areas.insert(id);
        for (int m = 0; m < area->childCount(); ++m)
            if (area->child(m)->checkState(0) == Qt::Checked)
                how.measures.insert(domain::MeasureId(area->child(m)->data(0, Qt::UserRole).toUuid()));
    }
    return how;
}

void PlanForm::finish()
{
    if (!check())
        return;
    if (m_changing) {
        if (m_services.edits.change(tr("Ändra planens uppgifter"), typed()))
            emit done(m_services.plan.id());
        return;
    }
    const domain::Continuation how = continuation();
    domain::NewPlan made;
    if (m_old.plan.id)
        made = continued(m_old, how);
    else
        made.content.plan = how.plan;
    if (m_services.edits.createPlan(made))
        emit done(made.content.plan.id);
}

void PlanForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit cancelled();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        finish();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace views
