// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/odtwriter.h"

#include "documents/office/odtbody.h"
#include "documents/office/odtstyles.h"
#include "documents/printable.h"

namespace documents {

using namespace Qt::Literals::StringLiterals;
using odt::Xml;

namespace {

constexpr auto mimeType = "application/vnd.oasis.opendocument.text";

QByteArray meta(const Document &document)
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
    say("dc:title", document.title);
    say("dc:subject", document.subject);
    say("meta:initial-creator", document.author);
    say("dc:creator", document.author);
    say("dc:language", document.language);
    if (document.created.isValid()) {
        say("meta:creation-date", document.created.toUTC().toString(Qt::ISODate));
        say("dc:date", document.created.toUTC().toString(Qt::ISODate));
    }
    xml.close();
    xml.close();
    xml.end();
    return out;
}

QByteArray manifest(const QList<Part> &parts)
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
    entry(u"/"_s, QString::fromLatin1(mimeType));
    for (const Part &part : parts)
        if (!part.stored)
            entry(part.name, part.name.endsWith(u".png"_s) ? u"image/png"_s : u"text/xml"_s);
    xml.writeEndElement();
    xml.writeEndDocument();
    return out;
}

} // namespace

QByteArray odtOf(const Document &document)
{
    odt::Body body(document);
    const QByteArray content = body.write();
    QList<Part> parts{{u"mimetype"_s, mimeType, true}, {u"content.xml"_s, content}, {u"styles.xml"_s, odt::stylesPart(document)},
                      {u"meta.xml"_s, meta(document)}};
    parts += body.pictures();
    parts << Part{u"META-INF/manifest.xml"_s, manifest(parts)};
    return containerOf(parts, document.created);
}

} // namespace documents
