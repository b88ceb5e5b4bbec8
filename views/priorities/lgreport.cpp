// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/priorities/lgreport.h"

#include "domain/dates.h"
#include "lists/words.h"
#include "views/priorities/movement.h"
#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::px;

namespace {

constexpr int titleLine = 22, oneLineRow = 66; ///< course and movement, or three lines of text

/// Paints a cell in its own face; the movement as a picture with its word.
class Cells : public QStyledItemDelegate
{
public:
    Cells(const LgTable &table, QObject *parent) : QStyledItemDelegate(parent), m_table(table) {}

    void paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = theme::colours();
        const lists::BoardEntry &entry = m_table.at(index.row());
        p->save();
        p->setRenderHint(QPainter::Antialiasing);
        const QRectF rect(option.rect);
        const bool chosen = option.state & QStyle::State_Selected;
        p->fillRect(rect, chosen ? c.blueTint : c.page);
        const QRectF inner = rect.adjusted(px(8), px(8), -px(8), 0);
        const QString text = index.data().toString();
        switch (index.column()) {
        case LgTable::Rank:
            views::paint::line(*p, QRectF(rect.left(), inner.top(), rect.width() - px(8), px(26)), entry.rank ? QString::number(entry.rank) : u"–"_s, theme::text(entry.rank ? 24 : 16), c.ink, Qt::AlignHCenter);
            break;
        case LgTable::Title: {
            const qreal used = views::paint::paragraph(p, inner, entry.assignment.title, theme::text(16, entry.rank > 0), c.ink, px(titleLine), 2);
            views::paint::line(*p, QRectF(inner.left(), inner.top() + used, inner.width(), px(18)), lists::words::shortNames(entry.assignment.owners), theme::ui(12),
                               entry.gone.isEmpty() ? c.ink2 : c.ochre);
            break;
        }
        case LgTable::Movement:
            movement::paintCourse(*p, QRectF(inner.left(), inner.top(), qMin(inner.width(), qreal(px(90))), px(22)), entry.course, entry.movement(), chosen ? c.blueTint : c.page);
            movement::paint(*p, QRectF(inner.left(), inner.top() + px(24), inner.width(), px(20)), entry.movement(), chosen ? c.blueTint : c.page);
            break;
        default:
            views::paint::paragraph(p, inner, text, theme::ui(12), index.column() == LgTable::Latest && entry.stale ? c.ochre : c.ink, px(17), 3);
        }
        views::paint::hairline(*p, rect.left(), rect.right() + 1, rect.bottom() - 1); // within the row: the next one covers what is below
        if (option.state & QStyle::State_HasFocus)
            views::paint::focusRing(*p, rect.adjusted(1, 1, -1, -1), px(4));
        p->restore();
    }

private:
    const LgTable &m_table;
};

} // namespace

LgTable::LgTable(const lists::PlanBoard &board, QObject *parent) : QAbstractTableModel(parent), m_board(board)
{
    connect(&board, &lists::PlanBoard::changed, this, &LgTable::take);
    take();
}

void LgTable::setToday(QDate today)
{
    m_today = today;
    take();
}

void LgTable::take()
{
    if (m_rows == m_board.entries())
        return;
    beginResetModel();
    m_rows = m_board.entries();
    endResetModel();
}

QVariant LgTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const lists::BoardEntry &entry = m_rows.at(index.row());
    const domain::StatusReport *latest = entry.reports.isEmpty() ? nullptr : &entry.reports.first();
    switch (index.column()) {
    case Rank: return entry.rank ? QString::number(entry.rank) : tr("Långsiktig");
    case Title: return entry.assignment.title;
    case State: return latest ? latest->state : QString();
    case Movement: return lists::words::movement(entry.movement());
    case Latest:
        if (!latest)
            return tr("Inget läge än");
        return latest->review == domain::ReviewState::None ? domain::shortDate(latest->date, m_today)
                                                           : tr("%1\n%2").arg(domain::shortDate(latest->date, m_today), lists::words::review(latest->review));
    case Next: {
        if (!latest || latest->nextStep.isEmpty())
            return QString();
        QStringList words{latest->nextStep};
        if (!latest->nextStepBy.isEmpty())
            words << lists::words::shortNames(latest->nextStepBy);
        if (latest->nextStepDue.isValid())
            words << domain::shortDate(latest->nextStepDue, m_today).replace(u' ', QChar::Nbsp); // a day is not parted over two lines
        return words.join(u", "_s);
    }
    default: return {};
    }
}

QVariant LgTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == Rank ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Rank: return tr("Rang");
    case Title: return tr("Uppdrag");
    case State: return tr("Läge");
    case Movement: return tr("Förflyttning");
    case Latest: return tr("Senaste läge");
    case Next: return tr("Nästa steg");
    default: return {};
    }
}

LgReport::LgReport(const lists::PlanBoard &board, QWidget *parent) : QTableView(parent), m_table(new LgTable(board, this))
{
    setModel(m_table);
    setItemDelegate(new Cells(*m_table, this));
    connect(m_table, &QAbstractItemModel::modelReset, this, &LgReport::fitRows);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("LG-rapport"));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(px(oneLineRow));
    verticalHeader()->setMinimumSectionSize(px(oneLineRow));
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(px(40));
    connect(this, &QTableView::activated, this, &LgReport::open);
    connect(this, &QTableView::doubleClicked, this, &LgReport::open);
}

void LgReport::open(const QModelIndex &index)
{
    if (index.isValid())
        emit opened(m_table->at(index.row()).assignment.id);
}

void LgReport::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        open(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void LgReport::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    constexpr int shares[]{7, 26, 22, 14, 12, 25}; // per cent and a little, by column
    const int width = viewport()->width();
    int used = 0;
    for (int column = 0; column < LgTable::Columns; ++column) {
        const int own = column + 1 == LgTable::Columns ? width - used : width * shares[column] / 106;
        setColumnWidth(column, own);
        used += own;
    }
    fitRows();
}

void LgReport::fitRows()
{
    const qreal room = columnWidth(LgTable::Title) - px(16);
    for (int row = 0; row < m_table->rowCount({}); ++row) {
        const lists::BoardEntry &entry = m_table->at(row);
        const bool wraps = QFontMetricsF(theme::text(16, entry.rank > 0)).horizontalAdvance(entry.assignment.title) > room;
        setRowHeight(row, px(wraps ? oneLineRow + titleLine - 8 : oneLineRow));
    }
}

} // namespace views
