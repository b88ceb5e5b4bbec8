// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/doubtlist.h"

#include "views/importing/doubtcard.h"
#include "views/shared/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace views {

using theme::px;

DoubtList::DoubtList(QWidget *parent) : QScrollArea(parent), m_content(new QWidget), m_column(new QVBoxLayout(m_content))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_column->setContentsMargins(px(2), px(2), px(2), px(2));
    m_column->setSpacing(px(8));
    setWidget(m_content);
    m_content->installEventFilter(this);
    setAccessibleName(tr("Tveksamt"));
}

void DoubtList::clear()
{
    for (DoubtCard *card : std::as_const(m_cards)) {
        card->hide();
        card->deleteLater(); // its own answer may have led here
        m_column->removeWidget(card);
    }
    m_cards.clear();
    m_active = nullptr; // last: the focus of a hidden card walks to the next
}

DoubtCard *DoubtList::add(const QString &asked, const QString &quote)
{
    auto *card = new DoubtCard(int(m_cards.size()) + 1, asked, quote);
    connect(card, &DoubtCard::activated, this, [this, card] { setActive(card); });
    m_column->addWidget(card);
    m_cards.append(card);
    return card;
}

void DoubtList::setActive(DoubtCard *card)
{
    if (m_active != card) {
        if (m_active)
            m_active->setActive(false);
        m_active = card;
    }
    if (card) {
        card->setActive(true);
        m_content->adjustSize();
        ensureWidgetVisible(card, 0, px(8));
    }
    emit activeChanged(card ? card->number() : 0);
}

void DoubtList::activate(int number)
{
    if (number >= 1 && number <= m_cards.size())
        m_cards[number - 1]->setFocus(Qt::TabFocusReason);
}

bool DoubtList::step(int by)
{
    const int count = int(m_cards.size());
    if (count == 0)
        return false;
    const int from = m_active ? m_active->number() - 1 : by > 0 ? -1 : count;
    for (int n = 1; n <= count; ++n) {
        const int at = ((from + by * n) % count + count) % count;
        if (!m_cards[at]->isSettled()) {
            activate(at + 1);
            return true;
        }
    }
    activate(((from + by) % count + count) % count + 1);
    return true;
}

bool DoubtList::toFirstOpen()
{
    for (DoubtCard *card : std::as_const(m_cards))
        if (!card->isSettled()) {
            activate(card->number());
            return true;
        }
    return false;
}

void DoubtList::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_active)
        ensureWidgetVisible(m_active, 0, px(8));
}

bool DoubtList::eventFilter(QObject *watched, QEvent *event)
{
    // As high as what it holds: the layout that it stands in gives it less only where there is no more.
    if (watched == m_content && event->type() == QEvent::LayoutRequest) {
        const int height = m_column->hasHeightForWidth() ? m_column->heightForWidth(viewport()->width()) : m_column->sizeHint().height();
        setMaximumHeight(qMax(height, 1));
        setMinimumHeight(qMin(height, px(150)));
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace views
