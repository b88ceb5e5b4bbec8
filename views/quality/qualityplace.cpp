// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quality/qualityplace.h"

#include "views/quality/duetab.h"
#include "views/quality/indicatortab.h"
#include "views/quality/roundtab.h"
#include "views/shared/segmentedtoggle.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace views {

using namespace Qt::Literals::StringLiterals;
using theme::px;

QualityPlace::QualityPlace(const Parts &parts, QWidget *parent)
    : Place(parent), m_parts(parts), m_edits(parts.history, parts.stored.records), m_followUps(parts.history, parts.stored),
      m_agreements(parts.history, parts.stored), m_due(parts.stored, parts.today), m_indicators(parts.stored), m_rounds(parts.stored)
{
    m_dueTab = new DueTab(m_due, parts.stored, m_followUps, parts.readOnly, this);
    m_indicatorTab = new IndicatorTab(m_indicators, parts.stored, m_edits, parts.readOnly, this);
    m_roundTab = new RoundTab({m_rounds, parts.stored, m_edits, m_agreements, parts.bodies, parts.people, parts.readOnly}, this);
    m_dueTab->setToday(parts.today);
    m_tabs = new QStackedWidget(this);
    for (QWidget *tab : QList<QWidget *>{m_dueTab, m_indicatorTab, m_roundTab})
        m_tabs->addWidget(tab);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(px(24), px(20), 0, 0);
    all->setSpacing(px(16));
    all->addWidget(buildHead());
    all->addWidget(m_tabs, 1);

    const QStringList names{tr("Att följa upp"), tr("Indikatorer"), tr("Verksamhetsdialoger")};
    for (int i = 0; i < names.size(); ++i) {
        auto *look = new QAction(names.at(i), this);
        connect(look, &QAction::triggered, this, [this, i] {
            setTab(Tab(i));
            focusFirst();
        });
        m_looks.append(look);
    }
    connect(&m_due, &lists::DueList::changed, this, &Place::waitingChanged);
    const auto say = [this](const QString &words) { emit message(words, true); };
    connect(m_dueTab, &DueTab::done, this, say);
    connect(m_indicatorTab, &IndicatorTab::done, this, say);
    connect(m_roundTab, &RoundTab::done, this, say);
    connect(m_indicatorTab, &IndicatorTab::problem, this, &Place::problem);
    connect(m_dueTab, &DueTab::openThread, this, &Place::openThread);
    connect(m_dueTab, &DueTab::openObject, this, &Place::openObject);
    connect(m_roundTab, &RoundTab::openThread, this, &Place::openThread);
    connect(m_roundTab, &RoundTab::openDecision, this, &Place::openDecision);
}

QWidget *QualityPlace::buildHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, px(24), 0);
    column->setSpacing(px(12));
    auto *row = new QHBoxLayout;
    row->addWidget(new TextLabel(TextLabel::Role::ViewTitle, title(), head));
    row->addStretch();
    m_report = new QPushButton(theme::icon(u"rapport"_s), tr("Kvalitetsrapport"), head);
    m_reports = new QMenu(m_report);
    m_report->setMenu(m_reports);
    connect(m_reports, &QMenu::aboutToShow, this, &QualityPlace::fillReports);
    row->addWidget(m_report);
    column->addLayout(row);
    m_toggle = new SegmentedToggle({tr("Att följa upp"), tr("Indikatorer"), tr("Verksamhetsdialoger")}, head);
    m_toggle->setCurrent(0);
    m_toggle->setAccessibleName(tr("Delar av uppföljningen"));
    connect(m_toggle, &SegmentedToggle::chosen, m_tabs, &QStackedWidget::setCurrentIndex);
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    return head;
}

void QualityPlace::fillReports()
{
    m_reports->clear();
    try {
        for (const domain::ActionPlan &plan : m_parts.stored.records.all<domain::ActionPlan>()) {
            const QString name = plan.title.isEmpty() ? tr("Handlingsplan utan namn") : plan.title;
            QAction *action = m_reports->addAction(plan.unit.isEmpty() ? name : u"%1, %2"_s.arg(name, plan.unit));
            connect(action, &QAction::triggered, this, [this, id = plan.id] { emit reportRequested(id); });
        }
    } catch (const storage::StorageError &error) {
        emit problem(tr("Planerna kunde inte läsas"), error.message());
    }
    if (m_reports->isEmpty())
        m_reports->addAction(tr("Ingen handlingsplan än"))->setEnabled(false);
}

void QualityPlace::focusFirst()
{
    switch (tab()) {
    case Tab::Due: m_dueTab->focusFirst(); break;
    case Tab::Indicators: m_indicatorTab->focusFirst(); break;
    case Tab::Rounds: m_roundTab->focusFirst(); break;
    }
}

QualityPlace::Tab QualityPlace::tab() const
{
    return Tab(m_tabs->currentIndex());
}

void QualityPlace::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
    m_toggle->setCurrent(int(tab));
}

bool QualityPlace::goTo(const domain::ObjectRef &object, const QString &)
{
    switch (object.type) {
    case domain::ObjectType::FollowUp:
        setTab(Tab::Due);
        return m_dueTab->show(domain::FollowUpId(object.id));
    case domain::ObjectType::DialogueRound:
        setTab(Tab::Rounds);
        return m_roundTab->show(domain::DialogueRoundId(object.id));
    default: return false;
    }
}

bool QualityPlace::flush()
{
    const bool kept = m_dueTab->flush();
    return m_roundTab->flush() && kept;
}

QVariantMap QualityPlace::memory() const
{
    return {{u"tab"_s, int(tab())}};
}

void QualityPlace::recall(const QVariantMap &memory)
{
    setTab(Tab(qBound(0, memory.value(u"tab"_s).toInt(), 2)));
}

void QualityPlace::setToday(QDate today)
{
    m_dueTab->setToday(today);
}

} // namespace views
