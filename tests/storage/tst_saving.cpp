// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/testfile.h"

#include <QSignalSpy>
#include <QTest>

using namespace domain;
using namespace storage;
using namespace support;
using namespace Qt::Literals::StringLiterals;

namespace {

OutlineDiff writing(const QList<Line> &lines)
{
    return {.items = {}, .lines = lines, .removedItems = {}, .removedLines = {}};
}

template <class Act>
std::optional<StorageError::Kind> refusal(Act act)
{
    try {
        act();
    } catch (const StorageError &error) {
        return error.message().isEmpty() ? std::nullopt : std::optional(error.kind());
    }
    return std::nullopt;
}

} // namespace

class TestSaving : public QObject
{
    Q_OBJECT

    TestFile file;
    Repositories &repos = file.repos;

private slots:
    void init()
    {
        file.database.close();
        QFile::remove(file.path());
        QCOMPARE(file.reopen().result, Opening::Result::Created);
    }

    void whatIsSavedIsAnnouncedAfterItIsCommitted()
    {
        QList<Body> heard;
        bool inTransaction = true;
        connect(&repos.bodies, &BodyRepository::changed, this, [&](const Body &body) {
            heard.append(body);
            Database other; // another connection sees what was announced
            other.open(file.path(), Database::Mode::ReadOnly);
            inTransaction = !BodyRepository(other).find(body.id);
        });
        const Body saved = aBody("LG").in(repos);
        QCOMPARE(heard, QList<Body>{saved});
        QCOMPARE(saved.rev, 1);
        QVERIFY(!inTransaction);
        repos.bodies.disconnect(this);
    }

    void oneTransactionIsAnnouncedAtItsEndInOrder()
    {
        QStringList heard;
        connect(&repos.bodies, &BodyRepository::changed, this, [&](const Body &body) { heard.append(body.abbreviation); });
        connect(&repos.people, &PersonRepository::changed, this, [&](const Person &person) {
            heard.append(person.name);
            if (heard.size() == 2)
                aBody("VC").in(repos); // a listener that writes
        });
        {
            Transaction transaction(file.database);
            aBody("LG").in(repos);
            aPerson("Ingrid Hallsten").in(repos);
            aPerson("Parisa Rahmani").in(repos);
            QVERIFY(heard.isEmpty());
            transaction.commit();
        }
        QCOMPARE(heard, QStringList({u"LG"_s, u"Ingrid Hallsten"_s, u"Parisa Rahmani"_s, u"VC"_s}));
        repos.bodies.disconnect(this);
        repos.people.disconnect(this);
    }

    void whatIsRolledBackIsNotAnnounced()
    {
        QSignalSpy changed(&repos.bodies, &BodyRepository::changed);
        {
            Transaction transaction(file.database);
            aBody("LG").in(repos);
        }
        QCOMPARE(changed.size(), 0);
        QVERIFY(repos.bodies.all().isEmpty());
        aBody("SG").in(repos);
        QCOMPARE(changed.size(), 1);
    }

    void aFailureInsideEndsTheWhole()
    {
        const Body lg = aBody("LG").in(repos);
        Transaction outer(file.database);
        aBody("SG").in(repos);
        Body stale = lg;
        stale.rev = 7;
        QCOMPARE(refusal([&] { repos.bodies.save(stale); }), StorageError::Kind::Conflict);
        QVERIFY(refusal([&] { outer.commit(); }));
    }

    void afterSuchAFailureNothingOfItIsLeft()
    {
        QCOMPARE(repos.bodies.all().size(), 0);
        try {
            Transaction outer(file.database);
            aBody("SG").in(repos);
            throw 1;
        } catch (int) {
        }
        QVERIFY(repos.bodies.all().isEmpty());
    }

