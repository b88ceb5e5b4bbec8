// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/meetings/titlefield.h"

#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace views {

TitleField::TitleField(QWidget *parent) : QLineEdit(parent)
{
    setFrame(false);
    setFont(theme::text(28));
    setTextMargins(-2, 0, 0, 0); // QLineEdit's own inner margin: the heading stands level with what is under it
}

QSize TitleField::sizeHint() const { return {theme::px(300), theme::px(42)}; }

void TitleField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!hasFocus() || isReadOnly())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(0, height() - 2, width(), 2), theme::colours().blue);
}

void TitleField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit editingFinished();
        focusNextChild();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace views
