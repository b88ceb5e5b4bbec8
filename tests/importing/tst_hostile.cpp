// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/childreader.h"
#include "importing/wire.h"

#include <QBuffer>
#include <QFile>
#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <cerrno>
#include <sys/stat.h>

using namespace importing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A zip of the entries, as an office file is one.
QByteArray zip(const QList<std::pair<QString, QByteArray>> &entries)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip archive(&buffer);
    archive.open(QuaZip::mdCreate);
    for (const auto &[name, content] : entries) {
        QuaZipFile file(&archive);
        file.open(QIODevice::WriteOnly, QuaZipNewInfo(name));
        file.write(content);
        file.close();
    }
    archive.close();
    return bytes;
}

QByteArray docx(const QByteArray &body, const QByteArray &before = {})
{
    return zip({{u"word/document.xml"_s,
                 "<?xml version=\"1.0\"?>" + before
                     + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body + "</w:body></w:document>"}});
}

/// A PDF of so many empty pages, without any text.
QByteArray emptyPdf(int pages)
{
    QByteArray out = "%PDF-1.4\n";
    QList<qsizetype> offsets;
    const auto object = [&](int number, const QByteArray &content) {
        offsets.append(out.size());
        out += QByteArray::number(number) + " 0 obj\n" + content + "\nendobj\n";
    };
    object(1, "<</Type/Catalog/Pages 2 0 R>>");
    QByteArray kids;
    for (int i = 0; i < pages; ++i)
        kids += QByteArray::number(3 + i) + " 0 R ";
    object(2, "<</Type/Pages/Count " + QByteArray::number(pages) + "/Kids[" + kids + "]>>");
    for (int i = 0; i < pages; ++i)
        object(3 + i, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>");
    const qsizetype table = out.size();
    out += "xref\n0 " + QByteArray::number(offsets.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets)
        out += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    return out + "trailer\n<</Size " + QByteArray::number(offsets.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

} // namespace

/// Files that are broken or made to harm: each gives one sentence, and the program goes on.
class TestHostile : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    ReadResult read(const QString &name, const QByteArray &bytes, ChildReader::Limits limits = {})
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.close();
        return ChildReader(limits).read(path);
    }

private slots:
    void anOrdinaryFileIsReadByTheChild()
    {
        const ReadResult result = read(u"a.docx"_s, docx("<w:p><w:r><w:t>Hej</w:t></w:r></w:p>"));
        QCOMPARE(result.error, QString());
        const SourceLines lines = toLines(result.source.document.blocks);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].text(), u"Hej"_s);
    }
    void oneSentenceAndNoMore_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *what, const QString &name, const QByteArray &bytes) { QTest::newRow(what) << name << bytes; };
        row("empty", u"tom.txt"_s, "");
        row("only spaces", u"tom.txt"_s, "  \n\n ");
        row("noise", u"brus.docx"_s, QByteArray("\x01\x02\x03\x04\x00\x05", 6).repeated(500));
        row("noise as text", u"brus.txt"_s, QByteArray("\x01\x02\x03\x04\x1f\x05", 6).repeated(500));
        row("old Word", u"gammal.docx"_s, QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(4096, '\0'));
        row("rtf", u"a.txt"_s, "{\\rtf1 Hej}");
        row("truncated zip", u"halv.docx"_s, docx(QByteArray(5000, 'x')).chopped(60));
        row("zip of another kind", u"annan.docx"_s, zip({{u"hej.txt"_s, "hej"}}));
        row("names that climb", u"klatter.docx"_s, zip({{u"../../etc/passwd"_s, "x"}, {u"/word/document.xml"_s, "x"}}));
        row("zip bomb", u"bomb.docx"_s, docx("<w:p><w:r><w:t>" + QByteArray(60'000'000, 'a') + "</w:t></w:r></w:p>"));
        row("entities", u"entitet.docx"_s,
            docx("<w:p><w:r><w:t>&c;</w:t></w:r></w:p>", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]>"));
        row("a file by entity", u"entitet.docx"_s, docx("<w:p><w:r><w:t>&f;</w:t></w:r></w:p>", "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"));
        row("broken xml", u"trasig.docx"_s, docx("<w:p><w:r>"));
        row("broken pdf", u"trasig.pdf"_s, "%PDF-1.7\n" + QByteArray(2000, 'z'));
        row("pdf by name only", u"nej.pdf"_s, "Hej");
        row("pages without text", u"bilder.pdf"_s, emptyPdf(3));
        row("too many pages", u"lang.pdf"_s, emptyPdf(10'000));
        QList<std::pair<QString, QByteArray>> many;
        for (int i = 0; i < 5200; ++i)
            many.append({QString::number(i), "x"});
        row("too many entries", u"manga.docx"_s, zip(many));
        // A bomb inside a bomb: only the inner one would ever be large, and nobody looks into it.
        QByteArray nested = zip({{u"word/document.xml"_s, QByteArray(20'000'000, 'a')}});
        for (int depth = 0; depth < 5; ++depth)
            nested = zip({{u"word/inre.docx"_s, nested}});
        row("bombs in bombs", u"bomber.docx"_s, nested);
        // Small in packing, and more than one of them: what all entries give is counted together.
        row("a bomb beside the text", u"bredvid.docx"_s,
            zip({{u"word/document.xml"_s, "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>a</w:t></w:r></w:p></w:body></w:document>"},
                 {u"word/styles.xml"_s, QByteArray(150'000'000, ' ')}}));
        QByteArray protectedWord = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(1024, '\0');
        for (const char c : QByteArrayLiteral("EncryptedPackage"))
            protectedWord += QByteArray(1, c) + '\0';
        row("locked docx", u"last.docx"_s, protectedWord);
        row("truncated odt", u"halv.odt"_s, zip({{u"content.xml"_s, QByteArray(5000, 'x')}}).left(400));
        row("truncated pdf", u"halv.pdf"_s, emptyPdf(40).left(900));
        row("a zip in a zip", u"inre.docx"_s, zip({{u"word/inre.docx"_s, docx("<w:p/>")}}));
        QByteArray locked = emptyPdf(1);
        locked.replace("/Root 1 0 R>>", "/Root 1 0 R/ID[<" + QByteArray(32, '0') + "><" + QByteArray(32, '0') + ">]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<"
                           + QByteArray(64, 'a') + ">/U<" + QByteArray(64, 'b') + ">>>>>");
        row("locked pdf", u"last.pdf"_s, locked);
        row("locked odt", u"last.odt"_s, zip({{u"META-INF/manifest.xml"_s, "<manifest:encryption-data/>"}, {u"content.xml"_s, "?"}}));
    }
    void oneSentenceAndNoMore()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const ReadResult result = read(name, bytes);
        QVERIFY(!result.error.isEmpty());
        QVERIFY(result.error.endsWith(u'.'));
        QVERIFY(result.error.size() < 140);
        QVERIFY(!result.error.contains(u'/'));
        QVERIFY(result.source.document.blocks.isEmpty());
    }
    void aHugeFileIsNotEvenOpened()
    {
        QFile file(m_folder.filePath(u"stor.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(1024LL * 1024 * 1024)); // sparse: takes no room
        file.close();
        QVERIFY(!ChildReader().read(file.fileName()).error.isEmpty());
    }
    void aMissingFileSaysSo() { QVERIFY(!ChildReader().read(m_folder.filePath(u"saknas.txt"_s)).error.isEmpty()); }
    void nothingThatAPageNamesIsOpened()
    {
        const QString secret = m_folder.filePath(u"hemlig.txt"_s);
        QFile file(secret);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("hemligheten");
        file.close();
        const QByteArray html = "<html><body><p>Text</p><img src=\"file://" + secret.toUtf8() + "\"><iframe src=\"file://" + secret.toUtf8()
            + "\"></iframe><a href=\"file:///etc/passwd\">länk</a></body></html>";
        const ReadResult result = read(u"sida.html"_s, html);
        QCOMPARE(result.error, QString());
        QVERIFY(!result.source.text.contains(u"hemligheten"_s));
        for (const SourceLine &line : toLines(result.source.document.blocks))
            for (const domain::Run &run : line.runs)
                QVERIFY(run.href.isEmpty());
    }
    /// Each names a pipe that nobody writes to, whose reader would wait for ever, and places on the network.
    void whatADocumentPointsAtIsLeftAlone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray pipe = "file://" + m_folder.filePath(u"ror"_s).toUtf8();
        const QByteArray places[] = {pipe, "file:///etc/passwd", "http://192.0.2.1/mall.dotm", "\\\\server\\del\\mall.dotm", "file://server/del/bild.png", "../../../../etc/passwd"};
        QByteArray relations;
        QByteArray pictures;
        QByteArray odtPictures;
        QByteArray html;
        int number = 0;
        for (const QByteArray &place : places) {
            const QByteArray id = QByteArray::number(++number);
            for (const char *kind : {"attachedTemplate", "image", "oleObject", "subDocument", "aFChunk", "hyperlink", "frame"})
                relations += "<Relationship Id=\"" + QByteArray(kind) + id + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind + "\" Target=\"" + place
                    + "\" TargetMode=\"External\"/>";
            pictures += "<w:p><w:r><w:drawing><a:blip r:link=\"image" + id + "\"/></w:drawing></w:r><w:subDoc r:id=\"subDocument" + id + "\"/></w:p><w:altChunk r:id=\"aFChunk" + id
                + "\"/><w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>INCLUDETEXT \"" + place + "\"</w:instrText></w:r></w:p>";
            odtPictures += "<text:p><draw:frame><draw:image xlink:href=\"" + place + "\" xlink:actuate=\"onLoad\"/></draw:frame></text:p><text:section><text:section-source xlink:href=\"" + place
                + "\"/></text:section>";
            html += "<img src=\"" + place + "\"><iframe src=\"" + place + "\"></iframe><object data=\"" + place + "\"></object><link rel=stylesheet href=\"" + place + "\"><script src=\""
                + place + "\"></script><embed src=\"" + place + "\"><base href=\"" + place + "\"><style>@import url(" + place + ");</style>";
        }
        const QByteArray text = "<w:p><w:r><w:t>Lokaler</w:t></w:r></w:p>";
        QTest::newRow("docx") << u"a.docx"_s
                              << zip({{u"word/document.xml"_s,
                                       "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"r\" xmlns:a=\"a\"><w:body>" + text
                                           + pictures + "</w:body></w:document>"},
                                      {u"word/_rels/document.xml.rels"_s, "<Relationships>" + relations + "</Relationships>"},
                                      {u"word/_rels/settings.xml.rels"_s, "<Relationships>" + relations + "</Relationships>"}});
        QTest::newRow("odt") << u"a.odt"_s
                             << zip({{u"content.xml"_s,
                                      "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                                      "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:draw=\"d\" xmlns:xlink=\"x\"><office:body><office:text><text:p>Lokaler</text:p>"
                                          + odtPictures + "</office:text></office:body></office:document-content>"}});
        QTest::newRow("html") << u"a.html"_s << QByteArray("<html><head>" + html + "</head><body><p>Lokaler</p>" + html + "</body></html>");
        QTest::newRow("markdown") << u"a.md"_s << QByteArray("Lokaler\n\n![bild](" + pipe + ")\n\n<img src=\"" + pipe + "\">\n");
    }
    void whatADocumentPointsAtIsLeftAlone()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const QByteArray pipe = m_folder.filePath(u"ror"_s).toUtf8();
        QVERIFY(mkfifo(pipe.constData(), 0600) == 0 || errno == EEXIST);
        ChildReader::Limits limits;
        limits.seconds = 10;
        const ReadResult result = read(name, bytes, limits);
        QCOMPARE(result.error, QString()); // it did not wait
        const SourceLines lines = toLines(result.source.document.blocks);
        QVERIFY(!lines.isEmpty());
        QCOMPARE(lines[0].text(), u"Lokaler"_s);
        QVERIFY(!result.source.text.contains(u"root:"_s));
        for (const SourceLine &line : lines)
            for (const domain::Run &run : line.runs)
                QVERIFY2(!run.href.startsWith(u"file"_s), qPrintable(run.href));
    }
    void littleMemoryEndsTheChildAndNotUs()
    {
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("the sanitizer needs the address space");
#endif
        ChildReader::Limits limits;
        limits.memory = 260LL * 1024 * 1024;
        const ReadResult result = read(u"tung.txt"_s, QByteArray("ord ord ord ord\n").repeated(3'000'000), limits);
        QVERIFY(!result.error.isEmpty());
    }
    void whatAChildAnswersIsChecked()
    {
        ReadResult result;
        result.source.fileName = u"a.txt"_s;
        result.source.text = u"text"_s;
        SourceLine line;
        line.runs = {{u"text"_s}};
        result.source.document.blocks = toBlocks({line});
        // A text for an answer: its first letters would be lengths of lists of billions.
        QVERIFY(!unpacked("Arbetslag 7-9, 2025-10-21\n\nMed: Petter, Jossan, Birk, Sally\nEj med: Torun\n\n* Utvecklingssamtal\n"));
        QVERIFY(!unpacked(QByteArray(4, '\xff') + QByteArray(8, '\0') + QByteArray("\x7f\xff\xff\xff") + QByteArray(64, '\0')));
        const QByteArray bytes = packed(result);
        QVERIFY(unpacked(bytes));
        for (qsizetype length = 0; length < bytes.size(); ++length)
            QVERIFY(!unpacked(bytes.left(length)));
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray broken = bytes;
            broken[i] = char(0xFF);
            unpacked(broken); // whatever it says, it ends
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    TestHostile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hostile.moc"