    void anOlderValueIsRefused()
    {
        const Body first = aBody("LG").in(repos);
        Body second = first;
        second.name = u"Ledningsgruppen för skolan"_s;
        QCOMPARE(repos.bodies.save(second).rev, 2);
        QCOMPARE(refusal([&] { repos.bodies.save(first); }), StorageError::Kind::Conflict);
        QCOMPARE(repos.bodies.find(first.id)->name, second.name);
        Body unsaved = first;
        unsaved.rev = 0;
        QCOMPARE(refusal([&] { repos.bodies.save(unsaved); }), StorageError::Kind::Conflict);
        Person nobody = aPerson("Olle Bergfors").value();
        nobody.rev = 3;
        QCOMPARE(refusal([&] { repos.people.save(nobody); }), StorageError::Kind::NotFound);
        QCOMPARE(refusal([&] { repos.people.remove(nobody.id); }), StorageError::Kind::NotFound);
    }

    void whatWasRemovedComesBackWhenItIsSaved()
    {
        const Body lg = aBody("LG").in(repos);
        const Person saved = aPerson("Sanna Torvik").memberOf(lg).in(repos);
        const Membership membership = repos.people.memberships(saved.id)[0];
        repos.people.remove(membership.id);
        repos.people.remove(saved.id);
        QVERIFY(repos.people.all().isEmpty());
        QVERIFY(repos.people.memberships(lg.id).isEmpty());
        QCOMPARE(repos.people.save(saved).name, saved.name);
        Person again = saved;
        again.rev = 0; // the creation done again after it was undone
        repos.people.remove(saved.id);
        QVERIFY(repos.people.save(again).rev > saved.rev);
        repos.people.save(membership);
        QCOMPARE(repos.people.memberships(lg.id).size(), 1);
    }

    void anAbbreviationNamesOneBody()
    {
        const Body vc = aBody("VÅRD").named("Vårdgruppen").in(repos);
        QCOMPARE(repos.bodies.findByAbbreviation(u"vård"_s)->id, vc.id);
        QVERIFY(refusal([&] { aBody("vård").in(repos); }));
        repos.bodies.remove(vc.id);
        QVERIFY(!refusal([&] { aBody("vård").in(repos); }));
    }

    void linesBelongToTheDocumentAndTheirMarksToEdits()
    {
        const Body lg = aBody("LG").in(repos);
        const Minutes minutes = aMeeting(lg, "2026-10-13").withItem(Section::Dialogue, "Skolval").withLine("Ett").withLine("Två").in(repos);
        repos.outlines.setLineConfidential(minutes.lines[0].id, true);
        repos.outlines.setItemConfidential(minutes.items[0].id, true);
        repos.outlines.setMinutesPlanned(minutes.items[0].id, 20);
        repos.outlines.setItemNumber(minutes.items[0].id, 3);

        QSignalSpy changed(&repos.outlines, &OutlineRepository::changed);
        Line line = minutes.lines[0];
        line.text = u"Ändrad"_s;
        AgendaItem item = minutes.items[0];
        item.title = u"Skolval 2027"_s;
        repos.outlines.write(minutes.meeting.id, {.items = {item}, .lines = {line}, .removedItems = {}, .removedLines = {minutes.lines[1].id}});
        QCOMPARE(changed.size(), 1);
        const auto said = changed[0][1].value<OutlineDiff>();
        QCOMPARE(said.lines[0], *repos.outlines.line(line.id));
        QCOMPARE(said.items[0], *repos.outlines.item(item.id));
        QCOMPARE(said.removedLines, QList<LineId>{minutes.lines[1].id});
        QVERIFY(said.lines[0].confidential);
        QCOMPARE(said.lines[0].text, u"Ändrad"_s);
        QVERIFY(said.items[0].confidential);
        QCOMPARE(said.items[0].minutesPlanned, 20);
        QCOMPARE(said.items[0].number, 3);
        QVERIFY(!repos.outlines.line(minutes.lines[1].id));

        repos.outlines.write(minutes.meeting.id, writing({minutes.lines[1]}));
        QCOMPARE(repos.outlines.line(minutes.lines[1].id)->text, u"Två"_s);
        QCOMPARE(refusal([&] { repos.outlines.write(MeetingId::create(), writing({line})); }), StorageError::Kind::NotFound);
        QCOMPARE(refusal([&] { repos.outlines.setLineConfidential(LineId::create(), true); }), StorageError::Kind::NotFound);
    }

