// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/export.h"
#include "documents/pdfwriter.h"
#include "tests/documents/examples.h"
#include "tests/documents/pdfrules.h"

#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <qpdf/QPDFPageDocumentHelper.hh>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

QStringList words(const QString &text) { return text.simplified().split(u' ', Qt::SkipEmptyParts); }

Minutes withLines(const QStringList &texts, LineKind kind = LineKind::Text)
{
    auto builder = support::aMeeting(examples::lg(), "2026-03-10");
    builder.withItem(Section::Information, "En punkt");
    for (const QString &text : texts)
        builder.withLine(text, kind);
    return builder.value();
}

} // namespace

class TestMinutesPdf : public QObject
{
    Q_OBJECT
private slots:
    void theFileFollowsTheRulesAndSaysTheDocument_data()
    {
        QTest::addColumn<Minutes>("minutes");
        QTest::newRow("finished") << examples::meeting();
        Minutes draft = examples::meeting();
        draft.meeting.status = MeetingStatus::Draft;
        QTest::newRow("draft") << draft;
        Minutes approved = examples::meeting();
        approved.meeting.status = MeetingStatus::Approved;
        approved.meeting.approvedAt = QDateTime(QDate(2026, 10, 20), QTime(8, 0), Qt::UTC);
        QTest::newRow("approved") << approved;
        approved.meeting.version = 2;
        QTest::newRow("corrected") << approved;
        QTest::newRow("long") << examples::longMeeting(12);
        QTest::newRow("nothing in it") << support::aMeeting(examples::lg(), "2026-03-10").value();
        QTest::newRow("not even a body") << Minutes();
        QTest::newRow("a title of 5,000 characters")
            << support::aMeeting(examples::lg(), "2026-03-10").titled(QByteArray("Extra möte om skolskjutsar ").repeated(186).constData()).value();
        QTest::newRow("a word of 5,000 characters") << withLines({QString(5000, u'x')});
        QTest::newRow("right to left") << withLines({u"Hälsning på arabiska: السلام عليكم, och på hebreiska: שלום עולם. Slut."_s, u"مرحبا"_s});
        QTest::newRow("emoji and signs") << withLines({u"Bra jobbat 😀👍🏽 – klart ✓ ☐ 👨‍👩‍👧 → ≥ ½ €"_s});
        QTest::newRow("other alphabets") << withLines({u"Giellagáldu čđŋšŧž, Łódź, Ελληνικά, кириллица, 漢字, e\u0301 A\u030a, mjukt binde\u00adstreck, hård\u00a0blank"_s});
        QTest::newRow("private and unassigned") << withLines({u"Privat \uE000\uF8FF och \uFFFE\uFEFF\u0007"_s + QChar(0xD800) + u" slut\ttab"_s});
        QTest::newRow("arrows stay as typed") << withLines({u"a -> b => c <- d fi fl ffi != --"_s});
        QTest::newRow("levels that jump") << support::aMeeting(examples::lg(), "2026-03-10")
                                                 .withItem(Section::Dialogue, "Djupt")
                                                 .withLine("sex först", LineKind::Bullet, 6)
                                                 .withLine("noll", LineKind::Text, 0)
                                                 .withLine("tre", LineKind::Numbered, 3)
                                                 .withLine("ett", LineKind::Label, 1)
                                                 .withLine("fyra", LineKind::Task, 4)
                                                 .withLine("fem", LineKind::Agreement, 5)
                                                 .withLine("sex", LineKind::CarryOver, 6)
                                                 .withLine("", LineKind::Bullet, 2)
                                                 .withLine("", LineKind::Task, 0)
                                                 .value();
        QTest::newRow("links side by side") << withLines(
            {u"[ett](https://ekvik.example/1)[två](https://ekvik.example/2) **[tre](https://ekvik.example/å ä)**[](https://ekvik.example/tom) och "
             "[en mycket lång länk som går över mer än en rad i dokumentet, för att visa att den är en och samma](mailto:lg@ekvik.example)"_s});
    }
    void theFileFollowsTheRulesAndSaysTheDocument()
    {
        QFETCH(Minutes, minutes);
        const documents::Document document = documents::minutesDocument(minutes);
        const QByteArray file = m_writer.write(document);
        QCOMPARE(rules::violations(file), QStringList());
        QString expected = documents::plainText(document);
        // Characters that no file may hold are told as the replacement character, tabs as spaces.
        for (const char16_t c : {u'\uFFFE', u'\uFEFF', u'\u0007', char16_t(0xD800)})
            expected.replace(QChar(c), QChar::ReplacementCharacter);
        QCOMPARE(words(rules::structureText(file)), words(expected));
    }

