// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docxwriter.h"

#include "documents/container.h"
#include "documents/officestyles.h"
#include "documents/picture.h"
#include "documents/printable.h"

#include <QUrl>
#include <QXmlStreamWriter>

namespace documents {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr auto relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr int bulletList = 1; ///< numbering definitions: abstract 0 bullets, 1 decimal, 2 without marks; lists of their own from 3
constexpr int bareList = 2;

QString latin(const char *text) { return QString::fromUtf8(text); }
QString twips(double points) { return QString::number(qRound(points * 20)); }
QString emu(double millimetres) { return QString::number(qRound64(millimetres * 36000)); }

class Xml
{
public:
    explicit Xml(QByteArray *out) : m_writer(out) { m_writer.writeStartDocument(u"1.0"_s, true); }
    void root(const char *name)
    {
        open(name);
        attribute("xmlns:w", latin(main));
        attribute("xmlns:r", latin(relations));
        attribute("xmlns:wp", u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s);
        attribute("xmlns:a", u"http://schemas.openxmlformats.org/drawingml/2006/main"_s);
        attribute("xmlns:pic", u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s);
    }
    void open(const char *name) { m_writer.writeStartElement(latin(name)); }
    void attribute(const char *name, const QString &value) { m_writer.writeAttribute(latin(name), value); }
    void close() { m_writer.writeEndElement(); }
    void empty(const char *name, std::initializer_list<std::pair<const char *, QString>> attributes = {})
    {
        open(name);
        for (const auto &[key, value] : attributes)
            attribute(key, value);
        close();
    }
    void value(const char *name, const QString &value) { empty(name, {{"w:val", value}}); }
    void characters(const QString &text) { m_writer.writeCharacters(text); }
    void end() { m_writer.writeEndDocument(); }

private:
    QXmlStreamWriter m_writer;
};

struct Relation {
    QString id;
    QString type;
    QString target;
    bool external = false;
};

class DocxWriter
{
public:
    explicit DocxWriter(const Document &document) : m_document(document), m_xml(&m_body)
    {
        relate(u"styles"_s, u"styles.xml"_s);
        relate(u"numbering"_s, u"numbering.xml"_s);
        relate(u"settings"_s, u"settings.xml"_s);
        m_headerId = relate(u"header"_s, u"header1.xml"_s);
        m_footerId = relate(u"footer"_s, u"footer1.xml"_s);
    }

    QByteArray write()
    {
        body();
        QList<Part> parts{{u"[Content_Types].xml"_s, contentTypes()},
                          {u"_rels/.rels"_s, packageRelations()},
                          {u"word/document.xml"_s, m_body},
                          {u"word/styles.xml"_s, styles()},
                          {u"word/numbering.xml"_s, numbering()},
                          {u"word/settings.xml"_s, settings()},
                          {u"word/header1.xml"_s, header()},
                          {u"word/footer1.xml"_s, footer()},
                          {u"word/_rels/document.xml.rels"_s, relationsPart(m_relations)},
                          {u"docProps/core.xml"_s, coreProperties()}};
        parts += m_pictures;
        return containerOf(parts, m_document.created);
    }

