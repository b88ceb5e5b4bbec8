// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/decisiontable.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace search;

/// What the register filters by, without a file.
class TestDecisionTable : public QObject
{
    Q_OBJECT

    static constexpr int many = 60'000;

    static storage::DecisionKey key(domain::MeetingId meeting, int rank)
    {
        storage::DecisionKey made;
        made.line = domain::LineId::create();
        made.meeting = meeting;
        made.date = QDate(2026, 10, 13);
        made.rank = rank;
        made.kind = domain::LineKind::Decision;
        return made;
    }

private slots:
    void wordsAreSoughtAPartAtATime()
    {
        const domain::MeetingId meeting = domain::MeetingId::create();
        QList<storage::DecisionKey> keys;
        QHash<domain::LineId, QByteArray> texts;
        for (int i = 0; i < many; ++i) {
            keys.append(key(meeting, i));
            texts.insert(keys.last().line, i % 10 == 0 ? "skolskjuts i budget" : i % 10 == 1 ? "budget för skolskjuts" : "annat");
        }
        DecisionTable table;
        table.replaceMeeting(meeting, keys, texts);
        const auto steps = [&table](const QString &text) {
            int turns = 1;
            while (!table.seek(text) && turns < 100)
                ++turns;
            return turns;
        };
        QVERIFY(steps(u"skolskjuts budget"_s) > 4);
        QCOMPARE(steps(u"skolskjuts budget"_s), 1); // known
        QCOMPARE(table.ids({.text = u"skolskjuts budget"_s}).size(), many / 5);
        QVERIFY(steps(u"\"skolskjuts i budget\" -annat"_s) > 4);
        QCOMPARE(table.ids({.text = u"\"skolskjuts i budget\" -annat"_s}).size(), many / 10);
        QCOMPARE(steps(u"\"\""_s) < 100, true);
        QCOMPARE(table.ids({.text = u"finnsinte"_s}).size(), 0);
        // What changes on the way is seen.
        QVERIFY(!table.seek(u"annat"_s));
        table.replaceMeeting(domain::MeetingId::create(), {key(domain::MeetingId::create(), 0)}, {});
        QVERIFY(steps(u"annat"_s) > 1);
        QCOMPARE(table.ids({.text = u"annat"_s}).size(), many / 10 * 8);
    }
};

QTEST_GUILESS_MAIN(TestDecisionTable)
#include "tst_decisiontable.moc"
