// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/lineedits.h"
#include "editing/meetingedits.h"
#include "editing/upcomingedits.h"
#include "storage/upcomingmoverepository.h"
#include "storage/waitingreader.h"
#include "tests/support/builders.h"
#include "tests/support/testfile.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace domain;
using namespace support;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A body that meets, and a random note-taker: treats some points, leaves some, carries over, asks for reports, moves what waits,
/// removes meetings, takes steps back. After every series everything that was to come up must be found somewhere.
class Series
{
public:
    Series(TestFile &file, quint32 seed)
        : m_file(file), m_repos(file.repos), m_moves(file.database), m_history(file.database), m_meetings(m_history, m_repos), m_lines(m_history, m_repos),
          m_upcoming(m_history, m_repos, m_moves), m_random(seed)
    {
        m_bodies = m_repos.bodies.all();
    }

    void run()
    {
        for (int step = 0; step < 6 && m_lost.isEmpty(); ++step) {
            hold();
            for (int i = m_random.bounded(4); i > 0; --i)
                interfere();
            if (chance(40))
                look();
        }
        look();
    }
    QString lost() const { return m_lost; }

private:
    bool chance(int percent) { return int(m_random.bounded(100)) < percent; }
    const Body &someBody() { return m_bodies.at(m_random.bounded(int(m_bodies.size()))); }
    QString words() { return u"Sak %1"_s.arg(++m_things); }

    /// A meeting from what waits, held and mostly finished.
    void hold()
    {
        m_today = m_today.addDays(7);
        const Body body = someBody();
        const auto sources = m_meetings.sources(body.id, m_today);
        MeetingFrame frame = nextMeeting(*sources, m_today);
        for (AgendaProposal &proposal : frame.proposals)
            if (chance(20))
                proposal.chosen = !proposal.chosen;
        m_meetings.create(frame);
        write(frame.meeting.id, body);
        if (chance(25)) { // one is planned meanwhile
            const auto later = m_meetings.sources(body.id, m_today.addDays(7 + int(m_random.bounded(21))));
            m_meetings.create(chance(50) ? bareMeeting(*later, m_today.addDays(14)) : nextMeeting(*later, m_today.addDays(14)));
        }
        m_meetings.start(frame.meeting.id);
        m_meetings.end(frame.meeting.id);
        if (chance(85))
            finish(frame.meeting.id);
    }

    /// Some points go elsewhere than the others.
    void finish(MeetingId meeting)
    {
        QList<Sending> sendings;
        const QList<Meeting> later = m_meetings.laterMeetings(meeting);
        for (const Departure &departure : departures(m_repos.meetings.minutes(meeting))) {
            if (!departure.line.isNull() || chance(60))
                continue;
            Sending sending{departure.item, Sending::To(m_random.bounded(4))};
            if (sending.to == Sending::To::Meeting && later.isEmpty())
                continue;
            if (sending.to == Sending::To::Meeting)
                sending.meeting = later.at(m_random.bounded(int(later.size()))).id;
            sending.day = m_today.addDays(1 + int(m_random.bounded(40)));
            sendings.append(sending);
        }
        m_meetings.finish(meeting, m_meetings.placements(meeting, sendings), sendings);
    }

    void write(MeetingId meeting, const Body &body)
    {
        const Minutes before = m_repos.meetings.minutes(meeting);
        storage::OutlineDiff diff;
        qint64 rank = 1'000'000;
        QList<AgendaItem> items = before.items;
        for (int i = m_random.bounded(3); i > 0; --i) {
            AgendaItem item;
            item.id = ItemId::create();
            item.meeting = meeting;
            item.rank = rank += 1024;
            item.title = words();
            diff.items.append(item);
            items.append(item);
        }
        QList<Task> tasks;
        QList<CarryOver> carryOvers;
        for (const AgendaItem &item : std::as_const(items)) {
            if (chance(35))
                continue; // nobody got to it
            const auto add = [&](LineKind kind) {
                Line line;
                line.id = LineId::create();
                line.meeting = meeting;
                line.item = item.id;
                line.rank = item.rank + 1 + qint64(diff.lines.size());
                line.kind = kind;
                line.text = words();
                diff.lines.append(line);
                return line.id;
            };
            add(LineKind::Text);
            if (chance(30)) {
                CarryOver carryOver;
                carryOver.line = add(LineKind::CarryOver);
                carryOver.target = CarryOverTarget(m_random.bounded(3));
                if (carryOver.target == CarryOverTarget::Date)
                    carryOver.date = m_today.addDays(int(m_random.bounded(40)) - 5);
                if (chance(20))
                    carryOver.body = someBody().id;
                carryOvers.append(carryOver);
            }
            if (chance(30)) {
                Task task;
                task.line = add(LineKind::Task);
                task.reportBack = chance(80) ? m_today.addDays(int(m_random.bounded(40))) : QDate();
                tasks.append(task);
            }
        }
        Q_UNUSED(body)
        m_repos.outlines.write(meeting, diff);
        for (CarryOver carryOver : carryOvers) {
            carryOver.rev = m_repos.carryOvers.find(carryOver.line)->rev;
            m_repos.carryOvers.save(carryOver);
        }
        for (Task task : tasks) {
            task.rev = m_repos.tasks.find(task.line)->rev;
            m_repos.tasks.save(task);
        }
    }