    void operator()(const Paragraph &p)
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
    void operator()(const Heading &h)
    {
        openParagraph(u"Heading%1"_s.arg(std::clamp(h.level, 1, 6)).toLatin1().constData());
        if (!h.number.isEmpty())
            run(domain::Run{h.number + (h.runs.isEmpty() ? QString() : u" "_s)});
        runs(h.runs);
        closeParagraph();
    }
    void operator()(const List &list)
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
    void operator()(const Group &group)
    {
        if (!group.label.isEmpty()) {
            openParagraph(labelStyleOf(group.role));
            run(domain::Run{group.label});
            closeParagraph();
        }
        blocks(group.blocks);
    }
    void operator()(const Table &table)
    {
        qsizetype columns = 0;
        for (const auto *part : {&table.head, &table.rows})
            for (const auto &row : *part) {
                qsizetype count = 0;
                for (const Cell &cell : row)
                    count += qMax(1, cell.columns);
                columns = qMax(columns, count);
            }
        if (columns == 0)
            return;
        double total = 0;
        QList<double> widths;
        for (qsizetype i = 0; i < columns; ++i) {
            widths << (i < table.widths.size() ? qMax(1, table.widths[i]) : table.widths.isEmpty() ? 1 : 20);
            total += widths.last();
        }
        const double room = m_document.look.paper == Paper::A4Landscape ? 700 : officeTextWidth * 72 / 25.4;
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
    void operator()(const Figure &figure)
    {
        if (figure.svg.isEmpty() && figure.png.isEmpty())
            return;
        const Raster raster = rasterised(figure, officeTextWidth);
        const QString number = QString::number(m_pictures.size() + 1);
        m_pictures << Part{u"word/media/bild%1.png"_s.arg(number), raster.png};
        const QString id = relate(u"image"_s, u"media/bild%1.png"_s.arg(number));
        openParagraph("BodyText");
        m_xml.open("w:r");
        m_xml.open("w:drawing");
        m_xml.open("wp:inline");
        m_xml.empty("wp:extent", {{"cx", emu(raster.millimetres.width())}, {"cy", emu(raster.millimetres.height())}});
        m_xml.empty("wp:docPr", {{"id", number}, {"name", u"Bild "_s + number}, {"descr", printable(figure.alt)}});
        m_xml.open("a:graphic");
        m_xml.open("a:graphicData");
        m_xml.attribute("uri", u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s);
        m_xml.open("pic:pic");
        m_xml.open("pic:nvPicPr");
        m_xml.empty("pic:cNvPr", {{"id", number}, {"name", u"bild%1.png"_s.arg(number)}});
        m_xml.empty("pic:cNvPicPr");
        m_xml.close();
        m_xml.open("pic:blipFill");
        m_xml.empty("a:blip", {{"r:embed", id}});
        m_xml.open("a:stretch");
        m_xml.empty("a:fillRect");
        m_xml.close();
        m_xml.close();
        m_xml.open("pic:spPr");
        m_xml.open("a:xfrm");
        m_xml.empty("a:off", {{"x", u"0"_s}, {"y", u"0"_s}});
        m_xml.empty("a:ext", {{"cx", emu(raster.millimetres.width())}, {"cy", emu(raster.millimetres.height())}});
        m_xml.close();
        m_xml.open("a:prstGeom");
        m_xml.attribute("prst", u"rect"_s);
        m_xml.empty("a:avLst");
        m_xml.close();
        m_xml.close();
        for (int i = 0; i < 6; ++i) // pic, graphicData, graphic, inline, drawing, run
            m_xml.close();
        closeParagraph();
    }

private:
    struct State {
        int list = 0; ///< numbering id; 0: no list
        int level = -1;
        bool labelled = false;
    };

    QString relate(const QString &type, const QString &target, bool external = false)
    {
        const QString id = u"rId%1"_s.arg(m_relations.size() + 1);
        m_relations << Relation{id, latin(relations) + u'/' + type, target, external};
        return id;
    }

    void blocks(const Blocks &given)
    {
        for (const Block &block : given)
            std::visit(*this, block.content);
    }

    void openParagraph(const char *style)
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
    void closeParagraph() { m_xml.close(); }

    void run(const domain::Run &run, bool link = false)
    {
        m_xml.open("w:r");
        if (run.bold || run.italic || link) {
            m_xml.open("w:rPr");
            if (link)
                m_xml.value("w:rStyle", u"Hyperlink"_s);
            if (run.bold)
                m_xml.empty("w:b");
            if (run.italic)
                m_xml.empty("w:i");
            m_xml.close();
        }
        m_xml.open("w:t");
        m_xml.attribute("xml:space", u"preserve"_s);
        m_xml.characters(printable(run.text));
        m_xml.close();
        m_xml.close();
    }

    void runs(const domain::Runs &given)
    {
        for (const auto &each : given) {
            if (!domain::isSafeLink(each.href)) {
                run(each);
                continue;
            }
            m_xml.open("w:hyperlink");
            m_xml.attribute("r:id", relate(u"hyperlink"_s, QString::fromLatin1(QUrl(each.href).toEncoded()), true));
            run(each, true);
            m_xml.close();
        }
    }

    void row(const QList<Cell> &cells, const QList<double> &widths, bool head)
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
        m_state = outside;
        m_xml.close();
    }

