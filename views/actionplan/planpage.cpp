// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actionplan/planpage.h"

#include "views/actionplan/areasheet.h"
#include "views/actionplan/measurefacts.h"
#include "views/actionplan/measuresheet.h"
#include "views/actionplan/plainsheets.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace views {

using namespace Qt::Literals::StringLiterals;
using lists::PlanPart;
using theme::px;

namespace {

constexpr int treeWidth = 280, factsWidth = 244, narrow = 820;

} // namespace

PlanPage::PlanPage(const PlanServices &services, QWidget *parent) : QWidget(parent), m_services(services), m_tree(new PlanTreeView(services, this))
{
    const auto make = [this](const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setEnabled(!m_services.readOnly);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        m_inserts.append(action);
    };
    make(tr("Ny insats"), Qt::CTRL | Qt::Key_Return, [this] { newMeasure(); });
    make(tr("Nytt område"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return, [this] { newArea(); });
    make(tr("Nytt behov"), Qt::CTRL | Qt::SHIFT | Qt::Key_H, [this] { newNeed(); });

    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(px(4), px(12), 0, px(8));
    leftColumn->addWidget(m_tree, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(px(8), 0, px(8), 0);
    m_newMeasure = new QPushButton(theme::icon(u"ny"_s), tr("Ny insats"), left);
    m_newArea = new QPushButton(theme::icon(u"ny"_s), tr("Nytt område"), left);
    for (QPushButton *button : {m_newMeasure, m_newArea}) {
        button->setFlat(true);
        button->setEnabled(!services.readOnly);
        buttons->addWidget(button);
    }
    m_newMeasure->setToolTip(tr("Ny insats i det valda området (Ctrl+Enter)"));
    m_newArea->setToolTip(tr("Nytt utvecklingsområde (Ctrl+Skift+Enter)"));
    buttons->addStretch();
    leftColumn->addLayout(buttons);
    connect(m_newMeasure, &QPushButton::clicked, this, &PlanPage::newMeasure);
    connect(m_newArea, &QPushButton::clicked, this, &PlanPage::newArea);

    m_page = new QScrollArea(this);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setWidgetResizable(true);
    m_page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page->setFocusPolicy(Qt::NoFocus);
    m_page->setAccessibleName(tr("Planens text"));
    m_page->viewport()->setBackgroundRole(QPalette::Base);
    m_facts = new MeasureFacts(services, this);

    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    left->setMinimumWidth(px(150));
    m_page->setMinimumWidth(px(240));
    auto *right = new QWidget(this);
    m_right = new QBoxLayout(QBoxLayout::LeftToRight, right);
    m_right->setContentsMargins(0, 0, 0, 0);
    m_right->setSpacing(1); // the canvas between them is their hairline
    m_right->addWidget(m_page, 1);
    m_right->addWidget(m_facts);
    m_splitter->addWidget(left);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({px(treeWidth), px(580 + factsWidth)});
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);

    connect(m_tree, &PlanTreeView::chosen, this, &PlanPage::open);
    connect(m_tree, &PlanTreeView::opened, this, [this] {
        if (m_sheet)
            m_sheet->focusFirst();
    });
    connect(m_facts, &MeasureFacts::openPart, this, &PlanPage::openPart);
    connect(m_facts, &MeasureFacts::openThread, this, &PlanPage::openThread);
    connect(&services.plan, &lists::OpenPlan::opened, this, [this] {
        m_id = {};
        m_part = PlanPart::WhereAreWe;
        delete m_page->takeWidget();
        m_sheet = nullptr;
        m_facts->setMeasure({});
        m_facts->hide();
        const QList<domain::Measure> measures = domain::measuresInOrder(m_services.plan.content());
        if (m_services.plan.isOpen() && (measures.isEmpty() || !m_tree->choose(PlanPart::Measure, measures.first().id.uuid())))
            m_tree->choose(PlanPart::Background);
    });
    connect(&services.plan, &lists::OpenPlan::changed, this, [this] {
        if (m_sheet)
            m_sheet->load();
        m_facts->load();
    });
}

PlanSheet *PlanPage::makeSheet(PlanPart part, const QUuid &id)
{
    QWidget *in = m_page->viewport();
    switch (part) {
    case PlanPart::WhereAreWe:
    case PlanPart::Background: return new TextSheet(m_services, tr("Bakgrund"), tr("Vad ligger bakom planen?"), &domain::ActionPlan::background, in);
    case PlanPart::Participation: return new TextSheet(m_services, tr("Delaktighet"), tr("Vilka har varit med, när, och hur?"), &domain::ActionPlan::participation, in);
    case PlanPart::Needs: return new NeedsSheet(m_services, in);
    case PlanPart::Area: return new AreaSheet(m_services, domain::AreaId(id), in);
    case PlanPart::Measure: return new MeasureSheet(m_services, domain::MeasureId(id), in);
    case PlanPart::LooseMeasures: return nullptr;
    case PlanPart::StrengthsWeaknesses: return new NotesSheet(m_services, false, in);
    case PlanPart::Risks: return new NotesSheet(m_services, true, in);
    case PlanPart::Spreading: return new TextSheet(m_services, tr("Erfarenhetsspridning"), tr("Hur sprids erfarenheterna?"), &domain::ActionPlan::spreading, in);
    case PlanPart::Wastebasket: return new WastebasketSheet(m_services, in);
    case PlanPart::Goal: break;
    }
    for (const domain::Goal &goal : m_services.plan.content().goals)
        if (goal.id.uuid() == id)
            return makeSheet(goal.measure ? PlanPart::Measure : PlanPart::Area, goal.measure ? goal.measure.uuid() : goal.area.uuid());
    return nullptr;
}

void PlanPage::open(PlanPart part, const QUuid &id)
{
    if (part == m_part && id == m_id && m_sheet)
        return;
    if (!flush()) { // words that cannot be stored are not left behind
        QMetaObject::invokeMethod(m_tree, [this, part = m_part, id = m_id] { m_tree->choose(part, id); }, Qt::QueuedConnection);
        return;
    }
    m_part = part;
    m_id = id;
    PlanSheet *sheet = makeSheet(part, id);
    if (m_sheet) {
        m_page->takeWidget()->deleteLater();
        m_sheet = nullptr;
    }
    domain::MeasureId measure;
    if (sheet) {
        m_sheet = sheet;
        sheet->setBackgroundRole(QPalette::Base);
        m_page->setWidget(sheet);
        m_page->verticalScrollBar()->setValue(0);
        connect(sheet, &PlanSheet::openPart, this, &PlanPage::openPart);
        connect(sheet, &PlanSheet::openThread, this, &PlanPage::openThread);
        if (part == PlanPart::Measure)
            measure = domain::MeasureId(id);
        if (part == PlanPart::Goal)
            for (const domain::Goal &goal : m_services.plan.content().goals)
                if (goal.id.uuid() == id)
                    measure = goal.measure;
    }
    m_facts->setMeasure(measure);
    m_facts->setVisible(bool(measure));
}

bool PlanPage::showPart(PlanPart part, const QUuid &id) { return m_tree->choose(part, id); }

void PlanPage::openPart(const domain::ObjectRef &object)
{
    using domain::ObjectType;
    const bool here = object.type == ObjectType::Measure ? showPart(PlanPart::Measure, object.id)
                      : object.type == ObjectType::Area  ? showPart(PlanPart::Area, object.id)
                      : object.type == ObjectType::Goal  ? showPart(PlanPart::Goal, object.id)
                      : object.type == ObjectType::Need  ? showPart(PlanPart::Needs)
                                                         : false;
    if (!here)
        emit openObject(object);
}

void PlanPage::focusWritten()
{
    if (m_sheet)
        m_sheet->focusFirst();
}

void PlanPage::newArea()
{
    flush();
    const domain::AreaId made = m_services.edits.addArea(m_services.plan.content(), QString());
    // The tree takes it in when the event loop comes back.
    if (made)
        connect(&m_services.plan, &lists::OpenPlan::changed, this, [this, made] {
            if (showPart(PlanPart::Area, made.uuid()))
                focusWritten();
        }, Qt::ConnectionType(Qt::AutoConnection | Qt::SingleShotConnection));
}

void PlanPage::newMeasure()
{
    flush();
    domain::AreaId area = m_tree->chosenArea();
    const domain::PlanContent &in = m_services.plan.content();
    if (!area && !in.areas.isEmpty() && m_tree->chosenPart() != PlanPart::LooseMeasures)
        area = in.areas.last().id;
    const domain::MeasureId made = m_services.edits.addMeasure(in, area, QString());
    if (made)
        connect(&m_services.plan, &lists::OpenPlan::changed, this, [this, made] {
            if (showPart(PlanPart::Measure, made.uuid()))
                focusWritten();
        }, Qt::ConnectionType(Qt::AutoConnection | Qt::SingleShotConnection));
}

void PlanPage::newNeed()
{
    if (!showPart(PlanPart::Needs))
        return;
    if (auto *rows = m_sheet->findChild<RowsSection *>())
        if (rows->addField())
            rows->addField()->setFocus();
}

bool PlanPage::flush()
{
    const bool page = !m_sheet || m_sheet->flush();
    return m_facts->flush() && page;
}

QList<QWidget *> PlanPage::panes() const
{
    QList<QWidget *> panes{m_tree, m_page};
    if (m_facts->isVisible())
        panes.append(m_facts);
    return panes;
}

void PlanPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Too narrow for three columns: the facts go under the page.
    const bool wide = width() >= px(narrow);
    m_right->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_facts->setMinimumSize(wide ? px(factsWidth) : 0, wide ? 0 : height() / 3);
    m_facts->setMaximumSize(wide ? px(factsWidth) : QWIDGETSIZE_MAX, wide ? QWIDGETSIZE_MAX : height() / 3);
}

} // namespace views
