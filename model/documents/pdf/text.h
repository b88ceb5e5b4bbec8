// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pdf/faces.h"

#include <QColor>
#include <QList>

namespace documents::pdf {

/// How a piece of text is set. Lengths in points.
struct TextStyle {
    Cut cut;
    double size = 10.5;
    double leading = 15;
    QRgb colour = 0xFF1E2226;
};

/// A run of text in one style.
struct StyledRun {
    QString text;
    TextStyle style;
    QString href; ///< empty: no link
    QString language = {}; ///< BCP 47; empty: the document's
};

/// A glyph at its place: from the fragment's beginning and baseline, y down.
struct PlacedGlyph {
    Face *face = nullptr;
    quint32 glyph = 0;
    double x = 0;
    double y = 0;
    double size = 0;
};

/// Glyphs that stand for a text together.
struct Cluster {
    QString text;
    std::vector<PlacedGlyph> glyphs;
};

/// The part of a run that stands on one line.
struct Fragment {
    int run = 0;
    double x = 0;
    double width = 0;
    Face *face = nullptr;          ///< of the operators; null where clusters are used
    std::string operators = {};    ///< show operators for plain text, in order, trailing space included
    std::vector<Cluster> clusters = {}; ///< text that needs more than its own face
};

struct TextLine {
    double width = 0;
    std::vector<Fragment> fragments;
};

/// Breaks text into lines of a width.
class TextSetter
{
public:
    explicit TextSetter(Faces &faces) : m_faces(faces) {}

    /// At least one line where there is any text. Characters that no file may hold are replaced.
    std::vector<TextLine> lines(const std::vector<StyledRun> &runs, double width);
    double width(const QString &text, const TextStyle &style);

private:
    Faces &m_faces;
};

/// Lines through QTextLayout: other scripts, both directions, combining marks, characters that our faces lack.
std::vector<TextLine> complexLines(Faces &faces, const std::vector<StyledRun> &runs, double width);

} // namespace documents::pdf
