// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "documents/pdf/text.h"

/// How each part of a document is set: paper, ink and one red thread.
namespace documents::pdf {

namespace ink {
constexpr QRgb text = 0xFF1E2226;
constexpr QRgb quiet = 0xFF4E545B;
constexpr QRgb faint = 0xFF646A71;
constexpr QRgb hair = 0xFFDFDCD6;
constexpr QRgb edge = 0xFF87837B;
constexpr QRgb link = 0xFF23598A;
constexpr QRgb task = 0xFF23598A;
constexpr QRgb later = 0xFF6A4A7C;
constexpr QRgb watermark = 0xFFF1EFEB;
} // namespace ink

struct BlockStyle {
    TextStyle text;
    double before = 0; ///< space above
    double after = 0;  ///< the larger of this and the next block's `before` is used
};

/// A numbered heading of the second level is a chapter of its own (an area of a plan); without a number it parts a page.
BlockStyle headingStyle(int level, bool numbered);
BlockStyle paragraphStyle(Role role, QRgb accent);
/// The colour of a group's mark and label.
QRgb groupColour(Role role, QRgb accent);
TextStyle groupLabelStyle(Role role, QRgb accent);
TextStyle cellStyle(bool header);
TextStyle marginStyle(); ///< head and foot of a page
/// An accent that reads on white: darkened until its contrast is 4.5 to 1.
QRgb readable(const QColor &accent);

} // namespace documents::pdf
