// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actionplan/pictureortable.h"

#include "lists/plantable.h"
#include "views/shared/emptystate.h"
#include "views/shared/paint.h"
#include "views/shared/picturecanvas.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace views {

using namespace Qt::Literals::StringLiterals;
using lists::PlanTable;
using theme::px;

namespace {

class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = theme::colours();
        const QRectF rect = option.rect;
        if (index.data(PlanTable::GapRole).toBool())
            p->fillRect(rect, c.ochreTint);
        if (option.state & QStyle::State_Selected)
            p->fillRect(rect, c.blueTint);
        paint::hairline(*p, rect.left(), rect.right() + 1, rect.bottom());
        QStyleOptionViewItem inner = option;
        inner.rect = option.rect.adjusted(px(inset), px(6), -px(inset), -px(6));
        inner.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus);
        QStyledItemDelegate::paint(p, inner, index);
        if (option.state & QStyle::State_HasFocus)
            paint::focusRing(*p, rect.adjusted(1, 1, -1, -1));
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem inner = option;
        inner.rect.setWidth(option.rect.width() - 2 * px(inset));
        return QStyledItemDelegate::sizeHint(inner, index) + QSize(2 * px(inset), px(14));
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font = theme::ui(13, index.data(PlanTable::StrongRole).toBool() ? QFont::DemiBold : QFont::Normal);
        option->palette.setColor(QPalette::Text, index.data(PlanTable::GapRole).toBool() ? theme::colours().ochre : theme::colours().ink);
    }

private:
    static constexpr int inset = 1;
};

} // namespace

void dressTable(QTableView *table)
{
    table->setItemDelegate(new TableDelegate(table));
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setWordWrap(true);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setCornerButtonEnabled(false);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setFont(theme::label());
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->setFont(theme::ui(13));
    table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
}

PictureOrTable::PictureOrTable(QWidget *parent) : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(px(24), px(20), px(24), px(12));
    m_column->setSpacing(px(12));
    m_stack = new QStackedWidget(this);
    m_scroll = new QScrollArea(m_stack);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_table = new QTableView(m_stack);
    dressTable(m_table);
    m_empty = new EmptyState(QString(), QString(), m_stack);
    for (QWidget *page : QList<QWidget *>{m_scroll, m_table, m_empty})
        m_stack->addWidget(page);
    m_column->addWidget(m_stack, 1);
    m_legendRow = new QWidget(this);
    m_legend = new QHBoxLayout(m_legendRow);
    m_legend->setContentsMargins(0, 0, 0, 0);
    m_legend->setSpacing(px(8));
    m_legendRow->hide();
    m_column->addWidget(m_legendRow);
    auto *foot = new QHBoxLayout;
    m_words = new TextLabel(TextLabel::Role::Body, QString(), this);
    foot->addWidget(m_words, 1);
    m_switch = new QPushButton(this);
    foot->addWidget(m_switch);
    m_column->addLayout(foot);
    connect(m_switch, &QPushButton::clicked, this, [this] { showTable(!showsTable()); });
}

void PictureOrTable::build(PictureCanvas *canvas, QAbstractItemModel *model, const QString &name)
{
    m_canvas = canvas;
    canvas->setAccessibleName(name);
    m_scroll->setWidget(canvas);
    m_table->setModel(model);
    m_table->setAccessibleName(tr("%1 som tabell").arg(name));
    setFocusProxy(canvas);
    showTable(false);
}

bool PictureOrTable::showsTable() const { return m_switch->property("table").toBool(); }

void PictureOrTable::showTable(bool table)
{
    m_switch->setProperty("table", table);
    m_switch->setText(table ? tr("Visa som bild") : tr("Visa som tabell"));
    setFocusProxy(table ? static_cast<QWidget *>(m_table) : m_canvas);
    if (m_stack->currentWidget() != m_empty)
        m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_scroll);
}

void PictureOrTable::setEmpty(const QString &title, const QString &words)
{
    const bool empty = !title.isEmpty();
    if (empty)
        m_empty->setTexts(title, words);
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : showsTable() ? static_cast<QWidget *>(m_table) : m_scroll);
    m_switch->setVisible(!empty);
}

void PictureOrTable::setWords(const QString &words) { m_words->setText(words); }

void PictureOrTable::addLegend(QWidget *sign, const QString &word)
{
    m_legend->addWidget(sign);
    auto *label = new TextLabel(TextLabel::Role::Detail, word, m_legendRow);
    label->setWordWrap(false);
    m_legend->addWidget(label);
    m_legend->addSpacing(px(16));
    m_legendRow->show();
}

} // namespace views

#include "pictureortable.moc"
