// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pictures/coveragepicture.h"
#include "views/actionplan/pictureortable.h"
#include "views/actionplan/planservices.h"
#include "views/shared/picturecanvas.h"

#include <QPoint>

namespace lists {
class CoverageTable;
}

namespace views {

/// Needs and measures crossed: arrows walk among the crossings, Space or a click turns the tie (wholly, in part, not), Enter goes to the measure.
class CoverageCanvas : public PictureCanvas
{
    Q_OBJECT
public:
    explicit CoverageCanvas(const PlanServices &services, QWidget *parent = nullptr);

    QPoint cell() const { return m_cell; } ///< x: measure, y: need
    void setCell(const QPoint &cell);

signals:
    void toggled(domain::MeasureId measure, domain::NeedId need);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintOver(QPainter &painter) override;
    QString wordsAt(const QPointF &place) const override;

private:
    const documents::CoveragePicture &coverage() const { return static_cast<const documents::CoveragePicture &>(picture()); }
    bool isInside() const;
    QPoint m_cell{-1, -1};
    bool m_readOnly;
};

/// Täckning: which measures answer which needs, and what is left without.
class CoverageView : public PictureOrTable
{
    Q_OBJECT
public:
    explicit CoverageView(const PlanServices &services, QWidget *parent = nullptr);

    CoverageCanvas *canvas() { return m_coverage; }

signals:
    void openPart(const domain::ObjectRef &object);

private:
    void load();
    void toggle(domain::MeasureId measure, domain::NeedId need);
    bool eventFilter(QObject *watched, QEvent *event) override;

    PlanServices m_services;
    lists::CoverageTable *m_model;
    CoverageCanvas *m_coverage;
};

} // namespace views
