// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPen>
#include <QTransform>

#include <string>

namespace documents::pdf {

/// Takes what a QPainter draws as path operators: one unit a point, y upwards, no transparency (blended with white paper).
/// Text becomes outlines. Pixmaps are left out.
class VectorEngine : public QPaintEngine
{
public:
    explicit VectorEngine(double height);

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &state) override;
    void drawPath(const QPainterPath &path) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}

    const std::string &operators() const { return m_out; }

private:
    void addPath(const QPainterPath &path);
    QRgb blended(const QBrush &brush) const;

    std::string m_out;
    double m_height;
    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    double m_opacity = 1;
    QPainterPath m_clip; ///< in the device's space
    bool m_clipped = false;
};

class VectorDevice : public QPaintDevice
{
public:
    explicit VectorDevice(QSizeF points) : m_size(points), m_engine(points.height()) {}
    QPaintEngine *paintEngine() const override { return &m_engine; }
    const std::string &operators() const { return m_engine.operators(); }

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_size;
    mutable VectorEngine m_engine;
};

} // namespace documents::pdf
