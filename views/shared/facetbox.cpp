// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/facetbox.h"

#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

constexpr int rowHeight = 26;
constexpr int countColumn = 32;
constexpr int markColumn = 22;

} // namespace

FacetBox::FacetBox(const QString &text, QWidget *parent) : QCheckBox(text, parent), m_words(text)
{
    setFont(theme::ui(13));
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setToolTip(text);
}

void FacetBox::setCount(int count)
{
    if (m_count == count)
        return;
    m_count = count;
    setAccessibleName(u"%1, %2"_s.arg(m_words).arg(count));
    update();
}

void FacetBox::setMark(Mark mark)
{
    m_mark = mark;
    update();
}

QSize FacetBox::sizeHint() const
{
    return {theme::px(176), qMax(theme::px(rowHeight), fontMetrics().height() + theme::px(4))};
}

QSize FacetBox::minimumSizeHint() const
{
    return {theme::px(80), sizeHint().height()};
}

void FacetBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int right = width() - theme::px(countColumn) - (m_mark ? theme::px(markColumn) : 0);
    const int label = right - style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this).left();
    option.text = option.fontMetrics.elidedText(m_words, Qt::ElideRight, label);
    painter.drawControl(QStyle::CE_CheckBox, option);
    if (m_mark)
        marks::paint(painter, *m_mark, QRectF(right + theme::px(4), (QWidget::height() - theme::px(14)) / 2.0, theme::px(14), theme::px(14)), theme::colours().canvas);
    if (m_count >= 0)
        paint::digits(painter, width() - 1, QWidget::height() / 2.0, QString::number(m_count), theme::ui(12), theme::colours().ink3);
}

} // namespace views
