// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/toprow.h"

#include "views/shared/paint.h"
#include "views/shared/savedmark.h"
#include "views/shared/theme.h"

#include <QEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace app {

using views::theme::px;
namespace theme = views::theme;

namespace {

/// A field with a picture before the words and the key that leads here after them.
class SearchField : public QLineEdit
{
public:
    explicit SearchField(QWidget *parent) : QLineEdit(parent) { setTextMargins(px(28), 0, px(48), 0); }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLineEdit::paintEvent(event);
        const views::Colours &c = theme::colours();
        QPainter painter(this);
        theme::paintIcon(painter, u"sok"_s, QRectF(px(10), (height() - px(18)) / 2.0, px(18), px(18)), c.ink3);
        if (width() > px(200))
            views::paint::line(painter, QRectF(0, 0, width() - px(12), height()), u"Ctrl+K"_s, theme::ui(11), c.ink3, Qt::AlignRight);
    }
};

} // namespace

TopRow::TopRow(QWidget *parent)
    : QWidget(parent), m_menuBar(new QMenuBar(this)), m_search(new SearchField(this)), m_saved(new views::SavedMark(this))
{
    m_menuBar->setNativeMenuBar(false);
    m_search->setAccessibleName(tr("Sök i allt"));
    setFixedHeight(px(48));
}

QSize TopRow::sizeHint() const
{
    return {px(1000), px(48)};
}

void TopRow::layOut()
{
    const QSize menus = m_menuBar->sizeHint();
    m_menuBar->setGeometry(px(8), (height() - px(28)) / 2, menus.width(), px(28));
    const QSize saved = m_saved->sizeHint();
    const int end = width() - px(24) - saved.width();
    m_saved->setGeometry(end, (height() - saved.height()) / 2, saved.width(), saved.height());

    const int free = end - px(16) - (m_menuBar->geometry().right() + px(16));
    const int wanted = width() >= px(1120) ? px(424) : px(360);
    const int field = qMax(px(96), qMin(wanted, free));
    const int left = qBound(m_menuBar->geometry().right() + px(16), (width() - field) / 2 + px(12), qMax(m_menuBar->geometry().right() + px(16), end - px(16) - field));
    m_search->setGeometry(left, px(8), field, px(32));
    m_search->setPlaceholderText(field >= px(400) ? tr("Sök beslut, möten, personer …") : tr("Sök …"));
}

void TopRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colours().rail);
    views::paint::hairline(painter, 0, width(), height() - 1);
}

void TopRow::resizeEvent(QResizeEvent *)
{
    layOut();
}

void TopRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        layOut();
}

} // namespace app
