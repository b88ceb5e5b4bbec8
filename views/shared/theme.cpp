// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/theme.h"

#include "views/shared/threadstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QScreen>
#include <QToolTip>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace views::theme {

namespace {

/// What is in force. The look is one for the whole process, as QApplication's own palette and font are.
struct Current {
    Colours colours = coloursOf(false);
    qreal scale = 1.0;
    QString systemFace;
    bool systemDark = false;
    bool known = false; ///< the desktop's own wishes have been read, before we replace them
};

Current &current()
{
    static Current value;
    return value;
}

QColor rgb(unsigned value)
{
    return QColor::fromRgb(QRgb(0xff000000u | value));
}

void readDesktop(const QApplication &application)
{
    Current &now = current();
    if (now.known)
        return;
    now.known = true;
    QIcon::setThemeSearchPaths({u":/icons"_s}); // our pictures are our own: the desktop's need not be searched at every start
    now.systemFace = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    const QPalette own = application.palette();
    now.systemDark = own.color(QPalette::Window).lightness() < own.color(QPalette::WindowText).lightness();
}

/// 10 pt at 96 dpi is 1.0. Where no desktop says anything Qt falls back to 9 pt, which is nobody's wish: not below 1.0.
qreal desktopScale()
{
    const QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const qreal pixels = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * 96.0 / 72.0;
    return qBound(1.0, std::round(pixels / 13.4 * 20) / 20, 2.5);
}

QFont face(const QStringList &families, QFont::StyleHint hint, qreal px)
{
    QFont font;
    font.setFamilies(families);
    font.setStyleHint(hint);
    font.setPixelSize(qMax(8, qRound(px * current().scale)));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

Colours coloursOf(bool dark)
{
    Colours c;
    c.dark = dark;
    if (!dark) {
        c.canvas = rgb(0xF5F4F1), c.rail = rgb(0xECEAE5), c.page = rgb(0xFFFFFF), c.sunk = rgb(0xEFEDE9);
        c.band = rgb(0xFAF9F7), c.raised = rgb(0xFFFFFF);
        c.ink = rgb(0x1E2226), c.ink2 = rgb(0x4E545B), c.ink3 = rgb(0x646A71), c.hair = rgb(0xDFDCD6), c.edge = rgb(0x87837B);
        c.thread = rgb(0xB0241C), c.blue = rgb(0x23598A), c.green = rgb(0x2C6A43), c.ochre = rgb(0x835300), c.plum = rgb(0x6A4A7C);
        c.threadTint = rgb(0xFBEEEC), c.blueTint = rgb(0xE4EDF5), c.greenTint = rgb(0xE5F0E8), c.ochreTint = rgb(0xFAF0DB);
        c.plumTint = rgb(0xF0EAF3);
    } else {
        c.canvas = rgb(0x1A1C1E), c.rail = rgb(0x141617), c.page = rgb(0x212427), c.sunk = rgb(0x181A1C);
        c.band = rgb(0x1D2022), c.raised = rgb(0x2A2E32);
        c.ink = rgb(0xE9E7E2), c.ink2 = rgb(0xB9BCC0), c.ink3 = rgb(0x9CA1A7), c.hair = rgb(0x35393D), c.edge = rgb(0x757B82);
        c.thread = rgb(0xF2796E), c.blue = rgb(0x8FBCE8), c.green = rgb(0x8AC796), c.ochre = rgb(0xE3B765), c.plum = rgb(0xC4A5D6);
        c.threadTint = rgb(0x3A2523), c.blueTint = rgb(0x22323F), c.greenTint = rgb(0x22332A), c.ochreTint = rgb(0x3A301D);
        c.plumTint = rgb(0x322839);
    }
    return c;
}

QPalette palette(const Colours &c)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &colour) { p.setColor(role, colour); };
    set(QPalette::Window, c.canvas);
    set(QPalette::WindowText, c.ink);
    set(QPalette::Base, c.page);
    set(QPalette::AlternateBase, c.band);
    set(QPalette::Text, c.ink);
    set(QPalette::Button, c.page);
    set(QPalette::ButtonText, c.ink);
    set(QPalette::BrightText, c.page);
    set(QPalette::Highlight, c.blue);
    set(QPalette::HighlightedText, c.page);
    set(QPalette::PlaceholderText, c.ink3);
    set(QPalette::Link, c.blue);
    set(QPalette::LinkVisited, c.blue);
    set(QPalette::ToolTipBase, c.raised);
    set(QPalette::ToolTipText, c.ink);
    set(QPalette::Light, c.page);
    set(QPalette::Midlight, c.sunk);
    set(QPalette::Mid, c.edge);
    set(QPalette::Dark, c.edge);
    set(QPalette::Shadow, c.hair);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.ink3);
    // A selection in a window that is not in front stays readable, only quieter.
    p.setColor(QPalette::Inactive, QPalette::Highlight, c.blueTint);
    p.setColor(QPalette::Inactive, QPalette::HighlightedText, c.ink);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.hair);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, c.ink2);
    return p;
}

void apply(QApplication &application, Scheme scheme, qreal textSize)
{
    readDesktop(application);
    Current &now = current();
    now.colours = coloursOf(scheme == Scheme::Dark || (scheme == Scheme::System && now.systemDark));
    now.scale = desktopScale() * qBound(0.8, textSize, 2.0);

    if (!qobject_cast<ThreadStyle *>(application.style()))
        QApplication::setStyle(new ThreadStyle); // QApplication takes it over
    QApplication::setFont(ui());
    QApplication::setPalette(palette(now.colours));
    QApplication::setFont(ui(13, QFont::Medium), "QPushButton");
    QPalette rows = palette(now.colours); // a chosen row is tinted, its words keep their colour
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        rows.setColor(group, QPalette::Highlight, now.colours.blueTint);
        rows.setColor(group, QPalette::HighlightedText, now.colours.ink);
    }
    QApplication::setPalette(rows, "QAbstractItemView");
    QToolTip::setPalette(palette(now.colours));
    QToolTip::setFont(ui(12));
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->update();
}

const Colours &colours()
{
    return current().colours;
}

qreal scale()
{
    return current().scale;
}

QFont ui(qreal px, QFont::Weight weight)
{
    QFont font = face({u"Inter"_s, current().systemFace.isEmpty() ? u"sans-serif"_s : current().systemFace, u"sans-serif"_s},
                      QFont::SansSerif, px);
    // Inter's rules for neighbouring letters are so many that a line of words costs a hundred times the drawing of its
    // letters, and at these sizes they move a letter by a fraction of a pixel. What needs shaping (Arabic) still gets it.
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setWeight(weight);
    return font;
}

QFont text(qreal px, bool bold, bool italic)
{
    QFont font = face({u"Charis SIL"_s, u"Gentium Book Plus"_s, u"Noto Serif"_s, u"DejaVu Serif"_s, u"serif"_s}, QFont::Serif, px);
    font.setBold(bold);
    font.setItalic(italic);
    return font;
}

QFont label()
{
    QFont font = ui(11, QFont::DemiBold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.3 * current().scale);
    return font;
}

int px(qreal length)
{
    return qRound(length * current().scale);
}

} // namespace views::theme
