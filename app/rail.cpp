// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rail.h"

#include "app/railbutton.h"
#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace app {

using views::theme::px;
namespace paint = views::paint;
namespace theme = views::theme;

Rail::Rail(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_group(new QButtonGroup(this)),
      m_settings(new RailButton(RailButton::Kind::Foot, u"installningar"_s, tr("Inställningar"), this))
{
    setAccessibleName(tr("Platser"));
    m_column->setContentsMargins(px(8), px(16), px(8), px(14));
    m_column->setSpacing(px(4));
    m_column->addStretch(1);
    m_column->addSpacing(px(52)); // whose file it is, painted
    m_column->addWidget(m_settings);
    setFixedWidth(px(176));
    connect(m_group, &QButtonGroup::idClicked, this, &Rail::chosen);
    connect(m_settings, &RailButton::clicked, this, &Rail::settingsRequested);
}

void Rail::setPlaces(const QList<PlaceEntry> &places)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (int i = 0; i < places.size(); ++i) {
        if (!places.at(i).inRail)
            continue;
        auto *button = new RailButton(RailButton::Kind::Place, places.at(i).icon, places.at(i).title, this);
        button->setCompact(m_compact);
        m_group->addButton(button, i);
        m_column->insertWidget(int(m_buttons.size()), button);
        m_buttons.insert(i, button);
    }
    QWidget *before = nullptr;
    for (RailButton *button : std::as_const(m_buttons)) {
        if (before)
            setTabOrder(before, button);
        before = button;
    }
    if (before)
        setTabOrder(before, m_settings);
}

void Rail::setWaiting(int place, int count)
{
    if (RailButton *button = m_buttons.value(place))
        button->setWaiting(count);
}

void Rail::setCurrent(int place)
{
    if (RailButton *button = m_buttons.value(place))
        button->setChecked(true);
}

int Rail::current() const
{
    return m_group->checkedId();
}

void Rail::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    setFixedWidth(px(compact ? 56 : 176));
    for (RailButton *button : std::as_const(m_buttons))
        button->setCompact(compact);
    m_settings->setCompact(compact);
    update();
}

void Rail::setFoot(const QString &organisation, const QString &openedBy)
{
    m_organisation = organisation;
    m_openedBy = openedBy;
    setAccessibleDescription(openedBy.isEmpty() ? organisation : organisation + u". "_s + openedBy);
    update();
}

void Rail::focusCurrent()
{
    if (QAbstractButton *button = m_group->checkedButton())
        button->setFocus(Qt::ShortcutFocusReason);
    else if (!m_buttons.isEmpty())
        m_buttons.first()->setFocus(Qt::ShortcutFocusReason);
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    // The arrows move among the places without opening each on the way; Space or Enter opens.
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    QList<QWidget *> all;
    for (RailButton *button : std::as_const(m_buttons))
        all.append(button);
    all.append(m_settings);
    const auto at = all.indexOf(focusWidget());
    if (step != 0 && at >= 0) {
        all.at((at + step + all.size()) % all.size())->setFocus(Qt::TabFocusReason);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && at >= 0) {
        static_cast<QAbstractButton *>(all.at(at))->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

void Rail::paintEvent(QPaintEvent *)
{
    const views::Colours &c = theme::colours();
    QPainter painter(this);
    painter.fillRect(rect(), c.rail);
    paint::verticalHairline(painter, width() - 1, 0, height());
    if (m_compact || m_organisation.isEmpty())
        return;
    const qreal top = m_settings->y() - px(60);
    if (!m_buttons.isEmpty() && top < m_buttons.last()->geometry().bottom())
        return;
    paint::hairline(painter, px(16), width() - px(16), top);
    paint::line(painter, QRectF(px(20), top + px(8), width() - px(32), px(20)), m_organisation, theme::ui(12, QFont::Medium), c.ink2);
    paint::line(painter, QRectF(px(20), top + px(27), width() - px(32), px(18)), m_openedBy, theme::ui(11), c.ink3);
}

} // namespace app
