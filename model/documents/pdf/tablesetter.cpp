// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf/look.h"
#include "documents/pdf/typesetter.h"

#include <numeric>

namespace documents::pdf {

namespace {

constexpr double gutter = 10;  ///< between columns
constexpr double padding = 4;  ///< above and below a row's text

class TableSetter
{
public:
    TableSetter(Typesetter &typesetter, const Table &table, const Place &place) : m_typesetter(typesetter), m_table(table), m_place(place)
    {
        qsizetype columns = 0;
        for (const auto *part : {&table.head, &table.rows})
            for (const auto &row : *part)
                columns = std::max(columns, columnsOf(row));
        m_columns = std::max<qsizetype>(1, columns);
        QList<int> widths = table.widths;
        while (widths.size() < m_columns)
            widths << 1;
        const double total = std::accumulate(widths.begin(), widths.begin() + m_columns, 0.0);
        std::vector<double> columnWidths;
        for (qsizetype i = 0; i < m_columns; ++i)
            columnWidths.push_back(place.width * std::max(1, widths[i]) / std::max(1.0, total));
        makeRoomForWords(columnWidths);
        double x = place.x;
        for (const double width : columnWidths) {
            m_edges.push_back(x);
            x += width;
        }
        m_edges.push_back(place.x + place.width);
    }

    void set(Column &column)
    {
        Element *element = m_typesetter.structure().add(m_place.parent, "Table");
        column.space(6);
        std::shared_ptr<const Rows> head;
        if (!m_table.head.isEmpty()) {
            Element *section = m_typesetter.structure().add(element, "THead");
            Column heading;
            for (const auto &cells : m_table.head)
                row(heading, cells, section, true);
            heading.rows.back().shapes.push_back(rule(heading.rows.back().height, ink::edge, 0.8));
            for (auto &r : heading.rows)
                r.keepWithNext = true;
            head = std::make_shared<const Rows>(heading.rows);
            for (auto &r : heading.rows) {
                column.add(r);
            }
        }
        Element *section = m_typesetter.structure().add(element, "TBody");
        for (const auto &cells : m_table.rows) {
            const size_t first = column.rows.size();
            row(column, cells, section, false);
            column.rows.back().shapes.push_back(rule(column.rows.back().height, ink::hair, 0.6));
            for (size_t i = first; i < column.rows.size(); ++i)
                column.rows[i].repeated = head;
            // Nor does a table begin with one lone row at the foot of a page.
            if (&cells == &m_table.rows.front() && m_table.rows.size() > 1 && column.rows.size() == first + 1)
                column.rows[first].keepWithNext = true;
        }
        // The last two rows stay together: a page with one lone row reads as a mistake.
        if (m_table.rows.size() > 2 && column.rows.size() > 1)
            column.rows[column.rows.size() - 2].keepWithNext = true;
        column.space(10);
    }

private:
    /// A column that a long word does not fit in takes room from those that have some to spare.
    void makeRoomForWords(std::vector<double> &widths)
    {
        constexpr qsizetype looked = 300; // rows; what comes after is much like them
        std::vector<double> needed(widths.size(), 30);
        const auto look = [&](const QList<Cell> &cells, bool head) {
            size_t at = 0;
            for (const Cell &cell : cells) {
                const auto *text = cell.blocks.size() == 1 ? std::get_if<Paragraph>(&cell.blocks.first().content) : nullptr;
                if (cell.columns <= 1 && at < widths.size() && text)
                    needed[at] = std::max(needed[at], longestWord(*text, head || cell.header) + (at + 1 < widths.size() ? gutter : 0));
                at += size_t(std::max(1, cell.columns));
            }
        };
        for (const auto &cells : m_table.head)
            look(cells, true);
        for (const auto &cells : m_table.rows.first(std::min(looked, m_table.rows.size())))
            look(cells, false);
        double lacking = 0, spare = 0;
        for (size_t i = 0; i < widths.size(); ++i)
            (widths[i] < needed[i] ? lacking : spare) += std::abs(widths[i] - needed[i]);
        if (lacking <= 0 || lacking > spare)
            return;
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] = widths[i] < needed[i] ? needed[i] : widths[i] - (widths[i] - needed[i]) * lacking / spare;
    }

    double longestWord(const Paragraph &paragraph, bool header)
    {
        constexpr qsizetype shortest = 7, longest = 40; // shorter ones always fit; longer ones are addresses, which may part
        double widest = 0;
        for (const domain::Run &run : paragraph.runs)
            for (const QString &word : run.text.split(u' ', Qt::SkipEmptyParts)) {
                if (word.size() < shortest || word.size() > longest)
                    continue;
                TextStyle style = cellStyle(header);
                style.cut.bold = style.cut.bold || run.bold;
                widest = std::max(widest, m_typesetter.setter().width(word, style) + 0.5);
            }
        return widest;
    }

