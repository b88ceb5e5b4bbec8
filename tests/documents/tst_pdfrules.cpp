// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/minutesdocument.h"
#include "documents/pdfwriter.h"
#include "tests/documents/examples.h"
#include "tests/documents/pdfrules.h"

#include <QRegularExpression>
#include <QTest>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::Literals::StringLiterals;
using Object = QPDFObjectHandle;

namespace {

Object root(QPDF &pdf) { return pdf.getRoot().getKey("/StructTreeRoot"); }
Object firstPage(QPDF &pdf) { return QPDFPageDocumentHelper(pdf).getAllPages().front().getObjectHandle(); }

/// The first structure element of a type, in the order of the file.
Object find(QPDF &pdf, const char *type)
{
    for (auto &object : pdf.getAllObjects())
        if (object.isDictionary() && object.isDictionaryOfType("/StructElem") && object.getKey("/S").isNameAndEquals(type))
            return object;
    return Object::newNull();
}
Object findAnnotation(QPDF &pdf)
{
    for (auto &object : pdf.getAllObjects())
        if (object.isDictionaryOfType("/Annot"))
            return object;
    return Object::newNull();
}
Object findFont(QPDF &pdf)
{
    for (auto &object : pdf.getAllObjects())
        if (object.isDictionaryOfType("/Font", "/Type0"))
            return object;
    return Object::newNull();
}

void replaceInStream(QPDF &, Object stream, const std::string &from, const std::string &to)
{
    const auto buffer = stream.getStreamData(qpdf_dl_generalized);
    std::string text(reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize());
    const size_t at = text.find(from);
    QVERIFY2(at != std::string::npos, from.c_str());
    text.replace(at, from.size(), to);
    stream.replaceStreamData(text, Object::newNull(), Object::newNull());
}

struct Sabotage {
    const char *what;
    const char *rule; ///< that must catch it
    std::function<void(QPDF &)> act;
};

std::vector<Sabotage> sabotages()
{
    const auto contents = [](QPDF &pdf) { return firstPage(pdf).getKey("/Contents"); };
    const auto metadata = [](QPDF &pdf) { return pdf.getRoot().getKey("/Metadata"); };
    return {
        {"no language", "catalog", [](QPDF &pdf) { pdf.getRoot().removeKey("/Lang"); }},
        {"not marked", "catalog", [](QPDF &pdf) { pdf.getRoot().removeKey("/MarkInfo"); }},
        {"title not displayed", "catalog", [](QPDF &pdf) { pdf.getRoot().removeKey("/ViewerPreferences"); }},
        {"no output intent", "catalog", [](QPDF &pdf) { pdf.getRoot().removeKey("/OutputIntents"); }},
        {"an action on opening", "catalog", [](QPDF &pdf) { pdf.getRoot().replaceKey("/OpenAction", Object::newDictionary()); }},
        {"no extension schema", "xmp",
         [=](QPDF &pdf) { replaceInStream(pdf, metadata(pdf), "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua", "<x>"); }},
        {"another part of PDF/A", "xmp", [=](QPDF &pdf) { replaceInStream(pdf, metadata(pdf), "<pdfaid:part>2", "<pdfaid:part>1"); }},
        {"no PDF/UA mark", "xmp", [=](QPDF &pdf) { replaceInStream(pdf, metadata(pdf), "<pdfuaid:part>1<", "<pdfuaid:part>0<"); }},
        {"a title that is not Info's", "xmp",
         [](QPDF &pdf) { pdf.getTrailer().getKey("/Info").replaceKey("/Title", Object::newUnicodeString("Annat")); }},
        {"an author that is not Info's", "xmp", [](QPDF &pdf) { pdf.getTrailer().getKey("/Info").removeKey("/Author"); }},
        {"no tab order", "page", [](QPDF &pdf) { firstPage(pdf).removeKey("/Tabs"); }},
        {"an unmarked line", "content", [=](QPDF &pdf) { replaceInStream(pdf, contents(pdf), "/Artifact <</Type /Layout>> BDC", "/Span BMC"); }},
        {"a footer that is neither", "content",
         [=](QPDF &pdf) { replaceInStream(pdf, contents(pdf), "/Artifact <</Type /Pagination /Subtype /Footer>> BDC", "/Span BMC"); }},
        {"a mark left open", "content", [=](QPDF &pdf) { replaceInStream(pdf, contents(pdf), "EMC", "   "); }},
        {"an MCID twice", "content", [=](QPDF &pdf) { replaceInStream(pdf, contents(pdf), "<</MCID 1>>", "<</MCID 0>>"); }},
        {"painted but in no element", "tree", [](QPDF &pdf) { find(pdf, "/H1").replaceKey("/K", Object::newInteger(999)); }},
        {"a type of one's own", "tree", [](QPDF &pdf) { find(pdf, "/P").replaceKey("/S", Object::newName("/Paragraf")); }},
        {"a list of paragraphs", "tree", [](QPDF &pdf) { find(pdf, "/LI").replaceKey("/S", Object::newName("/P")); }},
        {"an empty element", "tree", [](QPDF &pdf) { find(pdf, "/P").removeKey("/K"); }},
        {"cells outside of rows", "tree", [](QPDF &pdf) { find(pdf, "/TR").replaceKey("/S", Object::newName("/Div")); }},
        {"H3 first", "headings", [](QPDF &pdf) { find(pdf, "/H1").replaceKey("/S", Object::newName("/H3")); }},
        {"a list that does not say how it counts", "list", [](QPDF &pdf) { find(pdf, "/L").removeKey("/A"); }},
        {"a header without scope", "table", [](QPDF &pdf) { find(pdf, "/TH").removeKey("/A"); }},
        {"a row too short", "table", [](QPDF &pdf) { Object row = find(pdf, "/TR"); row.getKey("/K").eraseItem(0); }},
        {"the wrong parent", "parents",
         [](QPDF &pdf) {
             Object owners = root(pdf).getKey("/ParentTree").getKey("/Nums").getArrayItem(1);
             owners.setArrayItem(0, owners.getArrayItem(owners.getArrayNItems() - 1));
         }},
        {"a parent too few", "parents",
         [](QPDF &pdf) { root(pdf).getKey("/ParentTree").getKey("/Nums").getArrayItem(1).eraseItem(0); }},
        {"a link without words", "link", [](QPDF &pdf) { findAnnotation(pdf).removeKey("/Contents"); }},
        {"a link that is not printed", "link", [](QPDF &pdf) { findAnnotation(pdf).replaceKey("/F", Object::newInteger(0)); }},
        {"a link outside of the tree", "link", [](QPDF &pdf) { findAnnotation(pdf).removeKey("/StructParent"); }},
        {"a figure without words", "figure", [](QPDF &pdf) { find(pdf, "/P").replaceKey("/S", Object::newName("/Figure")); }},
        {"a figure without its box", "figure",
         [](QPDF &pdf) {
             Object figure = find(pdf, "/P");
             figure.replaceKey("/S", Object::newName("/Figure"));
             figure.replaceKey("/Alt", Object::newUnicodeString("Bild"));
         }},
        {"a span without a language", "tree", [](QPDF &pdf) { find(pdf, "/Link").replaceKey("/S", Object::newName("/Span")); }},
        {"text of private use", "content",
         [](QPDF &pdf) {
             // Every letter now says U+E000.
             Object map = findFont(pdf).getKey("/ToUnicode");
             const auto buffer = map.getStreamData(qpdf_dl_generalized);
             const QString cmap = QString::fromLatin1(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()))
                                      .replace(QRegularExpression(u"> <[0-9A-Fa-f]+>"_s), u"> <E000>"_s);
             map.replaceStreamData(cmap.toStdString(), Object::newNull(), Object::newNull());
         }},
        {"a font that is not in the file", "font",
         [](QPDF &pdf) {
             Object descriptor = findFont(pdf).getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor");
             descriptor.removeKey("/FontFile2");
             descriptor.removeKey("/FontFile3");
         }},
        {"glyphs without text", "font", [](QPDF &pdf) { findFont(pdf).removeKey("/ToUnicode"); }},
        {"glyphs without width", "font",
         [](QPDF &pdf) { findFont(pdf).getKey("/DescendantFonts").getArrayItem(0).replaceKey("/W", Object::newArray()); }},
        {"a bookmark of another name", "bookmark",
         [](QPDF &pdf) { pdf.getRoot().getKey("/Outlines").getKey("/First").replaceKey("/Title", Object::newUnicodeString("Annat")); }},
        {"no bookmarks", "bookmark", [](QPDF &pdf) { pdf.getRoot().removeKey("/Outlines"); }},
    };
}

} // namespace

/// The rule suite is put to the test itself: a file broken in one way must be caught by the rule that is meant to.
class TestPdfRules : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        documents::MinutesOptions options;
        options.look.organisation = u"Ekviks kommun"_s;
        m_file = documents::PdfWriter().write(documents::minutesDocument(examples::meeting(), options));
        QCOMPARE(rules::violations(m_file), QStringList());
    }

    void everySabotageIsCaught_data()
    {
        QTest::addColumn<int>("index");
        const auto all = sabotages();
        QVERIFY(all.size() >= 15);
        for (size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].what) << int(i);
    }
    void everySabotageIsCaught()
    {
        QFETCH(int, index);
        const Sabotage sabotage = sabotages()[size_t(index)];
        const auto pdf = rules::opened(m_file);
        sabotage.act(*pdf);
        const QStringList found = rules::violations(*pdf);
        const QString rule = QString::fromLatin1(sabotage.rule) + u": "_s;
        QVERIFY2(std::any_of(found.begin(), found.end(), [&](const QString &f) { return f.startsWith(rule); }),
                 qPrintable(u"found only: "_s + found.join(u"; "_s)));
    }

private:
    QByteArray m_file;
};

QTEST_MAIN(TestPdfRules)
#include "tst_pdfrules.moc"
