// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/minutes/outlinepanel.h"

#include "views/minutes/choices.h"
#include "views/minutes/minuteseditor.h"
#include "views/minutes/pointlist.h"
#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace views {

using theme::px;

namespace {

constexpr int panelWidth = 216, textLeft = 42, numberRight = 34, lineHeight = 18;

class PointDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.data(PointList::IsSectionRole).toBool())
            return {option.rect.width(), px(index.row() == 0 ? 26 : 36)};
        const int wide = option.widget ? static_cast<const QListView *>(option.widget)->viewport()->width() : px(panelWidth);
        return {wide, lines(nullptr, QRectF(0, 0, wide, 0), index, true) * px(lineHeight) + px(12)};
    }

    void paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = theme::colours();
        const QRectF r = option.rect;
        p->save();
        p->setRenderHint(QPainter::Antialiasing);
        if (index.data(PointList::IsSectionRole).toBool()) {
            paint::line(*p, r.adjusted(px(12), r.height() - px(26), 0, 0), index.data().toString(), theme::label(), c.ink2);
        } else {
            const bool current = option.state & QStyle::State_Selected;
            const QRectF card = r.adjusted(0, px(1), 0, -px(1));
            if (current)
                paint::box(*p, card, c.dark ? c.raised : c.page, c.hair, px(6));
            if (option.state & QStyle::State_HasFocus)
                paint::focusRing(*p, card, px(6));
            paint::line(*p, QRectF(r.left(), r.top() + px(6), px(26), px(lineHeight)), index.data(PointList::NumberRole).toString(),
                        theme::ui(12, QFont::Medium), c.ink3, Qt::AlignRight);
            lines(p, r, index, current);
        }
        p->restore();
    }

private:
    /// How many lines the title takes; painted where there is a painter.
    int lines(QPainter *p, const QRectF &r, const QModelIndex &index, bool current) const
    {
        const QFont font = theme::ui(13, current ? QFont::DemiBold : QFont::Normal);
        const QFont widest = theme::ui(13, QFont::DemiBold); // the height does not change with the current row
        QTextLayout layout(index.data().toString(), widest);
        const qreal width = r.width() - px(numberRight) - px(8);
        layout.beginLayout();
        int count = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            if (p && count < 3)
                paint::line(*p, QRectF(r.left() + px(numberRight), r.top() + px(6) + count * px(lineHeight), width, px(lineHeight)),
                            layout.text().mid(line.textStart(), line.textLength()).trimmed(), font, theme::colours().ink);
            ++count;
        }
        layout.endLayout();
        return qBound(1, count, 3);
    }
};

} // namespace

OutlinePanel::OutlinePanel(MinutesEditor &editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_points(new PointList(editor.minutes(), this)), m_list(new QListView(this)),
      m_newPoint(new QPushButton(theme::icon(QStringLiteral("ny")), tr("Ny punkt"), this))
{
    m_list->setModel(m_points);
    m_list->setItemDelegate(new PointDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Punkter"));
    m_list->viewport()->setAutoFillBackground(false);
    static_cast<QPushButton *>(m_newPoint)->setFlat(true);
    m_newPoint->setToolTip(Choices::shortcut(Command::Point).toString(QKeySequence::NativeText));
    m_newPoint->setEnabled(!editor.minutes().isReadOnly());
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(px(8), px(20), px(8), px(12));
    box->setSpacing(px(8));
    box->addWidget(m_list, 1);
    box->addWidget(m_newPoint, 0, Qt::AlignLeft);
    connect(m_list, &QListView::clicked, this, &OutlinePanel::goTo);
    connect(m_list, &QListView::activated, this, &OutlinePanel::goTo);
    connect(m_newPoint, &QAbstractButton::clicked, &editor, &MinutesEditor::newPoint);
    connect(&editor, &MinutesEditor::caretRowChanged, this, &OutlinePanel::followCaret);
    connect(m_points, &PointList::modelReset, this, &OutlinePanel::followCaret);
    connect(&editor.minutes(), &outline::MinutesDocument::meetingChanged, this,
            [this] { m_newPoint->setEnabled(!m_editor.minutes().isReadOnly()); });
    followCaret();
}

void OutlinePanel::setTopWidget(QWidget *widget)
{
    delete m_top;
    m_top = widget;
    auto *box = static_cast<QVBoxLayout *>(layout());
    box->insertWidget(0, widget);
}

QSize OutlinePanel::sizeHint() const { return {px(panelWidth), px(400)}; }

void OutlinePanel::followCaret()
{
    const QModelIndex index = m_points->indexOf(m_editor.minutes().itemAt(m_editor.caretRow()));
    if (index == m_list->currentIndex())
        return;
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
}

void OutlinePanel::goTo(const QModelIndex &index)
{
    if (const domain::ItemId item = m_points->itemAt(index))
        m_editor.goTo(item);
}

void OutlinePanel::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), theme::colours().canvas);
    paint::verticalHairline(p, layoutDirection() == Qt::RightToLeft ? 0 : width() - 1, 0, height());
}

} // namespace views

#include "outlinepanel.moc"
