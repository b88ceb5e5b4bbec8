// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace views::theme {

namespace {

QByteArray drawing(const QString &name, const QColor &colour, const QColor &paper)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QFile::ReadOnly)) {
        qWarning("No picture is named %s", qUtf8Printable(name));
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    svg.replace("#ffffff", (paper.isValid() ? paper : colours().page).name().toLatin1());
    return svg;
}

/// The picture at exactly so many device pixels, from the cache where it has been drawn before.
QPixmap picture(const QString &name, const QSize &devicePixels, const QColor &colour, const QColor &paper)
{
    const QString key = u"rt/%1/%2x%3/%4/%5"_s.arg(name).arg(devicePixels.width()).arg(devicePixels.height())
                            .arg(colour.rgba(), 0, 16)
                            .arg((paper.isValid() ? paper : colours().page).rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(devicePixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(drawing(name, colour, paper)).render(&painter, QRectF(QPointF(), QSizeF(devicePixels)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Asks for its colour at each painting, so that a change of scheme needs no new icons.
class ThemeIcon : public QIconEngine
{
public:
    ThemeIcon(const QString &name, QColor Colours::*colour) : m_name(name), m_colour(colour) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, m_name, rect, colourFor(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return picture(m_name, size, colourFor(mode), QColor());
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        QPixmap result = picture(m_name, size, colourFor(mode), QColor());
        result.setDevicePixelRatio(ratio);
        return result;
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine *clone() const override { return new ThemeIcon(*this); }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        const Colours &c = colours();
        return mode == QIcon::Disabled ? c.ink3 : mode == QIcon::Selected ? c.ink : c.*m_colour;
    }

    QString m_name;
    QColor Colours::*m_colour;
};

} // namespace

QIcon icon(const QString &name)
{
    return icon(name, &Colours::ink2);
}

QIcon icon(const QString &name, QColor Colours::*colour)
{
    return QIcon(new ThemeIcon(name, colour));
}

void paintIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour, const QColor &paper)
{
    const bool onScreen = painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
    const QTransform transform = painter.combinedTransform();
    if (!onScreen || transform.type() > QTransform::TxScale) {
        QSvgRenderer(drawing(name, colour, paper)).render(&painter, rect);
        return;
    }
    const qreal ratio = painter.device()->devicePixelRatioF();
    const qreal factor = ratio * painter.transform().m11();
    const QSize pixels = (rect.size() * factor).toSize();
    if (pixels.isEmpty())
        return;
    QPixmap pixmap = picture(name, pixels, colour, paper);
    painter.drawPixmap(rect, pixmap, QRectF(QPointF(), QSizeF(pixels)));
}

} // namespace views::theme
