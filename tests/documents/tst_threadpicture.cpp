// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/export.h"
#include "documents/pictures/threadpicture.h"
#include "documents/threaddocument.h"
#include "domain/codes.h"
#include "domain/threadwords.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

using namespace documents;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2027, 4, 20);

ThreadNode node(ThreadLane lane, const char *title, QDate date, const QString &detail = {}, const QString &state = {}, const QList<ThreadBreak> &breaks = {})
{
    return {{ObjectType::Line, QUuid::createUuid()}, lane, QString::fromUtf8(title), detail, date, state, breaks, {}};
}

/// The thread that the look shows: Trygga övergångar, from the meeting in October to a half reached effect.
Thread transitions()
{
    Thread t;
    t.nodes = {node(ThreadLane::Meeting, "Ledningsgruppen", QDate(2026, 10, 13), u"punkt 1, föredragande Leila Saari"_s),
               node(ThreadLane::Decision, "Prioritera tre uppdrag", QDate(2026, 10, 13), u"LG 2026-10-13 §1"_s, code(DecisionState::Valid)),
               node(ThreadLane::Priority, "Trygga övergångar, rang 2", QDate(2026, 10, 27), u"Verksamhetsplan 2027"_s),
               node(ThreadLane::Measure, "2.1 Överlämning i tre steg", QDate(2026, 11, 9), u"Parisa Rahmani"_s),
               node(ThreadLane::Measure, "2.2 Skugga en dag", QDate(2027, 1, 5), u"Olle Bergfors"_s, {}, {ThreadBreak::MeasureNotFollowedUp}),
               node(ThreadLane::Task, "Gör mallen klar", QDate(2026, 12, 4), u"Leila Saari"_s, code(TaskState::Done)),
               node(ThreadLane::Task, "Boka samtal på sex enheter", QDate(2027, 4, 30), u"Parisa Rahmani"_s, code(TaskState::Open)),
               node(ThreadLane::FollowUp, "Sex av tolv enheter har börjat", QDate(2027, 2, 2), u"VD2"_s),
               node(ThreadLane::Effect, "Delvis uppnådd", QDate(2027, 3, 12), u"52 %, målet är 95 %"_s, code(Effect::Partly))};
    t.nodes[4].expected = QDate(2027, 2, 2);
    t.ties = {{0, 1}, {1, 2}, {2, 3}, {2, 4}, {3, 5}, {3, 6}, {3, 7}, {7, 8}};
    t.of = t.nodes[3].object;
    return t;
}

Thread random(quint32 seed)
{
    QRandomGenerator dice(seed);
    Thread t;
    const int count = 2 + dice.bounded(40);
    for (int i = 0; i < count; ++i) {
        const auto lane = ThreadLane(dice.bounded(8));
        QList<ThreadBreak> breaks;
        if (lane == ThreadLane::Measure && dice.bounded(3) == 0)
            breaks.append(ThreadBreak::MeasureWithoutNeed);
        if (dice.bounded(5) == 0)
            breaks.append(ThreadBreak::MeasureNotFollowedUp);
        t.nodes.append(node(lane, "Något som har hänt", dice.bounded(8) == 0 ? QDate() : today.addDays(dice.bounded(900) - 700), {}, {}, breaks));
    }
    std::stable_sort(t.nodes.begin(), t.nodes.end(), [](const ThreadNode &a, const ThreadNode &b) { return a.lane < b.lane; });
    for (int i = 0; i < count + count / 3; ++i) // rings too
        t.ties.append({int(dice.bounded(count)), int(dice.bounded(count)), LinkType::ComesFrom});
    t.of = t.nodes.first().object;
    return t;
}

/// A tie as it is drawn: down from its beginning, then right to its end.
struct Drawn {
    int from, to;
    QPointF a, b;
};

QList<Drawn> drawn(const ThreadPicture &picture)
{
    QList<Drawn> all;
    const ThreadOrder &order = picture.order();
    for (int i = 0; i < int(order.parent.size()); ++i) {
        if (order.parent.at(i) >= 0)
            all.append({order.parent.at(i), i, picture.centreOf(order.parent.at(i)), picture.centreOf(i)});
        if (order.joins.at(i) >= 0)
            all.append({i, order.joins.at(i), picture.centreOf(i), picture.centreOf(order.joins.at(i))});
    }
    return all;
}

} // namespace

class TestThreadPicture : public QObject
{
    Q_OBJECT
private slots:
    void laysTheThreadAsTheLookShowsIt()
    {
        const Thread t = transitions();
        const ThreadOrder order(t);
        QStringList rows;
        for (const ThreadOrder::Row &row : order.rows)
            rows.append((row.kind == ThreadOrder::Row::Kind::Frayed ? u"~"_s : QString()) + t.nodes.at(row.node).title.section(u' ', 0, 0));
        QCOMPARE(rows, (QStringList{u"Ledningsgruppen"_s, u"Prioritera"_s, u"Trygga"_s, u"2.2"_s, u"~2.2"_s, u"2.1"_s, u"Gör"_s, u"Boka"_s, u"Sex"_s, u"Delvis"_s}));
        const ThreadPicture picture(t, 1104, today, PictureStyle::print());
        QCOMPARE(picture.size().width(), 1104.0);
        if (const QString to = qEnvironmentVariable("RT_PICTURES"); !to.isEmpty()) {
            QImage image(picture.size().toSize() * 2, QImage::Format_RGB32);
            image.fill(Qt::white);
            image.setDevicePixelRatio(2);
            QPainter painter(&image);
            picture.paint(painter);
            painter.end();
            image.save(to + u"/thread.png"_s);
        }
    }

