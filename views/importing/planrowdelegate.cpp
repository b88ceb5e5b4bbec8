// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/planrowdelegate.h"

#include "reviewing/planrows.h"
#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTableView>

namespace views {

using reviewing::PlanRowKind;
using reviewing::PlanRows;
using theme::px;

namespace {

constexpr int lineHeight = 22;

bool isHead(PlanRowKind kind) { return kind == PlanRowKind::Title || kind == PlanRowKind::Area; }

QFont fontOf(PlanRowKind kind) { return theme::text(isHead(kind) ? 16 : 15, isHead(kind)); }

PlanRowKind kindOf(const QModelIndex &index) { return PlanRowKind(index.data(PlanRows::KindRole).toInt()); }

} // namespace

void PlanRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = theme::colours();
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, selected ? c.blueTint : c.page);
    const QRectF inner = QRectF(option.rect).adjusted(px(10), px(5), -px(10), -px(5));
    if (index.column() == PlanRows::KindColumn)
        paint::paragraph(painter, inner.adjusted(0, px(2), 0, 0), index.data().toString(), theme::ui(12), c.ink2, px(18), 2);
    else
        paint::paragraph(painter, inner, index.data().toString(), fontOf(kindOf(index)), c.ink, px(lineHeight));
    paint::hairline(*painter, option.rect.left(), option.rect.right() + 1, option.rect.bottom());
    if ((option.state & QStyle::State_HasFocus) && selected)
        paint::focusRing(*painter, option.rect, px(4));
    painter->restore();
}

QSize PlanRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    int width = px(300);
    if (const auto *table = qobject_cast<const QTableView *>(parent()))
        width = index.column() == PlanRows::TextColumn ? qMax(px(120), table->viewport()->width() - table->columnWidth(PlanRows::KindColumn)) : table->columnWidth(PlanRows::KindColumn);
    const QRectF room(0, 0, width - 2 * px(10), 100'000);
    const qreal height = index.column() == PlanRows::TextColumn
        ? paint::paragraph(nullptr, room, index.data().toString(), fontOf(kindOf(index)), {}, px(lineHeight))
        : px(18);
    return {width, qMax(px(32), int(height) + 2 * px(5))};
}

QWidget *PlanRowDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.column() == PlanRows::KindColumn) {
        auto *kinds = new QComboBox(parent);
        for (const PlanRowKind kind : PlanRows::kinds())
            kinds->addItem(PlanRows::kindName(kind), int(kind));
        kinds->setAccessibleName(tr("Radens slag"));
        return kinds;
    }
    auto *text = new QPlainTextEdit(parent);
    text->setFont(fontOf(kindOf(index)));
    text->setTabChangesFocus(true);
    text->setAccessibleName(PlanRows::kindName(kindOf(index)));
    return text;
}

void PlanRowDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *kinds = qobject_cast<QComboBox *>(editor))
        kinds->setCurrentIndex(kinds->findData(index.data(PlanRows::KindRole)));
    else if (auto *text = qobject_cast<QPlainTextEdit *>(editor)) {
        text->setPlainText(index.data(Qt::EditRole).toString());
        text->moveCursor(QTextCursor::End);
    }
}

void PlanRowDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *kinds = qobject_cast<const QComboBox *>(editor))
        model->setData(index, kinds->currentData());
    else if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor))
        model->setData(index, text->toPlainText());
}

void PlanRowDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    editor->setGeometry(index.column() == PlanRows::KindColumn ? option.rect : option.rect.adjusted(0, 0, 0, qMax(0, px(64) - option.rect.height())));
}

bool PlanRowDelegate::eventFilter(QObject *editor, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(editor);
    if (event->type() == QEvent::KeyPress && widget) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !(key->modifiers() & Qt::ShiftModifier)) { // Shift+Enter: a new line in the text
            emit commitData(widget);
            emit closeEditor(widget);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace views
