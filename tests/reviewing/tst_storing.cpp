// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewing/importedits.h"
#include "reviewing/reviewdesk.h"
#include "tests/reviewing/papers.h"
#include "tests/support/testfile.h"

#include <QSignalSpy>
#include <QTest>

using namespace reviewing;
using namespace Qt::Literals::StringLiterals;
using support::TestFile;

namespace {

/// An open file and the way into it.
struct Archive {
    TestFile file;
    editing::EditHistory history{file.database};
    ImportEdits edits{history, file.repos};
    storage::SourceFileRepository files{file.database};

    importing::MinutesImport read(const QByteArray &bytes, const QString &name = u"a.txt"_s) const
    {
        const importing::Source source = importing::readBytes(bytes, name).source;
        importing::ImportHints hints;
        hints.directory = edits.directory();
        return importing::toMinutes(importing::recogniseMinutes(source, hints), hints.directory);
    }
    domain::Minutes only() const { return file.repos.meetings.minutes(file.repos.meetings.entries().value(0).meeting.id); }
};

/// Without what counts writings.
domain::Minutes content(domain::Minutes minutes)
{
    minutes.meeting.rev = 0;
    minutes.body.rev = 0;
    const auto still = [](auto &rows) {
        for (auto &row : rows)
            row.rev = 0;
    };
    still(minutes.attendance);
    still(minutes.items);
    still(minutes.lines);
    still(minutes.decisions);
    still(minutes.tasks);
    still(minutes.carryOvers);
    still(minutes.people);
    still(minutes.bodies);
    return minutes;
}

} // namespace

/// What was read comes into the file whole, with the file that it was read from, and leaves it whole.
class TestStoring : public QObject
{
    Q_OBJECT
private slots:
    void oneStepThatCanBeUndone()
    {
        Archive archive;
        QVERIFY(archive.edits.store(archive.read(support::papers::clear()), {u"lg.txt"_s, support::papers::clear()}));
        const domain::Minutes stored = archive.only();
        QCOMPARE(stored.items.size(), 2);
        QCOMPARE(stored.meeting.status, domain::MeetingStatus::Finished);
        QCOMPARE(archive.history.stack().count(), 1);
        QCOMPARE(archive.files.of(stored.meeting.id).size(), 1);
        QCOMPARE(archive.files.bytes(archive.files.of(stored.meeting.id).first().id), support::papers::clear());

        archive.history.stack().undo();
        QVERIFY(archive.file.repos.meetings.entries().isEmpty());
        QVERIFY(archive.file.repos.people.all().isEmpty());
        QVERIFY(archive.file.repos.bodies.all().isEmpty());
        QVERIFY(!archive.edits.known(ImportEdits::hashOf(support::papers::clear())));

        archive.history.stack().redo();
        QCOMPARE(content(archive.only()), content(stored));
        QCOMPARE(archive.files.bytes(archive.files.of(stored.meeting.id).first().id), support::papers::clear());
        QCOMPARE(archive.files.damaged(), 0);
    }

    void aBatchIsOneStep()
    {
        Archive archive;
        QVERIFY(archive.edits.store(archive.read(support::papers::clear()), {u"a.txt"_s, support::papers::clear()}, u"batch"_s));
        QVERIFY(archive.edits.store(archive.read(support::papers::doubtful()), {u"b.txt"_s, support::papers::doubtful()}, u"batch"_s));
        QCOMPARE(archive.file.repos.meetings.entries().size(), 2);
        QCOMPARE(archive.history.stack().count(), 1);
        archive.history.stack().undo();
        QVERIFY(archive.file.repos.meetings.entries().isEmpty());
        QVERIFY(archive.file.repos.people.all().isEmpty());
        archive.history.stack().redo();
        QCOMPARE(archive.file.repos.meetings.entries().size(), 2);
    }

    void theSameFileIsKnownAgain()
    {
        Archive archive;
        const QString hash = ImportEdits::hashOf(support::papers::clear());
        QVERIFY(!archive.edits.known(hash));
        QVERIFY(archive.edits.store(archive.read(support::papers::clear()), {u"lg.txt"_s, support::papers::clear()}));
        QCOMPARE(archive.edits.known(hash)->fileName, u"lg.txt"_s);
        QVERIFY(archive.edits.knownHashes().contains(hash));
        // With the meeting gone, the file may come again.
        archive.file.repos.meetings.remove(archive.only().meeting.id);
        QVERIFY(!archive.edits.known(hash));
    }

    void aChangedFileStandsBesideAsANewVersion()
    {
        Archive archive;
        QVERIFY(archive.edits.store(archive.read(support::papers::clear()), {u"lg.txt"_s, support::papers::clear()}));
        const domain::Meeting first = archive.only().meeting;
        QByteArray changed = support::papers::clear();
        changed.replace("fastst\xC3\xA4lla schemat", "fastst\xC3\xA4lla schemat med en \xC3\xA4ndring");
        importing::MinutesImport second = archive.read(changed);
        const auto earlier = archive.edits.existing(second);
        QVERIFY(earlier);
        QCOMPARE(earlier->id, first.id);
        becomeVersionAfter(*earlier, second);
        QVERIFY(archive.edits.store(second, {u"lg.txt"_s, changed}));
        const auto latest = archive.file.repos.meetings.find(first.body, first.date);
        QCOMPARE(latest->version, 2);
        QCOMPARE(latest->corrects, first.id);
        QVERIFY(archive.file.repos.meetings.find(first.id)); // the one before is as it was
        QCOMPARE(archive.files.of(first.id).size(), 1);
        QCOMPARE(archive.files.of(latest->id).size(), 1);
    }

