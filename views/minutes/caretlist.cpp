// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/minutes/caretlist.h"

#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::px;

namespace {

constexpr int rowHeight = 30, shadow = 10, mostRows = 8;

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

CaretList::CaretList(QWidget *editor) : QFrame(editor->window()), m_editor(editor), m_view(new QListView(this)), m_help(new QLabel(this))
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
    m_help->setText(tr("Skriv för att välja, Enter infogar, Esc stänger"));
    m_help->setFont(theme::ui(11));
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &i) { choose(i.row()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CaretList::currentChanged);
    hide();
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
    if (parentWidget() != m_editor->window())
        setParent(m_editor->window()); // the editor may have been moved to another window since
    m_view->setCurrentIndex(m_model.index(0, 0));
    qreal wide = px(250);
    for (const Choice &choice : choices)
        wide = qMax(wide, QFontMetricsF(theme::ui(13, QFont::DemiBold)).horizontalAdvance(choice.title)
                              + QFontMetricsF(theme::ui(11)).horizontalAdvance(choice.detail) + px(72));
    QPalette help = m_help->palette();
    help.setColor(QPalette::WindowText, theme::colours().ink3);
    m_help->setPalette(help);
    const int s = px(shadow), rows = qMin(mostRows, m_model.rowCount()) * px(rowHeight);
    const int width = qMin(int(wide), window()->width() - 2 * s) + 2 * s + 2 * px(6);
    resize(width, rows + px(6) + px(10) + px(22) + 2 * s);
    m_view->setGeometry(s + px(6), s + px(6), width - 2 * s - 2 * px(6), rows);
    m_help->setGeometry(s + px(15), s + px(6) + rows + px(6), width - 2 * s - px(24), px(22));
    QPoint at = m_editor->mapTo(window(), caret.bottomLeft()) - QPoint(s, s - px(4));
    if (at.y() + height() - s > window()->height())
        at.setY(m_editor->mapTo(window(), caret.topLeft()).y() - height() + s - px(4));
    at.setX(qBound(0, at.x(), qMax(0, window()->width() - width)));
    move(at);
    raise();
    show();
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

void CaretList::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Colours &c = theme::colours();
    const int s = px(shadow);
    const QRectF card = QRectF(rect()).adjusted(s, s, -s, -s);
    for (int i = s; i > 0; --i)
        paint::box(p, card.adjusted(-i, -i + px(3), i, i + px(3)).intersected(QRectF(rect())), QColor(0, 0, 0, c.dark ? 9 : 3), {}, px(8) + i);
    paint::box(p, card, c.raised, c.hair, px(8));
    paint::hairline(p, card.left() + px(12), card.right() - px(12), m_help->y() - px(1));
}

} // namespace views

#include "caretlist.moc"