    void interfere()
    {
        const int what = m_random.bounded(9);
        QList<UpcomingItem> waiting; // each read where it is looked at: reading is most of the time that this takes
        if (what <= 2 || what == 4)
            waiting = upcomingItems(storage::WaitingReader(m_file.database).things(m_today), m_today);
        QList<storage::MeetingEntry> meetings;
        if (what == 3 || what >= 7)
            meetings = m_repos.meetings.entries();
        switch (what) {
        case 0:
        case 1:
            if (!waiting.isEmpty()) {
                const UpcomingItem item = waiting.at(m_random.bounded(int(waiting.size())));
                m_upcoming.move(item, {item.body, CarryOverTarget(m_random.bounded(3)), m_today.addDays(int(m_random.bounded(60)))}, m_today);
            }
            break;
        case 2:
            if (!waiting.isEmpty() && chance(40))
                m_upcoming.drop(waiting.at(m_random.bounded(int(waiting.size()))), m_today, u"Det löste sig"_s);
            break;
        case 3:
            for (const storage::MeetingEntry &entry : meetings)
                if (entry.meeting.status != MeetingStatus::Approved && chance(30)) {
                    m_meetings.remove(entry.meeting.id);
                    break;
                }
            break;
        case 4:
            for (const UpcomingSlot &slot : upcomingSlots(waiting, storage::WaitingReader(m_file.database).planned(m_today), m_today))
                if (!slot.meeting.isNull() && !slot.items.isEmpty()) {
                    QList<AgendaProposal> points;
                    for (const UpcomingItem &item : slot.items)
                        points.append(AgendaProposal{item, true});
                    m_meetings.place(slot.meeting, points);
                    break;
                }
            break;
        case 5:
            for (int i = m_random.bounded(4); i > 0; --i)
                m_history.stack().undo();
            break;
        case 6:
            m_history.stack().redo();
            break;
        case 7:
            for (const storage::MeetingEntry &entry : meetings)
                if (entry.meeting.status == MeetingStatus::Finished && chance(40)) {
                    m_meetings.reopen(entry.meeting.id);
                    break;
                }
            break;
        case 8:
            for (const storage::MeetingEntry &entry : meetings)
                if (entry.isLatestVersion && entry.meeting.status == MeetingStatus::Finished && chance(30)) {
                    m_meetings.approve(entry.meeting.id, {}, QDateTime(m_today, QTime(12, 0), Qt::UTC));
                    if (chance(60))
                        m_meetings.correct(entry.meeting.id);
                    break;
                }
            break;
        }
    }

    bool isOnAnAgenda(const ObjectRef &source, QDate wanted = {})
    {
        for (const Link &link : m_repos.links.to(source)) {
            if (link.type != LinkType::ComesFrom || link.from.type != ObjectType::Item)
                continue;
            const auto item = m_repos.outlines.item(ItemId(link.from.id));
            const auto meeting = item ? m_repos.meetings.find(item->meeting) : std::nullopt;
            if (meeting && (wanted.isNull() || meeting->date >= wanted || meeting->status < MeetingStatus::Finished))
                return true;
        }
        return false;
    }
    bool isDropped(const ObjectRef &source)
    {
        const QList<UpcomingMove> moves = m_moves.of(source, 0);
        return !moves.isEmpty() && moves.last().dropped;
    }