    void whatIsWrittenInAnotherScriptSaysItsLanguage()
    {
        const QByteArray file = m_writer.write(documents::minutesDocument(
            withLines({u"Hälsning: السلام عليكم, och Ελληνικά γράμματα (två ord)."_s, u"Bara svenska, med ett é och 3 × 4."_s})));
        const auto pdf = rules::opened(file);
        QStringList languages;
        for (auto &object : pdf->getAllObjects())
            if (object.isDictionary() && object.getKey("/S").isNameAndEquals("/Span"))
                languages << QString::fromStdString(object.getKey("/Lang").getStringValue());
        languages.sort();
        QCOMPARE(languages, (QStringList{u"ar"_s, u"el"_s}));
    }

    void everyWordOfEveryLineIsInIt()
    {
        const Minutes minutes = examples::meeting();
        documents::MinutesOptions options;
        options.includeConfidential = true;
        const QString said = rules::structureText(m_writer.write(documents::minutesDocument(minutes, options))).simplified();
        for (const AgendaItem &item : minutes.items)
            QVERIFY2(said.contains(toPlain(item.title)), qPrintable(item.title));
        for (const Line &line : minutes.lines)
            QVERIFY2(said.contains(toPlain(line.text).simplified()), qPrintable(line.text));
    }

    void whatIsConfidentialIsNowhereInTheFile()
    {
        Minutes minutes = examples::meeting();
        minutes.items[1].confidential = true;
        minutes.items[1].title = u"Hemlig rubrik"_s;
        Line &decision = minutes.lines[6];
        QCOMPARE(decision.kind, LineKind::Decision);
        decision.confidential = true;
        const QString said = rules::structureText(m_writer.write(documents::minutesDocument(minutes)));
        for (const QString &hidden : {u"Hemlig"_s, u"prioritera tre"_s, u"Trygga"_s, u"förskoleklass"_s, u"bemanningsenheten"_s, u"namngiven"_s})
            QVERIFY2(!said.contains(hidden), qPrintable(hidden));
        QVERIFY(said.contains(u"[maskerat]"_s));
        const QByteArray json = documents::render(minutes, documents::Format::Json);
        QVERIFY(!json.contains("Hemlig") && !json.contains("prioritera tre") && json.contains("[maskerat]"));
    }

    void decisionsAreGatheredFromTheSameLines()
    {
        const QString text = documents::plainText(documents::minutesDocument(examples::meeting()));
        QVERIFY(text.contains(u"Beslut i sammandrag\nBeslut LG 2026-10-13 §1\nLedningsgruppen beslutade att prioritera tre uppdrag:\nStöd i rätt tid\n"_s));
        QVERIFY(!text.contains(u"Inga beslutspunkter"_s));
    }

    void aMeetingWithoutDecisionsSaysSoWhereTheHouseHasThem()
    {
        Minutes minutes = withLines({u"Bara information."_s});
        minutes.meeting.status = MeetingStatus::Finished;
        const QString text = documents::plainText(documents::minutesDocument(minutes));
        QVERIFY(text.contains(u"Beslut\nInga beslutspunkter\nInformation\n"_s));
        minutes.body.sectionOrder = {Section::Information, Section::Dialogue, Section::Decision};
        QVERIFY(documents::plainText(documents::minutesDocument(minutes)).contains(u"Bara information.\nBeslut\nInga beslutspunkter\n"_s));
    }

    void aDraftSaysSoOnPaperAndAloud()
    {
        Minutes minutes = examples::meeting();
        minutes.meeting.status = MeetingStatus::Draft;
        const documents::Document document = documents::minutesDocument(minutes);
        QCOMPARE(document.watermark, u"UTKAST"_s);
        QVERIFY(documents::plainText(document).contains(u"Utkast"_s));
        minutes.meeting.status = MeetingStatus::Finished;
        QVERIFY(documents::minutesDocument(minutes).watermark.isEmpty());
    }

