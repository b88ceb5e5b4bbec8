// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agenda.h"

#include <QTest>

using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate lastDay(2026, 10, 13);
const QDate nextDay(2026, 10, 27);

AgendaItem point(const QString &title, Section section = Section::Dialogue)
{
    AgendaItem item;
    item.id = ItemId::create();
    item.title = title;
    item.section = section;
    return item;
}

Line line(LineKind kind, const QString &text, ItemId item = {})
{
    Line made;
    made.id = LineId::create();
    made.kind = kind;
    made.text = text;
    made.item = item;
    return made;
}

Body managementGroup()
{
    Body body;
    body.id = BodyId::create();
    body.name = u"Ledningsgruppen"_s;
    body.abbreviation = u"LG"_s;
    body.usualPlace = u"Ekviksrummet"_s;
    return body;
}

Standpoint at(const Body &body, const AgendaItem &item, QDate date = lastDay)
{
    return {MeetingId::create(), body.id, body.abbreviation, date, item};
}

Waiting<CarryOver> carryOver(const Body &body, const AgendaItem &item, CarryOverTarget target, QDate date = {})
{
    Waiting<CarryOver> waiting;
    waiting.line = line(LineKind::CarryOver, u"Tas upp igen."_s, item.id);
    waiting.attributes.line = waiting.line.id;
    waiting.attributes.target = target;
    waiting.attributes.date = date;
    waiting.at = at(body, item);
    return waiting;
}

Waiting<Task> report(const Body &body, const QString &text, QDate reportBack)
{
    Waiting<Task> waiting;
    waiting.line = line(LineKind::Task, text);
    waiting.attributes.line = waiting.line.id;
    waiting.attributes.reportBack = reportBack;
    waiting.attributes.responsible = {Party{PersonId::create(), {}, u"Leila Saari"_s}};
    waiting.at = at(body, point(u"Stödet"_s));
    return waiting;
}

QStringList titles(const QList<AgendaProposal> &proposals)
{
    QStringList found;
    for (const AgendaProposal &proposal : proposals)
        found.append((proposal.chosen ? u""_s : u"("_s) + proposal.title);
    return found;
}

} // namespace

class TestAgenda : public QObject
{
    Q_OBJECT
private slots:
    void aPointCarriedToTheNextMeetingComesWithItsSectionAndSource()
    {
        AgendaSources sources;
        sources.body = managementGroup();
        const AgendaItem item = point(u"Långsiktiga uppdrag"_s, Section::Decision);
        const Waiting<CarryOver> waiting = carryOver(sources.body, item, CarryOverTarget::NextMeeting);
        sources.carryOvers = {waiting};
        const QList<AgendaProposal> found = proposals(sources, nextDay);
        QCOMPARE(titles(found), QStringList{u"Långsiktiga uppdrag"_s});
        QCOMPARE(found.first().section, Section::Decision);
        QCOMPARE(found.first().reason, AgendaReason::CarriedOver);
        QCOMPARE(found.first().source.id, waiting.line.id.uuid());
        QCOMPARE(found.first().from.date, lastDay);
    }

    void itsOwnTitleWinsOverThePointItStandsUnder()
    {
        AgendaSources sources;
        sources.body = managementGroup();
        sources.carryOvers = {carryOver(sources.body, point(u"Övrigt"_s), CarryOverTarget::NextMeeting)};
        sources.carryOvers.first().attributes.title = u"Skolskjutsen"_s;
        QCOMPARE(titles(proposals(sources, nextDay)), QStringList{u"Skolskjutsen"_s});
    }

    void aNamedDayIsHeededUpToTheMeetingAndShownALittleAfter()
    {
        AgendaSources sources;
        sources.body = managementGroup();
        const auto dated = [&](const QString &title, QDate date) {
            return carryOver(sources.body, point(title), CarryOverTarget::Date, date);
        };
        sources.carryOvers = {dated(u"Missad"_s, nextDay.addDays(-5)), dated(u"På dagen"_s, nextDay),
                              dated(u"Strax efter"_s, nextDay.addDays(3)), dated(u"Långt fram"_s, nextDay.addDays(20)),
                              carryOver(sources.body, point(u"Utan datum"_s), CarryOverTarget::Unscheduled)};
        QCOMPARE(titles(proposals(sources, nextDay)),
                 (QStringList{u"Missad"_s, u"På dagen"_s, u"(Strax efter"_s, u"(Utan datum"_s}));
    }

