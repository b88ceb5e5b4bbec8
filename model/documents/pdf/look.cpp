// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf/look.h"

#include <cmath>

namespace documents::pdf {

namespace {

TextStyle text(double size, double leading, bool bold = false, QRgb colour = ink::text)
{
    return {.cut = {Family::Text, bold, false}, .size = size, .leading = leading, .colour = colour};
}
TextStyle sans(double size, double leading, bool bold = false, QRgb colour = ink::quiet)
{
    return {.cut = {Family::Interface, bold, false}, .size = size, .leading = leading, .colour = colour};
}

double luminance(const QColor &colour)
{
    const auto part = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

} // namespace

BlockStyle headingStyle(int level, bool numbered)
{
    switch (level) {
    case 1: return {text(24, 31), 0, 6};
    case 2: return numbered ? BlockStyle{text(17, 23), 28, 6} : BlockStyle{sans(9.5, 14, true, ink::quiet), 24, 8};
    case 3: return {text(13.5, 18.5, true), 16, 3};
    case 4: return {text(11.5, 16, true), 12, 3};
    default: return {sans(9.5, 14, true, ink::text), 10, 3};
    }
}

BlockStyle paragraphStyle(Role role, QRgb accent)
{
    switch (role) {
    case Role::Body: return {text(10.5, 15.5), 0, 6};
    case Role::Details: return {sans(8.5, 12.5), 1, 6};
    case Role::Presenters: return {sans(8.5, 12.5), 0, 6};
    case Role::Label: return {text(10.5, 15.5, true), 5, 2};
    case Role::Decision: return {text(10.5, 15.5, true), 0, 4};
    case Role::Notice: return {{.cut = {Family::Text, false, true}, .size = 10.5, .leading = 15.5, .colour = ink::quiet}, 0, 6};
    case Role::Signature: return {sans(8.5, 12.5), 0, 0};
    case Role::Subtitle: return {sans(10, 15), 0, 12};
    case Role::Fact: return {sans(9, 14.5, false, ink::text), 0, 1.5};
    case Role::Task: return {text(10.5, 15.5), 0, 2};
    case Role::CarryOver: return {text(10.5, 15.5), 0, 2};
    }
    Q_UNUSED(accent)
    return {};
}

QRgb groupColour(Role role, QRgb accent)
{
    return role == Role::Task ? ink::task : role == Role::CarryOver ? ink::later : accent;
}

TextStyle groupLabelStyle(Role role, QRgb accent) { return sans(8.5, 13, true, groupColour(role, accent)); }

TextStyle cellStyle(bool header) { return header ? sans(8.5, 12, true, ink::quiet) : text(9.5, 13.5); }

TextStyle marginStyle() { return sans(8, 11, false, ink::faint); }

QRgb readable(const QColor &accent)
{
    QColor colour = accent.isValid() ? accent.toRgb() : QColor(0xB0, 0x24, 0x1C);
    for (int i = 0; i < 40 && 1.05 / (luminance(colour) + 0.05) < 4.5; ++i)
        colour = colour.darker(108);
    return colour.rgb();
}

} // namespace documents::pdf
