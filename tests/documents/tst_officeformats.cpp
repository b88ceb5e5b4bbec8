// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/export.h"
#include "documents/languages.h"
#include "documents/picture.h"
#include "documents/registers.h"
#include "tests/documents/examples.h"
#include "tests/documents/pdfrules.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <quazip.h>
#include <quazipfile.h>

using namespace Qt::Literals::StringLiterals;
using namespace documents;

namespace {

QStringList words(const QString &text) { return text.simplified().split(u' ', Qt::SkipEmptyParts); }

QMap<QString, QByteArray> partsOf(QByteArray file)
{
    QMap<QString, QByteArray> parts;
    QBuffer buffer(&file);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip))
        return parts;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFile part(&zip);
        if (part.open(QIODevice::ReadOnly))
            parts.insert(zip.getCurrentFileName(), part.readAll());
    }
    return parts;
}

/// The text of an office document's main part as an office program lays it out: a line for each paragraph.
QString textOf(const QByteArray &xml, const QString &paragraph, const QString &heading)
{
    QString out;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (reader.qualifiedName() == u"text:s")
                out += QString(reader.attributes().value(u"text:c"_s).toInt(), u' ');
            else if (reader.qualifiedName() == u"svg:desc")
                reader.skipCurrentElement();
            break;
        case QXmlStreamReader::Characters: out += reader.text(); break;
        case QXmlStreamReader::EndElement:
            if (reader.qualifiedName() == paragraph || reader.qualifiedName() == heading)
                out += u'\n';
            break;
        default: break;
        }
    }
    return reader.hasError() ? reader.errorString() : out;
}

Document everything()
{
    Document document = minutesDocument(examples::meeting());
    document.look.organisation = u"Ekviks kommun"_s;
    document.look.logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"><rect width=\"40\" height=\"20\" fill=\"#b0241c\"/></svg>";
    document.blocks << Paragraph{{domain::Run{u"  två  mellanslag, <tecken> & \u0007 styrtecken "_s}}};
    Table spans;
    spans.head = {{Cell{{Paragraph{{domain::Run{u"Belopp"_s}}}}, 2, true, false}}};
    spans.rows = {{Cell{{Paragraph{{domain::Run{u"Lön"_s}}}}, 1, true, false}, Cell{{List{List::Numbering::Decimal, 3, {{Paragraph{{domain::Run{u"tre"_s}}}}}}}, 1, false, true}},
                  {Cell{}, Cell{}}};
    document.blocks << spans;
    return document;
}

} // namespace

class TestOfficeFormats : public QObject
{
    Q_OBJECT

    /// The text export writes the marks of lists out: they are taken away word by word.
    static void sameWords(QString said, const Document &document)
    {
        said.remove(QChar(0xFEFF));
        QString expected = plainText(document);
        expected.replace(QChar(7), QChar::ReplacementCharacter);
        const QStringList heard = words(said), wanted = words(expected);
        QStringList kept;
        for (const QString &word : heard)
            if (kept.size() < wanted.size() && word == wanted[kept.size()])
                kept << word;
        QCOMPARE(kept, wanted);
        QVERIFY2(heard.size() - wanted.size() < 40, qPrintable(said));
    }

private slots:
    void openDocumentHoldsEveryWord()
    {
        const auto parts = partsOf(render(everything(), Format::Odt));
        QCOMPARE(parts.value(u"mimetype"_s), QByteArray("application/vnd.oasis.opendocument.text"));
        QString expected = plainText(everything());
        expected.replace(QChar(7), QChar::ReplacementCharacter);
        QCOMPARE(words(textOf(parts.value(u"content.xml"_s), u"text:p"_s, u"text:h"_s)), words(expected));
        QVERIFY(parts.value(u"styles.xml"_s).contains("fo:language=\"sv\""));
        QVERIFY(parts.value(u"meta.xml"_s).contains("Ledningsgruppen 13 oktober 2026"));
        QVERIFY(parts.value(u"content.xml"_s).contains("table:table-header-rows"));
    }

