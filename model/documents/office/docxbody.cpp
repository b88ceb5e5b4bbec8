// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/office/docxbody.h"

#include "documents/languages.h"
#include "documents/picture.h"
#include "documents/printable.h"

#include <QUrl>

namespace documents::docx {

using namespace Qt::Literals::StringLiterals;

Body::Body(const Document &document) : m_document(document), m_page(officePage(document.look)), m_xml(&m_body)
{
    relate(u"styles"_s, u"styles.xml"_s);
    relate(u"numbering"_s, u"numbering.xml"_s);
    relate(u"settings"_s, u"settings.xml"_s);
    m_headerId = relate(u"header"_s, u"header1.xml"_s);
    m_footerId = relate(u"footer"_s, u"footer1.xml"_s);
}

QByteArray Body::write()
{
    m_xml.root("w:document");
    m_xml.open("w:body");
    blocks(withLogo(m_document));
    page();
    m_xml.close();
    m_xml.close();
    m_xml.end();
    return m_body;
}

void Body::page()
{
    m_xml.open("w:sectPr");
    m_xml.empty("w:headerReference", {{"w:type", u"default"_s}, {"r:id", m_headerId}});
    m_xml.empty("w:footerReference", {{"w:type", u"default"_s}, {"r:id", m_footerId}});
    m_xml.open("w:pgSz");
    m_xml.attribute("w:w", twipsOf(m_page.width));
    m_xml.attribute("w:h", twipsOf(m_page.height));
    if (m_page.width > m_page.height)
        m_xml.attribute("w:orient", u"landscape"_s);
    m_xml.close();
    m_xml.empty("w:pgMar", {{"w:top", twipsOf(m_page.margins.top())}, {"w:right", twipsOf(m_page.margins.right())},
                            {"w:bottom", twipsOf(m_page.margins.bottom())}, {"w:left", twipsOf(m_page.margins.left())},
                            {"w:header", u"700"_s}, {"w:footer", u"700"_s}, {"w:gutter", u"0"_s}});
    m_xml.close();
}

void Body::operator()(const Paragraph &p)
{
    if (p.runs.isEmpty())
        return;
    const char *style = styleOf(p.role);
    if (m_cell)
        style = m_header ? "TableHeading" : p.role == Role::Body ? "TableContents" : style;
    openParagraph(style);
    runs(p.runs);
    closeParagraph();
}
void Body::operator()(const Heading &h)
{
    openParagraph(u"Heading%1"_s.arg(std::clamp(h.level, 1, 6)).toLatin1().constData());
    if (!h.number.isEmpty())
        run(domain::Run{h.number + (h.runs.isEmpty() ? QString() : u" "_s)});
    runs(h.runs);
    closeParagraph();
}
void Body::operator()(const List &list)
{
    int id = list.numbering == List::Numbering::Bullet ? bulletList : bareList;
    if (list.numbering == List::Numbering::Decimal) {
        m_decimalStarts << list.start; // its own counter, so that it begins where it should
        id = bareList + int(m_decimalStarts.size());
    }
    const State before = m_state;
    m_state.level = before.level + 1;
    for (const Blocks &item : list.items) {
        m_state.list = id;
        m_state.labelled = false; // the first paragraph of an item carries its mark
        blocks(item);
    }
    m_state = before;
}
void Body::operator()(const Group &group)
{
    if (!group.label.isEmpty()) {
        openParagraph(labelStyleOf(group.role));
        run(domain::Run{group.label});
        closeParagraph();
    }
    blocks(group.blocks);
}
void Body::operator()(const Table &table)
{
    const qsizetype columns = columnCount(table);
    if (columns == 0)
        return;
    double total = 0;
    QList<double> widths;
    for (qsizetype i = 0; i < columns; ++i) {
        widths << (i < table.widths.size() ? qMax(1, table.widths[i]) : table.widths.isEmpty() ? 1 : 20);
        total += widths.last();
    }
    const double room = m_page.textWidth() * 72 / 25.4;
    for (double &width : widths)
        width *= room / total;
    m_xml.open("w:tbl");
    m_xml.open("w:tblPr");
    m_xml.empty("w:tblW", {{"w:w", twips(room)}, {"w:type", u"dxa"_s}});
    m_xml.open("w:tblBorders");
    for (const char *side : {"w:bottom", "w:insideH"})
        m_xml.empty(side, {{"w:val", u"single"_s}, {"w:sz", u"4"_s}, {"w:space", u"0"_s}, {"w:color", u"DFDCD6"_s}});
    m_xml.close();
    m_xml.empty("w:tblLayout", {{"w:type", u"fixed"_s}});
    m_xml.empty("w:tblLook", {{"w:firstRow", u"1"_s}});
    m_xml.close();
    m_xml.open("w:tblGrid");
    for (const double width : widths)
        m_xml.empty("w:gridCol", {{"w:w", twips(width)}});
    m_xml.close();
    for (const auto &row : table.head)
        this->row(row, widths, true);
    for (const auto &row : table.rows)
        this->row(row, widths, false);
    m_xml.close();
    if (!m_cell) { // what follows a table is a paragraph, or Word joins it with the next table
        m_xml.open("w:p");
        m_xml.open("w:pPr");
        m_xml.empty("w:spacing", {{"w:before", u"0"_s}, {"w:after", u"0"_s}, {"w:line", u"120"_s}, {"w:lineRule", u"exact"_s}});
        m_xml.close();
        m_xml.close();
    }
}
void Body::operator()(const Figure &figure)
{
    if (figure.svg.isEmpty() && figure.png.isEmpty())
        return;
    const Raster raster = rasterised(figure, m_page.textWidth());
    const QString number = QString::number(m_pictures.size() + 1);
    m_pictures << Part{u"word/media/bild%1.png"_s.arg(number), raster.png};
    const QString id = relate(u"image"_s, u"media/bild%1.png"_s.arg(number));
    openParagraph("BodyText");
    m_xml.open("w:r");
    m_xml.open("w:drawing");
    m_xml.open("wp:inline");
    m_xml.empty("wp:extent", {{"cx", emu(raster.millimetres.width())}, {"cy", emu(raster.millimetres.height())}});
    m_xml.empty("wp:docPr", {{"id", number}, {"name", u"Bild "_s + number}, {"descr", printable(figure.alt)}});
    picture(id, number, raster.millimetres);
    for (int i = 0; i < 3; ++i) // inline, drawing, run
        m_xml.close();
    closeParagraph();
}

void Body::picture(const QString &relation, const QString &number, QSizeF millimetres)
{
    m_xml.open("a:graphic");
    m_xml.open("a:graphicData");
    m_xml.attribute("uri", u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s);
    m_xml.open("pic:pic");
    m_xml.open("pic:nvPicPr");
    m_xml.empty("pic:cNvPr", {{"id", number}, {"name", u"bild%1.png"_s.arg(number)}});
    m_xml.empty("pic:cNvPicPr");
    m_xml.close();
    m_xml.open("pic:blipFill");
    m_xml.empty("a:blip", {{"r:embed", relation}});
    m_xml.open("a:stretch");
    m_xml.empty("a:fillRect");
    m_xml.close();
    m_xml.close();
    m_xml.open("pic:spPr");
    m_xml.open("a:xfrm");
    m_xml.empty("a:off", {{"x", u"0"_s}, {"y", u"0"_s}});
    m_xml.empty("a:ext", {{"cx", emu(millimetres.width())}, {"cy", emu(millimetres.height())}});
    m_xml.close();
    m_xml.open("a:prstGeom");
    m_xml.attribute("prst", u"rect"_s);
    m_xml.empty("a:avLst");
    m_xml.close();
    m_xml.close();
    for (int i = 0; i < 3; ++i) // pic, graphicData, graphic
        m_xml.close();
}

QString Body::relate(const QString &type, const QString &target, bool external)
{
    const QString id = u"rId%1"_s.arg(m_relations.size() + 1);
    m_relations << Relation{id, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s + type, target, external};
    return id;
}

void Body::blocks(const Blocks &given)
{
    for (const Block &block : given)
        std::visit(*this, block.content);
}

void Body::openParagraph(const char *style)
{
    m_xml.open("w:p");
    m_xml.open("w:pPr");
    m_xml.value("w:pStyle", latin(style));
    if (m_state.list > 0) {
        if (!m_state.labelled) {
            m_xml.open("w:numPr");
            m_xml.value("w:ilvl", QString::number(qMin(8, m_state.level)));
            m_xml.value("w:numId", QString::number(m_state.list));
            m_xml.close();
        } else {
            m_xml.empty("w:ind", {{"w:left", QString::number(340 * (m_state.level + 1))}});
        }
        m_state.labelled = true;
    }
    if (m_right)
        m_xml.value("w:jc", u"right"_s);
    m_xml.close();
}

void Body::run(const domain::Run &run, bool link, const QString &language)
{
    m_xml.open("w:r");
    if (run.bold || run.italic || link || !language.isEmpty()) {
        m_xml.open("w:rPr");
        if (link)
            m_xml.value("w:rStyle", u"Hyperlink"_s);
        if (run.bold)
            m_xml.empty("w:b");
        if (run.italic)
            m_xml.empty("w:i");
        if (!language.isEmpty())
            m_xml.empty("w:lang", {{"w:val", language}, {"w:eastAsia", language}, {"w:bidi", language}});
        m_xml.close();
    }
    m_xml.open("w:t");
    m_xml.attribute("xml:space", u"preserve"_s);
    m_xml.characters(printable(run.text));
    m_xml.close();
    m_xml.close();
}

void Body::runs(const domain::Runs &given)
{
    for (const auto &[each, language] : spoken(given)) {
        if (!domain::isSafeLink(each.href)) {
            run(each, false, language);
            continue;
        }
        m_xml.open("w:hyperlink");
        m_xml.attribute("r:id", relate(u"hyperlink"_s, QString::fromLatin1(QUrl(each.href).toEncoded()), true));
        run(each, true, language);
        m_xml.close();
    }
}

void Body::cell(const Cell &cell, double width, qsizetype span, bool head)
{
    m_xml.open("w:tc");
    m_xml.open("w:tcPr");
    m_xml.empty("w:tcW", {{"w:w", twips(width)}, {"w:type", u"dxa"_s}});
    if (span > 1)
        m_xml.value("w:gridSpan", QString::number(span));
    m_xml.close();
    const bool wasCell = m_cell;
    m_cell = true;
    m_header = head || cell.header;
    m_right = cell.right;
    const qsizetype length = m_body.size();
    blocks(cell.blocks);
    m_xml.characters(QString()); // closes the tag that may stand open, so that its end is seen
    if (m_body.size() == length || cell.blocks.isEmpty() || !std::holds_alternative<Paragraph>(cell.blocks.last().content)) {
        openParagraph("TableContents"); // a cell ends with a paragraph
        closeParagraph();
    }
    m_cell = wasCell;
    m_header = m_right = false;
    m_xml.close();
}

void Body::row(const QList<Cell> &cells, const QList<double> &widths, bool head)
{
    m_xml.open("w:tr");
    m_xml.open("w:trPr");
    m_xml.empty("w:cantSplit", {{"w:val", head ? u"1"_s : u"0"_s}});
    if (head)
        m_xml.empty("w:tblHeader");
    m_xml.close();
    qsizetype at = 0;
    const State outside = m_state;
    m_state = {};
    for (qsizetype i = 0; at < widths.size(); ++i) {
        const Cell cell = i < cells.size() ? cells[i] : Cell{};
        const qsizetype span = qMin<qsizetype>(qMax(1, cell.columns), widths.size() - at);
        double width = 0;
        for (qsizetype s = 0; s < span; ++s)
            width += widths[at + s];
        at += span;
        this->cell(cell, width, span, head);
    }
    m_state = outside;
    m_xml.close();
}

} // namespace documents::docx
