// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/priorities/boarddelegate.h"

#include "domain/dates.h"
#include "lists/words.h"
#include "views/priorities/movement.h"
#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::px;

namespace {

constexpr int cardHeight = 100, cardGap = 8, rowHeight = 42;
constexpr int courseWidth = 90, movementWidth = 88;
constexpr int wideRow = 560; ///< room for names and course beside the title

/// `shortly`: beside the title, where there is little room.
QString owners(const lists::BoardEntry &entry, bool shortly = false)
{
    QStringList names;
    for (const domain::Party &party : entry.assignment.owners) {
        const QString name = shortly ? lists::words::shortNames({party}) : party.text;
        names << (entry.gone.contains(party.text) ? (shortly ? BoardDelegate::tr("%1, slutat") : BoardDelegate::tr("%1 (har lämnat)")).arg(name) : name);
    }
    return names.join(u", "_s);
}

} // namespace

qreal BoardDelegate::headingHeight(int row) const
{
    const int ranked = m_board.rankedCount();
    if (row == 0)
        return px(34);
    return row == ranked ? px(44) : 0;
}

QRectF BoardDelegate::cardOf(const QRectF &item, int row) const
{
    QRectF card = item.adjusted(px(2), headingHeight(row), -px(2), 0); // room for the focus ring
    if (m_board.at(row).rank)
        card.setHeight(px(cardHeight));
    return card;
}

QSize BoardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int row = index.row();
    const qreal own = m_board.at(row).rank ? px(cardHeight + cardGap) : px(rowHeight);
    return {px(300), int(own + headingHeight(row)) + (row == m_board.rowCount() - 1 ? px(4) : 0)};
}

void BoardDelegate::paintHeading(QPainter &p, const QRectF &rect, int row) const
{
    const Colours &c = theme::colours();
    const bool ranked = m_board.at(row).rank > 0;
    const QRectF line(rect.left() + px(2), rect.bottom() - px(28), rect.width() - px(4), px(20));
    paint::line(p, line, ranked ? tr("Prioriterade") : tr("Långsiktiga"), theme::label(), c.ink2);
    const int others = m_board.rowCount() - m_board.rankedCount();
    paint::line(p, line, ranked ? tr("Alt+↑ och Alt+↓ ändrar rang") : tr("%n uppdrag", nullptr, others), theme::ui(12), c.ink2, Qt::AlignRight);
}

void BoardDelegate::paintLatest(QPainter &p, const QRectF &rect, const lists::BoardEntry &entry, bool words, Qt::Alignment alignment) const
{
    const Colours &c = theme::colours();
    const QString day = entry.latest().isValid() ? domain::shortDate(entry.latest(), m_today) : tr("Inget läge än");
    const QString text = words && entry.latest().isValid() ? tr("Läge %1").arg(day) : day;
    const QFont font = theme::ui(12, entry.stale ? QFont::DemiBold : QFont::Normal);
    if (entry.stale) {
        const qreal width = QFontMetricsF(font).horizontalAdvance(text);
        const qreal left = alignment == Qt::AlignRight ? rect.right() - width - px(22) : rect.left();
        marks::paint(p, Mark::Doubt, QRectF(left, rect.center().y() - px(8), px(16), px(16)), c.page);
        paint::line(p, alignment == Qt::AlignRight ? rect : rect.adjusted(px(22), 0, 0, 0), text, font, c.ochre, alignment);
        return;
    }
    paint::line(p, rect, text, font, c.ink2, alignment);
}