    void aPlannedMeetingIsCalledTo()
    {
        Minutes minutes = examples::meeting();
        minutes.meeting.status = MeetingStatus::Planned;
        QVERIFY(!documents::isNotice(minutes)); // something is decided: these are minutes, however they are called
        minutes.lines.removeIf([](const Line &line) { return line.kind != LineKind::Presenters; });
        minutes.items[0].minutesPlanned = 40;
        QVERIFY(documents::isNotice(minutes));
        documents::MinutesOptions options;
        options.origins = {{minutes.items[0].id, u"från LG 22 september 2026"_s}};
        const documents::Document document = documents::minutesDocument(minutes, options);
        QVERIFY(document.watermark.isEmpty());
        QVERIFY(document.title.startsWith(u"Kallelse "_s));
        const QString text = documents::plainText(document);
        for (const QString &said : {u"Kallelse · LG 2026-10-13"_s, u"Kallade: "_s, u"40 minuter · från LG 22 september 2026"_s, toPlain(minutes.items[1].title)})
            QVERIFY2(text.contains(said), qPrintable(said + u" is not in\n"_s + text));
        for (const QString &unsaid : {u"Justeras"_s, u"Inga beslutspunkter"_s, u"Utkast"_s, u"Beslut i sammandrag"_s})
            QVERIFY2(!text.contains(unsaid), qPrintable(unsaid));
        const QByteArray file = m_writer.write(document);
        QCOMPARE(rules::violations(file), QStringList());
        QCOMPARE(words(rules::structureText(file)), words(text));
    }

    void theSameMinutesGiveTheSameBytes()
    {
        const Minutes minutes = examples::meeting();
        const QByteArray first = documents::PdfWriter().write(documents::minutesDocument(minutes));
        // In other company, after other fonts were used.
        m_writer.write(documents::minutesDocument(withLines({u"العربية 😀"_s})));
        QCOMPARE(m_writer.write(documents::minutesDocument(minutes)), first);
    }

    void tenThousandLinesAreOneDocument()
    {
        QStringList lines;
        for (int i = 0; i < 10000; ++i)
            lines << u"Rad %1 av många."_s.arg(i);
        const Minutes minutes = withLines(lines, LineKind::Bullet);
        const documents::Document document = documents::minutesDocument(minutes);
        const QByteArray file = m_writer.write(document);
        QCOMPARE(words(rules::structureText(file)), words(documents::plainText(document)));
    }

