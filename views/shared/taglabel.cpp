// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/taglabel.h"

#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QPainter>

namespace views {

using theme::px;

TagLabel::TagLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

TagLabel::TagLabel(Mark mark, QWidget *parent) : TagLabel(parent)
{
    setMark(mark);
}

void TagLabel::setMark(Mark mark)
{
    setMark(mark, marks::words(mark));
}

void TagLabel::setMark(Mark mark, const QString &word)
{
    m_mark = mark;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

void TagLabel::setWord(const QString &word)
{
    m_mark.reset();
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

qreal TagLabel::width(std::optional<Mark> mark, const QString &word)
{
    return QFontMetricsF(theme::ui(12, QFont::Medium)).horizontalAdvance(word) + px(18) + (mark ? px(20) : 0);
}

qreal TagLabel::paint(QPainter &painter, QPointF leftCentre, std::optional<Mark> mark, const QString &word)
{
    const QRectF pill(leftCentre.x(), leftCentre.y() - px(11), width(mark, word), px(22));
    const QColor ground = mark ? marks::tint(*mark) : theme::colours().sunk;
    paint::box(painter, pill, ground, QColor(), pill.height() / 2);
    if (mark)
        marks::paint(painter, *mark, QRectF(pill.left() + px(8), pill.center().y() - px(7), px(14), px(14)), ground);
    paint::line(painter, pill.adjusted(mark ? px(27) : px(9), 0, 0, 0), word, theme::ui(12, QFont::Medium),
                mark ? marks::colour(*mark) : theme::colours().ink2);
    return pill.width();
}

QSize TagLabel::sizeHint() const
{
    return {int(std::ceil(width(m_mark, m_word))), px(22)};
}

void TagLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, QPointF(0, height() / 2.0), m_mark, m_word);
}

} // namespace views
