// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/minutes/rowpainter.h"

#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

namespace views {

using outline::LineFormat;
using outline::RowKind;
using theme::px;

namespace {
constexpr int markCentre = 34; ///< from the page's left edge: knots and marks, the thread runs here
constexpr int numberEnd = 44;
} // namespace

struct RowPainter::Place {
    QTextBlock block;
    int row = 0;
    outline::RowShape shape;
    QRectF first; ///< the first line's box
    QRectF last;  ///< the natural text of the last line
    QRectF text;  ///< all lines
    qreal left = 0, right = 0; ///< of the text column at level 0
    qreal baseline = 0;        ///< of the first line
    bool empty = false;
};

template <class Visit>
void RowPainter::forEachRow(const QRect &exposed, Visit visit) const
{
    // One row more above: details and the thread stand below the row that they belong to.
    QTextBlock b = m_edit->cursorForPosition(exposed.topLeft()).block();
    if (b.previous().isValid())
        b = b.previous();
    const int scroll = m_edit->verticalScrollBar()->value();
    QAbstractTextDocumentLayout *layout = m_edit->document()->documentLayout();
    for (; b.isValid(); b = b.next()) {
        if (b.blockNumber() >= m_document.rowCount())
            break;
        const QRectF box = layout->blockBoundingRect(b).translated(0, -scroll);
        if (box.top() - px(110) > exposed.bottom()) // a section's name stands that much above its point
            break;
        if (b.layout()->lineCount() > 0)
            visit(b);
    }
}

RowPainter::Place RowPainter::placeOf(const QTextBlock &block) const
{
    Place place;
    place.block = block;
    place.row = block.blockNumber();
    place.shape = m_document.shape(place.row);
    place.left = m_document.format().leftMargin();
    place.right = m_edit->viewport()->width() - m_document.format().rightMargin();
    const QTextLayout *layout = block.layout();
    const QPointF origin = m_edit->document()->documentLayout()->blockBoundingRect(block).topLeft() - QPointF(0, m_edit->verticalScrollBar()->value());
    place.first = layout->lineAt(0).rect().translated(origin);
    place.baseline = origin.y() + layout->lineAt(0).y() + layout->lineAt(0).ascent();
    place.last = layout->lineAt(layout->lineCount() - 1).naturalTextRect().translated(origin);
    // with fixed heights Qt reports a line's natural height; its box begins where the text is and is as high as asked for
    const qreal height = block.blockFormat().lineHeight();
    const auto fixed = [height](QRectF &r) {
        r.setTop(r.bottom() - height);
    };
    fixed(place.first);
    fixed(place.last);
    place.text = QRectF(place.left, place.first.top(), place.right - place.left, place.last.bottom() - place.first.top());
    place.empty = LineFormat::isEmpty(block) && layout->preeditAreaText().isEmpty();
    return place;
}

void RowPainter::paintUnder(QPainter &p, const QRect &exposed) const
{
    bool point = false;
    int head = -2;
    forEachRow(exposed, [&](const QTextBlock &block) {
        const int row = block.blockNumber();
        const int owner = m_document.tracker().ownerOf(row);
        if (owner != head) {
            head = owner;
            point = owner >= 0 && m_document.isConfidential(owner);
        }
        if (!point && !m_document.isConfidential(row))
            return;
        const Place place = placeOf(block);
        const qreal below = LineFormat::detailsBelow(block) * m_document.format().detailsHeight();
        p.fillRect(QRectF(0, place.text.top(), m_edit->viewport()->width(), place.text.height() + below), theme::colours().ochreTint);
    });
}

void RowPainter::paint(QPainter &p, const QRect &exposed) const
{
    p.setRenderHint(QPainter::Antialiasing);
    const RowWords words(m_document);
    forEachRow(exposed, [&](const QTextBlock &block) { paintRow(p, block, words); });
}

void RowPainter::paintRow(QPainter &p, const QTextBlock &block, const RowWords &words) const
{
    const Place place = placeOf(block);
    if (LineFormat::startsSection(block))
        paintSection(p, place);
    paintThread(p, place);
    paintSign(p, place, words);
    if (place.empty) {
        const QString text = words.placeholder(place.row, m_document.rowCount() == 1);
        if (!text.isEmpty() && !m_edit->isReadOnly()) {
            QFont font = place.shape.kind == RowKind::Point ? theme::text(19, true) : place.shape.kind == RowKind::Presenters ? theme::ui(12) : theme::text(16);
            p.setFont(font);
            p.setPen(theme::colours().ink3);
            p.drawText(QPointF(place.first.left() + px(4), place.baseline), text);
        }
    }
    paintDetails(p, place, words);
    if (const QString origin = words.origin(place.row); !origin.isEmpty())
        paintOrigin(p, place, origin);
    if (m_document.isConfidential(place.row))
        paintConfidentialWord(p, place);
    if (m_hint.row == place.row)
        paintHint(p, place);
}

void RowPainter::paintSection(QPainter &p, const Place &place) const
{
    const Colours &c = theme::colours();
    const qreal height = px(20);
    const qreal top = place.first.top() - px(10) - height;
    const qreal width = paint::line(p, QRectF(place.left, top, place.right - place.left, height), RowWords::sectionName(place.shape.section),
                                    theme::ui(12, QFont::DemiBold), c.ink2);
    paint::hairline(p, place.left + width + px(12), place.right, top + height / 2);
}

int RowPainter::decisionAbove(int row) const
{
    int level = m_document.shape(row).level;
    if (outline::isHead(m_document.shape(row).kind))
        return -1;
    for (int above = row - 1; above >= 0 && level > 0; --above) {
        const outline::RowShape &shape = m_document.shape(above);
        if (outline::isHead(shape.kind))
            return -1;
        if (shape.level >= level)
            continue;
        if (outline::isDecision(shape.kind))
            return above;
        level = shape.level;
    }
    return -1;
}

/// From the decision's knot down to the last row that belongs to it.
void RowPainter::paintThread(QPainter &p, const Place &place) const
{
    const auto belongs = [this](int row, int decision) { return row < m_document.rowCount() && decisionAbove(row) == decision; };
    const bool decision = outline::isDecision(place.shape.kind);
    const int top = decision ? place.row : decisionAbove(place.row);
    if (top < 0)
        return;
    const RowWords words(m_document);
    const std::optional<Mark> mark = words.mark(top);
    const QColor colour = mark ? marks::colour(*mark) : theme::colours().thread;
    const bool goesOn = belongs(place.row + 1, top) || (place.row + 1 < m_document.rowCount() && m_document.shape(place.row + 1).level > m_document.shape(top).level
                                                        && !outline::isHead(m_document.shape(place.row + 1).kind));
    const qreal from = decision ? place.first.center().y() + px(9) : place.first.top() - px(4);
    const qreal details = LineFormat::detailsBelow(place.block) * m_document.format().detailsHeight();
    const qreal to = place.last.bottom() + (goesOn ? details + px(8) : decision ? details - px(2) : details - px(3));
    if (decision && place.row != top)
        return;
    QPainterPath path(QPointF(px(markCentre), from));
    path.lineTo(px(markCentre), to);
    paint::thread(p, path, px(2), colour);
}

void RowPainter::paintSign(QPainter &p, const Place &place, const RowWords &words) const
{
    const Colours &c = theme::colours();
    const qreal centre = place.first.center().y() + px(1);
    const qreal x = place.first.left();
    switch (place.shape.kind) {
    case RowKind::Point:
        paint::line(p, QRectF(0, place.first.top(), px(numberEnd), place.first.height()), words.label(place.row), theme::ui(15, QFont::Medium), c.ink3, Qt::AlignRight);
        break;
    case RowKind::Presenters:
        p.setFont(theme::ui(12));
        p.setPen(c.ink2);
        p.drawText(QPointF(place.left, place.baseline), RowWords::kindName(RowKind::Presenters));
        break;
    case RowKind::Numbered:
        paint::line(p, QRectF(x - px(38), place.first.top(), px(30), place.first.height()), words.label(place.row), theme::text(16), c.ink2, Qt::AlignRight);
        break;
    case RowKind::Bullet:
        paint::bullet(p, {x - px(13), centre + px(1)}, place.shape.level, c.ink2);
        break;
    default:
        if (const std::optional<Mark> mark = words.mark(place.row)) {
            const qreal size = px(16);
            marks::paint(p, *mark, QRectF(px(markCentre) - size / 2, centre - size / 2, size, size));
        }
    }
}

void RowPainter::paintDetails(QPainter &p, const Place &place, const RowWords &words) const
{
    const QList<int> owners = m_document.detailsUnder(place.row);
    qreal top = place.last.bottom();
    for (const int owner : owners) {
        paintDetailsOf(p, place, words, owner, top);
        top += m_document.format().detailsHeight();
    }
}

void RowPainter::paintDetailsOf(QPainter &p, const Place &place, const RowWords &words, int owner, qreal top) const
{
    const QList<RowWords::Detail> parts = words.details(owner);
    const Colours &c = theme::colours();
    const std::optional<Mark> mark = words.mark(owner);
    const qreal height = px(20);
    qreal x = place.left + m_document.shape(owner).level * m_document.format().indentWidth();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const RowWords::Detail &part = parts[i];
        const QColor colour = part.lacks ? c.ochre : part.leads && mark ? marks::colour(*mark) : c.ink2;
        if (i > 0) {
            p.setPen(Qt::NoPen);
            p.setBrush(c.ink3);
            p.drawEllipse(QPointF(x + px(8), top + height / 2), theme::scale() * 1.2, theme::scale() * 1.2);
            x += px(16);
        }
        if (x > place.right - px(16))
            break;
        x += paint::line(p, QRectF(x, top, place.right - x, height), part.text, theme::ui(12, part.leads ? QFont::Medium : QFont::Normal), colour);
    }
}