    void body()
    {
        m_xml.root("w:document");
        m_xml.open("w:body");
        blocks(withLogo(m_document));
        m_xml.open("w:sectPr");
        m_xml.empty("w:headerReference", {{"w:type", u"default"_s}, {"r:id", m_headerId}});
        m_xml.empty("w:footerReference", {{"w:type", u"default"_s}, {"r:id", m_footerId}});
        if (m_document.look.paper == Paper::A4Landscape)
            m_xml.empty("w:pgSz", {{"w:w", u"16838"_s}, {"w:h", u"11906"_s}, {"w:orient", u"landscape"_s}});
        else
            m_xml.empty("w:pgSz", {{"w:w", u"11906"_s}, {"w:h", u"16838"_s}});
        m_xml.empty("w:pgMar", {{"w:top", u"1440"_s}, {"w:right", u"1300"_s}, {"w:bottom", u"1300"_s}, {"w:left", u"1530"_s},
                                {"w:header", u"700"_s}, {"w:footer", u"700"_s}, {"w:gutter", u"0"_s}});
        m_xml.close();
        m_xml.close();
        m_xml.close();
        m_xml.end();
    }

    static void fonts(Xml &xml, const char *face)
    {
        const QString name = latin(face);
        xml.empty("w:rFonts", {{"w:ascii", name}, {"w:hAnsi", name}, {"w:cs", name}});
    }

    QByteArray styles() const
    {
        QByteArray out;
        Xml xml(&out);
        xml.root("w:styles");
        xml.open("w:docDefaults");
        xml.open("w:rPrDefault");
        xml.open("w:rPr");
        fonts(xml, "Charis SIL");
        xml.value("w:sz", u"21"_s);
        xml.empty("w:lang", {{"w:val", m_document.language}, {"w:eastAsia", m_document.language}});
        xml.close();
        xml.close();
        xml.close();
        xml.open("w:style");
        xml.attribute("w:type", u"paragraph"_s);
        xml.attribute("w:default", u"1"_s);
        xml.attribute("w:styleId", u"Normal"_s);
        xml.value("w:name", u"Normal"_s);
        xml.empty("w:qFormat");
        xml.close();
        for (const OfficeStyle &style : officeStyles())
            paragraphStyle(xml, style);
        xml.open("w:style");
        xml.attribute("w:type", u"character"_s);
        xml.attribute("w:styleId", u"Hyperlink"_s);
        xml.value("w:name", u"Hyperlink"_s);
        xml.open("w:rPr");
        xml.value("w:color", u"23598A"_s);
        xml.value("w:u", u"single"_s);
        xml.close();
        xml.close();
        xml.close();
        xml.end();
        return out;
    }

    static void paragraphStyle(Xml &xml, const OfficeStyle &style)
    {
        xml.open("w:style");
        xml.attribute("w:type", u"paragraph"_s);
        xml.attribute("w:styleId", latin(style.id));
        xml.value("w:name", latin(style.name));
        xml.value("w:basedOn", u"Normal"_s);
        if (style.outline > 0)
            xml.value("w:next", u"BodyText"_s);
        xml.empty("w:qFormat");
        xml.open("w:pPr");
        if (style.keepWithNext)
            xml.empty("w:keepNext");
        if (qstrcmp(style.id, "SignatureLine") == 0) {
            xml.open("w:pBdr");
            xml.empty("w:top", {{"w:val", u"single"_s}, {"w:sz", u"4"_s}, {"w:space", u"4"_s}, {"w:color", u"87837B"_s}});
            xml.close();
        }
        xml.empty("w:spacing", {{"w:before", twips(style.before)}, {"w:after", twips(style.after)}});
        if (style.outline > 0)
            xml.value("w:outlineLvl", QString::number(style.outline - 1));
        xml.close();
        xml.open("w:rPr");
        fonts(xml, style.font);
        if (style.bold)
            xml.empty("w:b");
        if (style.italic)
            xml.empty("w:i");
        xml.value("w:color", latin(style.colour));
        xml.value("w:sz", QString::number(qRound(style.size * 2)));
        xml.close();
        xml.close();
    }

