// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pictures/picture.h"

#include <QBuffer>
#include <QSvgGenerator>
#include <array>

namespace documents {

namespace {

QFont face(const QString &family, qreal px, QFont::Weight weight)
{
    QFont font(family);
    font.setPixelSize(std::max(1, qRound(px)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

QFont PictureStyle::ui(qreal px, QFont::Weight weight) const { return face(uiFace, px * scale, weight); }

QFont PictureStyle::text(qreal px, bool bold) const { return face(textFace, px * scale, bold ? QFont::Bold : QFont::Normal); }

PictureStyle PictureStyle::print()
{
    PictureStyle s;
    s.page = QColor(0xFFFFFF);
    s.band = QColor(0xFAF9F7);
    s.sunk = QColor(0xEFEDE9);
    s.ink = QColor(0x1E2226);
    s.ink2 = QColor(0x4E545B);
    s.ink3 = QColor(0x646A71);
    s.hair = QColor(0xDFDCD6);
    s.edge = QColor(0x87837B);
    s.thread = QColor(0xB0241C);
    s.blue = QColor(0x23598A);
    s.green = QColor(0x2C6A43);
    s.ochre = QColor(0x835300);
    s.plum = QColor(0x6A4A7C);
    s.threadTint = QColor(0xFBEEEC);
    s.blueTint = QColor(0xE4EDF5);
    s.greenTint = QColor(0xE5F0E8);
    s.ochreTint = QColor(0xFAF0DB);
    s.plumTint = QColor(0xF0EAF3);
    return s;
}

QBrush patternBrush(int index, const QColor &colour)
{
    static constexpr std::array patterns{Qt::SolidPattern, Qt::BDiagPattern, Qt::HorPattern, Qt::Dense5Pattern, Qt::NoBrush, Qt::DiagCrossPattern};
    return QBrush(colour, patterns.at(size_t(index) % patterns.size()));
}

Figure pictureFigure(const Picture &picture, qreal width)
{
    Figure figure;
    figure.alt = picture.alt();
    figure.width = width;
    QBuffer buffer(&figure.svg);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(picture.size().toSize());
    generator.setViewBox(QRectF(QPointF(), picture.size()));
    generator.setResolution(96);
    QPainter painter(&generator);
    picture.paint(painter);
    painter.end();
    return figure;
}

} // namespace documents