/// What a point comes from, at the end of its title; where the title takes that room, at the end of who presents it.
void RowPainter::paintOrigin(QPainter &p, const Place &place, const QString &origin) const
{
    const QFont font = theme::ui(12);
    const qreal width = QFontMetricsF(font).horizontalAdvance(origin) + px(2);
    Place there = place;
    if (place.last.right() + px(12) + width > place.right) {
        const QTextBlock next = place.block.next();
        if (!next.isValid() || next.blockNumber() >= m_document.rowCount() || m_document.shape(next.blockNumber()).kind != RowKind::Presenters
            || next.layout()->lineCount() == 0)
            return;
        there = placeOf(next);
        if (there.last.right() + px(12) + width > place.right)
            return;
    }
    paint::line(p, QRectF(place.right - width, there.last.top(), width, there.last.height()), origin, font, theme::colours().ink3, Qt::AlignRight);
}

void RowPainter::paintConfidentialWord(QPainter &p, const Place &place) const
{
    const QString word = RowWords::tr("Sekretess");
    const QFont font = theme::ui(11, QFont::DemiBold);
    const qreal width = QFontMetricsF(font).horizontalAdvance(word);
    const qreal edge = m_edit->viewport()->width() - px(4);
    const qreal top = place.last.right() + px(12) + width < edge ? place.last.top() : place.first.top() - px(9);
    paint::line(p, QRectF(edge - width - px(1), top, width + px(2), place.last.height()), word, font, theme::colours().ochre);
}

