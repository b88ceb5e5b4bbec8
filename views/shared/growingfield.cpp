// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/growingfield.h"

#include "views/shared/theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>
#include <QWheelEvent>
#include <cmath>

namespace views {

GrowingField::GrowingField(QWidget *parent) : QTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTextEdit::textChanged, this, &GrowingField::fit);
}

void GrowingField::setText(const QString &text)
{
    if (text == toPlainText())
        return;
    setPlainText(text);
}

int GrowingField::heightForWidth(int width) const
{
    // Measured beside the document, so that asking changes nothing.
    QTextLayout layout(toPlainText().isEmpty() ? QStringLiteral(" ") : toPlainText(), font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += line.height();
    }
    layout.endLayout();
    return int(std::ceil(height)) + theme::px(4);
}

QSize GrowingField::sizeHint() const { return {theme::px(80), heightForWidth(std::max(width(), theme::px(80)))}; }

void GrowingField::fit()
{
    const int wanted = heightForWidth(viewport()->width());
    if (wanted != height()) {
        setFixedHeight(wanted);
        updateGeometry();
    }
}

void GrowingField::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        insertPlainText(source->text().simplified());
}

void GrowingField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit entered();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void GrowingField::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    viewport()->update();
    if (event->reason() != Qt::PopupFocusReason) // its own menu is not elsewhere
        emit left();
}

void GrowingField::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void GrowingField::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    if (!hasFocus() || isReadOnly())
        return;
    QPainter painter(viewport());
    painter.fillRect(QRect(0, viewport()->height() - 2, viewport()->width(), 2), theme::colours().blue);
}

void GrowingField::wheelEvent(QWheelEvent *event) { event->ignore(); }

void GrowingField::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace views
