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

/// Sets palette, fonts and style on the application; may be called again to change scheme. All widgets repaint (they get
/// QEvent::PaletteChange). `textSize` is the user's own factor on top of the desktop's font size, 0.8–2.0.
void apply(QApplication &application, Scheme scheme, qreal textSize = 1.0);

const Colours &colours(); ///< of the scheme in force
Colours coloursOf(bool dark);
QPalette palette(const Colours &colours);

/// 1.0 where the desktop's font is 10 pt at 96 dpi and the user has not asked for another size; never less than 0.8.
qreal scale();
/// Interface face (Inter) at `px` of a 13 px base; scales with the user's own font size. Hinting off.
QFont ui(qreal px = 13, QFont::Weight weight = QFont::Normal);
/// Text face (Charis SIL).
QFont text(qreal px = 16, bool bold = false, bool italic = false);
/// Group label: 11 px semibold, a little letter-spaced.
QFont label();
/// Length in the user's scale: 4 px grid at base font 13 px.
int px(qreal length);

/// An icon of resources/icons ("moten", "mark-beslut-galler"); currentColor replaced; cached by colour and device ratio.
/// It follows a change of scheme without being set again.
QIcon icon(const QString &name);
/// An icon in a colour of its own, which is asked for anew at each painting: icon(name, &Colours::thread).
QIcon icon(const QString &name, QColor Colours::*colour);
/// `paper` is what lies under the picture (the check in a filled mark is cut out of it); invalid: the page.
void paintIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour, const QColor &paper = QColor());

} // namespace theme
} // namespace views
