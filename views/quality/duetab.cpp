// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quality/duetab.h"

#include "domain/indicators.h"
#include "views/shared/emptystate.h"
#include "views/shared/followupform.h"
#include "views/shared/segmentedtoggle.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

using namespace Qt::Literals::StringLiterals;
using theme::px;

namespace {
constexpr domain::DueWithin stretches[] = {domain::DueWithin::ThisMonth, domain::DueWithin::ThisTerm, domain::DueWithin::Round, domain::DueWithin::All};
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
    : ListAndPage(tr("Ingen insats vald"), tr("Välj en i listan och skriv vad ni såg."), parent), m_due(due), m_stored(stored), m_edits(edits)
{
    m_within = new SegmentedToggle({tr("Denna månad"), tr("Terminen"), tr("Dialogen"), tr("Alla")}, this);
    m_within->setAccessibleName(tr("Hur långt fram"));
    m_within->setCurrent(1);
    connect(m_within, &SegmentedToggle::chosen, this, &DueTab::narrow);
    m_round = new QComboBox(this);
    m_round->setAccessibleName(tr("Verksamhetsdialog"));
    m_round->setToolTip(tr("Det som ska följas upp senast till dialogen, i dess enhet"));
    m_round->hide();
    connect(m_round, &QComboBox::activated, this, [this](int index) { m_due.setRound(index < 0 ? std::nullopt : std::optional(m_rounds.at(index))); });
    rows()->setAccessibleName(tr("Insatser att följa upp, de som är sena först"));
    rows()->setItemDelegate(new DueDelegate(rows()));
    rows()->setEmptyState(new EmptyState(tr("Inget att följa upp"), tr("Varje insats säger hur ofta den följs upp. Det väljs på insatsens sida.")));
    rows()->setModel(&due);
    connect(rows(), &RowList::currentRowChanged, this, &DueTab::choose);
    const auto forget = [this] { m_choices.reset(); };
    connect(&stored.meetings, &storage::MeetingRepository::changed, this, forget);
    connect(&stored.meetings, &storage::MeetingRepository::removed, this, forget);
    const auto ifRound = [this](const storage::Record &record) {
        if (!std::holds_alternative<domain::DialogueRound>(record))
            return;
        m_choices.reset();
        if (m_due.within() == domain::DueWithin::Round)
            fillRounds();
    };
    connect(&stored.records, &storage::RecordRepository::changed, this, ifRound);
    connect(&stored.records, &storage::RecordRepository::removed, this, ifRound);
    connect(rows(), &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        choose(index);
        m_form->focusFirst();
    });

    m_form = new FollowUpForm(editing::FollowUpDrafts(stored), page());
    m_form->setReadOnly(readOnly);
    connect(m_form, &FollowUpForm::saveRequested, this, &DueTab::save);
    m_links = new QWidget(page());
    auto *links = new QHBoxLayout(m_links);
    links->setContentsMargins(0, 0, 0, 0);
    auto *thread = new QPushButton(theme::icon(u"traden"_s, &Colours::blue), tr("Hela tråden"), m_links);
    auto *open = new QPushButton(theme::icon(u"handlingsplan"_s, &Colours::blue), tr("Öppna insatsen"), m_links);
    for (QPushButton *button : {thread, open}) {
        button->setFlat(true);
        links->addWidget(button);
    }
    links->addStretch();
    thread->setShortcut(Qt::CTRL | Qt::Key_T); // as in minutes
    connect(thread, &QPushButton::clicked, this, [this] { emit openThread({domain::ObjectType::Measure, m_measure.uuid()}); });
    connect(open, &QPushButton::clicked, this, [this] { emit openObject({domain::ObjectType::Measure, m_measure.uuid()}); });
    pageColumn()->addWidget(m_form);
    pageColumn()->addWidget(m_links);
    addAbove(m_within, Qt::AlignLeft);
    addAbove(m_round);
    setWidths(440, 520);
}

void DueTab::setToday(QDate today)
{
    m_today = today;
    m_due.setToday(today);
}

void DueTab::focusFirst()
{
    rows()->setFocus();
    rows()->ensureCurrent();
}

bool DueTab::flush()
{
    return m_form->keep();
}

const lists::FollowUpChoices &DueTab::choices()
{
    if (!m_choices)
        m_choices = lists::followUpChoices(m_stored);
    return *m_choices;
}

void DueTab::narrow(int stretch)
{
    const bool round = stretches[stretch] == domain::DueWithin::Round;
    m_round->setVisible(round);
    if (round)
        fillRounds();
    m_due.setWithin(stretches[stretch]);
}

/// The one that comes next is what one prepares, unless another was chosen.
void DueTab::fillRounds()
{
    const int at = m_round->currentIndex();
    const domain::DialogueRoundId before = at >= 0 && at < m_rounds.size() ? m_rounds.at(at).id : domain::roundToPrepare(choices().rounds, m_today);
    m_rounds = choices().rounds;
    m_round->clear();
    for (const domain::DialogueRound &round : std::as_const(m_rounds)) {
        m_round->addItem(domain::roundName(round));
        if (round.id == before)
            m_round->setCurrentIndex(m_round->count() - 1);
    }
    m_round->setEnabled(!m_rounds.isEmpty());
    m_round->setPlaceholderText(tr("Ingen verksamhetsdialog än"));
    m_due.setRound(m_rounds.isEmpty() ? std::nullopt : std::optional(m_rounds.at(m_round->currentIndex())));
}

void DueTab::choose(const QModelIndex &index)
{
    // The form does not change under the hands of somebody who writes in it because the list moved.
    const bool isWriting = m_form->isTouched() && m_form->isAncestorOf(window()->focusWidget());
    if (index.isValid() && m_due.at(index.row()).measure != m_measure && !isWriting)
        begin(m_due.at(index.row()));
}

void DueTab::begin(const domain::MeasureChoice &measure)
{
    if (!m_form->keep()) // it says why, and tries again
        return;
    m_measure = measure.measure;
    showPage(true);
    const bool inRound = m_due.within() == domain::DueWithin::Round && m_round->currentIndex() >= 0;
    m_form->begin(measure, m_today, choices(), inRound ? m_rounds.at(m_round->currentIndex()).id : domain::DialogueRoundId());
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
        rows()->setCurrentIndex(m_due.index(row));
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
        m_form->edit(*followUp, line ? line->text : followUp->seen, choices());
        m_form->focusFirst();
        return true;
    } catch (const storage::StorageError &) {
        return false;
    }
}

void DueTab::save(const domain::FollowUp &followUp)
{
    if (!m_edits.save(followUp, m_form->meeting()))
        return;
    emit done(followUp.next == domain::WhatNext::Close ? tr("Uppföljningen är sparad och insatsen avslutad.") : tr("Uppföljningen är sparad."));
    m_form->saved(); // nothing in it keeps another measure from being chosen
    m_measure = {};
    showPage(false);
    rows()->setFocus();
    if (const QModelIndex current = rows()->currentIndex(); current.isValid())
        choose(current);
}

} // namespace views
