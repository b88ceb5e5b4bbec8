// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actionplan/costview.h"

#include "documents/pictures/costpicture.h"
#include "domain/planwords.h"
#include "lists/plantable.h"
#include "views/actionplan/pictureortable.h"
#include "views/shared/paint.h"
#include "views/shared/picturecanvas.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace views {

using namespace Qt::Literals::StringLiterals;
using lists::CostSumTable;
using lists::CostTable;
using lists::PlanTable;
using theme::px;

namespace {

constexpr int sumRowHeight = 52, costRowHeight = 34, usedWidth = 190;

/// Rows of the sums: figures in straight columns, a bar over what is used, the whole plan under a line.
class SumDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = theme::colours();
        const bool strong = index.data(PlanTable::StrongRole).toBool(), whole = index.row() == index.model()->rowCount() - 1;
        const QRectF rect = option.rect;
        const QFont font = theme::ui(13, strong ? QFont::DemiBold : QFont::Normal);
        p->save();
        p->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected)
            p->fillRect(rect, c.blueTint);
        if (index.row() > 0)
            paint::hairline(*p, rect.left(), rect.right() + 1, rect.top(), whole ? c.edge : c.hair);
        const QString text = index.data().toString();
        if (index.column() == 0) {
            paint::line(*p, rect.adjusted(px(16), 0, -px(8), 0), text, font, c.ink);
        } else if (index.column() < 7) {
            paint::digits(*p, rect.right() - px(6), rect.center().y(), text, font, text == u"–"_s ? c.ink3 : c.ink);
        } else {
            const QRectF room = rect.adjusted(px(16), 0, -px(16), 0);
            const QVariant used = index.data(CostSumTable::UsedRole);
            if (used.isValid() && !whole) {
                const QRectF bar(room.left(), rect.center().y() - px(10), std::max<qreal>(px(6), room.width() * index.data(CostSumTable::ShareRole).toDouble()), px(8));
                paint::box(*p, bar, c.sunk, c.edge, px(3));
                paint::box(*p, QRectF(bar.left(), bar.top(), std::min(room.width(), bar.width() * used.toDouble()), bar.height()), used.toDouble() > 1 ? c.ochre : c.blue, QColor(), px(3));
                paint::line(*p, QRectF(room.left(), bar.bottom() + px(2), room.width(), px(18)), text, theme::ui(12), c.ink2);
            } else {
                paint::line(*p, room, text, theme::ui(13, whole ? QFont::Medium : QFont::Normal), used.isValid() ? c.ink : c.ink3);
            }
        }
        if (option.state & QStyle::State_HasFocus)
            paint::focusRing(*p, rect.adjusted(1, 1, -1, -1));
        p->restore();
    }
};

/// Editors of the costs: names and amounts as text, areas and categories to choose from.
class CostDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CostDelegate(lists::OpenPlan &plan, QObject *parent) : QStyledItemDelegate(parent), m_plan(plan) {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() != CostTable::Area && index.column() != CostTable::Category)
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto *box = new QComboBox(parent);
        if (index.column() == CostTable::Category) {
            for (int i = 0; i < 5; ++i)
                box->addItem(domain::categoryName(domain::CostCategory(i)), i);
        } else {
            box->addItem(tr("Hela planen"), QUuid());
            for (const domain::DevelopmentArea &area : m_plan.content().areas)
                box->addItem((area.number + u' ' + area.title).trimmed(), area.id.uuid());
        }
        auto *self = const_cast<CostDelegate *>(this); // Qt asks a const delegate for an editor that must tell it when it is done
        connect(box, &QComboBox::activated, self, [self, box] {
            emit self->commitData(box);
            emit self->closeEditor(box);
        });
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            model->setData(index, box->currentData());
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }

private:
    lists::OpenPlan &m_plan;
};

/// As tall as its rows: the page scrolls, not the table.
void fitHeight(QTableView *table, int rowHeight)
{
    table->verticalHeader()->setDefaultSectionSize(px(rowHeight));
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + table->model()->rowCount() * px(rowHeight) + px(4));
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