    void anotherBodysPointsAndPlacedOnesStayAway()
    {
        AgendaSources sources;
        sources.body = managementGroup();
        Waiting<CarryOver> elsewhere = carryOver(sources.body, point(u"Till styrgruppen"_s), CarryOverTarget::NextMeeting);
        elsewhere.attributes.body = BodyId::create();
        Waiting<CarryOver> placed = carryOver(sources.body, point(u"Redan på dagordningen"_s), CarryOverTarget::NextMeeting);
        placed.attributes.placedAs = ItemId::create();
        Body managers = managementGroup();
        managers.abbreviation = u"VC"_s;
        Waiting<CarryOver> hither = carryOver(managers, point(u"Från verksamhetscheferna"_s), CarryOverTarget::NextMeeting);
        hither.attributes.body = sources.body.id;
        sources.carryOvers = {elsewhere, placed, hither};
        QCOMPARE(titles(proposals(sources, nextDay)), QStringList{u"Från verksamhetscheferna"_s});
    }

    void aTaskDueToReportBackComesWithWhoReports()
    {
        AgendaSources sources;
        sources.body = managementGroup();
        sources.tasks = {report(sources.body, u"Skriv ihop skälen."_s, nextDay),
                         report(sources.body, u"Senare"_s, nextDay.addDays(1)), report(sources.body, u"Aldrig"_s, {})};
        sources.tasks.append(report(sources.body, u"Struken"_s, nextDay));
        sources.tasks.last().attributes.state = TaskState::Dropped;
        sources.tasks.append(report(sources.body, u"Redan"_s, nextDay));
        sources.tasks.last().alreadyPlaced = true;
        const QList<AgendaProposal> found = proposals(sources, nextDay);
        QCOMPARE(titles(found), QStringList{u"Återrapport: Skriv ihop skälen"_s});
        const Agenda made = agenda(MeetingId::create(), found);
        QCOMPARE(made.lines.size(), 1);
        QCOMPARE(made.lines.first().kind, LineKind::Presenters);
        QCOMPARE(made.lines.first().text, u"Leila Saari"_s);
        QCOMPARE(made.lines.first().item, made.items.first().id);
        QCOMPARE(made.links.first().to.id, sources.tasks.first().line.id.uuid());
    }

    void whatWasDueBeforeTheLastMeetingIsNotPressed()
    {
        AgendaSources sources;
        sources.body = managementGroup();
        Minutes last;
        last.body = sources.body;
        last.meeting.date = lastDay;
        sources.previous = last;
        sources.tasks = {report(sources.body, u"Klar sedan länge"_s, lastDay), report(sources.body, u"Ännu öppen"_s, lastDay)};
        for (auto &task : sources.tasks)
            task.at.date = lastDay.addDays(-20);
        sources.tasks.first().attributes.state = TaskState::Done;
        Waiting<Decision> old;
        old.line = line(LineKind::Decision, u"Vi prioriterar"_s);
        old.at = at(sources.body, point(u"Prioritering"_s), lastDay.addDays(-100));
        old.attributes.followUp = lastDay;
        sources.decisions = {old};
        QCOMPARE(titles(proposals(sources, nextDay)), (QStringList{u"(Uppföljning: Prioritering"_s, u"Återrapport: Ännu öppen"_s}));
    }

    void aDecisionIsFollowedUpOnItsDay()
    {
        AgendaSources sources;
        sources.body = managementGroup();
        Waiting<Decision> waiting;
        waiting.line = line(LineKind::Decision, u"Vi prioriterar tre uppdrag"_s);
        waiting.at = at(sources.body, point(u"Prioritering"_s));
        waiting.attributes.followUp = nextDay;
        Waiting<Decision> done = waiting;
        done.attributes.state = DecisionState::Carried;
        sources.decisions = {waiting, done};
        QCOMPARE(titles(proposals(sources, nextDay)), QStringList{u"Uppföljning: Prioritering"_s});
    }

    void whatWasNotTreatedLastTimeComesAgainOnceAndStandingPointsLast()
    {
        AgendaSources sources;
        sources.body = managementGroup();
        sources.body.standingItems = {u"Nytt från systergrupperna"_s, u"Lärare som stannar"_s, u"Vid nästa möte"_s};
        Minutes last;
        last.body = sources.body;
        last.meeting.date = lastDay;
        last.items = {point(u"Skolskjutsen"_s), point(u"Nytt från systergrupperna"_s, Section::Information), point(u"Behandlad"_s),
                      point(u"Bara föredragande"_s)};
        last.lines = {line(LineKind::Text, u"Vi talade om den."_s, last.items[2].id),
                      line(LineKind::Presenters, u"Parisa Rahmani"_s, last.items[3].id)};
        sources.previous = last;
        const QList<AgendaProposal> found = proposals(sources, nextDay);
        QCOMPARE(titles(found), (QStringList{u"Skolskjutsen"_s, u"Bara föredragande"_s, u"Nytt från systergrupperna"_s,
                                             u"Lärare som stannar"_s, u"Vid nästa möte"_s}));
        QCOMPARE(found[0].reason, AgendaReason::Untreated);
        QCOMPARE(found[0].source.id, last.items[0].id.uuid());
        QCOMPARE(found[1].presenters.first().text, u"Parisa Rahmani"_s);
        QCOMPARE(found[2].reason, AgendaReason::Standing);

        sources.placedItems = {last.items[0].id};
        QCOMPARE(proposals(sources, nextDay).size(), 4);
    }