    /// What belongs together stands together where a page has the room.
    void pagesAreBrokenWhereAReaderWouldBreakThem()
    {
        Minutes minutes = examples::longMeeting(12);
        for (Line &line : minutes.lines) // paragraphs long enough to run over a page
            if (line.kind == LineKind::Text && line.text.size() > 90)
                line.text = (line.text + u' ').repeated(6);
        const QByteArray file = m_writer.write(documents::minutesDocument(minutes));
        const auto pdf = rules::opened(file);
        using Object = QPDFObjectHandle;
        QHash<int, int> pageNumbers; // by object
        QStringList contents;
        for (auto &helper : QPDFPageDocumentHelper(*pdf).getAllPages()) {
            Object page = helper.getObjectHandle();
            pageNumbers.insert(page.getObjectID(), int(contents.size()));
            const auto buffer = page.getKey("/Contents").getStreamData(qpdf_dl_generalized);
            contents << QString::fromLatin1(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
        }
        QVERIFY(contents.size() > 5);
        struct Piece {
            int page, id;
        };
        const std::function<void(Object, QList<Piece> &)> gather = [&](Object element, QList<Piece> &pieces) {
            Object kids = element.getKey("/K");
            for (Object kid : kids.isArray() ? kids.getArrayAsVector() : std::vector<Object>{kids}) {
                if (kid.isInteger())
                    pieces << Piece{pageNumbers.value(element.getKey("/Pg").getObjectID()), int(kid.getIntValue())};
                else if (kid.isDictionary() && kid.isDictionaryOfType("/MCR"))
                    pieces << Piece{pageNumbers.value((kid.hasKey("/Pg") ? kid : element).getKey("/Pg").getObjectID()), int(kid.getKey("/MCID").getIntValue())};
                else if (kid.isDictionary() && kid.hasKey("/S"))
                    gather(kid, pieces);
            }
        };
        const auto pages = [](const QList<Piece> &pieces) {
            QSet<int> found;
            for (const Piece &piece : pieces)
                found.insert(piece.page);
            return found;
        };
        // Lines of a piece: the different heights that its text stands at.
        const auto lines = [&](const Piece &piece) {
            const QString &content = contents[piece.page];
            const qsizetype from = content.indexOf(u"/MCID %1>>"_s.arg(piece.id)), to = content.indexOf(u"EMC"_s, from);
            static const QRegularExpression height(u"([-0-9.]+) Tm"_s);
            QSet<QString> heights;
            for (auto it = height.globalMatch(content.mid(from, to - from)); it.hasNext();)
                heights.insert(it.next().captured(1));
            return heights.size();
        };
        int groups = 0, headings = 0, parted = 0;
        const std::function<void(Object)> look = [&](Object element) {
            Object kids = element.getKey("/K");
            std::vector<Object> all = kids.isArray() ? kids.getArrayAsVector() : std::vector<Object>{kids};
            for (size_t i = 0; i < all.size(); ++i) {
                Object kid = all[i];
                if (!kid.isDictionary() || !kid.hasKey("/S"))
                    continue;
                const QByteArray type(kid.getKey("/S").getName().c_str());
                QList<Piece> pieces;
                gather(kid, pieces);
                if (type == "/Div") { // a decision, a task, a point for later
                    ++groups;
                    QCOMPARE(pages(pieces).size(), 1);
                }
                if (type.startsWith("/H") && i + 1 < all.size() && all[i + 1].isDictionary() && all[i + 1].hasKey("/S")) {
                    ++headings;
                    QList<Piece> next;
                    gather(all[i + 1], next);
                    QCOMPARE(pieces.last().page, next.first().page);
                }
                if (type == "/P" && pages(pieces).size() > 1) {
                    ++parted;
                    for (const int page : pages(pieces)) {
                        qsizetype count = 0;
                        for (const Piece &piece : pieces)
                            if (piece.page == page)
                                count += lines(piece);
                        QVERIFY2(count >= 2, qPrintable(u"a line alone on page %1"_s.arg(page + 1)));
                    }
                }
                look(kid);
                if (QTest::currentTestFailed())
                    return;
            }
        };
        look(pdf->getRoot().getKey("/StructTreeRoot"));
        QVERIFY2(groups > 30 && headings > 30 && parted > 0, qPrintable(u"%1 groups, %2 headings, %3 parted"_s.arg(groups).arg(headings).arg(parted)));
    }

    void otherReadersAgree()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"m.pdf"_s);
        QCOMPARE(documents::write(examples::meeting(), path, documents::Format::Pdf), (documents::Outcome{true, {}}));
        if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty() || QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("qpdf or poppler-utils is not installed");
        const auto run = [&](const QString &program, const QStringList &arguments) {
            QProcess process;
            process.start(program, arguments);
            process.waitForFinished();
            return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
        };
        const QString check = run(u"qpdf"_s, {u"--check"_s, path});
        QVERIFY2(check.contains(u"No syntax or stream encoding errors found"_s) && !check.contains(u"WARNING"_s), qPrintable(check));
        QVERIFY(run(u"pdfinfo"_s, {path}).contains(QRegularExpression(u"Tagged: +yes"_s)));
        const QString struc = run(u"pdfinfo"_s, {u"-struct-text"_s, path});
        QVERIFY2(!struc.contains(u"Syntax"_s), qPrintable(struc));
        const QString plain = run(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s}).simplified();
        const QStringList inOrder{u"Ledningsgruppen"_s, u"Prioritering av VP-uppdragen"_s, u"Trygga övergångar"_s, u"Från förskola"_s, u"Delårsbokslut"_s,
                                  u"Beslut i sammandrag"_s, u"Vid anteckningarna"_s};
        qsizetype last = -1;
        for (const QString &part : inOrder) {
            const qsizetype at = plain.indexOf(part, last + 1);
            QVERIFY2(at > last, qPrintable(part));
            last = at;
        }
    }

private:
    documents::PdfWriter m_writer;
};

QTEST_MAIN(TestMinutesPdf)
#include "tst_minutespdf.moc"