    QByteArray numbering() const
    {
        QByteArray out;
        Xml xml(&out);
        xml.root("w:numbering");
        for (int kind = 0; kind < 3; ++kind) {
            xml.open("w:abstractNum");
            xml.attribute("w:abstractNumId", QString::number(kind));
            xml.value("w:multiLevelType", u"multilevel"_s);
            for (int level = 0; level < 9; ++level) {
                xml.open("w:lvl");
                xml.attribute("w:ilvl", QString::number(level));
                xml.value("w:start", u"1"_s);
                xml.value("w:numFmt", kind == 0 ? u"bullet"_s : kind == 1 ? u"decimal"_s : u"none"_s);
                xml.value("w:lvlText", kind == 0 ? (level % 2 ? u"–"_s : u"•"_s) : kind == 1 ? u"%%1."_s.arg(level + 1) : QString());
                xml.open("w:pPr");
                xml.empty("w:ind", {{"w:left", QString::number(340 * (level + 1))}, {"w:hanging", u"280"_s}});
                xml.close();
                xml.close();
            }
            xml.close();
        }
        const auto list = [&](int id, int kind) {
            xml.open("w:num");
            xml.attribute("w:numId", QString::number(id));
            xml.value("w:abstractNumId", QString::number(kind));
        };
        list(bulletList, 0);
        xml.close();
        list(bareList, 2);
        xml.close();
        for (qsizetype i = 0; i < m_decimalStarts.size(); ++i) {
            list(bareList + 1 + int(i), 1);
            for (int level = 0; level < 9; ++level) {
                xml.open("w:lvlOverride");
                xml.attribute("w:ilvl", QString::number(level));
                xml.value("w:startOverride", QString::number(m_decimalStarts[i]));
                xml.close();
            }
            xml.close();
        }
        xml.close();
        xml.end();
        return out;
    }

    QByteArray settings() const
    {
        QByteArray out;
        Xml xml(&out);
        xml.root("w:settings");
        xml.value("w:defaultTabStop", u"567"_s);
        xml.empty("w:themeFontLang", {{"w:val", m_document.language}});
        xml.close();
        xml.end();
        return out;
    }

    QByteArray header() const
    {
        QByteArray out;
        Xml xml(&out);
        xml.root("w:hdr");
        QStringList text{m_document.look.headerText.isEmpty() ? m_document.title : m_document.look.headerText, m_document.watermark};
        text.removeAll(QString());
        plainParagraph(xml, "Header", [&] { plainRun(xml, text.join(u" · "_s)); });
        xml.close();
        xml.end();
        return out;
    }

    QByteArray footer() const
    {
        QByteArray out;
        Xml xml(&out);
        xml.root("w:ftr");
        const HouseLook &look = m_document.look;
        const QString text = look.footerText.isEmpty() ? look.organisation : look.footerText;
        plainParagraph(xml, "Footer", [&] {
            plainRun(xml, (text.isEmpty() ? QString() : text + u" · "_s) + u"Sida "_s);
            field(xml, u"PAGE"_s);
            plainRun(xml, u" av "_s);
            field(xml, u"NUMPAGES"_s);
        });
        xml.close();
        xml.end();
        return out;
    }

    static void plainParagraph(Xml &xml, const char *style, const auto &inside)
    {
        xml.open("w:p");
        xml.open("w:pPr");
        xml.value("w:pStyle", latin(style));
        xml.close();
        inside();
        xml.close();
    }
    static void plainRun(Xml &xml, const QString &text)
    {
        xml.open("w:r");
        xml.open("w:t");
        xml.attribute("xml:space", u"preserve"_s);
        xml.characters(printable(text));
        xml.close();
        xml.close();
    }
    static void field(Xml &xml, const QString &name)
    {
        xml.open("w:fldSimple");
        xml.attribute("w:instr", name);
        plainRun(xml, u"1"_s);
        xml.close();
    }

