// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace support {

/// Presses keys on a widget, one event each, as a person does. QTest::keyClicks asserts on å, ä and ö.
class Typist
{
public:
    explicit Typist(QWidget *widget) : m_widget(widget) {}

    Typist &type(const QString &text)
    {
        for (const QChar c : text) {
            const int key = c == u' ' ? int(Qt::Key_Space) : c.unicode() < 256 ? int(c.toUpper().unicode()) : int(Qt::Key_unknown);
            send(key, c.isUpper() ? Qt::ShiftModifier : Qt::NoModifier, QString(c));
        }
        return *this;
    }
    Typist &press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1)
    {
        for (; times > 0; --times)
            send(key, modifiers, QString());
        return *this;
    }
    Typist &line(const QString &text) { return type(text).press(Qt::Key_Return); }

private:
    void send(int key, Qt::KeyboardModifiers modifiers, const QString &text)
    {
        QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
        QCoreApplication::sendEvent(m_widget, &press);
        QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
        QCoreApplication::sendEvent(m_widget, &release);
    }

    QWidget *m_widget;
};

} // namespace support
