// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/office/odtbody.h"

#include "documents/languages.h"
#include "documents/picture.h"
#include "documents/printable.h"

#include <numeric>

namespace documents::odt {

using namespace Qt::Literals::StringLiterals;

Body::Body(const Document &document) : m_document(document), m_textWidth(officePage(document.look).textWidth()), m_xml(&m_content) {}

QByteArray Body::write()
{
    m_xml.root("office:document-content");
    automaticStyles();
    m_xml.open("office:body");
    m_xml.open("office:text");
    blocks(withLogo(m_document));
    m_xml.close();
    m_xml.close();
    m_xml.close();
    m_xml.end();
    return m_content;
}

void Body::operator()(const Paragraph &p)
{
    paragraph(p.runs, m_cell ? cellStyle(p.role) : styleOf(p.role));
}

void Body::operator()(const Heading &h)
{
    const int level = std::clamp(h.level, 1, 6);
    m_xml.open("text:h");
    m_xml.attribute("text:style-name", u"Heading_20_%1"_s.arg(level));
    m_xml.attribute("text:outline-level", QString::number(level));
    if (!h.number.isEmpty())
        m_xml.text(h.number + (h.runs.isEmpty() ? QString() : u" "_s));
    runs(h.runs);
    m_xml.close();
}

void Body::operator()(const List &list)
{
    if (list.items.isEmpty())
        return;
    m_xml.open("text:list");
    m_xml.attribute("text:style-name", list.numbering == List::Numbering::Decimal ? "RtDecimal" : list.numbering == List::Numbering::Bullet ? "RtBullet" : "RtNone");
    bool first = true;
    for (const Blocks &item : list.items) {
        m_xml.open("text:list-item");
        if (first && list.numbering == List::Numbering::Decimal)
            m_xml.attribute("text:start-value", QString::number(list.start));
        first = false;
        blocks(item);
        m_xml.close();
    }
    m_xml.close();
}

void Body::operator()(const Group &group)
{
    if (!group.label.isEmpty()) {
        m_xml.open("text:p");
        m_xml.attribute("text:style-name", labelStyleOf(group.role));
        m_xml.text(group.label);
        m_xml.close();
    }
    blocks(group.blocks);
}

void Body::operator()(const Table &table)
{
    const qsizetype columns = columnCount(table);
    if (columns == 0)
        return;
    const QString name = u"Tabell%1"_s.arg(++m_tables);
    m_xml.open("table:table");
    m_xml.attribute("table:name", name);
    m_xml.attribute("table:style-name", "RtTable");
    QList<int> widths = table.widths.mid(0, columns);
    while (widths.size() < columns)
        widths << (table.widths.isEmpty() ? 1 : 20);
    const int total = std::accumulate(widths.begin(), widths.end(), 0, [](int sum, int width) { return sum + qMax(1, width); });
    for (const int width : widths)
        m_xml.empty("table:table-column", {{"table:style-name", u"RtColumn%1"_s.arg(qMax(1, int(m_textWidth * qMax(1, width) / total)))}});
    if (!table.head.isEmpty()) {
        m_xml.open("table:table-header-rows");
        for (const auto &row : table.head)
            this->row(row, columns, true);
        m_xml.close();
    }
    for (const auto &row : table.rows)
        this->row(row, columns, false);
    m_xml.close();
}

void Body::operator()(const Figure &figure)
{
    if (figure.svg.isEmpty() && figure.png.isEmpty())
        return;
    const Raster raster = rasterised(figure, m_textWidth);
    const QString name = u"Pictures/bild%1.png"_s.arg(m_pictures.size() + 1);
    m_pictures << Part{name, raster.png};
    m_xml.open("text:p");
    m_xml.attribute("text:style-name", "BodyText");
    m_xml.open("draw:frame");
    m_xml.attribute("draw:name", u"Bild %1"_s.arg(m_pictures.size()));
    m_xml.attribute("text:anchor-type", "as-char");
    m_xml.attribute("svg:width", millimetres(raster.millimetres.width()));
    m_xml.attribute("svg:height", millimetres(raster.millimetres.height()));
    m_xml.empty("draw:image", {{"xlink:href", name}, {"xlink:type", u"simple"_s}, {"xlink:show", u"embed"_s}, {"xlink:actuate", u"onLoad"_s}});
    m_xml.open("svg:desc");
    m_xml.characters(printable(figure.alt));
    m_xml.close();
    m_xml.close();
    m_xml.close();
}

void Body::blocks(const Blocks &given)
{
    for (const Block &block : given)
        std::visit(*this, block.content);
}

const char *Body::cellStyle(Role role) const
{
    if (m_header)
        return "TableHeading";
    return role != Role::Body ? styleOf(role) : m_right ? "TableNumbers" : "TableContents";
}

void Body::paragraph(const domain::Runs &given, const char *style)
{
    if (given.isEmpty())
        return;
    m_xml.open("text:p");
    m_xml.attribute("text:style-name", style);
    runs(given);
    m_xml.close();
}

void Body::runs(const domain::Runs &given)
{
    for (const auto &[run, language] : spoken(given)) {
        const bool link = domain::isSafeLink(run.href);
        if (link) {
            m_xml.open("text:a");
            m_xml.attribute("xlink:type", "simple");
            m_xml.attribute("xlink:href", run.href);
        }
        if (!language.isEmpty()) {
            m_xml.open("text:span");
            m_xml.attribute("text:style-name", u"RtLanguage_"_s + language);
        }
        const char *style = run.bold && run.italic ? "RtBoldItalic" : run.bold ? "RtBold" : run.italic ? "RtItalic" : nullptr;
        if (style) {
            m_xml.open("text:span");
            m_xml.attribute("text:style-name", style);
        }
        m_xml.text(run.text);
        if (style)
            m_xml.close();
        if (!language.isEmpty())
            m_xml.close();
        if (link)
            m_xml.close();
    }
}

void Body::row(const QList<Cell> &cells, qsizetype columns, bool head)
{
    m_xml.open("table:table-row");
    qsizetype at = 0;
    for (qsizetype i = 0; at < columns; ++i) {
        const Cell cell = i < cells.size() ? cells[i] : Cell{};
        const qsizetype span = qMin<qsizetype>(qMax(1, cell.columns), columns - at);
        m_xml.open("table:table-cell");
        m_xml.attribute("table:style-name", head ? "RtHeadCell" : "RtCell");
        m_xml.attribute("office:value-type", "string");
        if (span > 1)
            m_xml.attribute("table:number-columns-spanned", QString::number(span));
        m_cell = true;
        m_header = head || cell.header;
        m_right = cell.right;
        blocks(cell.blocks);
        if (cell.blocks.isEmpty())
            m_xml.empty("text:p", {{"text:style-name", u"TableContents"_s}});
        m_cell = m_header = m_right = false;
        m_xml.close();
        for (qsizetype s = 1; s < span; ++s)
            m_xml.empty("table:covered-table-cell", {});
        at += span;
    }
    m_xml.close();
}

void Body::automaticStyles()
{
    m_xml.open("office:automatic-styles");
    const auto text = [&](const char *name, bool bold, bool italic) {
        m_xml.open("style:style");
        m_xml.attribute("style:name", name);
        m_xml.attribute("style:family", "text");
        m_xml.open("style:text-properties");
        if (bold)
            m_xml.attribute("fo:font-weight", "bold");
        if (italic)
            m_xml.attribute("fo:font-style", "italic");
        m_xml.close();
        m_xml.close();
    };
    text("RtBold", true, false);
    text("RtItalic", false, true);
    text("RtBoldItalic", true, true);
    for (const QString &language : spokenLanguages()) {
        const QString name = language.section(u'-', 0, 0);
        m_xml.open("style:style");
        m_xml.attribute("style:name", u"RtLanguage_"_s + language);
        m_xml.attribute("style:family", "text");
        m_xml.empty("style:text-properties", {{"fo:language", name}, {"fo:country", u"none"_s}, {"style:language-asian", name}, {"style:country-asian", u"none"_s},
                                              {"style:language-complex", name}, {"style:country-complex", u"none"_s}});
        m_xml.close();
    }
    m_xml.open("style:style");
    m_xml.attribute("style:name", "RtTable");
    m_xml.attribute("style:family", "table");
    m_xml.empty("style:table-properties", {{"style:width", millimetres(m_textWidth)}, {"table:align", u"left"_s}, {"fo:margin-top", u"2mm"_s}, {"fo:margin-bottom", u"4mm"_s}});
    m_xml.close();
    for (int width = 1; width <= int(m_textWidth); ++width) {
        m_xml.open("style:style");
        m_xml.attribute("style:name", u"RtColumn%1"_s.arg(width));
        m_xml.attribute("style:family", "table-column");
        m_xml.empty("style:table-column-properties", {{"style:column-width", u"%1mm"_s.arg(width)}});
        m_xml.close();
    }
    for (const bool head : {true, false}) {
        m_xml.open("style:style");
        m_xml.attribute("style:name", head ? "RtHeadCell" : "RtCell");
        m_xml.attribute("style:family", "table-cell");
        m_xml.empty("style:table-cell-properties", {{"fo:padding", u"1.2mm"_s}, {"fo:border-bottom", head ? u"0.8pt solid #87837b"_s : u"0.5pt solid #dfdcd6"_s}});
        m_xml.close();
    }
    m_xml.close();
}

} // namespace documents::odt
