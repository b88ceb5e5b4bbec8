// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/cycledocument.h"
#include "documents/error.h"
#include "documents/pdfwriter.h"
#include "documents/picture.h"
#include "documents/plandocument.h"
#include "documents/prioritiesdocument.h"
#include "documents/registers.h"
#include "tests/documents/examples.h"
#include "tests/documents/pdfrules.h"

#include <QBuffer>
#include <QPainter>
#include <QTest>

#include <qpdf/QPDFPageDocumentHelper.hh>

using namespace Qt::Literals::StringLiterals;
using namespace documents;

namespace {

QStringList words(const QString &text) { return text.simplified().split(u' ', Qt::SkipEmptyParts); }
const QDate made(2026, 11, 2);

constexpr auto chart = R"svg(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">
<defs><clipPath id="c"><rect x="0" y="0" width="180" height="100"/></clipPath></defs>
<g clip-path="url(#c)"><rect x="10" y="40" width="30" height="60" fill="#b0241c"/><rect x="50" y="20" width="30" height="80" fill="#23598a" fill-opacity="0.5"/>
<circle cx="120" cy="50" r="30" fill="none" stroke="#2c6a43" stroke-width="3" stroke-dasharray="4 2"/></g>
<path d="M0 99 H200" stroke="black"/><text x="100" y="95" font-size="10">Utfall</text></svg>)svg";

QList<DecisionRow> decisions(int count)
{
    QList<DecisionRow> rows;
    for (int i = 0; i < count; ++i)
        rows << DecisionRow{.id = QString::number(i),
                            .reference = u"LG 2026-10-13 §%1"_s.arg(i + 1),
                            .date = QDate(2026, 10, 13),
                            .body = u"LG"_s,
                            .agreement = i % 5 == 1,
                            .reported = i % 7 == 2,
                            .text = u"Ledningsgruppen beslutade att **prioritera** uppdrag %1 enligt [underlaget](https://ekvik.example/%1)."_s.arg(i),
                            .state = i % 3 ? u"Gäller"_s : u"Ersatt"_s,
                            .responsible = i % 2 ? u"Ingrid Hallsten"_s : QString(),
                            .followUp = i % 2 ? QDate(2027, 1, 15) : QDate(),
                            .item = u"Prioritering av VP-uppdragen"_s,
                            .replaces = {}};
    return rows;
}

Document withBlocks(const Blocks &blocks)
{
    Document document;
    document.title = u"Prov"_s;
    document.created = QDateTime(made, QTime(12, 0), Qt::UTC);
    document.blocks = Blocks{Heading{1, {domain::Run{u"Prov"_s}}, {}, {}}} + blocks;
    return document;
}

Cell cell(const QString &text, int columns = 1, bool header = false) { return Cell{{Paragraph{{domain::Run{text}}}}, columns, header, false}; }

QByteArray png(QSize size, const QColor &colour)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter(&image).fillRect(QRect(QPoint(0, 0), size / 2), colour);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

domain::PlanContent plan()
{
    using namespace domain;
    PlanContent content;
    content.plan.title = u"Handlingsplan för ökad likvärdighet"_s;
    content.plan.background = u"Nulägesanalysen visar tre behov.\n\n- ett\n- två\n  - inuti"_s;
    for (int i = 0; i < 40; ++i) {
        CostLine cost;
        cost.name = u"Tjänst %1"_s.arg(i);
        cost.amount = 130000000 + i * 5000;
        content.costs << cost;
    }
    return content;
}

PrioritiesReport priorities()
{
    PrioritiesReport report{.year = 2027, .title = u"Verksamhetsplan 2027"_s, .madeBy = u"Ledningsgruppen 13 oktober 2026, §1"_s, .rows = {}, .made = made};
    for (int i = 0; i < 9; ++i)
        report.rows << PriorityRow{.id = {}, .rank = i < 3 ? i + 1 : 0, .number = QString::number(i + 1), .title = u"Uppdrag %1: stöd i rätt tid"_s.arg(i + 1), .owners = u"VC"_s,
                                   .yearsFocus = i == 0, .resources = i == 0 ? u"En halv tjänst."_s : QString(), .reason = i == 4 ? u"Kräver nytt underlag"_s : QString(),
                                   .movement = i % 2 ? domain::Movement::Forward : domain::Movement::Unknown, .course = i % 2 ? QList<int>{0, 1, 1, 2} : QList<int>{},
                                   .state = u"Alla enheter har gått igenom sina underlag."_s, .latest = i % 3 ? made.addDays(-i) : QDate(), .stale = i == 5,
                                   .nextStep = u"Samtal med rektorerna"_s, .nextStepBy = u"Leila Saari"_s, .nextStepDue = made.addDays(i), .review = i == 1 ? u"Godkänd"_s : QString()};
    return report;
}