void BoardDelegate::paintCard(QPainter &p, const QRectF &card, const lists::BoardEntry &entry, bool focused) const
{
    const Colours &c = theme::colours();
    paint::box(p, card, c.page, c.hair, px(8));
    if (m_board.isDraft())
        theme::paintIcon(p, u"dra"_s, QRectF(card.left() + px(6), card.center().y() - px(8), px(16), px(16)), c.ink3);
    paint::line(p, QRectF(card.left() + px(22), card.top(), px(46), card.height()), QString::number(entry.rank), theme::text(34), c.ink, Qt::AlignHCenter);

    const bool wide = card.width() > px(480);
    const qreal left = card.left() + px(80), right = wide ? card.right() - px(16 + courseWidth + 16 + movementWidth) : card.right() - px(16);
    const QFont title = theme::text(19, true);
    const QRectF titleLine(left, card.top() + px(12), right - left - px(8), px(28));
    qreal width = paint::line(p, titleLine, entry.assignment.title, title, c.ink);
    if (entry.assignment.yearsFocus) {
        const QString word = tr("Årets fokus");
        const QFont font = theme::ui(12, QFont::Medium);
        const QRectF pill(titleLine.left() + width + px(14), titleLine.center().y() - px(11), QFontMetricsF(font).horizontalAdvance(word) + px(16), px(22));
        if (pill.right() < right + (wide ? 0 : px(8))) {
            paint::box(p, pill, c.sunk, QColor(), px(10));
            paint::line(p, pill.adjusted(px(8), 0, 0, 0), word, font, c.ink2);
        }
    }
    paint::line(p, QRectF(left, card.top() + px(40), right - left - px(8), px(20)), owners(entry), theme::ui(13), entry.gone.isEmpty() ? c.ink2 : c.ochre);
    QString next = m_board.isDraft() ? entry.reason : QString();
    if (!m_board.isDraft() && !entry.reports.isEmpty() && !entry.reports.first().nextStep.isEmpty()) {
        const domain::StatusReport &report = entry.reports.first();
        next = report.nextStepDue.isValid() ? tr("%1, %2").arg(report.nextStep, domain::longDate(report.nextStepDue, m_today).section(u' ', 1)) : report.nextStep;
    }
    paint::line(p, QRectF(left, card.top() + px(68), right - left - px(8), px(20)), next, theme::ui(13), c.ink);
    if (wide) {
        const qreal at = right + px(0);
        movement::paintCourse(p, QRectF(at, card.top() + px(26), px(courseWidth), px(24)), entry.course, entry.movement(), c.page);
        movement::paint(p, QRectF(at + px(courseWidth + 16), card.top() + px(28), px(movementWidth), px(20)), entry.movement(), c.page);
        paintLatest(p, QRectF(at, card.top() + px(68), px(courseWidth + movementWidth + 16), px(20)), entry, true, Qt::AlignLeft);
    }
    if (focused)
        paint::focusRing(p, card, px(8));
}

void BoardDelegate::paintRow(QPainter &p, const QRectF &card, int row, bool chosen, bool focused) const
{
    const Colours &c = theme::colours();
    const lists::BoardEntry &entry = m_board.at(row);
    const bool first = row == m_board.rankedCount(), last = row == m_board.rowCount() - 1;
    p.save();
    p.setClipRect(card);
    paint::box(p, card.adjusted(0, first ? 0 : -px(20), 0, last ? 0 : px(20)), c.page, c.hair, px(8)); // one card for all of them
    p.restore();
    if (!first)
        paint::hairline(p, card.left() + px(16), card.right() - px(16), card.top());
    if (chosen && !focused)
        paint::box(p, card.adjusted(px(4), px(3), -px(4), -px(3)), c.blueTint, QColor(), px(6));
    const bool wide = card.width() > px(wideRow);
    const qreal end = card.right() - px(16);
    const qreal moveAt = end - px(84 + movementWidth), courseAt = moveAt - px(86);
    qreal left = card.left() + px(16);
    if (m_board.isDraft()) {
        theme::paintIcon(p, u"dra"_s, QRectF(card.left() + px(6), card.center().y() - px(8), px(16), px(16)), c.ink3);
        left += px(12);
    }
    // The title goes on over what there is nothing of.
    const bool owned = wide && !entry.assignment.owners.isEmpty(), reported = !entry.reports.isEmpty();
    const qreal titleEnd = owned ? left + (courseAt - left) * 0.58 : !reported ? end - px(100) : wide ? courseAt : moveAt;
    paint::line(p, QRectF(left, card.top(), titleEnd - left - px(12), card.height()), entry.assignment.title, theme::text(16), c.ink);
    if (wide) {
        if (owned)
            paint::line(p, QRectF(titleEnd, card.top(), courseAt - titleEnd - px(12), card.height()), owners(entry, !entry.gone.isEmpty()), theme::ui(13), entry.gone.isEmpty() ? c.ink2 : c.ochre);
        movement::paintCourse(p, QRectF(courseAt, card.center().y() - px(11), px(74), px(22)), entry.course, entry.movement(), c.page);
    }
    movement::paint(p, QRectF(moveAt, card.top(), px(movementWidth), card.height()), entry.movement(), c.page);
    paintLatest(p, QRectF(end - px(90), card.top(), px(90), card.height()), entry, false, Qt::AlignRight);
    if (focused)
        paint::focusRing(p, card.adjusted(px(2), px(2), -px(2), -px(2)), px(6));
}

void BoardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int row = index.row();
    const QRectF item(option.rect);
    if (const qreal heading = headingHeight(row); heading > 0)
        paintHeading(*painter, QRectF(item.left(), item.top(), item.width(), heading), row);
    const bool chosen = option.state & QStyle::State_Selected;
    const QRectF card = cardOf(item, row);
    if (m_board.at(row).rank)
        paintCard(*painter, card, m_board.at(row), chosen);
    else
        paintRow(*painter, card, row, chosen, chosen && (option.state & QStyle::State_HasFocus || option.state & QStyle::State_Active));
    painter->restore();
}

} // namespace views
