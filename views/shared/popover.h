// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace views {

/// A raised card over the window, beside what it belongs to. A child of the window, not a window of its own: the focus stays
/// in the window, and no compositor is needed for its shadow. Flips above where there is no room below.
class Popover : public QWidget
{
    Q_OBJECT
public:
    /// Takes `content` over.
    explicit Popover(QWidget *content, QWidget *parent = nullptr);

    QWidget *content() const { return m_content; }
    /// Shows the card at `anchor`, a rectangle in `of`'s coordinates. With `takeFocus` Escape and leaving close it, and the
    /// focus goes back to where it was; without, it closes only through hide().
    void open(QWidget *of, const QRect &anchor, bool takeFocus = true);
    void close();

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget *m_content;
    QPointer<QWidget> m_of;
    QPointer<QWidget> m_before; ///< had the focus
    QRect m_anchor;
    bool m_takesFocus = false;
};

} // namespace views
