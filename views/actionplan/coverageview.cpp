// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actionplan/coverageview.h"

#include "lists/plantable.h"
#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QTableView>

namespace views {

using namespace Qt::Literals::StringLiterals;
using documents::CoveragePicture;
using theme::px;

CoverageCanvas::CoverageCanvas(const PlanServices &services, QWidget *parent)
    : PictureCanvas([&plan = services.plan](qreal width, const documents::PictureStyle &style) { return std::make_unique<CoveragePicture>(plan.content(), width, style); }, parent),
      m_readOnly(services.readOnly)
{
}

bool CoverageCanvas::isInside() const { return m_cell.x() >= 0 && m_cell.x() < coverage().measures() && m_cell.y() >= 0 && m_cell.y() < coverage().needs(); }

void CoverageCanvas::setCell(const QPoint &cell)
{
    if (coverage().needs() == 0 || coverage().measures() == 0)
        return;
    m_cell = QPoint(std::clamp(cell.x(), 0, coverage().measures() - 1), std::clamp(cell.y(), 0, coverage().needs() - 1));
    tell(coverage().words(m_cell.y(), m_cell.x()));
    for (QWidget *up = parentWidget(); up; up = up->parentWidget())
        if (auto *scroll = qobject_cast<QScrollArea *>(up)) {
            const QRectF rect = coverage().cell(m_cell.y(), m_cell.x());
            scroll->ensureVisible(int(rect.center().x()), int(rect.center().y()), int(rect.width()), int(rect.height()));
            break;
        }
    update();
}

void CoverageCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: setCell(m_cell - QPoint(1, 0)); return;
    case Qt::Key_Right: setCell(m_cell + QPoint(1, 0)); return;
    case Qt::Key_Up: setCell(m_cell - QPoint(0, 1)); return;
    case Qt::Key_Down: setCell(m_cell + QPoint(0, 1)); return;
    case Qt::Key_Home: setCell({0, m_cell.y()}); return;
    case Qt::Key_End: setCell({coverage().measures() - 1, m_cell.y()}); return;
    case Qt::Key_Space:
        if (isInside() && !m_readOnly)
            emit toggled(coverage().measure(m_cell.x()), coverage().need(m_cell.y()));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isInside())
            emit activated({domain::ObjectType::Measure, coverage().measure(m_cell.x()).uuid()});
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void CoverageCanvas::mousePressEvent(QMouseEvent *event)
{
    const auto cell = coverage().cellAt(event->position());
    if (!cell || event->button() != Qt::LeftButton)
        return;
    setCell(*cell);
    if (!m_readOnly)
        emit toggled(coverage().measure(cell->x()), coverage().need(cell->y()));
}

void CoverageCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    // Two quick clicks on a crossing are two turns, not a way out of here.
    if (coverage().cellAt(event->position()))
        mousePressEvent(event);
    else
        PictureCanvas::mouseDoubleClickEvent(event);
}

void CoverageCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!isInside())
        setCell({0, 0});
}

void CoverageCanvas::paintOver(QPainter &painter)
{
    if (hasFocus() && isInside())
        paint::focusRing(painter, coverage().cell(m_cell.y(), m_cell.x()).adjusted(2, 2, -2, -2));
}

QString CoverageCanvas::wordsAt(const QPointF &place) const
{
    const auto cell = coverage().cellAt(place);
    return cell ? coverage().words(cell->y(), cell->x()) : PictureCanvas::wordsAt(place);
}

namespace {

/// A sign of the legend, painted by a few strokes.
class Sign : public QWidget
{
public:
    enum class What { Tie, Partly, Gap, Loose };
    Sign(What what, QWidget *parent) : QWidget(parent), m_what(what) { setFixedSize(px(18), px(18)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Colours &c = theme::colours();
        const QRectF rect = QRectF(this->rect()).adjusted(1, 1, -1, -1);
        if (m_what == What::Tie || m_what == What::Partly) {
            theme::paintIcon(painter, u"mark-insats"_s, rect, c.thread, c.canvas);
            painter.setPen(Qt::NoPen);
            painter.setBrush(c.thread);
            if (m_what == What::Tie)
                painter.drawEllipse(rect.center(), px(3), px(3));
        } else if (m_what == What::Gap) {
            theme::paintIcon(painter, u"mark-glapp"_s, rect, c.ochre, c.canvas);
        } else {
            paint::box(painter, rect.adjusted(1, 2, -1, -2), c.ochreTint, c.ochre, px(3));
        }
    }

private:
    What m_what;
};

} // namespace

CoverageView::CoverageView(const PlanServices &services, QWidget *parent)
    : PictureOrTable(parent), m_services(services), m_model(new lists::CoverageTable(services.plan, this)), m_coverage(new CoverageCanvas(services))
{
    build(m_coverage, m_model, tr("Täckning: behov och insatser"));
    addLegend(new Sign(Sign::What::Tie, this), tr("svarar mot behovet"));
    addLegend(new Sign(Sign::What::Partly, this), tr("svarar delvis"));
    addLegend(new Sign(Sign::What::Gap, this), tr("behov utan insats"));
    addLegend(new Sign(Sign::What::Loose, this), tr("insats utan behov"));
    m_legend->addStretch();
    table()->verticalHeader()->setMaximumWidth(px(360));
    table()->installEventFilter(this);
    connect(m_coverage, &CoverageCanvas::toggled, this, &CoverageView::toggle);
    connect(m_coverage, &PictureCanvas::activated, this, &CoverageView::openPart);
    connect(table(), &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const bool counts = !m_model->measure(index.column());
        emit openPart({counts ? domain::ObjectType::Need : domain::ObjectType::Measure, index.data(lists::PlanTable::ObjectRole).toUuid()});
    });
    connect(&services.plan, &lists::OpenPlan::opened, this, &CoverageView::load);
    connect(&services.plan, &lists::OpenPlan::changed, this, &CoverageView::load);
    load();
}

void CoverageView::toggle(domain::MeasureId measure, domain::NeedId need) { m_services.edits.turnAnswer(m_services.plan.content(), measure, need); }

bool CoverageView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == table() && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        const QModelIndex index = table()->currentIndex();
        if (index.isValid() && m_model->measure(index.column()) && !m_services.readOnly)
            toggle(m_model->measure(index.column()), m_model->need(index.row()));
        return true;
    }
    return PictureOrTable::eventFilter(watched, event);
}

void CoverageView::load()
{
    const domain::PlanContent &c = m_services.plan.content();
    m_coverage->refresh();
    if (m_coverage->hasFocus())
        m_coverage->setCell(m_coverage->cell()); // what a screen reader says of it is another now
    if (c.needs.isEmpty())
        setEmpty(tr("Inga behov än"), tr("Skriv behoven ur nulägesanalysen under Plan, Behov. Här syns sedan vilka som ingen insats svarar mot."));
    else if (c.measures.isEmpty())
        setEmpty(tr("Inga insatser än"), tr("När planen har insatser syns här vilka behov de svarar mot."));
    else
        setEmpty({}, {});
    const int gaps = int(c.uncoveredNeeds().size()), loose = int(c.measuresWithoutNeed().size());
    QStringList words;
    if (gaps > 0)
        words.append(tr("%n behov väntar på svar. Skapa en insats, eller skriv varför behovet får vänta.", nullptr, gaps));
    if (loose > 0 && !c.needs.isEmpty())
        words.append(tr("%n insats(er) svarar inte mot något behov.", nullptr, loose));
    if (words.isEmpty() && !c.needs.isEmpty())
        words.append(tr("Varje behov har en insats, och varje insats ett behov."));
    setWords(words.join(u' '));
}

} // namespace views
