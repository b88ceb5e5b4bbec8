// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "domain/link.h"

#include <QFont>
#include <QPainter>
#include <QRectF>
#include <functional>

/// Pictures that are drawn from values: the same painting on screen, on paper and in PDF (as vectors). A picture knows where
/// its things are, so that a screen can give them focus, tooltips and a list beside for those who cannot see it.
namespace documents {

/// Colours and faces of a picture. Lengths in pixels of a 13 px base font.
struct PictureStyle {
    QColor page, band, sunk, ink, ink2, ink3, hair, edge;
    QColor thread, blue, green, ochre, plum;
    QColor threadTint, blueTint, greenTint, ochreTint, plumTint;
    QString uiFace = QStringLiteral("Inter");
    QString textFace = QStringLiteral("Charis SIL");
    qreal scale = 1.0;
    /// Draws a mark of resources/icons ("mark-insats") in a rectangle; empty: a plain shape is drawn instead.
    std::function<void(QPainter &, const QString &, const QRectF &, const QColor &)> mark;

    QFont ui(qreal px, QFont::Weight weight = QFont::Normal) const;
    QFont text(qreal px, bool bold = false) const;
    qreal px(qreal length) const { return length * scale; }

    /// The light scheme, for paper.
    static PictureStyle print();
};

/// A thing in a picture that can be reached, told and opened.
struct PictureItem {
    QRectF rect;
    domain::ObjectRef object; ///< null id: nothing to open
    QString name;   ///< what a listener hears and a list shows
    QString detail; ///< the rest of it
    QDate date;
    bool operator==(const PictureItem &) const = default;
};

class Picture
{
public:
    virtual ~Picture() = default;

    virtual QSizeF size() const = 0;
    virtual void paint(QPainter &painter) const = 0;
    virtual const QList<PictureItem> &items() const = 0;
    /// One or two sentences that say what the picture shows.
    virtual QString alt() const = 0;
};

/// A fill that tells categories apart also without colour: solid, diagonal, horizontal, dots, empty, cross, in that order.
QBrush patternBrush(int index, const QColor &colour);

/// The picture as vectors with its alternative text. `width` in mm; 0: the text's width.
Figure pictureFigure(const Picture &picture, qreal width = 0);

} // namespace documents
