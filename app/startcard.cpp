// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startcard.h"

#include "views/shared/paint.h"
#include "views/shared/theme.h"
#include "views/shared/threadstyle.h"

#include <QKeyEvent>
#include <QPainter>

namespace app {

using views::theme::px;
namespace paint = views::paint;
namespace theme = views::theme;

StartCard::StartCard(const QString &icon, const QString &title, const QString &words, const QKeySequence &key, QWidget *parent)
    : QAbstractButton(parent), m_icon(icon), m_words(words), m_key(key.toString(QKeySequence::NativeText))
{
    setText(title);
    setShortcut(key);
    setAccessibleName(title);
    setAccessibleDescription(words);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    views::useFocusRing(this);
}

QSize StartCard::sizeHint() const
{
    return {px(308), px(112)};
}

void StartCard::paintEvent(QPaintEvent *)
{
    const views::Colours &c = theme::colours();
    QPainter painter(this);
    const QRectF card = rect();
    paint::box(painter, card, isDown() ? c.hair : underMouse() ? c.band : c.page, c.edge, px(10));
    theme::paintIcon(painter, m_icon, QRectF(px(20), px(20), px(24), px(24)), c.ink);
    paint::line(painter, QRectF(px(20), px(20), card.width() - px(40), px(24)), m_key, theme::ui(11), c.ink3, Qt::AlignRight);
    paint::line(painter, QRectF(px(20), px(54), card.width() - px(40), px(22)), text(), theme::ui(15, QFont::DemiBold), c.ink);
    paint::line(painter, QRectF(px(20), px(77), card.width() - px(32), px(20)), m_words, theme::ui(12), c.ink2);
}

void StartCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down)
        focusNextPrevChild(true);
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up)
        focusNextPrevChild(false);
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace app
