// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pdf/structure.h"
#include "documents/pdf/text.h"

#include <memory>

/// What stands where. Lengths in points, from the top left; y grows downwards.
namespace documents::pdf {

/// Decoration: never part of what a listener hears.
struct Shape {
    enum Kind { Filled, Disc, Ring, Square, TurnedArrow, Dashed };
    Kind kind = Filled;
    QRgb colour = 0xFF000000;
    double x = 0, y = 0, width = 0, height = 0;
};

/// A line's worth of text at its place, with the element that each of its runs belongs to.
struct PlacedText {
    TextLine line;
    std::shared_ptr<const std::vector<StyledRun>> runs;
    std::shared_ptr<const std::vector<Element *>> leaves; ///< by run; null in an artifact
    double x = 0;
    double baseline = 0; ///< from the row's top
};

/// A picture ready to be painted: operators in its own space, one unit a point, y upwards.
struct PlacedFigure {
    Element *leaf = nullptr;
    std::string operators;  ///< of a drawing
    QByteArray rgb;         ///< of an image: 8-bit RGB, no alpha
    int pixelsWide = 0, pixelsHigh = 0;
    double x = 0, y = 0, width = 0, height = 0;
};

struct BookmarkMark {
    int level = 1;
    QString title;
    Element *element = nullptr;
};

/// A strip across the page that is never parted.
struct Row {
    double before = 0; ///< space above, dropped at the top of a page
    double height = 0;
    bool keepWithNext = false;
    std::vector<PlacedText> texts;
    std::vector<Shape> shapes;
    std::shared_ptr<const PlacedFigure> figure;
    std::vector<Element *> cells; ///< to be in the tree though they may be empty
    std::shared_ptr<const std::vector<Row>> repeated; ///< head of the table that the row is in: painted again on a new page
    std::vector<BookmarkMark> bookmarks;
};
using Rows = std::vector<Row>;

struct PageSize {
    double width = 595.28;
    double height = 841.89;
    double left = 104;
    double right = 76;
    double top = 72;
    double bottom = 76;
    double textWidth() const { return width - left - right; }
};

struct PlacedRow {
    const Row *row = nullptr;
    double y = 0;
    bool artifact = false; ///< a table's head, repeated
};
using Page = std::vector<PlacedRow>;

/// Puts rows on pages: breaks where it may, keeps what belongs together while it fits.
std::vector<Page> paginate(const Rows &rows, const PageSize &size);

} // namespace documents::pdf