    void noLinesCrossAndNoneRunsThroughAName_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void noLinesCrossAndNoneRunsThroughAName()
    {
        QFETCH(quint32, seed);
        const Thread t = random(seed);
        const ThreadPicture picture(t, 1104, today, PictureStyle::print());
        const ThreadOrder &order = picture.order();
        QSet<int> placed;
        for (const ThreadOrder::Row &row : order.rows)
            if (row.kind == ThreadOrder::Row::Kind::Node) {
                QVERIFY(!placed.contains(row.node));
                placed.insert(row.node);
            }
        QCOMPARE(placed.size(), t.nodes.size());
        const QList<Drawn> lines = drawn(picture);
        for (const Drawn &line : lines) {
            QVERIFY(line.b.x() > line.a.x());
            QVERIFY(line.b.y() > line.a.y());
            for (const Drawn &other : lines) {
                // the one's way down across the other's way right
                const bool crosses = line.a.x() > other.a.x() + 0.5 && line.a.x() < other.b.x() - 0.5 && line.a.y() < other.b.y() - 0.5 && line.b.y() > other.b.y() + 0.5;
                QVERIFY2(!crosses, qPrintable(u"%1-%2 over %3-%4"_s.arg(line.from).arg(line.to).arg(other.from).arg(other.to)));
            }
            for (int i = 0; i < int(t.nodes.size()); ++i) {
                const QPointF c = picture.centreOf(i);
                const bool passes = c.y() > line.a.y() + 1 && c.y() < line.b.y() - 1;
                QVERIFY2(!passes || line.a.x() < c.x() - 15, "a line runs through a name");
            }
        }
        for (const PictureItem &item : picture.items())
            QVERIFY(QRectF(QPointF(), picture.size()).contains(item.rect));
    }

    void whatIsLaterNeverStandsBeforeTheMonthOfWhatWasEarlier()
    {
        // seven steps of one week: the months give way, and all of it stands before today
        Thread t;
        for (int i = 0; i < 7; ++i)
            t.nodes.append(node(ThreadLane(i), "Steg", QDate(2027, 4, 12).addDays(i)));
        for (int i = 1; i < 7; ++i)
            t.ties.append({i - 1, i});
        t.of = t.nodes.first().object;
        const ThreadPicture picture(t, 1104, today, PictureStyle::print());
        for (int i = 1; i < 7; ++i)
            QVERIFY(picture.centreOf(i).x() > picture.centreOf(i - 1).x());
    }

    void theArrowKeysFollowTheThread()
    {
        const ThreadOrder order(transitions());
        QCOMPARE(order.after(0), 1);
        QCOMPARE(order.after(2), 4); // 2.2 stands first
        QCOMPARE(order.before(8), 7);
        QCOMPARE(order.before(0), -1);
        QCOMPARE(order.after(8), -1);
    }

    void aNeedFlowsIntoTheMeasureThatAPriorityLedTo()
    {
        Thread t;
        t.nodes = {node(ThreadLane::Priority, "Läsning", QDate(2027, 1, 12)), node(ThreadLane::Need, "Fler läser", QDate(2026, 8, 1)),
                   node(ThreadLane::Measure, "Lässtund", QDate(2027, 2, 1))};
        t.ties = {{0, 2}, {1, 2}};
        t.of = t.nodes[2].object;
        const ThreadOrder order(t);
        QCOMPARE(order.parent.at(2), 0);
        QCOMPARE(order.joins.at(1), 2);
        QCOMPARE(order.rowOf, (QList<int>{0, 1, 2}));
    }

    void theDocumentHoldsThePictureAndEveryWord()
    {
        const Thread t = transitions();
        const Document document = threadDocument(t, today);
        QCOMPARE(document.title, u"Tråden: 2.1 Överlämning i tre steg"_s);
        const QString words = plainText(document);
        for (const ThreadNode &n : t.nodes)
            QVERIFY2(words.contains(n.title), qPrintable(n.title));
        QVERIFY(words.contains(u"Ingen uppföljning, väntad 2 feb"_s));
        int figures = 0;
        for (const Block &block : document.blocks)
            if (const auto *figure = std::get_if<Figure>(&block.content)) {
                ++figures;
                QVERIFY(figure->alt.contains(u"Uppgift: Gör mallen klar"_s));
                QVERIFY(figure->svg.contains("<svg"));
            }
        QCOMPARE(figures, 1);
        for (const Format format : writableFormats())
            QVERIFY(!render(document, format).isEmpty());
        if (const QString to = qEnvironmentVariable("RT_PICTURES"); !to.isEmpty())
            QVERIFY(write(document, to + u"/thread.pdf"_s, Format::Pdf).done);
    }

    void aThreadOfNothingSaysSo()
    {
        QVERIFY(plainText(threadDocument({}, today)).contains(u"ingen tråd"_s));
        QCOMPARE(ThreadPicture({}, 800, today, PictureStyle::print()).size().height(), 0.0);
    }
};

QTEST_MAIN(TestThreadPicture)
#include "tst_threadpicture.moc"
