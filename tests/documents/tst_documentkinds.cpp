// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/cycledocument.h"
#include "documents/error.h"
#include "documents/pdfwriter.h"
#include "documents/picture.h"
#include "documents/plandocument.h"
#include "documents/prioritiesdocument.h"
#include "documents/qualityreport.h"
#include "documents/registers.h"
#include "documents/threaddocument.h"
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

/// An invented plan with all that is drawn: needs and measures crossed, a timeline with what was made and missed, costs; and an
/// indicator and a dialogue for the report.
domain::PlanContent planWithPictures()
{
    using namespace domain;
    PlanContent content;
    content.plan.id = ActionPlanId::create();
    content.plan.title = u"Handlingsplan 2026/27"_s;
    content.plan.from = QDate(2026, 8, 1);
    content.plan.to = QDate(2027, 7, 31);
    for (int i = 1; i <= 3; ++i)
        content.needs << Need{NeedId::create(), content.plan.id, i, u"Behov nummer %1 med några ord"_s.arg(i), u"Dialoger"_s};
    content.areas << DevelopmentArea{AreaId::create(), content.plan.id, u"1"_s, u"Stöd i rätt tid"_s};
    for (int i = 0; i < 3; ++i) {
        Measure m;
        m.id = MeasureId::create();
        m.plan = content.plan.id;
        m.area = content.areas.first().id;
        m.title = u"Insats %1"_s.arg(i + 1);
        m.description = u"Så här gör vi."_s;
        if (i < 2)
            setAnswering(m, content.needs.at(i).id, i ? Answering::Partly : Answering::Wholly);
        m.state = MeasureState::Ongoing;
        m.rhythm = Rhythm::PerTerm;
        m.from = QDate(2026, 9, 1);
        m.to = QDate(2027, 6, 1);
        m.rank = i;
        content.measures << m;
        content.goals << Goal{GoalId::create(), content.plan.id, m.area, m.id, u"Mål %1"_s.arg(i), u"Andelen ökar"_s, {}, i};
    }
    FollowUp f;
    f.id = FollowUpId::create();
    f.plan = content.plan.id;
    f.measure = content.measures.first().id;
    f.date = QDate(2026, 10, 6);
    f.seen = u"Nio av nio skolor kartlägger"_s;
    f.effect = Effect::Partly;
    f.evidence = u"kartläggningar"_s;
    content.followUps << f;
    content.costs << CostLine{CostLineId::create(), content.plan.id, content.areas.first().id, u"Speciallärare"_s, CostCategory::Staff, 130'000'000, 52'000'000, 0};
    return content;
}

ReportContent reportOf(domain::PlanContent plan)
{
    using namespace domain;
    ReportContent report;
    Indicator indicator;
    indicator.id = IndicatorId::create();
    indicator.name = u"Läser varje dag"_s;
    indicator.unit = u"%"_s;
    indicator.target = 95;
    indicator.hasTarget = true;
    plan.goals.first().indicator = indicator.id;
    report.indicators = {{indicator, {}}};
    for (int i = 0; i < 3; ++i)
        for (const QString &unit : {u"Tallåsen"_s, u"Sjövik"_s})
            report.indicators.first().values << IndicatorValue{IndicatorValueId::create(), indicator.id, QDate(2026, 9, 1).addMonths(3 * i), {}, unit, 48.5 + 4 * i, 0};
    DialogueRound round;
    round.id = DialogueRoundId::create();
    round.name = u"VD1"_s;
    round.year = 2026;
    round.dialogueOn = QDate(2026, 10, 6);
    round.agreed = u"Vi fortsätter i två steg.\n- först\n- sedan"_s;
    report.rounds << round;
    report.plan = plan;
    report.today = made;
    return report;
}

/// From a meeting to an effect, with a place where it is broken.
domain::Thread aThread()
{
    using namespace domain;
    Thread t;
    const auto add = [&](ThreadLane lane, ObjectType type, const QString &title, QDate date, const QString &state = {}) {
        ThreadNode n;
        n.object = {type, QUuid::createUuid()};
        n.lane = lane;
        n.title = title;
        n.detail = u"Leila Saari"_s;
        n.date = date;
        n.state = state;
        t.nodes << n;
    };
    add(ThreadLane::Meeting, ObjectType::Meeting, u"Ledningsgruppen"_s, QDate(2026, 9, 15));
    add(ThreadLane::Decision, ObjectType::Line, u"Prioritera tre uppdrag"_s, QDate(2026, 9, 15), u"valid"_s);
    add(ThreadLane::Priority, ObjectType::Assignment, u"Trygga övergångar, rang 2"_s, QDate(2026, 9, 15));
    add(ThreadLane::Measure, ObjectType::Measure, u"2.1 Överlämning i tre steg"_s, QDate(2026, 9, 28), u"ongoing"_s);
    add(ThreadLane::Measure, ObjectType::Measure, u"2.2 Skugga en dag"_s, QDate(2026, 10, 5), u"planned"_s);
    add(ThreadLane::Task, ObjectType::Line, u"Gör mallen klar"_s, QDate(2026, 10, 12), u"done"_s);
    add(ThreadLane::FollowUp, ObjectType::FollowUp, u"Sex av tolv enheter har börjat"_s, QDate(2026, 10, 20));
    t.nodes[4].breaks = {ThreadBreak::MeasureNotFollowedUp, ThreadBreak::MeasureWithoutNeed};
    t.nodes[4].expected = QDate(2026, 10, 30);
    t.ties = {{0, 1, LinkType::ComesFrom}, {1, 2, LinkType::Prioritises}, {2, 3, LinkType::CarriesOut}, {2, 4, LinkType::CarriesOut}, {3, 5, LinkType::CarriesOut}, {3, 6, LinkType::FollowsUp}};
    t.of = t.nodes[3].object;
    return t;
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
        const domain::PlanContent drawn = planWithPictures();
        const ReportContent report = reportOf(drawn);
        QTest::newRow("action plan with pictures") << planDocument(report.plan, {.look = look, .today = made, .indicators = report.indicators});
        QTest::newRow("quality report") << qualityReport(report, look);
        QTest::newRow("thread") << threadDocument(aThread(), made, look);
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

    void chartsTimelineCoverageAndThreadAreVectorsWithWords_data()
    {
        QTest::addColumn<Document>("document");
        QTest::addColumn<int>("pictures");
        const ReportContent report = reportOf(planWithPictures());
        QTest::newRow("plan: coverage, timeline, costs") << planDocument(report.plan, {.today = made}) << 3;
        QTest::newRow("quality report: indicator") << qualityReport(report) << 1;
        QTest::newRow("thread") << threadDocument(aThread(), made) << 1;
    }
    void chartsTimelineCoverageAndThreadAreVectorsWithWords()
    {
        QFETCH(Document, document);
        QFETCH(int, pictures);
        const QByteArray file = m_writer.write(document);
        const auto pdf = rules::opened(file);
        int figures = 0;
        for (QPDFObjectHandle object : pdf->getAllObjects()) {
            if (object.isStream())
                object = object.getDict();
            if (!object.isDictionary())
                continue;
            const auto name = [&](const char *key) { return object.getKey(key).isName() ? object.getKey(key).getName() : std::string(); };
            QVERIFY2(name("/Subtype") != "/Image", "a picture was turned into pixels");
            if (name("/S") != "/Figure")
                continue;
            ++figures;
            QVERIFY(object.getKey("/Alt").isString());
            QVERIFY(object.getKey("/Alt").getUTF8Value().size() > 40);
        }
        QCOMPARE(figures, pictures);
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
