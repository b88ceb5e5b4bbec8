// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/segmentedtoggle.h"

#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>

namespace views {

using theme::px;

namespace {

/// A radio button to keyboard and screen reader, a piece of the bar to the eye.
class Segment : public QRadioButton
{
public:
    using QRadioButton::QRadioButton;

    QSize sizeHint() const override
    {
        return {QFontMetrics(theme::ui(13, QFont::DemiBold)).horizontalAdvance(text()) + px(24), px(26)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = theme::colours();
        QPainter painter(this);
        if (isChecked())
            paint::box(painter, rect(), c.page, c.edge, px(5));
        else if (underMouse())
            paint::box(painter, rect(), c.hair, QColor(), px(5));
        paint::line(painter, rect(), text(), theme::ui(13, isChecked() ? QFont::DemiBold : QFont::Normal),
                    isEnabled() ? (isChecked() ? c.ink : c.ink2) : c.ink3, Qt::AlignHCenter);
    }
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }
};

} // namespace

SegmentedToggle::SegmentedToggle(const QStringList &words, QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    constexpr int ring = 4; // the focus ring stands around a segment, within the bar
    layout->setContentsMargins(ring, ring, ring, ring);
    layout->setSpacing(1);
    for (int i = 0; i < words.size(); ++i) {
        auto *segment = new Segment(words.at(i), this);
        segment->setAttribute(Qt::WA_Hover);
        m_group->addButton(segment, i);
        layout->addWidget(segment);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (!words.isEmpty())
        m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedToggle::chosen);
}

int SegmentedToggle::current() const
{
    return m_group->checkedId();
}

void SegmentedToggle::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index)) {
        button->setChecked(true);
    } else if (QAbstractButton *checked = m_group->checkedButton()) {
        m_group->setExclusive(false);
        checked->setChecked(false);
        m_group->setExclusive(true);
    }
}

void SegmentedToggle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(), theme::colours().sunk, theme::colours().hair, px(7));
}

} // namespace views