/// The ochre ground on which the difference stands.
class Notice : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Colours &c = theme::colours();
        paint::box(painter, rect(), c.ochreTint, QColor(), px(8));
        theme::paintIcon(painter, u"mark-tvekan"_s, QRectF(px(16), (height() - px(16)) / 2.0, px(16), px(16)), c.ochre, c.ochreTint);
    }
};

} // namespace

CostView::CostView(const PlanServices &services, QWidget *parent)
    : QScrollArea(parent), m_services(services), m_sumModel(new CostSumTable(services.plan, this)), m_costModel(new CostTable(services.plan, this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Kostnader"));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(px(24), px(16), px(24), px(24));
    column->setSpacing(px(12));

    m_difference = new Notice(page);
    auto *said = new QHBoxLayout(m_difference);
    said->setContentsMargins(px(44), px(12), px(16), px(12));
    m_differenceWords = new TextLabel(TextLabel::Role::Body, QString(), m_difference);
    said->addWidget(m_differenceWords, 1);
    column->addWidget(m_difference);

    m_sums = new QTableView(page);
    dressTable(m_sums);
    m_sums->setModel(m_sumModel);
    m_sums->setItemDelegate(new SumDelegate(m_sums));
    m_sums->verticalHeader()->hide();
    m_sums->setAccessibleName(tr("Kostnader efter område och slag, i tusental kronor"));
    column->addWidget(m_sums);

    m_spreadTitle = new TextLabel(TextLabel::Role::PanelTitle, tr("Fördelning per slag"), page);
    column->addWidget(m_spreadTitle);
    m_spread = new PictureCanvas([&plan = services.plan](qreal width, const documents::PictureStyle &style) {
        documents::PictureStyle on = style;
        on.page = theme::colours().canvas;
        return std::make_unique<documents::CostPicture>(plan.content(), width, on, documents::CostPicture::Parts::Categories);
    }, page);
    m_spread->setAccessibleName(tr("Fördelning per slag"));
    column->addWidget(m_spread);

    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(new TextLabel(TextLabel::Role::PanelTitle, tr("Alla kostnader"), page), 1);
    auto *statedName = new TextLabel(TextLabel::Role::Quiet, tr("&Planens text anger"), page);
    statedName->setWordWrap(false);
    m_stated = new QLineEdit(page);
    m_stated->setAccessibleName(tr("Summan som planens text anger"));
    m_stated->setPlaceholderText(tr("Ingen summa"));
    m_stated->setMaximumWidth(px(130));
    m_stated->setReadOnly(services.readOnly);
    statedName->setBuddy(m_stated);
    head->addWidget(statedName);
    head->addWidget(m_stated);
    m_add = new QPushButton(theme::icon(u"ny"_s), tr("Ny kostnad"), page);
    m_add->setEnabled(!services.readOnly);
    head->addWidget(m_add);
    column->addLayout(head);
    m_problem = new TextLabel(TextLabel::Role::Problem, QString(), page);
    m_problem->hide();
    column->addWidget(m_problem);
    m_costs = new QTableView(page);
    dressTable(m_costs);
    m_costModel->setReadOnly(services.readOnly);
    m_costs->setModel(m_costModel);
    m_costs->setItemDelegate(new CostDelegate(services.plan, m_costs));
    m_costs->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_costs->verticalHeader()->hide();
    m_costs->setAccessibleName(tr("Alla kostnader. F2 ändrar, Delete tar bort."));
    m_costs->installEventFilter(this);
    column->addWidget(m_costs);
    column->addStretch();
    setWidget(page);
    setFocusProxy(m_costs);

    connect(m_costModel, &CostTable::costEdited, this, [this](const domain::CostLine &after) {
        say({});
        m_services.edits.change(tr("Ändra kostnad"), after);
    });
    connect(m_costModel, &CostTable::refused, this, &CostView::say);
    connect(m_stated, &QLineEdit::editingFinished, this, &CostView::setStated);
    connect(m_add, &QPushButton::clicked, this, &CostView::addCost);
    connect(m_sums, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QUuid area = index.data(PlanTable::ObjectRole).toUuid();
        if (!area.isNull())
            emit openPart({domain::ObjectType::Area, area});
    });
    connect(&services.plan, &lists::OpenPlan::opened, this, &CostView::load);
    connect(&services.plan, &lists::OpenPlan::changed, this, &CostView::load);
    load();
}

