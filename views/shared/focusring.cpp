// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/focusring.h"

#include "views/shared/threadstyle.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>

namespace views {

namespace {
constexpr char wish[] = "rtFocusRing";
}

FocusRing::FocusRing(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { moveTo(now); });
}

bool FocusRing::isWornBy(const QWidget *widget)
{
    return widget
        && (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QCheckBox *>(widget)
            || qobject_cast<const QRadioButton *>(widget) || widget->property(wish).toBool());
}

void FocusRing::moveTo(QWidget *widget)
{
    if (!isWornBy(widget)) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame)
        m_frame = new QFocusFrame;
    m_frame->setWidget(widget);
}

void useFocusRing(QWidget *widget)
{
    widget->setProperty(wish, true);
}

} // namespace views
