// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "importing/tableplace.h"

#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

/// Old files become minutes in two steps that know nothing of each other: readers turn a file into a document tree, and
/// recognition turns a document tree into a proposal that a person reviews.
namespace importing {

/// Where in the source something was found; for review.
struct SourcePlace {
    int page = 0;          ///< from 1; 0: the source has no pages
    qsizetype start = -1;  ///< in characters of Source::text; -1: unknown
    qsizetype length = 0;
    bool operator==(const SourcePlace &) const = default;
};

/// One paragraph of a document, laid flat: what recognition reads.
struct SourceLine {
    enum class Mark { None, Bullet, Number };

    domain::Runs runs;
    Mark mark = Mark::None;
    int number = 0;       ///< with Mark::Number
    int level = 0;        ///< nesting in lists, from 0
    int headingLevel = 0; ///< 1…6 where the source says that it is a heading
    TablePlace cell = {};
    SourcePlace at = {};

    QString text() const { return domain::toPlain(runs); }
    bool inTable() const { return bool(cell); }
    bool operator==(const SourceLine &) const = default;
};
using SourceLines = QList<SourceLine>;

/// Where a line of Source::text stands on its page, in points from the upper left corner.
struct SourceArea {
    int page = 0; ///< from 1
    qsizetype start = 0;
    qsizetype length = 0;
    QRectF rect;
};

/// What a reader makes of a file.
struct Source {
    QString fileName; ///< without folder
    documents::Document document;
    QString text;         ///< as the source has it; places count its characters
    QList<SourceArea> areas;  ///< of a source that has pages, in the order of the text
    QList<QSizeF> pageSizes;  ///< in points; empty where there are no pages
    QStringList pageHeads; ///< what the head or foot of every page said
    QStringList warnings;  ///< sentences for a person
};

/// The tree of headings, paragraphs, nested lists and tables that the lines stand for, and back again.
documents::Blocks toBlocks(const SourceLines &lines);
SourceLines toLines(const documents::Blocks &blocks);

} // namespace importing