QList<domain::YearCycleEntry> cycle()
{
    QList<domain::YearCycleEntry> entries;
    for (int month = 1; month <= 12; ++month) {
        domain::YearCycleEntry entry{.id = domain::YearCycleEntryId::create(), .title = u"Prognos %1"_s.arg(month), .category = domain::CycleCategory(month % 6)};
        entry.recurrence.kind = month % 4 ? domain::Recurrence::Kind::DayOfMonth : domain::Recurrence::Kind::WholeMonth;
        entry.recurrence.month = month;
        entry.leadDays = month;
        entry.note = month % 3 ? QString() : u"Underlag till [nämnden](https://ekvik.example/n)"_s;
        entries << entry;
    }
    return entries;
}

} // namespace

class TestDocumentKinds : public QObject
{
    Q_OBJECT
private slots:
    void everyKindFollowsTheRulesAndSaysItsText_data()
    {
        QTest::addColumn<Document>("document");
        HouseLook look;
        look.organisation = u"Ekviks kommun"_s;
        look.logo = chart;
        QTest::newRow("decisions") << decisionsDocument(decisions(120), u"Ledningsgruppen"_s, made, look);
        QTest::newRow("no decisions") << decisionsDocument({}, QString(), made);
        QTest::newRow("tasks") << tasksDocument({{.id = {}, .text = u"Skriv ihop skälen"_s, .responsible = u"Leila Saari"_s, .due = made, .state = u"Öppen"_s,
                                                  .meeting = u"LG 2026-10-13"_s, .item = u"Prioritering"_s, .reportBack = {}}},
                                                QString(), made);
        QTest::newRow("upcoming") << upcomingDocument({{.id = {}, .date = {}, .title = u"Långsiktiga uppdrag"_s, .why = u"Läggs in"_s, .from = {}, .body = u"LG"_s}},
                                                      u"LG"_s, made);
        QTest::newRow("action plan") << planDocument(plan(), {.look = look});
        QTest::newRow("responsibilities") << responsibilityDocument(plan(), std::nullopt, look);
        QTest::newRow("priorities and reports") << prioritiesDocument(priorities(), look);
        QTest::newRow("nothing prioritised") << prioritiesDocument({});
        QTest::newRow("year cycle") << cycleDocument(cycle(), cycleRows(cycle(), QDate(2026, 1, 1), QDate(2026, 12, 31), {}), 2026, made, look);
        QTest::newRow("nothing in the year") << cycleDocument({}, {}, 2026, made);
        QTest::newRow("figures") << withBlocks({Paragraph{{domain::Run{u"Före"_s}}}, pictureFrom(chart, u"Stapeldiagram: utfall 42 och 47 mnkr."_s),
                                                Paragraph{{domain::Run{u"Emellan"_s}}}, pictureFrom(png({80, 60}, Qt::red), u"Ett rött fält."_s, 40),
                                                Table{{{cell(u"A"_s), cell(u"B"_s)}}, {{Cell{{pictureFrom(chart, u"I en cell"_s, 20)}}, cell(u"text"_s)}}, {}}});
        Table spans;
        spans.head = {{cell(u"Område"_s), cell(u"Belopp"_s, 2)}, {cell(u"(namn)"_s), cell(u"2026"_s), cell(u"2027"_s)}};
        for (int i = 0; i < 70; ++i)
            spans.rows << QList<Cell>{cell(u"Rad %1"_s.arg(i), 1, true), cell(u"1 300"_s), cell(u"900"_s)};
        spans.rows << QList<Cell>{cell(u"Summa"_s, 2), cell(u"154 000"_s)} << QList<Cell>{cell(u"kort rad"_s)};
        QTest::newRow("spans and heads on every page") << withBlocks({spans});
        Table tall;
        tall.head = {{cell(u"Insats"_s), cell(u"Beskrivning"_s)}};
        for (int i = 0; i < 6; ++i)
            tall.rows << QList<Cell>{cell(u"Insats %1"_s.arg(i)), cell(QString(u"Varje enhet går igenom sina resultat och väljer vad som ska göras. "_s).repeated(50))};
        QTest::newRow("rows that part over pages") << withBlocks({tall});
        Table nested;
        nested.head = {{cell(u"Ansvar"_s), cell(u"Vad"_s)}};
        nested.rows = {{cell(u"Rektor"_s), Cell{{Paragraph{{domain::Run{u"Följer upp:"_s}}}, List{List::Numbering::Bullet, 1, {{Paragraph{{domain::Run{u"varje månad"_s}}}}, {Paragraph{{domain::Run{u"med elevhälsan"_s}}}}}}}}},
                       {cell(QString()), Cell{}}};
        QTest::newRow("lists and nothing in cells") << withBlocks({nested});
        Paragraph english{{domain::Run{u"Minutes in English."_s}}};
        english.language = u"en-GB"_s;
        QTest::newRow("another language") << withBlocks({english});
    }
    void everyKindFollowsTheRulesAndSaysItsText()
    {
        QFETCH(Document, document);
        const QByteArray file = m_writer.write(document);
        QCOMPARE(rules::violations(file), QStringList());
        QCOMPARE(words(rules::structureText(file)), words(plainText(document)));
        QCOMPARE(PdfWriter().write(document), file);
        if (const QByteArray folder = qgetenv("RT_KEEP_DOCUMENTS"); !folder.isEmpty()) {
            QFile kept(QFile::decodeName(folder) + u'/' + QString::fromUtf8(QTest::currentDataTag()) + u".pdf"_s);
            if (kept.open(QIODevice::WriteOnly))
                kept.write(file);
        }
    }