void CostView::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

QString CostView::problem() const { return m_problem->text(); }

void CostView::load()
{
    const domain::PlanContent &c = m_services.plan.content();
    const QString difference = domain::totalProblem(c);
    m_differenceWords->setText(difference);
    m_difference->setVisible(!difference.isEmpty());
    m_spread->refresh();
    m_spread->setVisible(c.computedTotal() > 0);
    m_spreadTitle->setVisible(c.computedTotal() > 0);
    if (!m_stated->hasFocus() || !m_stated->isModified()) {
        m_stated->setText(c.plan.statedTotal > 0 ? tr("%1 tkr").arg(domain::tkr(c.plan.statedTotal)) : QString());
        m_stated->setModified(false);
    }
    fit();
}

void CostView::fit()
{
    fitHeight(m_sums, sumRowHeight);
    fitHeight(m_costs, costRowHeight);
    if (!isVisible())
        return;
    const int wide = m_sums->viewport()->width(), used = std::min(px(usedWidth), wide / 5), first = std::min(px(240), wide / 4);
    // Each column as wide as its own heading at least, what is left to all alike.
    int needed = 0;
    const auto least = [this](int column) { return m_sums->horizontalHeader()->sectionSizeHint(column) + px(8); };
    for (int i = 1; i < 7; ++i)
        needed += least(i);
    const int spare = std::max(0, (wide - used - first - needed) / 6);
    for (int i = 1; i < 7; ++i)
        m_sums->setColumnWidth(i, least(i) + spare);
    m_sums->setColumnWidth(0, std::max(px(120), wide - used - needed - 6 * spare));
    m_sums->setColumnWidth(7, used);
    const int costs = m_costs->viewport()->width();
    const int widths[] = {34, 28, 18, 10, 10};
    for (int i = 0; i < CostTable::Columns; ++i)
        m_costs->setColumnWidth(i, costs * widths[i] / 100);
}

void CostView::setStated()
{
    if (!m_stated->isModified())
        return;
    domain::ActionPlan plan = m_services.plan.content().plan;
    qint64 total = 0;
    if (!m_stated->text().trimmed().isEmpty()) {
        const domain::Amount typed = domain::amountFromWords(m_stated->text());
        if (!typed.problem.isEmpty()) {
            say(typed.problem);
            return;
        }
        total = typed.ore;
    }
    say({});
    m_stated->setModified(false);
    plan.statedTotal = total;
    m_services.edits.change(tr("Ändra planens angivna summa"), plan);
    load();
}

void CostView::addCost()
{
    domain::AreaId area;
    if (m_costs->currentIndex().isValid())
        if (const auto beside = m_costModel->cost(m_costs->currentIndex().row()))
            area = beside->area;
    const domain::CostLineId made = m_services.edits.addCost(m_services.plan.content(), area, QString());
    if (!made)
        return;
    connect(&m_services.plan, &lists::OpenPlan::changed, this, [this] {
        const QModelIndex last = m_costModel->index(m_costModel->rowCount() - 1, CostTable::Name);
        m_costs->setCurrentIndex(last);
        m_costs->setFocus();
        m_costs->edit(last);
        ensureWidgetVisible(m_costs);
    }, Qt::ConnectionType(Qt::AutoConnection | Qt::SingleShotConnection));
}

void CostView::removeCost()
{
    const auto cost = m_costs->currentIndex().isValid() ? m_costModel->cost(m_costs->currentIndex().row()) : std::nullopt;
    if (cost && !m_services.readOnly)
        m_services.edits.remove(m_services.plan.content(), *cost);
}

bool CostView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_costs && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete) {
            removeCost();
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_costs->currentIndex().isValid()) {
            m_costs->edit(m_costs->currentIndex());
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void CostView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    QTimer::singleShot(0, this, &CostView::fit);
}

void CostView::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    QTimer::singleShot(0, this, &CostView::fit);
}

} // namespace views

#include "costview.moc"
