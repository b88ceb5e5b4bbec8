// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/minutes/yieldpanel.h"

#include "views/minutes/minuteseditor.h"
#include "views/minutes/yieldlist.h"
#include "views/shared/paint.h"
#include "views/shared/rowlist.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace views {

using theme::px;

namespace {

constexpr int panelWidth = 280, barHeight = 44;

class YieldDelegate : public RowDelegate
{
    Q_OBJECT
public:
    YieldDelegate(const YieldList &yield, QObject *parent) : RowDelegate(parent), m_yield(yield) {}

protected:
    Row row(const QModelIndex &index) const override
    {
        Row row;
        row.mark = Mark(index.data(YieldList::MarkRole).toInt());
        row.title = index.data().toString();
        row.face = Row::Face::Said;
        row.titleLines = 3;
        row.details = index.data(YieldList::DetailRole).toString();
        return row;
    }
    QString group(const QModelIndex &index) const override
    {
        const auto group = YieldList::Group(index.data(YieldList::GroupRole).toInt());
        return tr("%1, %2").arg(YieldList::groupName(group)).arg(m_yield.count(group));
    }

private:
    const YieldList &m_yield;
};

} // namespace

YieldPanel::YieldPanel(MinutesEditor &editor, YieldList &yield, QWidget *parent) : QWidget(parent), m_list(new RowList(this))
{
    m_list->setModel(&yield);
    m_list->setItemDelegate(new YieldDelegate(yield, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Mötet har gett"));
    m_list->viewport()->setAutoFillBackground(false);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(px(13), px(20), px(12), px(16));
    box->setSpacing(px(12));
    auto *title = new TextLabel(TextLabel::Role::PanelTitle, tr("Mötet har gett"), this);
    title->setContentsMargins(px(8), 0, 0, 0);
    box->addWidget(title);
    box->addWidget(m_list, 1);
    const auto goTo = [this, &editor, &yield](const QModelIndex &index) {
        Q_UNUSED(this);
        editor.goTo(yield.lineAt(index));
    };
    connect(m_list, &QAbstractItemView::activated, this, goTo);
    connect(m_list, &QAbstractItemView::clicked, this, goTo);
}

void YieldPanel::setBottomWidget(QWidget *widget)
{
    delete m_bottom;
    m_bottom = widget;
    layout()->addWidget(widget);
}

QSize YieldPanel::sizeHint() const { return {px(panelWidth), px(400)}; }

void YieldPanel::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), theme::colours().canvas);
    paint::verticalHairline(p, 0, 0, height());
}

YieldBar::YieldBar(YieldList &yield, QWidget *parent) : QWidget(parent), m_yield(yield)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&yield, &YieldList::countsChanged, this, &YieldBar::tell);
    connect(&yield, &YieldList::modelReset, this, &YieldBar::tell);
    tell();
}

QSize YieldBar::sizeHint() const { return {px(400), px(barHeight)}; }

void YieldBar::tell()
{
    setAccessibleName(tr("Mötet har gett: %1, %2, %3, %4")
                          .arg(tr("%n beslut", nullptr, m_yield.count(YieldList::Group::Decisions)),
                               tr("%n uppgift(er)", nullptr, m_yield.count(YieldList::Group::Tasks)),
                               tr("%n till senare möte", nullptr, m_yield.count(YieldList::Group::CarryOvers)),
                               tr("%n oklara", nullptr, m_yield.count(YieldList::Group::Waiting))));
    update();
}

void YieldBar::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Colours &c = theme::colours();
    p.fillRect(rect(), c.canvas);
    paint::hairline(p, 0, width(), 0);
    qreal x = px(28);
    const QRectF row(0, 0, width(), height());
    x += paint::line(p, row.adjusted(x, 0, 0, 0), tr("Mötet har gett"), theme::ui(13, QFont::DemiBold), c.ink) + px(24);
    const std::pair<Mark, QString> parts[] = {
        {Mark::DecisionValid, tr("%n beslut", nullptr, m_yield.count(YieldList::Group::Decisions))},
        {Mark::TaskOpen, tr("%n uppgift(er)", nullptr, m_yield.count(YieldList::Group::Tasks))},
        {Mark::LaterMeeting, tr("%n till senare möte", nullptr, m_yield.count(YieldList::Group::CarryOvers))},
        {Mark::Doubt, tr("%n oklara", nullptr, m_yield.count(YieldList::Group::Waiting))},
    };
    for (const auto &[mark, words] : parts) {
        marks::paint(p, mark, QRectF(x, height() / 2.0 - px(8), px(16), px(16)), c.canvas);
        x += px(24);
        x += paint::line(p, row.adjusted(x, 0, 0, 0), words, theme::ui(13), c.ink) + px(22);
    }
    const QString key = tr("F6 visar");
    if (x + px(90) < width())
        paint::line(p, row.adjusted(0, 0, -px(24), 0), key, theme::ui(11), c.ink3, Qt::AlignRight);
    if (hasFocus())
        paint::focusRing(p, row.adjusted(1, 1, -1, -1), px(4));
}

void YieldBar::mouseReleaseEvent(QMouseEvent *) { emit activated(); }

void YieldBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        emit activated();
    else
        QWidget::keyPressEvent(event);
}

} // namespace views

#include "yieldpanel.moc"
