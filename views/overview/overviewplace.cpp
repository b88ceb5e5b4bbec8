// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/overviewplace.h"

#include "domain/dates.h"
#include "editing/lineedits.h"
#include "lists/words.h"
#include "views/overview/nextmeetingcard.h"
#include "views/overview/overviewsection.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::px;

namespace {
constexpr int narrowest = 860; ///< below it one column
}

OverviewPlace::OverviewPlace(const Parts &parts, QWidget *parent)
    : Place(parent), m_parts(parts), m_greeting(new TextLabel(TextLabel::Role::ViewTitle)), m_today(new TextLabel(TextLabel::Role::Quiet)), m_card(new NextMeetingCardView)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(px(8), px(24), px(8), px(24));
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(px(24), 0, px(24), px(18));
    head->setSpacing(px(2));
    head->addWidget(m_greeting);
    head->addWidget(m_today);
    column->addLayout(head);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(px(24));
    auto *left = new QVBoxLayout, *right = new QVBoxLayout;
    for (QVBoxLayout *side : {left, right})
        side->setSpacing(px(20));
    auto *card = new QHBoxLayout;
    card->setContentsMargins(px(24), 0, px(8), 0);
    card->addWidget(m_card);
    left->addLayout(card);
    lists::Overview &o = parts.overview;
    m_mine = addSection(right, tr("Jag har lovat"), o.mine(), tr("Inga uppgifter väntar på dig."), u"tasks"_s);
    m_followUps = addSection(right, tr("Beslut att följa upp"), o.followUps(), tr("Inget beslut ska följas upp den närmaste månaden."), u"decisions"_s);
    m_overdue = addSection(left, tr("Försenat i gruppen"), o.overdue(), tr("Inget är försenat."), u"tasks"_s);
    m_silent = addSection(right, tr("Här har tråden tystnat"), o.silent(), tr("Allt har fått en lägesbeskrivning det senaste kvartalet."), u"priorities"_s);
    m_cycle = addSection(right, tr("Ur årshjulet"), o.cycle(), tr("Inget i årshjulet de närmaste veckorna."), u"yearcycle"_s);
    m_decisions = addSection(left, tr("Senaste beslut"), o.decisions(), tr("Inga beslut än. Det första syns här när mötet skrivs."), u"decisions"_s);
    left->addStretch();
    right->addStretch();
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right, 1);
    column->addLayout(m_columns);
    column->addStretch();
    scroll->setWidget(content);

    connect(m_card, &NextMeetingCardView::openRequested, this, [this] {
        const domain::Meeting &meeting = m_parts.overview.next().meeting;
        if (meeting.id.isNull())
            emit placeRequested(u"meetings"_s);
        else
            emit openMinutes(meeting.id.uuid(), {}, {});
    });
    connect(m_card, &NextMeetingCardView::noticeRequested, this, [this] { emit noticeRequested(m_parts.overview.next().meeting.id); });
    connect(m_card, &NextMeetingCardView::upcomingRequested, this, [this] { emit placeRequested(u"upcoming"_s); });
    connect(&o, &lists::Overview::nextChanged, this, [this] { m_card->show(m_parts.overview.next(), m_parts.clock()); });
    m_card->show(o.next(), parts.clock());
    greet();
}

OverviewSectionView *OverviewPlace::addSection(QVBoxLayout *column, const QString &title, lists::OverviewSection &section, const QString &empty,
                                               const QString &place)
{
    auto *view = new OverviewSectionView(title, section, empty);
    column->addWidget(view);
    connect(view, &OverviewSectionView::opened, this, [this, view](int row) { open(view->section().at(row)); });
    connect(view, &OverviewSectionView::allRequested, this, [this, place] { emit placeRequested(place); });
    connect(view, &OverviewSectionView::settled, this, [this, view](int row) {
        const lists::OverviewLine line = view->section().at(row);
        const bool isTask = line.sign == lists::OverviewLine::Sign::Task || line.sign == lists::OverviewLine::Sign::LateTask;
        if (!isTask || m_readOnly)
            return;
        if (m_parts.edits.changeTask(domain::LineId(line.object.id), [](domain::Task &task) { task.state = domain::TaskState::Done; }))
            emit message(tr("”%1” är klar.").arg(line.title), true);
    });
    connect(&section, &lists::OverviewSection::filled, this, &OverviewPlace::showCounts);
    return view;
}

void OverviewPlace::open(const lists::OverviewLine &line)
{
    switch (line.sign) {
    case lists::OverviewLine::Sign::Task:
    case lists::OverviewLine::Sign::LateTask: emit openMinutes(line.meeting, line.item, line.object.id); break;
    case lists::OverviewLine::Sign::Decision:
    case lists::OverviewLine::Sign::FollowUp: emit openDecision(line.object.id); break;
    case lists::OverviewLine::Sign::Silent:
    case lists::OverviewLine::Sign::Gap:
    case lists::OverviewLine::Sign::Cycle: emit openObject(line.object); break;
    }
}

void OverviewPlace::greet()
{
    const QDateTime now = m_parts.clock();
    const int hour = now.time().hour();
    const QString hello = hour < 5 ? tr("Hej") : hour < 10 ? tr("God morgon") : hour < 18 ? tr("God dag") : tr("God kväll");
    const QString name = m_parts.overview.firstName();
    m_greeting->setText(name.isEmpty() ? hello : u"%1, %2"_s.arg(hello, name));
    m_today->setText(tr("%1, vecka %2").arg(lists::words::sentenceCase(domain::fullDate(m_parts.overview.today()))).arg(m_parts.overview.today().weekNumber()));
    m_mine->setEmptyText(m_parts.overview.me().isNull() ? tr("Säg vem du är under Inställningar, så visas det du har lovat här.")
                                                        : tr("Inga uppgifter väntar på dig."));
}

void OverviewPlace::showCounts()
{
    const auto all = [](OverviewSectionView *view, const QString &words) {
        const int count = view->section().all();
        view->setAllText(count == 0 ? QString() : words.contains(u"%1"_s) ? words.arg(count) : words);
    };
    all(m_mine, tr("Alla %1"));
    all(m_overdue, tr("Alla %1"));
    all(m_followUps, tr("Alla %1"));
    all(m_silent, tr("VP och plan"));
    all(m_cycle, tr("Årshjul"));
    all(m_decisions, tr("Alla beslut"));
}

void OverviewPlace::focusFirst()
{
    m_parts.overview.ensureFresh();
    if (m_mine->section().rowCount() > 0)
        m_mine->rows().setFocus();
    else
        m_card->openButton()->setFocus();
}

QList<QWidget *> OverviewPlace::panes() const { return {m_card, m_mine, m_followUps, m_overdue, m_silent, m_cycle, m_decisions}; }

void OverviewPlace::showEvent(QShowEvent *event)
{
    Place::showEvent(event);
    m_parts.overview.setWatched(true);
    m_card->show(m_parts.overview.next(), m_parts.clock());
    greet();
    showCounts();
}

void OverviewPlace::hideEvent(QHideEvent *event)
{
    Place::hideEvent(event);
    m_parts.overview.setWatched(false);
}

void OverviewPlace::resizeEvent(QResizeEvent *event)
{
    Place::resizeEvent(event);
    m_columns->setDirection(width() < px(narrowest) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace views
