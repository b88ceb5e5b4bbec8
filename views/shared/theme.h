// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

class QPainter;
class QRectF;
class QApplication;

/// Paper, ink and one red thread: every colour, size and picture of the interface, in one place.
namespace views {

struct Colours {
    QColor canvas, rail, page, sunk, band, raised;
    QColor ink, ink2, ink3, hair, edge;
    QColor thread, blue, green, ochre, plum;
    QColor threadTint, blueTint, greenTint, ochreTint, plumTint;
    bool dark = false;
};

namespace theme {

enum class Scheme { System, Light, Dark };

/// Sets palette, fonts and style on the application; may be called again to change scheme. All widgets repaint.
void apply(QApplication &application, Scheme scheme);

const Colours &colours(); ///< of the scheme in force

/// Interface face (Inter) at `px` of a 13 px base; scales with the user's own font size. Hinting off.
QFont ui(qreal px = 13, QFont::Weight weight = QFont::Normal);
/// Text face (Charis SIL).
QFont text(qreal px = 16, bool bold = false, bool italic = false);
/// Length in the user's scale: 4 px grid at base font 13 px.
int px(qreal length);

/// An icon of resources/icons ("moten", "mark-beslut-galler"); currentColor replaced; cached by colour and device ratio.
QIcon icon(const QString &name);
void paintIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour, const QColor &paper = QColor());

} // namespace theme
} // namespace views