    static qsizetype columnsOf(const QList<Cell> &row)
    {
        qsizetype count = 0;
        for (const Cell &cell : row)
            count += std::max(1, cell.columns);
        return count;
    }

    Shape rule(double y, QRgb colour, double thickness) const
    {
        return {Shape::Filled, colour, m_place.x, y - thickness, m_place.width, thickness};
    }

    void row(Column &column, const QList<Cell> &cells, Element *section, bool head)
    {
        Element *element = m_typesetter.structure().add(section, "TR");
        std::vector<Column> set;
        std::vector<Element *> leaves;
        qsizetype at = 0;
        for (qsizetype i = 0; at < m_columns; ++i) {
            const Cell cell = i < cells.size() ? cells[i] : Cell{}; // a short row is filled up: every row has every column
            const qsizetype span = std::min<qsizetype>(std::max(1, cell.columns), m_columns - at);
            const bool header = head || cell.header;
            Element *leaf = m_typesetter.structure().add(element, header ? "TH" : "TD");
            leaf->scope = head ? "Column" : header ? "Row" : nullptr;
            leaf->columns = int(span);
            leaves.push_back(leaf);
            set.push_back(content(cell, leaf, header, m_edges[size_t(at)], m_edges[size_t(at + span)] - (at + span < m_columns ? gutter : 0)));
            at += span;
        }
        merge(column, set, leaves);
    }

    Column content(const Cell &cell, Element *leaf, bool header, double left, double right)
    {
        Column column;
        Place place{.parent = leaf, .x = left, .width = std::max(20.0, right - left), .inTable = true};
        const auto *only = cell.blocks.size() == 1 ? std::get_if<Paragraph>(&cell.blocks.first().content) : nullptr;
        if (only) {
            TextStyle style = only->role == Role::Details ? paragraphStyle(Role::Details, 0).text : cellStyle(header);
            style.cut.bold = style.cut.bold || only->role == Role::Decision || only->role == Role::Label;
            leaf->language = only->language;
            m_typesetter.text(column, leaf, m_typesetter.styled(only->runs, style), left, place.width, 0);
        } else {
            m_typesetter.blocks(column, cell.blocks, place);
        }
        if (cell.right)
            for (auto &r : column.rows)
                for (auto &placed : r.texts)
                    placed.x += std::max(0.0, right - placed.x - placed.line.width);
        return column;
    }

    /// One strip where the row is of usual height, so that each cell is painted whole; else line by line, so that it may part.
    void merge(Column &column, std::vector<Column> &set, const std::vector<Element *> &leaves)
    {
        double tallest = 0;
        size_t lines = 0;
        for (const auto &cell : set) {
            double height = 0;
            for (const auto &r : cell.rows)
                height += r.before + r.height;
            tallest = std::max(tallest, height);
            lines = std::max(lines, cell.rows.size());
        }
        if (tallest < m_typesetter.maximumFigureHeight() * 0.4) {
            Row strip;
            strip.cells = leaves;
            strip.height = std::max(tallest, 12.0) + 2 * padding;
            for (auto &cell : set) {
                double y = padding;
                for (auto &r : cell.rows) {
                    y += r.before;
                    take(strip, r, y);
                    y += r.height;
                }
            }
            column.add(std::move(strip));
            return;
        }
        for (size_t i = 0; i < lines; ++i) {
            Row strip;
            if (i == 0)
                strip.cells = leaves;
            const double top = i == 0 ? padding : 0;
            for (auto &cell : set)
                if (i < cell.rows.size()) {
                    Row &r = cell.rows[i];
                    take(strip, r, top + r.before);
                    strip.height = std::max(strip.height, top + r.before + r.height);
                }
            if (i + 1 == lines)
                strip.height += padding;
            strip.keepWithNext = i == 0 || i + 2 == lines;
            column.add(std::move(strip));
        }
    }

    static void take(Row &strip, Row &from, double y)
    {
        for (auto &placed : from.texts) {
            placed.baseline += y;
            strip.texts.push_back(std::move(placed));
        }
        for (auto &shape : from.shapes) {
            shape.y += y;
            strip.shapes.push_back(shape);
        }
        if (from.figure) {
            auto figure = std::make_shared<PlacedFigure>(*from.figure);
            figure->y += y;
            strip.figure = figure;
        }
    }

    Typesetter &m_typesetter;
    const Table &m_table;
    Place m_place;
    qsizetype m_columns = 1;
    std::vector<double> m_edges;
};

} // namespace

void setTable(Typesetter &typesetter, Column &column, const Table &table, const Place &place)
{
    if (!table.head.isEmpty() || !table.rows.isEmpty())
        TableSetter(typesetter, table, place).set(column);
}

} // namespace documents::pdf
