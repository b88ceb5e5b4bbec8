// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf/vectorpainter.h"

#include "documents/pdf/number.h"

#include <QGradient>
#include <QPainter>

#include <cmath>

namespace documents::pdf {

VectorEngine::VectorEngine(double height) : QPaintEngine(AllFeatures), m_height(height) {}

void VectorEngine::updateState(const QPaintEngineState &changed)
{
    const auto flags = changed.state();
    if (flags & DirtyTransform)
        m_transform = changed.transform();
    if (flags & DirtyPen)
        m_pen = changed.pen();
    if (flags & DirtyBrush)
        m_brush = changed.brush();
    if (flags & DirtyOpacity)
        m_opacity = changed.opacity();
    if (flags & (DirtyClipPath | DirtyClipRegion | DirtyClipEnabled)) {
        m_clipped = painter()->hasClipping();
        if (m_clipped)
            m_clip = m_transform.map(painter()->clipPath());
    }
}

QRgb VectorEngine::blended(const QBrush &brush) const
{
    QColor colour = brush.color();
    if (const QGradient *gradient = brush.gradient(); gradient && !gradient->stops().isEmpty())
        colour = gradient->stops().at(gradient->stops().size() / 2).second;
    const double alpha = colour.alphaF() * m_opacity;
    const auto part = [&](double v) { return int(std::lround((v * alpha + 1 - alpha) * 255)); };
    return qRgb(part(colour.redF()), part(colour.greenF()), part(colour.blueF()));
}

void VectorEngine::addPath(const QPainterPath &path)
{
    for (int i = 0; i < path.elementCount(); ++i) {
        const auto e = path.elementAt(i);
        switch (e.type) {
        case QPainterPath::MoveToElement:
            appendNumbers(m_out, e.x, m_height - e.y);
            m_out += "m ";
            break;
        case QPainterPath::LineToElement:
            appendNumbers(m_out, e.x, m_height - e.y);
            m_out += "l ";
            break;
        case QPainterPath::CurveToElement: {
            const auto second = path.elementAt(i + 1);
            const auto end = path.elementAt(i + 2);
            appendNumbers(m_out, e.x, m_height - e.y, second.x, m_height - second.y, end.x, m_height - end.y);
            m_out += "c ";
            i += 2;
            break;
        }
        case QPainterPath::CurveToDataElement: break;
        }
    }
}

void VectorEngine::drawPath(const QPainterPath &given)
{
    const QPainterPath path = m_transform.map(given);
    if (path.isEmpty())
        return;
    if (m_clipped) {
        m_out += "q ";
        addPath(m_clip);
        m_out += "W n\n";
    }
    const auto colour = [this](QRgb c, const char *op) {
        appendNumbers(m_out, qRed(c) / 255.0, qGreen(c) / 255.0, qBlue(c) / 255.0);
        m_out += op;
    };
    if (m_brush.style() != Qt::NoBrush) {
        colour(blended(m_brush), "rg ");
        addPath(path);
        m_out += path.fillRule() == Qt::OddEvenFill ? "f*\n" : "f\n";
    }
    // Qt draws the letters of a text with a line of a hundredth of their size around them: unseen on a screen, but viewers of PDF
    // make every line at least a pixel wide, and the text bold.
    constexpr double unseen = 0.2;
    const double scale = m_pen.isCosmetic() ? 1 : std::sqrt(std::abs(m_transform.determinant()));
    const bool aroundLetters = m_brush.style() != Qt::NoBrush && m_pen.widthF() * scale < unseen;
    if (m_pen.style() != Qt::NoPen && !aroundLetters) {
        const double width = std::max(0.1, m_pen.widthF() * scale);
        colour(blended(m_pen.brush()), "RG ");
        appendNumber(m_out, width);
        m_out += " w ";
        m_out += m_pen.capStyle() == Qt::RoundCap ? "1 J " : m_pen.capStyle() == Qt::SquareCap ? "2 J " : "0 J ";
        m_out += m_pen.joinStyle() == Qt::RoundJoin ? "1 j " : m_pen.joinStyle() == Qt::BevelJoin ? "2 j " : "0 j ";
        m_out += '[';
        for (const double dash : m_pen.dashPattern())
            appendNumbers(m_out, dash * width);
        m_out += "] 0 d ";
        addPath(path);
        m_out += "S\n";
    }
    if (m_clipped)
        m_out += "Q\n";
}

void VectorEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    QPainterPath path;
    if (count < 2)
        return;
    path.moveTo(points[0]);
    for (int i = 1; i < count; ++i)
        path.lineTo(points[i]);
    path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    const QBrush brush = m_brush;
    if (mode == PolylineMode)
        m_brush = Qt::NoBrush;
    else
        path.closeSubpath();
    drawPath(path);
    m_brush = brush;
}

int VectorDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth: return int(std::ceil(m_size.width()));
    case PdmHeight: return int(std::ceil(m_size.height()));
    case PdmWidthMM: return int(m_size.width() * 25.4 / 72);
    case PdmHeightMM: return int(m_size.height() * 25.4 / 72);
    case PdmNumColors: return 0x7FFFFFFF;
    case PdmDepth: return 32;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY: return 72;
    case PdmDevicePixelRatio: return 1;
    case PdmDevicePixelRatioScaled: return int(QPaintDevice::devicePixelRatioFScale());
    }
    return 0;
}

} // namespace documents::pdf
