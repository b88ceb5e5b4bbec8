// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/odtwriter.h"

#include "documents/container.h"
#include "documents/officestyles.h"
#include "documents/picture.h"
#include "documents/printable.h"

#include <QXmlStreamWriter>

#include <numeric>

namespace documents {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto mimeType = "application/vnd.oasis.opendocument.text";

struct Namespace {
    const char *prefix;
    const char *uri;
};
constexpr Namespace namespaces[] = {{"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
                                    {"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
                                    {"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
                                    {"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
                                    {"draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
                                    {"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
                                    {"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
                                    {"xlink", "http://www.w3.org/1999/xlink"},
                                    {"dc", "http://purl.org/dc/elements/1.1/"},
                                    {"meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"}};

/// An element that is closed when its block ends; names with their prefix.
class Xml
{
public:
    explicit Xml(QByteArray *out) : m_writer(out) { m_writer.writeStartDocument(); }
    void root(const char *name)
    {
        open(name);
        for (const Namespace &ns : namespaces)
            attribute((QByteArray("xmlns:") + ns.prefix).constData(), QString::fromLatin1(ns.uri));
        attribute("office:version", u"1.3"_s);
    }
    void open(const char *name) { m_writer.writeStartElement(QString::fromLatin1(name)); }
    void attribute(const char *name, const QString &value) { m_writer.writeAttribute(QString::fromLatin1(name), value); }
    void attribute(const char *name, const char *value) { attribute(name, QString::fromUtf8(value)); }
    void close() { m_writer.writeEndElement(); }
    void empty(const char *name, std::initializer_list<std::pair<const char *, QString>> attributes)
    {
        open(name);
        for (const auto &[key, value] : attributes)
            attribute(key, value);
        close();
    }
    void characters(const QString &text) { m_writer.writeCharacters(text); }
    void end() { m_writer.writeEndDocument(); }

    /// Several spaces in a row, or one at an end, would be one or none: OpenDocument writes them as elements.
    void text(const QString &given)
    {
        const QString text = printable(given);
        qsizetype from = 0;
        for (qsizetype i = 0; i < text.size();) {
            if (text[i] != u' ') {
                ++i;
                continue;
            }
            qsizetype end = i;
            while (end < text.size() && text[end] == u' ')
                ++end;
            const bool plain = end - i == 1 && i > 0 && end < text.size();
            if (!plain) {
                characters(text.mid(from, i - from));
                open("text:s");
                attribute("text:c", QString::number(end - i));
                close();
                from = end;
            }
            i = end;
        }
        characters(text.mid(from));
    }

private:
    QXmlStreamWriter m_writer;
};

QString points(double value) { return QString::number(value) + u"pt"_s; }
QString millimetres(double value) { return QString::number(value, 'f', 2) + u"mm"_s; }
QString latin(const char *text) { return QString::fromUtf8(text); }

class OdtWriter
{
public:
    explicit OdtWriter(const Document &document) : m_document(document), m_xml(&m_content) {}

    QByteArray write()
    {
        content();
        QList<Part> parts{{u"mimetype"_s, mimeType, true}, {u"content.xml"_s, m_content}, {u"styles.xml"_s, styles()}, {u"meta.xml"_s, meta()}};
        parts += m_pictures;
        parts << Part{u"META-INF/manifest.xml"_s, manifest(parts)};
        return containerOf(parts, m_document.created);
    }

    void operator()(const Paragraph &p) { paragraph(p, m_cell ? (m_header ? "TableHeading" : p.role == Role::Body ? "TableContents" : styleOf(p.role)) : styleOf(p.role)); }
    void operator()(const Heading &h)
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
    void operator()(const List &list)
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
    void operator()(const Group &group)
    {
        if (!group.label.isEmpty()) {
            m_xml.open("text:p");
            m_xml.attribute("text:style-name", labelStyleOf(group.role));
            m_xml.text(group.label);
            m_xml.close();
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
        const QString name = u"Tabell%1"_s.arg(++m_tables);
        m_xml.open("table:table");
        m_xml.attribute("table:name", name);
        m_xml.attribute("table:style-name", "RtTable");
        QList<int> widths = table.widths.mid(0, columns);
        while (widths.size() < columns)
            widths << (table.widths.isEmpty() ? 1 : 20);
        const int total = std::accumulate(widths.begin(), widths.end(), 0, [](int sum, int width) { return sum + qMax(1, width); });
        for (const int width : widths)
            m_xml.empty("table:table-column", {{"table:style-name", u"RtColumn%1"_s.arg(qMax(1, int(textWidth() * qMax(1, width) / total)))}});
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
    void operator()(const Figure &figure)
    {
        if (figure.svg.isEmpty() && figure.png.isEmpty())
            return;
        const Raster raster = rasterised(figure, textWidth());
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

private:
    qreal textWidth() const { return m_document.look.paper == Paper::A4Landscape ? officeTextWidth + 87 : officeTextWidth; }

    void blocks(const Blocks &given)
    {
        for (const Block &block : given)
            std::visit(*this, block.content);
    }

    void paragraph(const Paragraph &p, const char *style)
    {
        if (p.runs.isEmpty())
            return;
        m_xml.open("text:p");
        m_xml.attribute("text:style-name", style);
        runs(p.runs);
        m_xml.close();
    }

    void runs(const domain::Runs &given)
    {
        for (const auto &run : given) {
            const bool link = domain::isSafeLink(run.href);
            if (link) {
                m_xml.open("text:a");
                m_xml.attribute("xlink:type", "simple");
                m_xml.attribute("xlink:href", run.href);
            }
            const char *style = run.bold && run.italic ? "RtBoldItalic" : run.bold ? "RtBold" : run.italic ? "RtItalic" : nullptr;
            if (style) {
                m_xml.open("text:span");
                m_xml.attribute("text:style-name", style);
            }
            m_xml.text(run.text);
            if (style)
                m_xml.close();
            if (link)
                m_xml.close();
        }
    }

    void row(const QList<Cell> &cells, qsizetype columns, bool head)
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
            blocks(cell.blocks);
            if (cell.blocks.isEmpty())
                m_xml.empty("text:p", {{"text:style-name", u"TableContents"_s}});
            m_cell = m_header = false;
            m_xml.close();
            for (qsizetype s = 1; s < span; ++s)
                m_xml.empty("table:covered-table-cell", {});
            at += span;
        }
        m_xml.close();
    }

    void content()
    {
        m_xml.root("office:document-content");
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
        m_xml.open("style:style");
        m_xml.attribute("style:name", "RtTable");
        m_xml.attribute("style:family", "table");
        m_xml.empty("style:table-properties", {{"style:width", millimetres(textWidth())}, {"table:align", u"left"_s}, {"fo:margin-top", u"2mm"_s}, {"fo:margin-bottom", u"4mm"_s}});
        m_xml.close();
        for (int width = 1; width <= int(textWidth()); ++width) {
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
        m_xml.open("office:body");
        m_xml.open("office:text");
        blocks(withLogo(m_document));
        m_xml.close();
        m_xml.close();
        m_xml.close();
        m_xml.end();
    }

    static void paragraphStyle(Xml &xml, const OfficeStyle &style)
    {
        xml.open("style:style");
        const QString name = style.outline > 0 ? u"Heading_20_%1"_s.arg(style.outline) : latin(style.id);
        xml.attribute("style:name", name);
        xml.attribute("style:display-name", style.outline > 0 ? u"Heading %1"_s.arg(style.outline) : latin(style.name));
        xml.attribute("style:family", "paragraph");
        xml.attribute("style:parent-style-name", "Standard");
        if (style.outline > 0)
            xml.attribute("style:default-outline-level", QString::number(style.outline));
        xml.open("style:paragraph-properties");
        xml.attribute("fo:margin-top", points(style.before));
        xml.attribute("fo:margin-bottom", points(style.after));
        xml.attribute("fo:orphans", "2");
        xml.attribute("fo:widows", "2");
        if (style.keepWithNext)
            xml.attribute("fo:keep-with-next", "always");
        if (qstrcmp(style.id, "SignatureLine") == 0)
            xml.attribute("fo:border-top", "0.5pt solid #87837b");
        xml.close();
        xml.open("style:text-properties");
        xml.attribute("style:font-name", style.font);
        xml.attribute("fo:font-size", points(style.size));
        xml.attribute("fo:color", u'#' + latin(style.colour).toLower());
        if (style.bold)
            xml.attribute("fo:font-weight", "bold");
        if (style.italic)
            xml.attribute("fo:font-style", "italic");
        xml.close();
        xml.close();
    }

    static void listStyle(Xml &xml, const char *name, List::Numbering numbering)
    {
        xml.open("text:list-style");
        xml.attribute("style:name", name);
        for (int level = 1; level <= 10; ++level) {
            const bool bullet = numbering == List::Numbering::Bullet;
            xml.open(bullet ? "text:list-level-style-bullet" : "text:list-level-style-number");
            xml.attribute("text:level", QString::number(level));
            if (bullet) {
                xml.attribute("text:bullet-char", level % 2 ? u"•"_s : u"–"_s);
            } else {
                xml.attribute("style:num-format", numbering == List::Numbering::Decimal ? u"1"_s : QString());
                if (numbering == List::Numbering::Decimal)
                    xml.attribute("style:num-suffix", ".");
            }
            xml.open("style:list-level-properties");
            xml.attribute("text:list-level-position-and-space-mode", "label-alignment");
            xml.empty("style:list-level-label-alignment", {{"text:label-followed-by", u"listtab"_s},
                                                           {"text:list-tab-stop-position", millimetres(6 * level)},
                                                           {"fo:margin-left", millimetres(6 * level)},
                                                           {"fo:text-indent", u"-5mm"_s}});
            xml.close();
            xml.close();
        }
        xml.close();
    }

    QByteArray styles() const
    {
        QByteArray out;
        Xml xml(&out);
        xml.root("office:document-styles");
        xml.open("office:font-face-decls");
        for (const char *face : {"Charis SIL", "Inter"})
            xml.empty("style:font-face", {{"style:name", latin(face)}, {"svg:font-family", u'\'' + latin(face) + u'\''}});
        xml.close();
        xml.open("office:styles");
        xml.open("style:default-style");
        xml.attribute("style:family", "paragraph");
        const QStringList language = m_document.language.split(u'-');
        xml.empty("style:text-properties", {{"style:font-name", u"Charis SIL"_s},
                                            {"fo:font-size", u"10.5pt"_s},
                                            {"fo:language", language.first()},
                                            {"fo:country", language.size() > 1 ? language[1] : u"none"_s}});
        xml.close();
        xml.empty("style:style", {{"style:name", u"Standard"_s}, {"style:family", u"paragraph"_s}, {"style:class", u"text"_s}});
        for (const OfficeStyle &style : officeStyles())
            paragraphStyle(xml, style);
        listStyle(xml, "RtBullet", List::Numbering::Bullet);
        listStyle(xml, "RtDecimal", List::Numbering::Decimal);
        listStyle(xml, "RtNone", List::Numbering::None);
        xml.close();
        xml.open("office:automatic-styles");
        xml.open("style:page-layout");
        xml.attribute("style:name", "Page");
        const bool wide = m_document.look.paper == Paper::A4Landscape;
        xml.empty("style:page-layout-properties", {{"fo:page-width", wide ? u"297mm"_s : u"210mm"_s},
                                                   {"fo:page-height", wide ? u"210mm"_s : u"297mm"_s},
                                                   {"style:print-orientation", wide ? u"landscape"_s : u"portrait"_s},
                                                   {"fo:margin-top", u"18mm"_s},
                                                   {"fo:margin-bottom", u"16mm"_s},
                                                   {"fo:margin-left", u"27mm"_s},
                                                   {"fo:margin-right", u"23mm"_s}});
        for (const char *part : {"style:header-style", "style:footer-style"}) {
            xml.open(part);
            xml.empty("style:header-footer-properties", {{"fo:min-height", u"8mm"_s}});
            xml.close();
        }
        xml.close();
        xml.close();
        xml.open("office:master-styles");
        xml.open("style:master-page");
        xml.attribute("style:name", "Standard");
        xml.attribute("style:page-layout-name", "Page");
        xml.open("style:header");
        xml.open("text:p");
        xml.attribute("text:style-name", "Header");
        const HouseLook &look = m_document.look;
        QStringList head{look.headerText.isEmpty() ? m_document.title : look.headerText, m_document.watermark};
        head.removeAll(QString());
        xml.text(head.join(u" · "_s));
        xml.close();
        xml.close();
        xml.open("style:footer");
        xml.open("text:p");
        xml.attribute("text:style-name", "Footer");
        const QString foot = look.footerText.isEmpty() ? look.organisation : look.footerText;
        xml.text((foot.isEmpty() ? QString() : foot + u" · "_s) + u"Sida "_s);
        xml.open("text:page-number");
        xml.attribute("text:select-page", "current");
        xml.characters(u"1"_s);
        xml.close();
        xml.text(u" av "_s);
        xml.open("text:page-count");
        xml.characters(u"1"_s);
        xml.close();
        xml.close();
        xml.close();
        xml.close();
        xml.close();
        xml.close();
        xml.end();
        return out;
    }

    QByteArray meta() const
    {
        QByteArray out;
        Xml xml(&out);
        xml.root("office:document-meta");
        xml.open("office:meta");
        const auto say = [&](const char *name, const QString &value) {
            if (value.isEmpty())
                return;
            xml.open(name);
            xml.characters(printable(value));
            xml.close();
        };
        say("meta:generator", u"Röda tråden"_s);
        say("dc:title", m_document.title);
        say("dc:subject", m_document.subject);
        say("meta:initial-creator", m_document.author);
        say("dc:creator", m_document.author);
        say("dc:language", m_document.language);
        if (m_document.created.isValid()) {
            say("meta:creation-date", m_document.created.toUTC().toString(Qt::ISODate));
            say("dc:date", m_document.created.toUTC().toString(Qt::ISODate));
        }
        xml.close();
        xml.close();
        xml.end();
        return out;
    }

    static QByteArray manifest(const QList<Part> &parts)
    {
        QByteArray out;
        QXmlStreamWriter xml(&out);
        xml.writeStartDocument();
        xml.writeStartElement(u"manifest:manifest"_s);
        xml.writeAttribute(u"xmlns:manifest"_s, u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s);
        xml.writeAttribute(u"manifest:version"_s, u"1.3"_s);
        const auto entry = [&](const QString &path, const QString &type) {
            xml.writeStartElement(u"manifest:file-entry"_s);
            xml.writeAttribute(u"manifest:full-path"_s, path);
            if (path == u"/"_s)
                xml.writeAttribute(u"manifest:version"_s, u"1.3"_s);
            xml.writeAttribute(u"manifest:media-type"_s, type);
            xml.writeEndElement();
        };
        entry(u"/"_s, latin(mimeType));
        for (const Part &part : parts)
            if (!part.stored)
                entry(part.name, part.name.endsWith(u".png"_s) ? u"image/png"_s : u"text/xml"_s);
        xml.writeEndElement();
        xml.writeEndDocument();
        return out;
    }

    const Document &m_document;
    QByteArray m_content;
    Xml m_xml;
    QList<Part> m_pictures;
    int m_tables = 0;
    bool m_cell = false;
    bool m_header = false;
};

} // namespace

QByteArray odtOf(const Document &document) { return OdtWriter(document).write(); }

} // namespace documents