    void aNewDecisionHasItsAttributesAtOnce()
    {
        const Body lg = aBody("LG").in(repos);
        const Minutes minutes = aMeeting(lg, "2026-10-13").in(repos);
        Line decision{.id = LineId::create(), .meeting = minutes.meeting.id, .item = {}, .rank = 1, .kind = LineKind::Decision, .text = u"Beslut"_s};
        Line task = decision, carry = decision;
        task.id = LineId::create();
        task.kind = LineKind::Task;
        carry.id = LineId::create();
        carry.kind = LineKind::CarryOver;
        repos.outlines.write(minutes.meeting.id, writing({decision, task, carry}));
        QCOMPARE(repos.decisions.find(decision.id)->body, lg.id);
        QVERIFY(repos.tasks.find(task.id));
        QCOMPARE(repos.carryOvers.find(carry.id)->target, CarryOverTarget::NextMeeting);

        Decision said{.line = decision.id, .body = lg.id, .state = DecisionState::Carried, .responsible = {}, .followUp = {}, .replaces = {}};
        said = repos.decisions.save(said);
        QCOMPARE(said.rev, 1);
        said.rev = 0;
        QCOMPARE(refusal([&] { repos.decisions.save(said); }), StorageError::Kind::Conflict);
    }

    void settingsAndTiesAreKept()
    {
        QCOMPARE(repos.settings.value(u"organisation"_s, u"–"_s), u"–"_s);
        repos.settings.set(u"organisation"_s, u"Ekviks kommun"_s);
        repos.settings.set(u"organisation"_s, u"Ekvik"_s);
        QCOMPARE(repos.settings.value(u"organisation"_s), u"Ekvik"_s);

        const ObjectRef decision{ObjectType::Line, QUuid::createUuid()}, earlier{ObjectType::Line, QUuid::createUuid()};
        const Link link = repos.links.save({.id = LinkId::create(), .type = LinkType::Replaces, .from = decision, .to = earlier});
        QCOMPARE(repos.links.from(decision), QList<Link>{link});
        QCOMPARE(repos.links.to(earlier), QList<Link>{link});
        QVERIFY(repos.links.from(earlier).isEmpty());
        repos.links.remove(link.id);
        QVERIFY(repos.links.to(earlier).isEmpty());
    }

    void textComesBackAsItWasTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("sql") << u"'); DROP TABLE line; -- \" ? :namn @x $1"_s;
        QTest::newRow("emoji") << u"Bra \U0001F44D\U0001F3FD och ZWJ \U0001F469‍\U0001F3EB"_s;
        QTest::newRow("nul") << u"före"_s + QChar::Null + u"efter"_s;
        QTest::newRow("other scripts") << u"العربية Ελλάδα 中文 \u202eomvänt\u202c"_s;
        QTest::newRow("combining") << u"a\u0308 o\u0308 e\u0301 – inte samma som ä ö é"_s;
        QTest::newRow("spaces") << u"  \t två först och \u00a0 sist  "_s;
        QTest::newRow("1 MB") << u"Ö"_s.repeated(1024 * 1024);
        QTest::newRow("empty") << u""_s;
    }
    void textComesBackAsItWasTyped()
    {
        QFETCH(QString, text);
        const Minutes minutes = aMeeting(aBody("LG").in(repos), "2026-10-13").withLine(text, LineKind::Decision).in(repos);
        QCOMPARE(minutes.lines[0].text, text);
        file.reopen();
        QCOMPARE(repos.meetings.minutes(minutes.meeting.id).lines[0].text, text);
        QCOMPARE(repos.decisions.ids().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSaving)
#include "tst_saving.moc"
