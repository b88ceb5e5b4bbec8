// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/meetings/statushead.h"

#include "lists/words.h"
#include "views/meetings/inlinebutton.h"
#include "views/meetings/meetingwords.h"
#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::px;

namespace {
constexpr int backHeight = 32, rowHeight = 28, top = 8, side = 20;
} // namespace

StatusHead::StatusHead(lists::MeetingFacts &facts, Clock clock, QWidget *parent)
    : QWidget(parent), m_facts(facts), m_clock(std::move(clock)), m_back(new InlineButton(tr("‹ Alla möten"), InlineButton::Tone::Action, 12, this))
{
    setFixedHeight(px(top + backHeight + rowHeight));
    m_back->setAccessibleName(tr("Alla möten"));
    m_back->setToolTip(tr("Till listan över möten (Alt+Vänsterpil)"));
    m_back->move(px(side), px(top + 4));
    m_back->adjustSize();
    connect(m_back, &QAbstractButton::clicked, this, &StatusHead::listRequested);
    connect(&facts, &lists::MeetingFacts::changed, this, &StatusHead::refresh);
    connect(&m_timer, &QTimer::timeout, this, &StatusHead::refresh);
    m_timer.start(20000);
    refresh();
}

void StatusHead::refresh()
{
    m_words = lists::words::status(m_facts.meeting().status);
    if (m_facts.meeting().version > 1)
        m_words = tr("%1, version %2").arg(m_words).arg(m_facts.meeting().version);
    m_timeLeft = words::timeLeft(m_facts.meeting(), m_clock());
    setAccessibleName(m_timeLeft.isEmpty() ? m_words : m_words + u", "_s + m_timeLeft);
    update();
}

void StatusHead::paintEvent(QPaintEvent *)
{
    using Status = domain::MeetingStatus;
    const Colours &c = theme::colours();
    const Status status = m_facts.meeting().status;
    const QColor colour = status == Status::Ongoing ? c.green : status == Status::Draft ? c.ochre : c.ink2;
    const QString icon = status == Status::Ongoing || status == Status::Draft ? u"anteckning"_s
                         : status == Status::Planned                         ? u"moten"_s
                                                                              : u"dokument"_s;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF row(px(side), px(top + backHeight), width() - px(side + 16), px(rowHeight));
    theme::paintIcon(painter, icon, QRectF(row.left(), row.center().y() - px(17) / 2.0, px(17), px(17)), colour, c.canvas);
    const qreal taken = m_timeLeft.isEmpty() ? 0 : paint::line(painter, row, m_timeLeft, theme::ui(12), c.ink2, Qt::AlignRight) + px(8);
    paint::line(painter, row.adjusted(px(24), 0, -taken, 0), m_words, theme::ui(13, QFont::DemiBold), colour);
}

} // namespace views
