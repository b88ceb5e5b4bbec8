// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docxwriter.h"

#include "documents/container.h"
#include "documents/office/docxbody.h"
#include "documents/office/docxparts.h"
#include "documents/printable.h"

namespace documents {

using namespace Qt::Literals::StringLiterals;
using docx::Relation;

namespace {

QByteArray contentTypes()
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

QByteArray relationsPart(const QList<Relation> &given)
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

QByteArray packageRelations()
{
    return relationsPart({{u"rId1"_s, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"_s, u"word/document.xml"_s},
                          {u"rId2"_s, u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s,
                           u"docProps/core.xml"_s}});
}

QByteArray coreProperties(const Document &document)
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
    say(u"dc:title"_s, document.title);
    say(u"dc:subject"_s, document.subject);
    say(u"dc:creator"_s, document.author);
    say(u"dc:language"_s, document.language);
    if (document.created.isValid())
        for (const QString &name : {u"dcterms:created"_s, u"dcterms:modified"_s}) {
            xml.writeStartElement(name);
            xml.writeAttribute(u"xsi:type"_s, u"dcterms:W3CDTF"_s);
            xml.writeCharacters(document.created.toUTC().toString(Qt::ISODate));
            xml.writeEndElement();
        }
    xml.writeEndElement();
    xml.writeEndDocument();
    return out;
}

} // namespace

QByteArray docxOf(const Document &document)
{
    docx::Body body(document);
    const QByteArray text = body.write();
    QList<Part> parts{{u"[Content_Types].xml"_s, contentTypes()},
                      {u"_rels/.rels"_s, packageRelations()},
                      {u"word/document.xml"_s, text},
                      {u"word/styles.xml"_s, docx::stylesPart(document)},
                      {u"word/numbering.xml"_s, docx::numberingPart(body.decimalStarts())},
                      {u"word/settings.xml"_s, docx::settingsPart(document)},
                      {u"word/header1.xml"_s, docx::headerPart(document)},
                      {u"word/footer1.xml"_s, docx::footerPart(document)},
                      {u"word/_rels/document.xml.rels"_s, relationsPart(body.relations())},
                      {u"docProps/core.xml"_s, coreProperties(document)}};
    parts += body.pictures();
    return containerOf(parts, document.created);
}

} // namespace documents
