// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quality/duetab.h"

#include "views/shared/emptystate.h"
#include "views/shared/followupform.h"
#include "views/shared/segmentedtoggle.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace views {

using namespace Qt::Literals::StringLiterals;
using theme::px;

namespace {
constexpr domain::DueWithin stretches[] = {domain::DueWithin::ThisMonth, domain::DueWithin::ThisTerm, domain::DueWithin::All};
}

Row DueDelegate::row(const QModelIndex &index) const
{
    using lists::DueList;
    const auto state = domain::FollowUpState(index.data(DueList::StateRole).toInt());
    const bool late = state == domain::FollowUpState::Late;
    Row row;
    row.mark = late ? Mark::Gap : Mark::Measure;
    row.face = Row::Face::Said;
    row.title = index.data(DueList::NameRole).toString();
    const QString area = index.data(DueList::AreaRole).toString();
    row.details = index.data(DueList::LastRole).toString() + (area.isEmpty() ? QString() : u"   "_s + area);
    row.right = index.data(DueList::DueTextRole).toString();
    if (late) {
        row.rightColour = theme::colours().ochre;
        row.state = tr("Sent");
        row.stateColour = theme::colours().ochre;
    }
    return row;
}

DueTab::DueTab(lists::DueList &due, storage::Repositories &stored, editing::FollowUpEdits &edits, bool readOnly, QWidget *parent)
    : QWidget(parent), m_due(due), m_stored(stored), m_edits(edits)
{
    m_within = new SegmentedToggle({tr("Denna månad"), tr("Terminen"), tr("Alla")}, this);
    m_within->setCurrent(1);
    connect(m_within, &SegmentedToggle::chosen, this, [this](int index) { m_due.setWithin(stretches[index]); });
    m_rows = new RowList(this);
    m_rows->setAccessibleName(tr("Insatser att följa upp, de som är sena först"));
    m_rows->setItemDelegate(new DueDelegate(m_rows));
    m_rows->setEmptyState(new EmptyState(tr("Inget att följa upp"), tr("Varje insats säger hur ofta den följs upp. Det väljs på insatsens sida.")));
    m_rows->setModel(&due);
    connect(m_rows, &RowList::currentRowChanged, this, &DueTab::choose);
    connect(m_rows, &QAbstractItemView::activated, this, [this] { m_form->focusFirst(); });

    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(px(24), px(16), px(24), px(24));
    m_form = new FollowUpForm(page);
    m_form->setReadOnly(readOnly);
    connect(m_form, &FollowUpForm::saveRequested, this, &DueTab::save);
    m_links = new QWidget(page);
    auto *links = new QHBoxLayout(m_links);
    links->setContentsMargins(0, px(8), 0, 0);
    auto *thread = new QPushButton(theme::icon(u"traden"_s, &Colours::blue), tr("Hela tråden"), m_links);
    auto *open = new QPushButton(theme::icon(u"handlingsplan"_s, &Colours::blue), tr("Öppna insatsen"), m_links);
    for (QPushButton *button : {thread, open}) {
        button->setFlat(true);
        links->addWidget(button);
    }
    links->addStretch();
    connect(thread, &QPushButton::clicked, this, [this] { emit openThread({domain::ObjectType::Measure, m_measure.uuid()}); });
    connect(open, &QPushButton::clicked, this, [this] { emit openObject({domain::ObjectType::Measure, m_measure.uuid()}); });
    m_nothing = new EmptyState(tr("Ingen insats vald"), tr("Välj en i listan och skriv vad ni såg."), page);
    column->addWidget(m_nothing);
    column->addWidget(m_form);
    column->addWidget(m_links);
    column->addStretch();
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(page);
    m_form->hide();
    m_links->hide();

    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(px(8));
    leftColumn->addWidget(m_within, 0, Qt::AlignLeft);
    leftColumn->addWidget(m_rows, 1);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(left);
    splitter->addWidget(m_scroll);
    splitter->setSizes({px(440), px(520)});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter);
}

void DueTab::setToday(QDate today)
{
    m_today = today;
    m_due.setToday(today);
}

void DueTab::focusFirst()
{
    m_rows->setFocus();
    m_rows->ensureCurrent();
}

QList<domain::DialogueRound> DueTab::rounds() const
{
    try {
        return m_stored.records.all<domain::DialogueRound>();
    } catch (const storage::StorageError &) {
        return {}; // the round can be chosen later
    }
}

void DueTab::choose(const QModelIndex &index)
{
    // What is being written of one measure is not thrown away because the list moved.
    if (index.isValid() && m_due.at(index.row()).measure != m_measure && !m_form->isTouched())
        begin(m_due.at(index.row()));
}

void DueTab::begin(const domain::MeasureChoice &measure)
{
    m_measure = measure.measure;
    m_nothing->hide();
    m_form->show();
    m_links->show();
    m_form->begin(measure, m_today, rounds());
}

bool DueTab::show(domain::MeasureId measure)
{
    try {
        const auto choice = m_stored.records.measureChoice(measure);
        if (!choice)
            return false;
        begin(*choice);
    } catch (const storage::StorageError &) {
        return false;
    }
    if (const int row = m_due.rowOf(measure); row >= 0)
        m_rows->setCurrentIndex(m_due.index(row));
    m_form->focusFirst();
    return true;
}

bool DueTab::show(domain::FollowUpId id)
{
    try {
        const auto followUp = m_stored.records.find<domain::FollowUp>(id);
        const auto choice = followUp ? m_stored.records.measureChoice(followUp->measure) : std::nullopt;
        if (!choice)
            return false;
        begin(*choice);
        const auto line = followUp->line ? m_stored.outlines.line(followUp->line) : std::nullopt;
        m_form->edit(*followUp, line ? line->text : followUp->seen, rounds());
        m_form->focusFirst();
        return true;
    } catch (const storage::StorageError &) {
        return false;
    }
}

void DueTab::save(const domain::FollowUp &followUp)
{
    if (!m_edits.save(followUp))
        return;
    emit done(followUp.next == domain::WhatNext::Close ? tr("Uppföljningen är sparad och insatsen avslutad.") : tr("Uppföljningen är sparad."));
    m_measure = {};
    m_form->hide();
    m_links->hide();
    m_nothing->show();
    m_rows->setFocus();
    if (const QModelIndex current = m_rows->currentIndex(); current.isValid())
        choose(current);
}

} // namespace views
