// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/finishing.h"

#include <QTest>

using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A meeting of Ledningsgruppen, written line by line.
class Written
{
public:
    Written()
    {
        minutes.body.id = BodyId::create();
        minutes.body.name = u"Ledningsgruppen"_s;
        minutes.body.abbreviation = u"LG"_s;
        minutes.meeting.date = QDate(2026, 10, 13);
        sanna = {PersonId::create(), u"Sanna Torvik"_s, u"ST"_s, {}, {}, 1};
        minutes.people.insert(sanna.id, sanna);
        directory.people = {sanna};
        directory.bodies = {minutes.body};
    }
    ItemId point(const QString &title, Section section = Section::Decision)
    {
        AgendaItem item;
        item.id = ItemId::create();
        item.rank = ++rank;
        item.title = title;
        item.section = section;
        minutes.items.append(item);
        return item.id;
    }
    LineId line(LineKind kind, const QString &text)
    {
        Line made;
        made.id = LineId::create();
        made.item = minutes.items.last().id;
        made.rank = ++rank;
        made.kind = kind;
        made.text = text;
        minutes.lines.append(made);
        if (isDecision(kind))
            minutes.decisions[made.id].line = made.id;
        if (kind == LineKind::Task)
            minutes.tasks[made.id].line = made.id;
        if (kind == LineKind::CarryOver)
            minutes.carryOvers[made.id].line = made.id;
        return made.id;
    }
    QList<Doubt> doubts() const
    {
        QList<Doubt> found;
        for (const Question &question : unclear(minutes, directory, declined))
            found.append(question.doubt);
        return found;
    }

    Minutes minutes;
    Directory directory;
    QHash<LineId, QString> declined;
    Person sanna;
    qint64 rank = 0;
};

} // namespace

class TestFinishing : public QObject
{
    Q_OBJECT
private slots:
    void clearMinutesAskNothing()
    {
        Written w;
        w.point(u"Skolskjutsen"_s);
        w.line(LineKind::Text, u"Avtalet gäller från januari."_s);
        const LineId task = w.line(LineKind::Task, u"Skriv till rektorerna."_s);
        w.minutes.tasks[task].responsible = {Party{w.sanna.id, {}, w.sanna.name}};
        w.line(LineKind::Decision, u"Ledningsgruppen beslutade att vänta."_s);
        w.line(LineKind::CarryOver, u"Tas upp nästa gång."_s);
        Attendance row;
        row.person = w.sanna.id;
        row.presence = Presence::Excused;
        w.minutes.attendance = {row};
        QCOMPARE(w.doubts(), QList<Doubt>{});
    }

    void eachDoubtIsAskedInTheOrderOfThePage()
    {
        Written w;
        w.point(u"Stödet"_s);
        const LineId suggestion = w.line(LineKind::Bullet, u"Sanna Torvik återkommer om stödet."_s);
        const LineId task = w.line(LineKind::Task, u"Skriv till Sanna Torvik."_s);
        w.line(LineKind::Decision, u"  "_s);
        const LineId later = w.line(LineKind::CarryOver, u"Tas upp igen"_s);
        w.minutes.carryOvers[later].target = CarryOverTarget::Unscheduled;
        Attendance row;
        row.id = AttendanceId::create();
        row.guestName = u"Henrik Mård"_s;
        w.minutes.attendance = {row};
        QCOMPARE(w.doubts(), (QList<Doubt>{Doubt::Suggestion, Doubt::TaskWithoutOwner, Doubt::DecisionWithoutText,
                                           Doubt::CarryOverWithoutDay, Doubt::PresenceUnknown}));
        const QList<Question> questions = unclear(w.minutes, w.directory);
        QCOMPARE(questions[0].line, suggestion);
        QCOMPARE(questions[0].reading.kind, LineKind::Task);
        QCOMPARE(questions[0].number, 1);
        QCOMPARE(questions[1].line, task);
        QCOMPARE(questions[1].reading.responsible.value(0).person, w.sanna.id);
        QCOMPARE(questions[4].text, u"Henrik Mård"_s);
        w.declined.insert(suggestion, questions[0].text);
        QVERIFY(!w.doubts().contains(Doubt::Suggestion));
        w.declined.insert(suggestion, u"Något annat"_s); // it said something else then
        QVERIFY(w.doubts().contains(Doubt::Suggestion));
    }

    void aDayThatHasPassedIsNoDay()
    {
        Written w;
        w.point(u"Stödet"_s);
        const LineId later = w.line(LineKind::CarryOver, u"Tas upp igen"_s);
        w.minutes.carryOvers[later].target = CarryOverTarget::Date;
        QCOMPARE(w.doubts(), QList<Doubt>{Doubt::CarryOverWithoutDay});
        w.minutes.carryOvers[later].date = w.minutes.meeting.date;
        QCOMPARE(w.doubts(), QList<Doubt>{Doubt::CarryOverWithoutDay});
        w.minutes.carryOvers[later].date = w.minutes.meeting.date.addDays(21);
        QCOMPARE(w.doubts(), QList<Doubt>{});
        w.minutes.carryOvers[later].date = QDate();
        w.minutes.carryOvers[later].placedAs = ItemId::create();
        QCOMPARE(w.doubts(), QList<Doubt>{});
    }

    void aDroppedTaskNeedsNobody()
    {
        Written w;
        w.point(u"Stödet"_s);
        const LineId task = w.line(LineKind::Task, u"Skriv ihop skälen."_s);
        w.minutes.tasks[task].state = TaskState::Dropped;
        QCOMPARE(w.doubts(), QList<Doubt>{});
    }

    void whatWasNotReachedAndWhatWasPutOffLeave()
    {
        Written w;
        w.minutes.body.standingItems = {u"Vid nästa möte"_s};
        w.point(u"Prioritering"_s);
        const LineId dated = w.line(LineKind::CarryOver, u"De långsiktiga läggs in den 3 november."_s);
        w.minutes.carryOvers[dated].target = CarryOverTarget::Date;
        w.minutes.carryOvers[dated].date = QDate(2026, 11, 3);
        w.minutes.carryOvers[dated].title = u"Långsiktiga uppdrag"_s;
        const ItemId untreated = w.point(u"Lärare som stannar"_s);
        w.point(u"Vid nästa möte"_s);
        const QList<Departure> leaving = departures(w.minutes);
        QCOMPARE(leaving.size(), 2);
        QCOMPARE(leaving[0].title, u"Långsiktiga uppdrag"_s);
        QCOMPARE(leaving[0].date, QDate(2026, 11, 3));
        QCOMPARE(leaving[1].item, untreated);
        QVERIFY(leaving[1].line.isNull());
        QCOMPARE(leaving[1].target, CarryOverTarget::NextMeeting);
    }

    void everyPointAndEveryOwnDecisionGetsItsNumber()
    {
        Written w;
        const ItemId first = w.point(u"Ett"_s);
        const LineId own = w.line(LineKind::Decision, u"Vi beslutade."_s);
        const ItemId second = w.point(u"Två"_s, Section::Dialogue);
        const LineId told = w.line(LineKind::Decision, u"Styrgruppen har beslutat."_s);
        w.minutes.decisions[told].reported = true;
        const FrozenNumbers numbers = numbersToFreeze(w.minutes);
        QCOMPARE(numbers.items.value(first), 1);
        QCOMPARE(numbers.items.value(second), 2);
        QCOMPARE(numbers.decisions.value(own), 1);
        QVERIFY(!numbers.decisions.contains(told) || numbers.decisions.value(told) == 0);
    }
};

QTEST_APPLESS_MAIN(TestFinishing)
#include "tst_finishing.moc"