void RowPainter::paintHint(QPainter &p, const Place &place) const
{
    const Colours &c = theme::colours();
    const QFont font = theme::ui(12, QFont::Medium), keyFont = theme::ui(11);
    const QString key = RowWords::tr("Ctrl+.");
    const qreal textWidth = QFontMetricsF(font).horizontalAdvance(m_hint.text);
    const qreal keyWidth = QFontMetricsF(keyFont).horizontalAdvance(key);
    const qreal width = textWidth + keyWidth + px(26 + 23 + 10), height = px(21);
    const qreal edge = m_edit->viewport()->width() - px(4);
    QRectF pill(place.last.right() + px(14), place.last.center().y() - height / 2 + px(1), width, height);
    if (pill.right() > edge) { // no room beside the text: under it, where the line to come is still empty
        const QTextBlock next = place.block.next();
        pill.moveTopRight({edge, place.last.bottom() + px(1)});
        if (LineFormat::detailsBelow(place.block) > 0 || (next.isValid() && !LineFormat::isEmpty(next) && !outline::isPoint(LineFormat::kind(next))))
            pill = QRectF(edge - keyWidth - px(12), place.last.center().y() - height / 2, keyWidth + px(12), height);
    }
    p.setPen(QPen(c.edge, 1, Qt::DashLine));
    p.setBrush(c.page);
    p.drawRoundedRect(pill.adjusted(.5, .5, -.5, -.5), px(10), px(10));
    p.setBrush(Qt::NoBrush);
    if (pill.width() < width) {
        paint::line(p, pill.adjusted(px(6), 0, 0, 0), key, keyFont, c.ink3);
        return;
    }
    marks::paint(p, m_hint.mark, QRectF(pill.left() + px(8), pill.center().y() - px(7), px(14), px(14)));
    paint::line(p, pill.adjusted(px(26), 0, 0, 0), m_hint.text, font, c.ink2);
    paint::line(p, pill.adjusted(0, 0, -px(10), 0), key, keyFont, c.ink3, Qt::AlignRight);
}

} // namespace views
