// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/pdfrules.h"

#include <QRegularExpression>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <functional>

namespace rules {

using namespace Qt::Literals::StringLiterals;
using Object = QPDFObjectHandle;

namespace {

QString text(Object object) { return object.isString() ? QString::fromStdString(object.getUTF8Value()) : QString(); }
QString typeOf(Object element) { return element.getKey("/S").isName() ? QString::fromStdString(element.getKey("/S").getName()).mid(1) : QString(); }

std::vector<Object> kidsOf(Object element)
{
    Object kids = element.getKey("/K");
    if (kids.isArray())
        return kids.getArrayAsVector();
    return kids.isNull() ? std::vector<Object>{} : std::vector<Object>{kids};
}

bool isElement(Object kid) { return kid.isDictionary() && kid.hasKey("/S"); }
bool isObjectReference(Object kid) { return kid.isDictionary() && kid.isDictionaryOfType("/OBJR"); }

class Inspection
{
public:
    explicit Inspection(QPDF &pdf) : m_pdf(pdf), m_catalog(pdf.getRoot())
    {
        int index = 0;
        for (auto &helper : QPDFPageDocumentHelper(pdf).getAllPages()) {
            Object page = helper.getObjectHandle();
            m_pageIndex[page.getObjectID()] = index++;
            m_pages.push_back(page);
            m_readings.push_back(readPage(page, m_fonts));
        }
    }

    QStringList run()
    {
        catalog();
        metadata();
        pages();
        tree();
        parentTree();
        annotations();
        fonts();
        bookmarks();
        return m_faults;
    }

    QString spokenText()
    {
        QString out;
        for (Object kid : kidsOf(m_catalog.getKey("/StructTreeRoot")))
            speak(kid, out);
        return out;
    }

private:
    void fault(const char *rule, const QString &what) { m_faults << QString::fromLatin1(rule) + u": "_s + what; }
    void expect(bool ok, const char *rule, const QString &what)
    {
        if (!ok)
            fault(rule, what);
    }

    void catalog()
    {
        expect(text(m_catalog.getKey("/Lang")).size() >= 2, "catalog", u"no /Lang"_s);
        expect(m_catalog.getKey("/MarkInfo").isDictionary() && m_catalog.getKey("/MarkInfo").getKey("/Marked").isBool()
                   && m_catalog.getKey("/MarkInfo").getKey("/Marked").getBoolValue(),
               "catalog", u"not /Marked"_s);
        Object preferences = m_catalog.getKey("/ViewerPreferences");
        expect(preferences.isDictionary() && preferences.getKey("/DisplayDocTitle").isBool() && preferences.getKey("/DisplayDocTitle").getBoolValue(),
               "catalog", u"the title is not displayed"_s);
        expect(m_catalog.getKey("/StructTreeRoot").isDictionary(), "catalog", u"no structure tree"_s);
        Object intents = m_catalog.getKey("/OutputIntents");
        expect(intents.isArray() && intents.getArrayNItems() == 1 && intents.getArrayItem(0).getKey("/DestOutputProfile").isStream(), "catalog",
               u"no output intent"_s);
        expect(m_pdf.getTrailer().hasKey("/ID"), "catalog", u"no /ID"_s);
        expect(!m_pdf.isEncrypted(), "catalog", u"encrypted"_s);
        expect(!m_catalog.hasKey("/OpenAction") && !m_catalog.hasKey("/AA") && !m_catalog.hasKey("/AcroForm"), "catalog", u"actions"_s);
        expect(m_pdf.getPDFVersion() == "1.7", "catalog", u"version %1"_s.arg(QString::fromStdString(m_pdf.getPDFVersion())));
    }

    static QString between(const QString &xmp, const QString &from, const QString &to)
    {
        const qsizetype start = xmp.indexOf(from);
        if (start < 0)
            return {};
        const qsizetype end = xmp.indexOf(to, start + from.size());
        QString found = xmp.mid(start + from.size(), end - start - from.size());
        return found.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s).replace(u"&amp;"_s, u"&"_s);
    }