    void pointsStandInTheBodysOrderOfSections()
    {
        AgendaSources sources;
        sources.body = managementGroup();
        sources.body.sectionOrder = {Section::Information, Section::Decision, Section::Dialogue};
        for (Section section : {Section::Dialogue, Section::Decision, Section::Information})
            sources.carryOvers.append(
                carryOver(sources.body, point(QString::number(int(section)), section), CarryOverTarget::NextMeeting));
        const QList<AgendaProposal> found = proposals(sources, nextDay);
        QCOMPARE(found[0].section, Section::Information);
        QCOMPARE(found[1].section, Section::Decision);
        QCOMPARE(found[2].section, Section::Dialogue);
    }

    void theFrameHasTheMembersOfThatDayAndTheLastMeetingsHabits()
    {
        AgendaSources sources;
        sources.body = managementGroup();
        Person chair{PersonId::create(), u"Ingrid Hallsten"_s, {}, {}, {}, 1};
        Person gone{PersonId::create(), u"Olle Bergfors"_s, {}, {}, {}, 1};
        Person secretary{PersonId::create(), u"Tove Lindeblad"_s, {}, {}, {}, 1};
        Person member{PersonId::create(), u"Jonas Wiberg-Ek"_s, {}, {}, {}, 1};
        for (const Person &person : {chair, gone, secretary, member})
            sources.people.insert(person.id, person);
        const auto membership = [&](const Person &person, MemberRole role, QDate to = {}) {
            return Membership{MembershipId::create(), sources.body.id, person.id, role, QDate(2020, 1, 1), to, 1};
        };
        sources.memberships = {membership(member, MemberRole::Member), membership(gone, MemberRole::Member, lastDay),
                               membership(secretary, MemberRole::Secretary), membership(chair, MemberRole::Chair),
                               membership(chair, MemberRole::Member)};
        Minutes last;
        last.body = sources.body;
        last.meeting.date = lastDay;
        last.meeting.place = u"Biblioteket"_s;
        last.meeting.starts = QTime(9, 0);
        last.meeting.chair = gone.id;
        sources.previous = last;
        const MeetingFrame frame = nextMeeting(sources, nextDay);
        QCOMPARE(frame.meeting.place, u"Biblioteket"_s);
        QCOMPARE(frame.meeting.starts, QTime(9, 0));
        QCOMPARE(frame.meeting.chair, chair.id);
        QCOMPARE(frame.meeting.noteTaker, secretary.id);
        QCOMPARE(frame.meeting.status, MeetingStatus::Planned);
        QList<PersonId> present;
        for (const Attendance &row : frame.attendance) {
            QCOMPARE(row.presence, Presence::Unknown);
            QCOMPARE(row.meeting, frame.meeting.id);
            present.append(row.person);
        }
        QCOMPARE(present, (QList<PersonId>{chair.id, secretary.id, member.id}));
        QCOMPARE(bareMeeting(sources, nextDay).meeting.place, u"Ekviksrummet"_s);
    }

    void onlyChosenProposalsReachTheAgenda()
    {
        AgendaSources sources;
        sources.body = managementGroup();
        sources.carryOvers = {carryOver(sources.body, point(u"Ja"_s), CarryOverTarget::NextMeeting),
                              carryOver(sources.body, point(u"Nej"_s), CarryOverTarget::Unscheduled)};
        const Agenda made = agenda(MeetingId::create(), proposals(sources, nextDay), 5000);
        QCOMPARE(made.items.size(), 1);
        QVERIFY(made.items.first().rank > 5000);
        QCOMPARE(made.placed.value(sources.carryOvers.first().line.id), made.items.first().id);
        QCOMPARE(made.placed.size(), 1);
    }

    void twoWeeksLaterButNotInThePast()
    {
        QCOMPARE(suggestedDate(lastDay, lastDay.addDays(1)), nextDay);
        QCOMPARE(suggestedDate(lastDay, lastDay.addDays(30)), lastDay.addDays(42));
        QCOMPARE(suggestedDate(lastDay, nextDay), nextDay);
        QCOMPARE(suggestedDate({}, lastDay), lastDay);
    }
};

QTEST_APPLESS_MAIN(TestAgenda)
#include "tst_agenda.moc"