    void theMimeTypeStandsFirstAndUncompressed()
    {
        const QByteArray file = render(everything(), Format::Odt);
        QCOMPARE(file.mid(30, 8), QByteArray("mimetype"));
        QCOMPARE(file.mid(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
    }

    void wordHoldsEveryWord()
    {
        const auto parts = partsOf(render(everything(), Format::Docx));
        QString expected = plainText(everything());
        expected.replace(QChar(7), QChar::ReplacementCharacter);
        QCOMPARE(words(textOf(parts.value(u"word/document.xml"_s), u"w:p"_s, u"w:p"_s)), words(expected));
        QVERIFY(parts.value(u"word/styles.xml"_s).contains("w:lang w:val=\"sv-SE\""));
        QVERIFY(parts.value(u"word/document.xml"_s).contains("<w:tblHeader/>"));
        QVERIFY(parts.value(u"docProps/core.xml"_s).contains("<dc:title>Ledningsgruppen 13 oktober 2026</dc:title>"));
        for (auto it = parts.begin(); it != parts.end(); ++it) {
            if (it.key().endsWith(u".png"_s))
                continue;
            QXmlStreamReader reader(it.value());
            while (!reader.atEnd())
                reader.readNext();
            QVERIFY2(!reader.hasError(), qPrintable(it.key() + u": "_s + reader.errorString()));
        }
    }

    void theLookIsTheSameInOfficePrograms()
    {
        Document document = everything();
        document.look.accent = QColor(0x23, 0x59, 0x8A);
        document.look.paper = Paper::Letter;
        document.look.margins = QMarginsF(30, 20, 25, 20);
        document.look.headerText = u"Vårt huvud"_s;
        document.look.footerText = u"Vår fot"_s;
        const auto odt = partsOf(render(document, Format::Odt)), docx = partsOf(render(document, Format::Docx));
        QVERIFY(odt[u"styles.xml"_s].contains("fo:page-width=\"215.90mm\"") && odt[u"styles.xml"_s].contains("fo:margin-left=\"30.00mm\""));
        QVERIFY(odt[u"styles.xml"_s].contains("#23598a") && !odt[u"styles.xml"_s].contains("#b0241c"));
        QVERIFY(docx[u"word/document.xml"_s].contains("<w:pgSz w:w=\"12240\" w:h=\"15840\"/>") && docx[u"word/document.xml"_s].contains("w:left=\"1701\""));
        QVERIFY(docx[u"word/styles.xml"_s].contains("23598A") && !docx[u"word/styles.xml"_s].contains("B0241C"));
        for (const QByteArray &part : {docx[u"word/header1.xml"_s] + docx[u"word/footer1.xml"_s], odt[u"styles.xml"_s]})
            QVERIFY(part.contains("Vårt huvud") && part.contains("Vår fot"));
    }

    void aSentenceInAnotherLanguageSaysSoInEveryFormat_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("english"); // what is marked, its formatting aside
        QTest::newRow("a paragraph") << u"The purpose of the visit was to learn from **each** other."_s << u"The purpose of the visit was to learn from each other."_s;
        QTest::newRow("a sentence among others")
            << u"Besöket var givande. Our schools must be a place for every child. Vi återkommer i mars."_s << u"Our schools must be a place for every child."_s;
        QTest::newRow("a quotation") << u"Rapporten heter ”What the best schools do and how they do it” och är från 2019."_s << u"What the best schools do and how they do it"_s;
        QTest::newRow("after a colon") << u"Citat: this is not the end of it"_s << u"this is not the end of it"_s;
        QTest::newRow("a term is Swedish use") << u"Vi arbetar med response to intervention och feedback."_s << QString();
        QTest::newRow("Swedish that looks like it") << u"Vi tar upp det som togs upp i Malmö is hall."_s << QString();
        QTest::newRow("a short title") << u"Visible learning"_s << QString();
    }
    void aSentenceInAnotherLanguageSaysSoInEveryFormat()
    {
        QFETCH(QString, text);
        QFETCH(QString, english);
        Document document;
        document.title = u"Prov"_s;
        document.blocks << Heading{1, {domain::Run{u"Prov"_s}}, {}, {}} << Paragraph{domain::toRuns(text)};

        QString marked;
        for (const SpokenRun &run : spoken(domain::toRuns(text)))
            if (run.language == u"en"_s)
                marked += run.run.text;
        QCOMPARE(marked, english);

        const QByteArray file = render(document, Format::Pdf);
        const auto pdf = rules::opened(file);
        QCOMPARE(rules::violations(*pdf), QStringList());
        bool inPdf = false;
        for (auto &object : pdf->getAllObjects())
            inPdf = inPdf || (object.isDictionary() && object.hasKey("/S") && object.getKey("/Lang").isString() && object.getKey("/Lang").getStringValue() == "en");
        QCOMPARE(inPdf, !english.isEmpty());
        QCOMPARE(render(document, Format::Html).contains(" lang=\"en\""), !english.isEmpty());
        QCOMPARE(partsOf(render(document, Format::Odt))[u"content.xml"_s].contains("text:style-name=\"RtLanguage_en\""), !english.isEmpty());
        QCOMPARE(partsOf(render(document, Format::Docx))[u"word/document.xml"_s].contains("<w:lang w:val=\"en\""), !english.isEmpty());
    }

    void everyLanguageThatIsMarkedHasItsStyle()
    {
        const QByteArray odt = partsOf(render(everything(), Format::Odt))[u"content.xml"_s];
        for (const QString &text : {u"Wir werden auf die Frage mit einer Antwort kommen."_s, u"Tämä on koulun oma suunnitelma ja myös meidän."_s, u"مرحبا"_s, u"Ελληνικά"_s, u"кириллица"_s,
                                    u"漢字"_s, u"שלום"_s}) {
            const QString language = spoken({domain::Run{text}}).first().language;
            QVERIFY2(!language.isEmpty() && spokenLanguages().contains(language), qPrintable(text));
            QVERIFY(odt.contains("style:name=\"RtLanguage_" + language.toUtf8() + '"'));
        }
    }

    void theSameDocumentGivesTheSameBytes()
    {
        for (const Format format : {Format::Odt, Format::Docx, Format::Html, Format::Markdown, Format::Json})
            QCOMPARE(render(everything(), format), render(everything(), format));
    }

    void anOfficeProgramReadsThemAsTheyAre()
    {
        const QString office = QStandardPaths::findExecutable(u"soffice"_s);
        if (office.isEmpty())
            QSKIP("LibreOffice is not installed (libreoffice-writer-nogui); the parts' own XML has been read above");
        QTemporaryDir folder;
        const Document document = everything();
        QStringList files;
        for (const Format format : {Format::Odt, Format::Docx}) {
            // Both become d.txt in a folder of their own.
            files << folder.filePath(u"%1/d.%1"_s.arg(suffix(format)));
            QVERIFY(QDir(folder.path()).mkpath(suffix(format)));
            QCOMPARE(write(document, files.last(), format), (Outcome{true, {}}));
        }
        for (const QString &file : files) {
            QProcess process;
            process.start(office, {u"--headless"_s, u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--convert-to"_s,
                                   u"txt:Text (encoded):UTF8"_s, u"--outdir"_s, QFileInfo(file).path(), file});
            QVERIFY(process.waitForFinished(120000));
            QFile text(QFileInfo(file).path() + u"/d.txt"_s);
            const QByteArray said = process.readAllStandardError() + process.readAllStandardOutput();
            QVERIFY2(text.open(QIODevice::ReadOnly) && !said.toLower().contains("repair"), said.constData());
            sameWords(QString::fromUtf8(text.readAll()), document);
        }
    }

    void markdownAndHtmlHoldEveryWord()
    {
        const QString html = QString::fromUtf8(render(everything(), Format::Html));
        const QString markdown = QString::fromUtf8(render(everything(), Format::Markdown));
        for (const QString &word : {u"Ledningsgruppen beslutade att prioritera tre uppdrag:"_s, u"Trygga övergångar"_s, u"Vid anteckningarna"_s, u"[maskerat]"_s}) {
            QVERIFY2(html.contains(word), qPrintable(word));
            QString plain = markdown;
            QVERIFY2(plain.remove(u'\\').contains(word), qPrintable(word));
        }
        QVERIFY(html.contains(u"<html lang=\"sv-SE\">"_s) && html.contains(u"&lt;tecken&gt; &amp;"_s) && html.contains(u"<th scope=\"col\""_s));
        QVERIFY(!html.contains(u"<script"_s) && !html.contains(u" src=\"http"_s));
        QVERIFY(markdown.startsWith(u"# Ledningsgruppen\n"_s) && markdown.contains(u"### 1 Prioritering"_s) && markdown.contains(u"1. Stöd i rätt tid"_s));
    }
};

QTEST_MAIN(TestOfficeFormats)
#include "tst_officeformats.moc"