    QByteArray contentTypes() const
    {
        QByteArray out;
        QXmlStreamWriter xml(&out);
        xml.writeStartDocument(u"1.0"_s, true);
        xml.writeStartElement(u"Types"_s);
        xml.writeDefaultNamespace(u"http://schemas.openxmlformats.org/package/2006/content-types"_s);
        const auto type = [&](const QString &element, const QString &key, const QString &what, const QString &value) {
            xml.writeStartElement(element);
            xml.writeAttribute(key, what);
            xml.writeAttribute(u"ContentType"_s, value);
            xml.writeEndElement();
        };
        type(u"Default"_s, u"Extension"_s, u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s);
        type(u"Default"_s, u"Extension"_s, u"xml"_s, u"application/xml"_s);
        type(u"Default"_s, u"Extension"_s, u"png"_s, u"image/png"_s);
        const QString word = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;
        for (const auto &[part, kind] : {std::pair{u"document"_s, u"document.main+xml"_s}, std::pair{u"styles"_s, u"styles+xml"_s},
                                         std::pair{u"numbering"_s, u"numbering+xml"_s}, std::pair{u"settings"_s, u"settings+xml"_s},
                                         std::pair{u"header1"_s, u"header+xml"_s}, std::pair{u"footer1"_s, u"footer+xml"_s}})
            type(u"Override"_s, u"PartName"_s, u"/word/%1.xml"_s.arg(part), word + kind);
        type(u"Override"_s, u"PartName"_s, u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
        xml.writeEndElement();
        xml.writeEndDocument();
        return out;
    }

    static QByteArray relationsPart(const QList<Relation> &given)
    {
        QByteArray out;
        QXmlStreamWriter xml(&out);
        xml.writeStartDocument(u"1.0"_s, true);
        xml.writeStartElement(u"Relationships"_s);
        xml.writeDefaultNamespace(u"http://schemas.openxmlformats.org/package/2006/relationships"_s);
        for (const Relation &relation : given) {
            xml.writeStartElement(u"Relationship"_s);
            xml.writeAttribute(u"Id"_s, relation.id);
            xml.writeAttribute(u"Type"_s, relation.type);
            xml.writeAttribute(u"Target"_s, relation.target);
            if (relation.external)
                xml.writeAttribute(u"TargetMode"_s, u"External"_s);
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return out;
    }

    static QByteArray packageRelations()
    {
        return relationsPart({{u"rId1"_s, latin(relations) + u"/officeDocument"_s, u"word/document.xml"_s},
                              {u"rId2"_s, u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s,
                               u"docProps/core.xml"_s}});
    }

    QByteArray coreProperties() const
    {
        QByteArray out;
        QXmlStreamWriter xml(&out);
        xml.writeStartDocument(u"1.0"_s, true);
        xml.writeStartElement(u"cp:coreProperties"_s);
        xml.writeAttribute(u"xmlns:cp"_s, u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s);
        xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
        xml.writeAttribute(u"xmlns:dcterms"_s, u"http://purl.org/dc/terms/"_s);
        xml.writeAttribute(u"xmlns:xsi"_s, u"http://www.w3.org/2001/XMLSchema-instance"_s);
        const auto say = [&](const QString &name, const QString &value) {
            if (!value.isEmpty())
                xml.writeTextElement(name, printable(value));
        };
        say(u"dc:title"_s, m_document.title);
        say(u"dc:subject"_s, m_document.subject);
        say(u"dc:creator"_s, m_document.author);
        say(u"dc:language"_s, m_document.language);
        if (m_document.created.isValid())
            for (const QString &name : {u"dcterms:created"_s, u"dcterms:modified"_s}) {
                xml.writeStartElement(name);
                xml.writeAttribute(u"xsi:type"_s, u"dcterms:W3CDTF"_s);
                xml.writeCharacters(m_document.created.toUTC().toString(Qt::ISODate));
                xml.writeEndElement();
            }
        xml.writeEndElement();
        xml.writeEndDocument();
        return out;
    }

    const Document &m_document;
    QByteArray m_body;
    Xml m_xml;
    QList<Relation> m_relations;
    QList<Part> m_pictures;
    QList<int> m_decimalStarts;
    QString m_headerId;
    QString m_footerId;
    State m_state;
    bool m_cell = false;
    bool m_header = false;
    bool m_right = false;
};

} // namespace

QByteArray docxOf(const Document &document) { return DocxWriter(document).write(); }

} // namespace documents
