// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/minutes/caretlist.h"

#include "views/shared/paint.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::px;

namespace {

constexpr int rowHeight = 30, mostRows = 8;

class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ChoiceDelegate(const QList<Choice> &choices, QObject *parent) : QStyledItemDelegate(parent), m_choices(choices) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {px(120), px(rowHeight)}; }

    void paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.row() >= m_choices.size())
            return;
        const Choice &choice = m_choices[index.row()];
        const Colours &c = theme::colours();
        const bool current = option.state & QStyle::State_Selected;
        p->save();
        p->setRenderHint(QPainter::Antialiasing);
        const QRectF r = option.rect;
        if (current)
            paint::box(*p, r, c.blueTint, {}, px(5));
        const QColor ground = current ? c.blueTint : c.raised;
        if (!choice.icon.isEmpty())
            theme::paintIcon(*p, choice.icon, QRectF(r.left() + px(9), r.center().y() - px(8), px(16), px(16)), choice.colour ? c.*choice.colour : c.ink2, ground);
        const QFont keyFont = theme::ui(11);
        const qreal keys = QFontMetricsF(keyFont).horizontalAdvance(choice.detail);
        paint::line(*p, r.adjusted(px(36), 0, -keys - px(24), 0), choice.title, theme::ui(13, current ? QFont::DemiBold : QFont::Normal), c.ink);
        paint::line(*p, r.adjusted(r.width() - keys - px(12), 0, -px(10), 0), choice.detail, keyFont, current ? c.ink2 : c.ink3, Qt::AlignRight);
        p->restore();
    }

private:
    const QList<Choice> &m_choices;
};

} // namespace

CaretList::CaretList(QWidget *editor)
    : Popover(new QWidget, editor->window()), m_editor(editor), m_view(new QListView(content())),
      m_help(new TextLabel(TextLabel::Role::Key, tr("Skriv för att välja, Enter infogar, Esc stänger"), content()))
{
    setFocusPolicy(Qt::NoFocus);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus);
    m_view->setAccessibleName(tr("Förslag"));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setUniformItemSizes(true);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new ChoiceDelegate(m_choices, this));
    m_view->viewport()->setAutoFillBackground(false);
    m_help->setContentsMargins(px(9), 0, px(9), 0);
    auto *box = new QVBoxLayout(content());
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(px(6));
    box->addWidget(m_view);
    box->addWidget(m_help);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &i) { choose(i.row()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CaretList::currentChanged);
}

void CaretList::showFor(const Trigger &trigger, const QList<Choice> &choices, const QRect &caret)
{
    m_trigger = trigger;
    m_choices = choices;
    m_model.clear();
    for (const Choice &choice : choices) {
        auto *item = new QStandardItem(choice.title);
        item->setData(choice.detail.isEmpty() ? choice.title : choice.title + u", "_s + choice.detail, Qt::AccessibleTextRole);
        m_model.appendRow(item);
    }
    if (m_model.rowCount() == 0) {
        hide();
        return;
    }
    m_view->setCurrentIndex(m_model.index(0, 0));
    qreal wide = px(250);
    for (const Choice &choice : choices)
        wide = qMax(wide, QFontMetricsF(theme::ui(13, QFont::DemiBold)).horizontalAdvance(choice.title)
                              + QFontMetricsF(theme::ui(11)).horizontalAdvance(choice.detail) + px(72));
    // as many rows as stand under the caret or over it, so that the line being written is never covered
    const QWidget *window = m_editor->window();
    const int below = window->height() - m_editor->mapTo(window, caret.bottomLeft()).y(), above = m_editor->mapTo(window, caret.topLeft()).y();
    const int fits = (qMax(below, above) - px(76)) / px(rowHeight);
    m_view->setFixedSize(qMin(int(wide), window->width() - px(40)), qMin(qBound(2, fits, mostRows), m_model.rowCount()) * px(rowHeight));
    open(m_editor, caret, false);
    emit currentChanged();
}

void CaretList::dismiss()
{
    hide();
    emit dismissed();
}

QString CaretList::currentWords() const
{
    const QModelIndex i = m_view->currentIndex();
    return i.isValid() ? tr("%1, %2 av %3").arg(i.data(Qt::AccessibleTextRole).toString()).arg(i.row() + 1).arg(m_model.rowCount()) : QString();
}

void CaretList::choose(int row)
{
    if (row < 0 || row >= m_choices.size())
        return;
    const Choice choice = m_choices[row];
    hide();
    emit chosen(m_trigger, choice);
}

bool CaretList::handleKey(int key)
{
    const int row = m_view->currentIndex().row(), n = m_model.rowCount();
    if (n == 0)
        return false;
    switch (key) {
    case Qt::Key_Down: m_view->setCurrentIndex(m_model.index((row + 1) % n, 0)); return true;
    case Qt::Key_Up: m_view->setCurrentIndex(m_model.index((row + n - 1) % n, 0)); return true;
    case Qt::Key_Escape: dismiss(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab: choose(row); return true;
    default: return false;
    }
}

} // namespace views

#include "caretlist.moc"
