// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "documents/pdf/page.h"

#include <functional>

namespace documents::pdf {

/// Rows under each other, and the space that the last block asks for below itself.
struct Column {
    Rows rows;
    double after = 0;

    void space(double height) { after = std::max(after, height); }
    void add(Row row)
    {
        row.before = std::max(row.before, after);
        after = 0;
        rows.push_back(std::move(row));
    }
};

/// Where a block is set: its parent in the structure and its measure.
struct Place {
    Element *parent = nullptr;
    double x = 0;
    double width = 0;
    bool inTable = false; ///< smaller type, no marks in the margin
    int depth = 0;        ///< of lists around it
    Element *leaf = nullptr; ///< takes the text of the first paragraph itself (a cell, a list item)
};

/// Sets the blocks of a document as rows and builds its structure on the way.
class Typesetter
{
public:
    Typesetter(Faces &faces, Structure &structure, const PageSize &size, QRgb accent)
        : m_text(faces), m_structure(structure), m_size(size), m_accent(accent)
    {
    }

    Rows set(const Blocks &blocks);

    void blocks(Column &column, const Blocks &blocks, Place place);
    /// Rows for the runs of one leaf; widows and orphans are kept together. The first row begins `before` below what stands above.
    void text(Column &column, Element *leaf, std::vector<StyledRun> runs, double x, double width, double before);
    TextSetter &setter() { return m_text; }
    Structure &structure() { return m_structure; }
    QRgb accent() const { return m_accent; }
    double maximumFigureHeight() const { return (m_size.height - m_size.top - m_size.bottom) * 0.6; }

    /// Domain runs in a style: bold and italic on top of it, links in their colour; parted where the language changes.
    std::vector<StyledRun> styled(const domain::Runs &runs, const TextStyle &style) const;

private:
    /// An element for each run: `leaf` itself, a link in it, or a span in another language.
    std::vector<Element *> leavesOf(const std::vector<StyledRun> &runs, Element *leaf);
    void paragraph(Column &column, const Paragraph &paragraph, const Place &place);
    void fact(Column &column, const Paragraph &paragraph, const Place &place);
    void heading(Column &column, const Heading &heading, const Place &place);
    void list(Column &column, const List &list, const Place &place);
    void group(Column &column, const Group &group, const Place &place);
    void signatures(Column &column, const QList<const Paragraph *> &signatures, const Place &place);
    void markGroup(Rows &rows, size_t first, Role role) const;

    TextSetter m_text;
    Structure &m_structure;
    PageSize m_size;
    QRgb m_accent;
};

/// In tablesetter.cpp and figuresetter.cpp.
void setTable(Typesetter &typesetter, Column &column, const Table &table, const Place &place);
void setFigure(Typesetter &typesetter, Column &column, const Figure &figure, const Place &place);

} // namespace documents::pdf