    void aPictureIsAnImageAndOfModestSize()
    {
        const auto refused = [](const QByteArray &bytes) {
            try {
                pictureFrom(bytes, u"x"_s);
            } catch (const Error &error) {
                return error.message();
            }
            return QString();
        };
        QVERIFY(refused("inte en bild").contains(u"ingen bild"_s));
        QVERIFY(refused("<svg trasig").contains(u"ingen bild"_s));
        // The head of a PNG that says 10,000 × 10,000: refused before it is unpacked.
        QByteArray huge = png({4, 4}, Qt::red);
        huge.replace(16, 8, QByteArray::fromHex("0000271000002710"));
        QVERIFY2(refused(huge).contains(u"för stor"_s) || refused(huge).contains(u"ingen bild"_s), qPrintable(refused(huge)));
        HouseLook look;
        look.logo = "inte en bild";
        QVERIFY_THROWS_EXCEPTION(Error, m_writer.write(decisionsDocument({}, QString(), made, look)));
    }

    void everyPageOfATableHasItsHead()
    {
        QList<DecisionRow> rows = decisions(120);
        for (DecisionRow &row : rows)
            row.text = domain::toPlain(row.text); // links would be printed on pages of their own
        const QByteArray file = m_writer.write(decisionsDocument(rows, QString(), made));
        const auto pdf = rules::opened(file);
        int pages = 0;
        for (auto &page : QPDFPageDocumentHelper(*pdf).getAllPages()) {
            const auto buffer = page.getObjectHandle().getKey("/Contents").getStreamData(qpdf_dl_generalized);
            const std::string content(reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize());
            if (pages++ > 0)
                QVERIFY(content.find("/Artifact <</Type /Pagination>> BDC") != std::string::npos);
        }
        QVERIFY(pages > 2);
    }

    void lettersInAPictureHaveNoLineAroundThem()
    {
        const QByteArray svg = R"svg(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 60"><text x="10" y="30" font-family="Inter" font-size="12">Behov</text></svg>)svg";
        const QByteArray file = m_writer.write(withBlocks({pictureFrom(svg, u"Ordet Behov"_s)}));
        const auto pdf = rules::opened(file);
        const auto buffer = QPDFPageDocumentHelper(*pdf).getAllPages().front().getObjectHandle().getKey("/Contents").getStreamData(qpdf_dl_generalized);
        const QByteArray content(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
        const QByteArray figure = content.mid(content.indexOf("/Figure"), content.indexOf("EMC", content.indexOf("/Figure")) - content.indexOf("/Figure"));
        QVERIFY(figure.contains(" c ") && !figure.contains("S\n"));
    }

    void noWordIsPartedWhileAnotherColumnHasRoom()
    {
        Table table;
        table.head << QList<Cell>{cell(u"Kostnad"_s, 1, true), cell(u"Slag"_s, 1, true)};
        table.widths = {95, 5};
        for (int i = 0; i < 3; ++i)
            table.rows << QList<Cell>{cell(u"Kurs"_s), cell(u"Kompetensutveckling"_s)};
        // A parted word is painted as two pieces, each at a place of its own.
        const QByteArray file = m_writer.write(withBlocks({table}));
        const auto pdf = rules::opened(file);
        const auto buffer = QPDFPageDocumentHelper(*pdf).getAllPages().front().getObjectHandle().getKey("/Contents").getStreamData(qpdf_dl_generalized);
        const QByteArray content(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
        const QByteArray cells = content.mid(content.indexOf("/TD"), content.lastIndexOf("/TD") - content.indexOf("/TD"));
        QCOMPARE(cells.count("Tm\n"), cells.count("/TD"));
    }

    void whereLinksLeadIsPrintedOnceWhateverTheKind()
    {
        const Document register1 = decisionsDocument(decisions(3), QString(), made);
        const QString text = plainText(register1);
        QCOMPARE(text.count(u"https://ekvik.example/2"_s), 1);
        QVERIFY(text.contains(u"Länkar"_s));
        QVERIFY(!plainText(tasksDocument({}, QString(), made)).contains(u"Länkar"_s));
    }

private:
    PdfWriter m_writer;
};

QTEST_MAIN(TestDocumentKinds)
#include "tst_documentkinds.moc"
