// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf/metadata.h"

#include "documents/printable.h"

#include <QColorSpace>

namespace documents::pdf {

using namespace Qt::Literals::StringLiterals;

namespace {

using Object = QPDFObjectHandle;

/// A string holds at most 32767 bytes, two for each character.
constexpr qsizetype longest = 16000;

QString clipped(const QString &text)
{
    const QString clean = printable(text);
    if (clean.size() <= longest)
        return clean;
    return clean.left(clean[longest - 1].isHighSurrogate() ? longest - 1 : longest);
}

QString xml(const QString &text) { return clipped(text).toHtmlEscaped(); }

/// "<dc:subject>…": empty where there is nothing to say, as in Info.
QString property(const QString &name, const QString &container, const QString &text, const QString &attributes = {})
{
    if (text.isEmpty())
        return {};
    return u"<%1><rdf:%2><rdf:li%3>%4</rdf:li></rdf:%2></%1>\n"_s.arg(name, container, attributes, xml(text));
}

QString dates(const QDateTime &created)
{
    if (!created.isValid())
        return {};
    const QString when = created.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z';
    return u"<xmp:CreateDate>%1</xmp:CreateDate><xmp:ModifyDate>%1</xmp:ModifyDate><xmp:MetadataDate>%1</xmp:MetadataDate>\n"_s.arg(when);
}

QByteArray xmp(const Document &document)
{
    const QString name = QString::fromUtf8("Röda tråden");
    const QString title = xml(document.title);
    const QString language = document.language.toHtmlEscaped();
    QString out = QString::fromUtf8("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                                    "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                                    "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                                    "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
                                    "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
                                    "<dc:format>application/pdf</dc:format>\n");
    out += u"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li><rdf:li xml:lang=\"%2\">%1</rdf:li></rdf:Alt></dc:title>\n"_s.arg(
        title, language);
    out += property(u"dc:description"_s, u"Alt"_s, document.subject, u" xml:lang=\"x-default\""_s);
    out += property(u"dc:creator"_s, u"Seq"_s, document.author);
    out += property(u"dc:language"_s, u"Bag"_s, document.language);
    out += dates(document.created);
    out += u"<xmp:CreatorTool>%1</xmp:CreatorTool><pdf:Producer>%1</pdf:Producer>\n"_s.arg(name);
    out += "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>\n"
           "</rdf:Description>\n"_L1;
    // PDF/A knows no pdfuaid of its own: the file has to describe it.
    out += "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" "
           "xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">"
           "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">"
           "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>"
           "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
           "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">"
           "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
           "<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>PDF/UA part</pdfaProperty:description>"
           "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>\n"
           "</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>"_L1;
    return out.toUtf8();
}

void addInfo(QPDF &pdf, const Document &document)
{
    Object info = Object::newDictionary();
    info.replaceKey("/Title", textString(document.title));
    if (!document.subject.isEmpty())
        info.replaceKey("/Subject", textString(document.subject));
    if (!document.author.isEmpty())
        info.replaceKey("/Author", textString(document.author));
    const QString name = QString::fromUtf8("Röda tråden");
    info.replaceKey("/Creator", textString(name));
    info.replaceKey("/Producer", textString(name));
    if (document.created.isValid()) {
        const QString when = u"D:"_s + document.created.toUTC().toString(u"yyyyMMddHHmmss"_s) + u'Z';
        info.replaceKey("/CreationDate", Object::newString(when.toStdString()));
        info.replaceKey("/ModDate", Object::newString(when.toStdString()));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

void addOutputIntent(QPDF &pdf)
{
    const QByteArray profile = QColorSpace(QColorSpace::SRgb).iccProfile();
    Object stream = Object::newStream(&pdf, profile.toStdString());
    stream.getDict().replaceKey("/N", Object::newInteger(3));
    Object intent = Object::newDictionary();
    intent.replaceKey("/Type", Object::newName("/OutputIntent"));
    intent.replaceKey("/S", Object::newName("/GTS_PDFA1"));
    intent.replaceKey("/OutputConditionIdentifier", Object::newString("sRGB IEC61966-2.1"));
    intent.replaceKey("/Info", Object::newString("sRGB IEC61966-2.1"));
    intent.replaceKey("/DestOutputProfile", stream);
    pdf.getRoot().replaceKey("/OutputIntents", Object::newArray({pdf.makeIndirectObject(intent)}));
}

} // namespace

QPDFObjectHandle textString(const QString &text) { return Object::newUnicodeString(clipped(text).toStdString()); }

void addMetadata(QPDF &pdf, const Document &document)
{
    Object catalog = pdf.getRoot();
    catalog.replaceKey("/Lang", Object::newString(document.language.toStdString()));
    catalog.replaceKey("/MarkInfo", Object::parse("<</Marked true>>"));
    catalog.replaceKey("/ViewerPreferences", Object::parse("<</DisplayDocTitle true>>"));
    Object metadata = Object::newStream(&pdf, xmp(document).toStdString());
    metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    catalog.replaceKey("/Metadata", metadata);
    addInfo(pdf, document);
    addOutputIntent(pdf);
}

} // namespace documents::pdf
