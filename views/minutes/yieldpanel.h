// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QWidget>

namespace views {

class MinutesEditor;
class RowList;
class YieldList;

/// Right of the page, "Mötet har gett": what the meeting has decided, given out and put off, and what waits for an answer.
/// Enter or a click goes to the line.
class YieldPanel : public QWidget
{
    Q_OBJECT
public:
    YieldPanel(MinutesEditor &editor, YieldList &yield, QWidget *parent = nullptr);

    /// What stands at the bottom: the button that ends the meeting. Takes it over.
    void setBottomWidget(QWidget *widget);
    RowList *list() { return m_list; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RowList *m_list;
    QWidget *m_bottom = nullptr;
};

/// The same in one row of 44 px under the page, where there is no room beside it: counts and words. A click, Enter or F6
/// shows the panel.
class YieldBar : public QWidget
{
    Q_OBJECT
public:
    explicit YieldBar(YieldList &yield, QWidget *parent = nullptr);
    QSize sizeHint() const override;

signals:
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tell();
    YieldList &m_yield;
};

} // namespace views
