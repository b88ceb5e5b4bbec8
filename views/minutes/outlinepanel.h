// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QWidget>

class QAbstractButton;

namespace views {

class MinutesEditor;
class PointList;

/// Left of the page: the points by section. Follows the caret; Enter or a click goes there, and the caret is in the text.
class OutlinePanel : public QWidget
{
    Q_OBJECT
public:
    explicit OutlinePanel(MinutesEditor &editor, QWidget *parent = nullptr);

    /// What stands over the points: the meeting's status, time left. Takes it over.
    void setTopWidget(QWidget *widget);
    QListView *list() { return m_list; }
    PointList *points() { return m_points; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void followCaret();
    void goTo(const QModelIndex &index);

    MinutesEditor &m_editor;
    PointList *m_points;
    QListView *m_list;
    QAbstractButton *m_newPoint;
    QWidget *m_top = nullptr;
};

} // namespace views
