// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/row.h"

#include <QTextBlockFormat>
#include <QTextCursor>

class QTextBlock;

namespace outline {

/// Lengths in pixels at the user's scale.
struct Metrics {
    qreal scale = 1;            ///< 1 at a base font of 13 px
    qreal presentersIndent = 0; ///< room for the painted word before the presenters' names
    qreal listIndent = 0;       ///< how far in a list's text stands where no margin holds its signs
};

/// Where a row's identity and shape live: in its QTextBlockFormat, so that Qt's own undo restores them, with the margins
/// that the kind reserves for painted words. The id is an int: a QUuid or qlonglong property would make every format hash
/// alike (unknown types hash by type name) and loading quadratic.
class LineFormat
{
public:
    enum Property { Id = QTextFormat::UserProperty + 1, Kind, SectionOf, StartsSection, DetailsBelow };

    explicit LineFormat(Metrics metrics = {}) : m_metrics(metrics) {}

    /// `startsSection`: a point whose section's name is painted above it. `detailsBelow`: how many rows of details stand under
    /// it; -1: its own, where it has any.
    QTextBlockFormat make(const RowShape &row, bool startsSection = false, int detailsBelow = -1) const;
    qreal indentWidth() const { return 22 * m_metrics.scale; }
    qreal leftMargin() const { return 56 * m_metrics.scale; } ///< holds marks and numbers
    qreal rightMargin() const { return 40 * m_metrics.scale; }
    qreal sectionHeight() const { return 44 * m_metrics.scale; } ///< the part of the margin that holds the section's name
    qreal detailsHeight() const { return 22 * m_metrics.scale; } ///< of one row under decisions, tasks and carry-overs

    static int id(const QTextBlock &block);
    static int level(const QTextBlock &block);
    static RowKind kind(const QTextBlock &block);
    static bool startsSection(const QTextBlock &block);
    static int detailsBelow(const QTextBlock &block);
    static RowShape shape(const QTextBlock &block);
    static Row read(const QTextBlock &block);
    static bool isEmpty(const QTextBlock &block);

    static QTextCharFormat charFormat(const domain::Run &run);
    /// Inserts the runs at the cursor; no block changes.
    static void insertRuns(QTextCursor &cursor, const domain::Runs &runs);

private:
    Metrics m_metrics;
};

} // namespace outline
