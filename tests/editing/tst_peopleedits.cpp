// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/bodyedits.h"
#include "editing/peopleedits.h"
#include "tests/support/builders.h"
#include "tests/support/testfile.h"

#include <QSignalSpy>
#include <QTest>

using namespace domain;
using namespace support;
using namespace Qt::Literals::StringLiterals;

class TestPeopleEdits : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestFile> file;
    std::unique_ptr<editing::EditHistory> history;
    std::unique_ptr<editing::PeopleEdits> people;
    std::unique_ptr<editing::BodyEdits> bodies;

    struct Stored {
        QList<Body> bodies;
        QList<Person> people;
        QList<Membership> memberships;
        QList<bool> masked; ///< by person
        bool operator==(const Stored &) const = default;
    };
    Stored stored()
    {
        Stored all{bodies->bodies(), people->people(), {}, {}};
        for (const Person &person : std::as_const(all.people))
            all.masked << people->isProtected(person.id);
        for (const Body &body : std::as_const(all.bodies))
            all.memberships += people->memberships(body.id);
        const auto forget = [](auto &values) {
            for (auto &value : values)
                value.rev = 0;
        };
        forget(all.bodies);
        forget(all.people);
        forget(all.memberships);
        return all;
    }
    void doUndoRedo(const std::function<bool()> &change)
    {
        const Stored before = stored();
        QVERIFY(change());
        const Stored after = stored();
        QVERIFY(before != after);
        history->stack().undo();
        QVERIFY(stored() == before);
        history->stack().redo();
        QVERIFY(stored() == after);
    }

private slots:
    void init()
    {
        file = std::make_unique<TestFile>();
        history = std::make_unique<editing::EditHistory>(file->database);
        people = std::make_unique<editing::PeopleEdits>(*history, file->repos);
        bodies = std::make_unique<editing::BodyEdits>(*history, file->repos);
    }

    void peopleComeChangeAndGoWithTheirMemberships()
    {
        const Body lg = aBody("LG").in(file->repos);
        Person sanna = aPerson("Sanna Torvik").value();
        doUndoRedo([&] { return people->save(sanna); });
        Membership membership{MembershipId::create(), lg.id, sanna.id, MemberRole::Member, day("2026-01-01"), {}, 0};
        doUndoRedo([&] { return people->save(membership); });
        doUndoRedo([&] {
            Membership after = people->memberships(lg.id).first();
            after.role = MemberRole::Chair;
            return people->save(after);
        });
        doUndoRedo([&] {
            Person after = people->people().first();
            after.title = u"Rektor"_s;
            return people->save(after);
        });
        doUndoRedo([&] { return people->remove(sanna.id); });
        QVERIFY(people->memberships(lg.id).isEmpty());
    }

    void aPersonNeedsANameAndAMembershipAnEndAfterItsBeginning()
    {
        QSignalSpy failed(history.get(), &editing::EditHistory::failed);
        Person nobody = aPerson("X").value();
        nobody.name = u"  "_s;
        QVERIFY(!people->save(nobody));
        const Body lg = aBody("LG").in(file->repos);
        const Person sanna = aPerson("Sanna Torvik").in(file->repos);
        QVERIFY(!people->save(Membership{MembershipId::create(), lg.id, sanna.id, MemberRole::Member, day("2026-02-01"), day("2026-01-01"), 0}));
        QCOMPARE(failed.count(), 2);
    }

    void aNameIsProtectedAndShownAgain()
    {
        const Person sanna = aPerson("Sanna Torvik").in(file->repos);
        doUndoRedo([&] { return people->setProtected(sanna.id, true); });
        QVERIFY(people->isProtected(sanna.id));
        const int steps = history->stack().count();
        QVERIFY(people->setProtected(sanna.id, true));
        QCOMPARE(history->stack().count(), steps);
        doUndoRedo([&] { return people->setProtected(sanna.id, false); });
    }

    void bodiesComeChangeAndGo()
    {
        const Body sg = aBody("SG").named("Styrgruppen").value();
        doUndoRedo([&] { return bodies->save(sg); });
        doUndoRedo([&] {
            Body after = bodies->bodies().first();
            after.sectionOrder = {Section::Information, Section::Dialogue, Section::Decision};
            after.numbering = Numbering::RestartsPerSection;
            after.standingItems = {u"Nytt från systergrupperna"_s, u"Vid nästa möte"_s};
            return bodies->save(after);
        });
        doUndoRedo([&] { return bodies->remove(sg.id); });
    }

    void twoBodiesNeverShareAnAbbreviationAndOneWithMeetingsStays()
    {
        const Body lg = aBody("LG").in(file->repos);
        aMeeting(lg, "2026-10-13").in(file->repos);
        QSignalSpy failed(history.get(), &editing::EditHistory::failed);
        QVERIFY(!bodies->save(aBody("lg").value()));
        QVERIFY(!bodies->remove(lg.id));
        QCOMPARE(failed.count(), 2);
        QCOMPARE(bodies->bodies().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPeopleEdits)
#include "tst_peopleedits.moc"
