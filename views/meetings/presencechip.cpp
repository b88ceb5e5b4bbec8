// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/meetings/presencechip.h"

#include "lists/words.h"
#include "views/shared/marks.h"
#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::px;

namespace {
constexpr int markSize = 12;
constexpr int padding = 2;
constexpr int gap = 4;
} // namespace

PresenceChip::PresenceChip(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (!m_readOnly)
            emit presenceChosen(next(m_facts.row.presence));
    });
}

domain::Presence PresenceChip::next(domain::Presence presence)
{
    using domain::Presence;
    switch (presence) {
    case Presence::Unknown:
    case Presence::Excused:
        return Presence::Present;
    case Presence::Present:
    case Presence::Adjunct:
        return Presence::Absent;
    case Presence::Absent:
        return Presence::Excused;
    }
    return Presence::Present;
}

void PresenceChip::setFacts(const Facts &facts)
{
    if (facts == m_facts && !text().isEmpty())
        return;
    m_facts = facts;
    setText(words());
    const QString presence = lists::words::presence(facts.row.presence);
    setAccessibleName(facts.name);
    QStringList said{presence};
    if (facts.isChair)
        said.append(tr("ordf."));
    if (facts.arrivedAt > 0)
        said.append(tr("från punkt %1").arg(facts.arrivedAt));
    if (facts.leftAt > 0)
        said.append(tr("till punkt %1").arg(facts.leftAt));
    setAccessibleDescription(said.join(u", "_s));
    setToolTip(tr("%1: %2. Mellanslag byter, pil ned visar allt.").arg(facts.name, presence));
    updateGeometry();
    update();
}

QString PresenceChip::words() const
{
    QString text = m_facts.name;
    if (m_facts.isChair)
        text += u", "_s + tr("ordf.");
    switch (m_facts.row.presence) {
    case domain::Presence::Excused:
        return text + u", "_s + tr("förhinder");
    case domain::Presence::Absent:
        return text + u", "_s + tr("frånvarande");
    case domain::Presence::Unknown:
        return text;
    case domain::Presence::Adjunct:
        text += u", "_s + tr("adjungerad");
        break;
    case domain::Presence::Present:
        if (m_facts.row.person.isNull())
            text += u", "_s + tr("gäst");
        break;
    }
    if (m_facts.arrivedAt > 0)
        text += u' ' + tr("från punkt %1").arg(m_facts.arrivedAt);
    if (m_facts.leftAt > 0)
        text += u' ' + tr("till punkt %1").arg(m_facts.leftAt);
    return text;
}

QSize PresenceChip::sizeHint() const
{
    const QFontMetricsF metrics(theme::ui(12));
    return {qRound(metrics.horizontalAdvance(text())) + px(2 * padding + markSize + gap) + 2, px(20)};
}

void PresenceChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &c = theme::colours();
    const QRectF whole = rect();
    if (underMouse() && !m_readOnly)
        paint::box(painter, whole, c.sunk, QColor(), px(5));
    const bool here = m_facts.row.presence == domain::Presence::Present || m_facts.row.presence == domain::Presence::Adjunct;
    const bool known = m_facts.row.presence != domain::Presence::Unknown;
    const bool wholeMeeting = m_facts.arrivedAt == 0 && m_facts.leftAt == 0;
    const QRectF mark(px(padding), (height() - px(markSize)) / 2.0, px(markSize), px(markSize));
    // Before a meeting nobody is marked, and that is nothing to worry about: an outline, and no word.
    const Mark shape = known ? marks::of(m_facts.row.presence, wholeMeeting) : Mark::Absent;
    marks::paint(painter, shape, mark, known ? marks::colour(shape) : c.ink3, underMouse() ? c.sunk : c.page);
    paint::line(painter, whole.adjusted(mark.right() + px(gap), 0, 0, 0), text(), theme::ui(12), here || !known ? c.ink : c.ink2);
    if (hasFocus())
        paint::focusRing(painter, whole, px(5));
}

void PresenceChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else if ((event->key() == Qt::Key_Down || event->key() == Qt::Key_Menu) && !m_readOnly) {
        emit menuRequested(mapToGlobal(QPoint(0, height())));
    } else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        focusNextPrevChild(event->key() == Qt::Key_Right);
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void PresenceChip::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_readOnly)
        emit menuRequested(event->globalPos());
}

void PresenceChip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace views
