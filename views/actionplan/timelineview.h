// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pictures/ganttpicture.h"
#include "views/actionplan/pictureortable.h"
#include "views/actionplan/planservices.h"
#include "views/shared/picturecanvas.h"

namespace lists {
class TimelineTable;
}

namespace views {

/// Bars of the plan's measures. A bar is dragged by its middle or an end and snaps to weeks; with keys: Left and Right move it a
/// week, with Ctrl a month, with Shift its end alone. Up and Down go to another measure, Enter to its page.
class TimelineCanvas : public PictureCanvas
{
    Q_OBJECT
public:
    explicit TimelineCanvas(const PlanServices &services, QWidget *parent = nullptr);

    void setToday(QDate today);
    domain::MeasureId chosen() const { return m_chosen; }
    void choose(domain::MeasureId measure);

signals:
    void periodWanted(domain::MeasureId measure, QDate from, QDate to, const QString &visit);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintOver(QPainter &painter) override;

private:
    const documents::GanttPicture &gantt() const { return static_cast<const documents::GanttPicture &>(picture()); }
    const domain::Measure *measure() const { return m_services.plan.measure(m_chosen); }
    void step(int by);
    void shift(int days, int months, bool endOnly);

    PlanServices m_services;
    QDate m_today;
    domain::MeasureId m_chosen;
    QString m_visit; ///< all that the keys move before another bar is chosen is one step
    documents::GanttPicture::Grip m_grip = documents::GanttPicture::Grip::None;
    QDate m_from, m_to; ///< while it is dragged
    QDate m_pressed;
};

/// Tidslinje: when things are done, and where they were followed up.
class TimelineView : public PictureOrTable
{
    Q_OBJECT
public:
    explicit TimelineView(const PlanServices &services, QWidget *parent = nullptr);

    void setToday(QDate today) { m_timeline->setToday(today); }
    TimelineCanvas *canvas() { return m_timeline; }

signals:
    void openPart(const domain::ObjectRef &object);

private:
    void load();

    PlanServices m_services;
    lists::TimelineTable *m_model;
    TimelineCanvas *m_timeline;
};

} // namespace views