    void look()
    {
        const storage::WaitingReader reader(m_file.database);
        const QDate tomorrow = m_today.addDays(1);
        const QList<UpcomingItem> waiting = upcomingItems(reader.things(tomorrow), tomorrow);
        QSet<QUuid> listed, slotted;
        for (const UpcomingItem &item : waiting)
            listed.insert(item.source.id);
        for (const UpcomingSlot &slot : upcomingSlots(waiting, reader.planned(tomorrow), tomorrow))
            for (const UpcomingItem &item : slot.items)
                slotted.insert(item.source.id);
        if (slotted != listed)
            m_lost = u"a slot lost something"_s;
        QHash<BodyId, QDate> lastHeld;
        const QList<storage::MeetingEntry> meetings = m_repos.meetings.entries();
        for (const storage::MeetingEntry &entry : meetings)
            if (entry.isLatestVersion && entry.meeting.date <= tomorrow && entry.meeting.status != MeetingStatus::Planned)
                lastHeld[entry.meeting.body] = std::max(lastHeld.value(entry.meeting.body), entry.meeting.date);
        const auto lost = [&](const char *what, const QString &which) { m_lost = u"%1: %2"_s.arg(QLatin1StringView(what), which); };
        for (const storage::MeetingEntry &entry : meetings) {
            if (!entry.isLatestVersion)
                continue;
            const Minutes minutes = m_repos.meetings.minutes(entry.meeting.id);
            const bool been = entry.meeting.status >= MeetingStatus::Finished || entry.meeting.date < tomorrow;
            for (const AgendaItem &item : minutes.items) {
                const ObjectRef source{ObjectType::Item, item.id.uuid()};
                if (been && !item.title.isEmpty() && !isTreated(minutes, item.id) && !minutes.body.standingItems.contains(item.title) && !listed.contains(source.id)
                    && !isOnAnAgenda(source) && !isDropped(source))
                    lost("an untreated point", item.title);
            }
            for (const Line &line : minutes.lines) {
                const ObjectRef source{ObjectType::Line, line.id.uuid()};
                if (listed.contains(source.id) || isDropped(source))
                    continue;
                if (line.kind == LineKind::CarryOver && !isOnAnAgenda(source))
                    lost("a carry-over", line.text);
                if (line.kind == LineKind::Task) {
                    const Task task = minutes.tasks.value(line.id);
                    const bool told = task.state == TaskState::Done && task.reportBack <= lastHeld.value(minutes.body.id);
                    if (task.reportBack.isValid() && task.state != TaskState::Dropped && !told && !isOnAnAgenda(source, task.reportBack))
                        lost("a report", line.text);
                }
            }
        }
    }

    TestFile &m_file;
    storage::Repositories &m_repos;
    storage::UpcomingMoveRepository m_moves;
    editing::EditHistory m_history;
    editing::MeetingEdits m_meetings;
    editing::LineEdits m_lines;
    editing::UpcomingEdits m_upcoming;
    QRandomGenerator m_random;
    QList<Body> m_bodies;
    QDate m_today{2021, 1, 5};
    int m_things = 0;
    QString m_lost;
};

} // namespace

/// 1,000 generated series of meetings: every carry-over, report and untreated point is on the forward list, on a later agenda or
/// treated, whatever was done in between and taken back.
class TestNothingDisappears : public QObject
{
    Q_OBJECT
private slots:
    void oneThousandSeries_data()
    {
        QTest::addColumn<quint32>("first");
        for (quint32 first = 1; first <= 1000; first += 100)
            QTest::addRow("seeds %u to %u", first, first + 99) << first;
    }
    void oneThousandSeries()
    {
        QFETCH(quint32, first);
        // In memory where there is such a place: it is the rules that are tried here, not the disk.
        const QString memory = u"/dev/shm"_s;
        const QString parent = QDir(memory).exists() ? memory : QDir::tempPath();
        // The same two bodies every time, in a file that is made once.
        QTemporaryDir made(parent + u"/nothingdisappears-XXXXXX"_s);
        {
            TestFile file(made.path());
            aBody("LG").withStandingItems({u"Nytt från systergrupperna"_s}).in(file.repos);
            aBody("VC").in(file.repos);
        }
        for (quint32 seed = first; seed < first + 100; ++seed) {
            QTemporaryDir folder(parent + u"/nothingdisappears-XXXXXX"_s);
            QVERIFY(folder.isValid());
            QVERIFY(QFile::copy(made.filePath(u"prov.rodatrad"_s), folder.filePath(u"prov.rodatrad"_s)));
            TestFile file(folder.path());
            Series series(file, seed);
            series.run();
            QVERIFY2(series.lost().isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(series.lost())));
        }
    }
};

QTEST_GUILESS_MAIN(TestNothingDisappears)
#include "tst_nothingdisappears.moc"