    void metadata()
    {
        Object stream = m_catalog.getKey("/Metadata");
        if (!stream.isStream()) {
            fault("xmp", u"none"_s);
            return;
        }
        expect(!stream.getDict().hasKey("/Filter"), "xmp", u"compressed"_s);
        const auto buffer = stream.getStreamData();
        const QString xmp = QString::fromUtf8(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
        expect(xmp.contains(u"<pdfaid:part>2<"_s) && xmp.contains(u"<pdfaid:conformance>A<"_s), "xmp", u"not PDF/A-2a"_s);
        expect(xmp.contains(u"<pdfuaid:part>1<"_s), "xmp", u"not PDF/UA-1"_s);
        expect(xmp.contains(u"<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/<"_s), "xmp", u"no extension schema for pdfuaid"_s);
        Object info = m_pdf.getTrailer().getKey("/Info");
        const QString title = between(xmp, u"<rdf:li xml:lang=\"x-default\">"_s, u"</rdf:li>"_s);
        expect(!title.isEmpty() && title == text(info.getKey("/Title")), "xmp", u"the title is not Info's"_s);
        expect(between(xmp, u"<pdf:Producer>"_s, u"<"_s) == text(info.getKey("/Producer")), "xmp", u"the producer is not Info's"_s);
        expect(between(xmp, u"<xmp:CreatorTool>"_s, u"<"_s) == text(info.getKey("/Creator")), "xmp", u"the creator is not Info's"_s);
        expect(between(xmp, u"<dc:creator><rdf:Seq><rdf:li>"_s, u"</rdf:li>"_s) == text(info.getKey("/Author")), "xmp", u"the author is not Info's"_s);
        expect(between(xmp, u"<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">"_s, u"</rdf:li>"_s) == text(info.getKey("/Subject")), "xmp",
               u"the subject is not Info's"_s);
        static const QRegularExpression notDigit(u"[^0-9]"_s);
        const auto digits = [](QString date) { return date.remove(notDigit); };
        expect(digits(between(xmp, u"<xmp:CreateDate>"_s, u"<"_s)) == digits(text(info.getKey("/CreationDate"))), "xmp", u"the date is not Info's"_s);
    }

    void pages()
    {
        for (size_t i = 0; i < m_pages.size(); ++i) {
            const auto where = [&](const QString &what) { return u"page %1: %2"_s.arg(i + 1).arg(what); };
            expect(m_pages[i].getKey("/Tabs").isNameAndEquals("/S"), "page", where(u"no /Tabs /S"_s));
            expect(m_pages[i].getKey("/StructParents").isInteger(), "page", where(u"no /StructParents"_s));
            expect(!m_pages[i].hasKey("/AA"), "page", where(u"actions"_s));
            for (const QString &found : m_readings[i].faults)
                fault("content", where(found));
        }
    }

    void tree()
    {
        int headings = 0;
        for (Object kid : kidsOf(m_catalog.getKey("/StructTreeRoot"))) {
            expect(typeOf(kid) == u"Document"_s, "tree", u"the root is no Document"_s);
            element(kid, QString(), headings);
        }
        for (size_t page = 0; page < m_readings.size(); ++page)
            for (const int mcid : m_readings[page].mcids)
                expect(m_owners.contains({int(page), mcid}), "tree", u"page %1: MCID %2 is in no element"_s.arg(page + 1).arg(mcid));
    }

    void element(Object object, const QString &parent, int &lastHeading)
    {
        static const QSet<QString> standard{u"Document"_s, u"Div"_s, u"Sect"_s, u"P"_s, u"H1"_s, u"H2"_s, u"H3"_s, u"H4"_s, u"H5"_s, u"H6"_s,
                                            u"L"_s, u"LI"_s, u"Lbl"_s, u"LBody"_s, u"Table"_s, u"THead"_s, u"TBody"_s, u"TR"_s, u"TH"_s,
                                            u"TD"_s, u"Link"_s, u"Span"_s, u"Figure"_s, u"Caption"_s};
        const QString type = typeOf(object);
        expect(standard.contains(type), "tree", u"%1 is no standard type"_s.arg(type));
        static const QMap<QString, QStringList> mustBeIn{{u"LI"_s, {u"L"_s}},       {u"Lbl"_s, {u"LI"_s}},
                                                         {u"LBody"_s, {u"LI"_s}},   {u"THead"_s, {u"Table"_s}},
                                                         {u"TBody"_s, {u"Table"_s}}, {u"TR"_s, {u"THead"_s, u"TBody"_s}},
                                                         {u"TH"_s, {u"TR"_s}},      {u"TD"_s, {u"TR"_s}}};
        if (mustBeIn.contains(type))
            expect(mustBeIn[type].contains(parent), "tree", u"%1 in %2"_s.arg(type, parent));
        static const QMap<QString, QStringList> mayHold{{u"L"_s, {u"LI"_s}}, {u"LI"_s, {u"Lbl"_s, u"LBody"_s}},
                                                        {u"Table"_s, {u"THead"_s, u"TBody"_s}}, {u"TR"_s, {u"TH"_s, u"TD"_s}}};
        const auto kids = kidsOf(object);
        if (type != u"TD"_s && type != u"TH"_s)
            expect(!kids.empty(), "tree", u"%1 is empty"_s.arg(type));
        if (type.size() == 2 && type[0] == u'H' && type[1].isDigit()) {
            const int level = type[1].digitValue();
            expect(level <= lastHeading + 1, "headings", u"H%1 after H%2"_s.arg(level).arg(lastHeading));
            lastHeading = level;
            QString title;
            speakInline(object, title);
            m_headings << title.simplified();
        }
        if (type == u"Figure"_s) {
            expect(!text(object.getKey("/Alt")).isEmpty(), "figure", u"no /Alt"_s);
            expect(attribute(object, "/BBox").isArray(), "figure", u"no /BBox"_s);
        }
        if (type == u"Span"_s)
            expect(!text(object.getKey("/Lang")).isEmpty(), "tree", u"a Span that says nothing"_s);
        if (type == u"L"_s)
            expect(attribute(object, "/ListNumbering").isName(), "list", u"no /ListNumbering"_s);
        if (type == u"TH"_s)
            expect(attribute(object, "/Scope").isName(), "table", u"TH without /Scope"_s);
        if (type == u"Table"_s)
            columns(object);
        for (Object kid : kids) {
            if (isElement(kid)) {
                if (mayHold.contains(type))
                    expect(mayHold[type].contains(typeOf(kid)), "tree", u"%1 holds %2"_s.arg(type, typeOf(kid)));
                expect(kid.getKey("/P").getObjectID() == object.getObjectID(), "tree", u"%1 has another parent"_s.arg(typeOf(kid)));
                element(kid, type, lastHeading);
            } else if (isObjectReference(kid)) {
                m_references.insert(kid.getKey("/Obj").getObjectID(), object.getObjectID());
                expect(type == u"Link"_s, "tree", u"an annotation in %1"_s.arg(type));
            } else {
                const QPair<int, int> content = contentOf(kid, object);
                expect(!m_owners.contains(content), "tree", u"MCID %1 has two owners"_s.arg(content.second));
                m_owners.insert(content, object.getObjectID());
                expect(content.first >= 0 && m_readings[size_t(content.first)].mcids.contains(content.second), "tree",
                       u"MCID %1 is not painted"_s.arg(content.second));
            }
        }
    }

    QPair<int, int> contentOf(Object kid, Object element) const
    {
        Object page = kid.isDictionary() && kid.hasKey("/Pg") ? kid.getKey("/Pg") : element.getKey("/Pg");
        const int mcid = int(kid.isDictionary() ? kid.getKey("/MCID").getIntValue() : kid.getIntValue());
        return {m_pageIndex.value(page.getObjectID(), -1), mcid};
    }

    static Object attribute(Object element, const char *key)
    {
        Object attributes = element.getKey("/A");
        if (attributes.isDictionary())
            return attributes.getKey(key);
        if (attributes.isArray())
            for (auto &each : attributes.getArrayAsVector())
                if (each.hasKey(key))
                    return each.getKey(key);
        return Object::newNull();
    }

    void columns(Object table)
    {
        int expected = -1;
        for (Object section : kidsOf(table))
            for (Object row : kidsOf(section)) {
                int count = 0;
                for (Object cell : kidsOf(row)) {
                    Object span = attribute(cell, "/ColSpan");
                    count += span.isInteger() ? int(span.getIntValue()) : 1;
                }
                if (expected < 0)
                    expected = count;
                expect(count == expected, "table", u"a row of %1 columns among %2"_s.arg(count).arg(expected));
            }
    }

    void parentTree()
    {
        Object numbers = m_catalog.getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
        if (!numbers.isArray()) {
            fault("parents", u"no parent tree"_s);
            return;
        }
        for (int i = 0; i + 1 < numbers.getArrayNItems(); i += 2)
            m_parents.insert(int(numbers.getArrayItem(i).getIntValue()), i + 1);
        m_numbers = numbers;
        for (size_t page = 0; page < m_pages.size(); ++page) {
            Object key = m_pages[page].getKey("/StructParents");
            if (!key.isInteger() || !m_parents.contains(int(key.getIntValue()))) {
                fault("parents", u"page %1 is not in the parent tree"_s.arg(page + 1));
                continue;
            }
            Object owners = numbers.getArrayItem(m_parents[int(key.getIntValue())]);
            expect(owners.isArray() && owners.getArrayNItems() == m_readings[page].mcids.size(), "parents",
                   u"page %1: %2 marks, another number of parents"_s.arg(page + 1).arg(m_readings[page].mcids.size()));
            if (!owners.isArray())
                continue;
            for (const int mcid : m_readings[page].mcids) {
                const int owner = mcid < owners.getArrayNItems() ? owners.getArrayItem(mcid).getObjectID() : -1;
                expect(owner == m_owners.value({int(page), mcid}, -2), "parents", u"page %1: MCID %2 has the wrong parent"_s.arg(page + 1).arg(mcid));
            }
        }
    }

    void annotations()
    {
        for (Object page : m_pages) {
            Object list = page.getKey("/Annots");
            if (!list.isArray())
                continue;
            for (auto &annotation : list.getArrayAsVector()) {
                expect(annotation.getKey("/Subtype").isNameAndEquals("/Link"), "link", u"an annotation that is no link"_s);
                expect(!text(annotation.getKey("/Contents")).isEmpty(), "link", u"no /Contents"_s);
                expect(annotation.getKey("/F").isInteger() && annotation.getKey("/F").getIntValue() == 4, "link", u"/F is not 4"_s);
                expect(annotation.getKey("/A").isDictionary() && annotation.getKey("/A").getKey("/S").isNameAndEquals("/URI"), "link", u"no address"_s);
                const int owner = m_references.value(annotation.getObjectID(), -1);
                expect(owner >= 0, "link", u"no element refers to it"_s);
                Object key = annotation.getKey("/StructParent");
                const int at = key.isInteger() ? m_parents.value(int(key.getIntValue()), -1) : -1;
                expect(at >= 0 && m_numbers.getArrayItem(at).getObjectID() == owner, "link", u"the parent tree knows another element"_s);
            }
        }
    }

    void fonts()
    {
        for (auto &[id, reading] : m_fonts) {
            Object font = m_pdf.getObjectByID(id, 0);
            const QString name = QString::fromStdString(font.getKey("/BaseFont").getName());
            static const QRegularExpression prefix(u"^/[A-Z]{6}\\+"_s);
            expect(prefix.match(name).hasMatch(), "font", name + u" has no subset prefix"_s);
            Object descendant = font.getKey("/DescendantFonts").getArrayItem(0);
            Object descriptor = descendant.getKey("/FontDescriptor");
            expect(descriptor.getKey("/FontFile2").isStream() || descriptor.getKey("/FontFile3").isStream(), "font", name + u" is not embedded"_s);
            if (descendant.getKey("/Subtype").isNameAndEquals("/CIDFontType2"))
                expect(descendant.getKey("/CIDToGIDMap").isNameAndEquals("/Identity"), "font", name + u" has no CIDToGIDMap"_s);
            expect(font.getKey("/ToUnicode").isStream(), "font", name + u" has no ToUnicode"_s);
            for (const int code : reading.used) {
                const auto found = reading.text.find(code);
                expect(code != 0, "font", name + u" paints .notdef"_s);
                expect(found != reading.text.end() && !found->second.isEmpty() && found->second[0] != QChar(0), "font",
                       u"%1: glyph %2 has no text"_s.arg(name).arg(code));
                expect(reading.widths.contains(code), "font", u"%1: glyph %2 has no width"_s.arg(name).arg(code));
            }
        }
    }

    void bookmarks()
    {
        QStringList titles;
        std::function<void(Object)> walk = [&](Object parent) {
            for (Object item = parent.getKey("/First"); item.isDictionary(); item = item.getKey("/Next")) {
                titles << text(item.getKey("/Title")).simplified();
                expect(item.getKey("/SE").isDictionary(), "bookmark", u"no element"_s);
                expect(item.getKey("/Dest").isArray(), "bookmark", u"no destination"_s);
                walk(item);
            }
        };
        if (m_catalog.getKey("/Outlines").isDictionary())
            walk(m_catalog.getKey("/Outlines"));
        expect(titles == m_headings, "bookmark", u"bookmarks are not the headings: %1 against %2"_s.arg(titles.join(u'|'), m_headings.join(u'|')));
    }

    void speakInline(Object element, QString &out)
    {
        for (Object kid : kidsOf(element)) {
            if (isElement(kid)) {
                speakInline(kid, out);
            } else if (!isObjectReference(kid)) {
                const auto content = contentOf(kid, element);
                if (content.first >= 0)
                    out += m_readings[size_t(content.first)].texts.value(content.second);
            }
        }
    }

    void speak(Object element, QString &out)
    {
        const QString type = typeOf(element);
        if (type == u"Lbl"_s)
            return;
        QString own;
        for (Object kid : kidsOf(element)) {
            if (isElement(kid)) {
                const QString inner = typeOf(kid);
                if (inner == u"Link"_s || inner == u"Span"_s) {
                    speakInline(kid, own);
                    continue;
                }
                flush(own, out);
                speak(kid, out);
            } else if (!isObjectReference(kid)) {
                const auto content = contentOf(kid, element);
                if (content.first >= 0)
                    own += m_readings[size_t(content.first)].texts.value(content.second);
            }
        }
        flush(own, out);
    }
    static void flush(QString &own, QString &out)
    {
        if (!own.isEmpty())
            out += own + u'\n';
        own.clear();
    }

    QPDF &m_pdf;
    Object m_catalog;
    std::vector<Object> m_pages;
    std::vector<PageReading> m_readings;
    std::map<int, FontReading> m_fonts;
    QMap<int, int> m_pageIndex;
    QMap<QPair<int, int>, int> m_owners; ///< (page, MCID) → element
    QMap<int, int> m_references;         ///< annotation → element
    QMap<int, int> m_parents;            ///< key → place in /Nums
    Object m_numbers;
    QStringList m_headings;
    QStringList m_faults;
};

} // namespace

std::unique_ptr<QPDF> opened(const QByteArray &file)
{
    auto pdf = std::make_unique<QPDF>();
    pdf->processMemoryFile("test", file.constData(), size_t(file.size()));
    return pdf;
}

QStringList violations(QPDF &pdf) { return Inspection(pdf).run(); }
QStringList violations(const QByteArray &file) { return violations(*opened(file)); }
QString structureText(QPDF &pdf) { return Inspection(pdf).spokenText(); }
QString structureText(const QByteArray &file) { return structureText(*opened(file)); }

} // namespace rules
