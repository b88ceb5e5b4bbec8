// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace views {

/// Words that can be pressed, standing in a line of text without a box of their own: underlined under the mouse, ringed with
/// the keyboard.
class InlineButton : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Tone { Quiet, Action }; ///< second ink, as the text around it; or blue

    InlineButton(const QString &text, Tone tone, qreal size = 12, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QFont face() const;

    Tone m_tone;
    qreal m_size;
};

} // namespace views