    void peopleStoredMeanwhileAreTheSame()
    {
        Archive archive;
        const importing::MinutesImport one = archive.read(support::papers::clear());
        const importing::MinutesImport two = archive.read(support::papers::doubtful()); // read before the first is stored
        QVERIFY(archive.edits.store(one, {u"a.txt"_s, "a"}));
        QVERIFY(archive.edits.store(two, {u"b.txt"_s, "b"}));
        QStringList names;
        for (const domain::Person &person : archive.file.repos.people.all())
            names << person.name;
        QCOMPARE(names.count(u"Ingrid Hallsten"_s), 1);
        QCOMPARE(archive.file.repos.bodies.all().size(), 1);
    }

    void aPlanComesWithItsFile()
    {
        Archive archive;
        domain::PlanContent plan;
        plan.plan.id = domain::ActionPlanId::create();
        plan.plan.title = u"Handlingsplan 2020"_s;
        domain::Need need;
        need.id = domain::NeedId::create();
        need.plan = plan.plan.id;
        need.text = u"Läsförståelse"_s;
        plan.needs.append(need);
        QVERIFY(archive.edits.store(plan, {u"plan.docx"_s, "PK"}));
        QVERIFY(archive.edits.existing(plan));
        QCOMPARE(archive.files.of(plan.plan.id).first().fileName, u"plan.docx"_s);
        archive.history.stack().undo();
        QVERIFY(archive.file.repos.records.all<domain::ActionPlan>().isEmpty());
        archive.history.stack().redo();
        QCOMPARE(archive.file.repos.records.content(plan.plan.id).needs.size(), 1);
    }

    void whatLiesOnTheDeskIsTakenAsItWasCorrected()
    {
        Archive archive;
        ReviewDesk desk;
        const importing::MinutesImport read = archive.read(support::papers::doubtful());
        QVERIFY(desk.know(archive.edits.directory()));
        QVERIFY(desk.lay(read));
        const domain::MeetingId meeting = read.minutes.meeting.id;
        const auto guest = std::find_if(read.minutes.attendance.begin(), read.minutes.attendance.end(), [](const auto &row) { return !row.person; });
        QVERIFY(guest != read.minutes.attendance.end());
        domain::Person bo;
        bo.id = domain::PersonId::create();
        bo.name = u"Bo Östlund"_s;
        QVERIFY(desk.nameGuest(meeting, guest->id, bo));
        domain::Body body;
        body.id = domain::BodyId::create();
        body.abbreviation = u"SG"_s;
        body.name = u"Styrgruppen"_s;
        QVERIFY(desk.setBody(meeting, body));
        const auto taken = desk.taken(meeting);
        QVERIFY(taken);
        QCOMPARE(taken->minutes.body.abbreviation, u"SG"_s);
        QVERIFY(archive.file.repos.meetings.entries().isEmpty()); // nothing is in the file yet
        QVERIFY(archive.edits.store(*taken, {u"b.txt"_s, "b"}));
        const domain::Minutes stored = archive.only();
        QCOMPARE(stored.body.name, u"Styrgruppen"_s);
        QCOMPARE(stored.meeting.status, domain::MeetingStatus::Finished);
        QVERIFY(std::any_of(stored.people.begin(), stored.people.end(), [](const domain::Person &p) { return p.name == u"Bo Östlund"_s; }));
        QVERIFY(std::none_of(stored.attendance.begin(), stored.attendance.end(), [](const auto &row) { return !row.guestName.isEmpty(); }));
    }

    void aGuestWhoSitsAlreadyIsOneInAttendance()
    {
        Archive archive;
        ReviewDesk desk;
        const importing::MinutesImport read = archive.read(support::papers::doubtful());
        QVERIFY(desk.lay(read));
        const auto guest = std::find_if(read.minutes.attendance.begin(), read.minutes.attendance.end(), [](const auto &row) { return !row.person; });
        const auto known = std::find_if(read.minutes.attendance.begin(), read.minutes.attendance.end(), [](const auto &row) { return row.person; });
        QVERIFY(guest != read.minutes.attendance.end() && known != read.minutes.attendance.end());
        const auto person = std::find_if(read.minutes.people.begin(), read.minutes.people.end(), [&](const auto &p) { return p.id == known->person; });
        QVERIFY(person != read.minutes.people.end());
        QVERIFY(desk.nameGuest(read.minutes.meeting.id, guest->id, *person));
        const auto taken = desk.taken(read.minutes.meeting.id);
        QVERIFY(taken);
        QCOMPARE(taken->minutes.attendance.size(), read.minutes.attendance.size() - 1);
        QCOMPARE(std::count_if(taken->minutes.attendance.begin(), taken->minutes.attendance.end(), [&](const auto &row) { return row.person == person->id; }), 1);
    }

    void aFullFileChangesNothing()
    {
        Archive archive;
        const QSignalSpy failed(&archive.history, &editing::EditHistory::failed);
        const importing::MinutesImport read = archive.read(support::papers::clear());
        archive.file.reopen(storage::Database::Mode::ReadOnly);
        QVERIFY(!archive.edits.store(read, {u"a.txt"_s, "a"}));
        QCOMPARE(failed.size(), 1);
        QVERIFY(archive.file.repos.meetings.entries().isEmpty());
        QCOMPARE(archive.history.stack().count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestStoring)
#include "tst_storing.moc"
