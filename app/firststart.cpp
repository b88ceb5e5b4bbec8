// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firststart.h"

#include "app/startcard.h"
#include "views/shared/marks.h"
#include "views/shared/messagebar.h"
#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace app {

using views::Mark;
using views::theme::px;
namespace paint = views::paint;
namespace theme = views::theme;

namespace {

struct Knot {
    qreal at; ///< part of the thread's length
    Mark mark;
};
constexpr Knot knots[] = {{.085, Mark::Meeting}, {.195, Mark::DecisionValid}, {.60, Mark::Priority}, {.725, Mark::Measure}, {.89, Mark::Effect}};

/// The one big thread, drawn in a room of 1280 × 392.
QPainterPath bigThread()
{
    QPainterPath path;
    path.moveTo(-20, 250);
    path.cubicTo(140, 250, 190, 120, 330, 120);
    path.cubicTo(470, 120, 470, 300, 360, 300);
    path.cubicTo(250, 300, 270, 150, 420, 190);
    path.cubicTo(580, 232, 560, 344, 760, 344);
    path.cubicTo(900, 344, 930, 250, 1080, 250);
    path.cubicTo(1160, 250, 1220, 300, 1310, 300);
    return path;
}

constexpr qreal block = 408; ///< from the title's top to the foot's bottom, side by side

} // namespace

FirstStart::FirstStart(QWidget *parent) : QWidget(parent), m_messages(new views::MessageBar(this))
{
    setAccessibleName(tr("Röda tråden"));
    setAccessibleDescription(tr("Skriv minnesanteckningar under mötet. Hitta beslutet tre år senare, och se vad det ledde till."));
    auto *fresh = new StartCard(u"ny"_s, tr("Ny fil"), tr("Börja med era organ och personer"), QKeySequence(tr("Ctrl+N")), this);
    auto *open = new StartCard(u"oppna"_s, tr("Öppna fil"), tr("En .rodatrad-fil på datorn eller en delad mapp"), QKeySequence(tr("Ctrl+O")), this);
    auto *example = new StartCard(u"dokument"_s, tr("Titta på exemplet"), tr("Ekviks kommun, två år av påhittade möten"), QKeySequence(tr("Ctrl+E")), this);
    m_cards = {fresh, open, example};
    connect(fresh, &StartCard::clicked, this, &FirstStart::newFileRequested);
    connect(open, &StartCard::clicked, this, &FirstStart::openFileRequested);
    connect(example, &StartCard::clicked, this, &FirstStart::exampleRequested);
    setFocusProxy(fresh);
    m_messages->installEventFilter(this);
}

void FirstStart::setRecentFiles(const QStringList &files)
{
    delete m_recent;
    m_recent = nullptr;
    if (files.isEmpty()) {
        layOut();
        return;
    }
    m_recent = new QWidget(this);
    auto *row = new QHBoxLayout(m_recent);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(4));
    for (const QString &file : files.mid(0, 3)) {
        auto *link = new QPushButton(QFileInfo(file).completeBaseName(), m_recent);
        link->setFlat(true);
        link->setToolTip(file);
        link->setAccessibleName(tr("Öppna %1").arg(QFileInfo(file).completeBaseName()));
        connect(link, &QPushButton::clicked, this, [this, file] { emit fileRequested(file); });
        row->addWidget(link);
    }
    row->addStretch();
    m_recent->show();
    layOut();
}

void FirstStart::focusFirst()
{
    m_cards.first()->setFocus(Qt::OtherFocusReason);
}

qreal FirstStart::titleTop() const
{
    const qreal wanted = height() * 0.49;
    const qreal needed = px(block) + (m_stacked ? px(2 * 124) : 0);
    return qMax<qreal>(px(24), qMin(wanted, height() - needed));
}

void FirstStart::layOut()
{
    const int three = 3 * px(308) + 2 * px(16);
    m_stacked = width() < three * 0.86;
    m_left = qBound(px(24), (width() - three) / 2, px(160));
    const int top = int(titleTop()) + px(152);
    const int card = m_stacked ? qMin(px(480), width() - 2 * m_left) : qMin(px(308), (width() - 2 * m_left - 2 * px(16)) / 3);
    for (int i = 0; i < m_cards.size(); ++i)
        m_cards.at(i)->setGeometry(m_stacked ? m_left : m_left + i * (card + px(16)), m_stacked ? top + i * px(124) : top, card, px(112));
    setMinimumHeight(px(24 + 152 + 112 + 84) + (m_stacked ? px(2 * 124) : 0));
    const int under = m_cards.last()->geometry().bottom() + 1 + px(16);
    if (m_recent)
        m_recent->setGeometry(m_left - px(12), under, width() - 2 * m_left, px(32));
    m_messages->setGeometry(m_left, px(16), width() - 2 * m_left, qMax(m_messages->sizeHint().height(), m_messages->heightForWidth(width() - 2 * m_left)));
    m_messages->raise();
    update();
}

void FirstStart::paintEvent(QPaintEvent *)
{
    const views::Colours &c = theme::colours();
    QPainter painter(this);
    painter.fillRect(rect(), c.page);

    const qreal top = titleTop();
    // The thread fills the width, and what room there is above the words; its knots keep their size.
    if (top > px(120)) {
        const QTransform fit = QTransform::fromScale(width() / 1280.0, top / 392.0);
        const QPainterPath path = fit.map(bigThread());
        paint::thread(painter, path, 2.4);
        for (const Knot &knot : knots) {
            const QPointF at = path.pointAtPercent(path.percentAtLength(path.length() * knot.at));
            paint::box(painter, QRectF(at.x() - px(17), at.y() - px(17), px(34), px(34)), c.page, QColor(), px(17));
            views::marks::paint(painter, knot.mark, QRectF(at.x() - px(12), at.y() - px(12), px(24), px(24)), c.thread, c.page);
        }
    }
    paint::line(painter, QRectF(m_left, top, width() - m_left, px(60)), tr("Röda tråden"), theme::text(44), c.ink);
    paint::paragraph(&painter, QRectF(m_left, top + px(64), qMin(px(500), width() - 2 * m_left), 0),
                     tr("Skriv minnesanteckningar under mötet. Hitta beslutet tre år senare, och se vad det ledde till."), theme::text(18), c.ink2, px(28));
    const qreal under = m_cards.last()->geometry().bottom() + 1;
    if (!m_recent)
        paint::line(painter, QRectF(m_left, under + px(24), width() - 2 * m_left, px(20)),
                    tr("Har ni gamla anteckningar som PDF eller Word? Läs in dem när filen finns."), theme::ui(), c.ink2);
    const qreal foot = qMax<qreal>(under + px(60), height() - px(48));
    if (foot + px(20) <= height())
        paint::line(painter, QRectF(m_left, foot, width() - 2 * m_left, px(20)), tr("Allt ligger i en fil hos dig. Ingenting skickas någonstans."),
                    theme::ui(12), c.ink2);
}

void FirstStart::resizeEvent(QResizeEvent *)
{
    layOut();
}

bool FirstStart::eventFilter(QObject *watched, QEvent *event)
{
    // The bar lies over the drawing, in no layout: it takes its room when it gets words.
    if (watched == m_messages && (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest))
        layOut();
    return QWidget::eventFilter(watched, event);
}

} // namespace app
