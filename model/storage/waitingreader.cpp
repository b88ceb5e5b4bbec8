// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/waitingreader.h"

#include "domain/followingup.h"
#include "domain/markdown.h"
#include "storage/bodyrepository.h"
#include "storage/recordrepository.h"
#include "storage/reportintervals.h"
#include "storage/sqlite/rows.h"
#include "storage/sqlite/where.h"
#include "storage/upcomingmoverepository.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace storage {

using sqlite::sql;
using sqlite::Statement;

namespace {

constexpr int followUpDays = 365; ///< older ones are found under Beslut
constexpr int measureDays = 60; ///< so long before its day a measure asks to be followed up
constexpr int toldDays = 92;      ///< a report of a finished task is waited for no longer than this

constexpr char16_t standColumns[] = u"m.id, m.body_id, b.abbreviation, m.date";
constexpr int standColumnCount = 4;

// Of a line, its point and what it is: what is asked of them here, and no more. There are thousands.
constexpr char16_t lineColumns[] = u"l.id, l.meeting_id, l.item_id, l.rank, l.kind, l.text, l.confidential";
constexpr int lineColumnCount = 7;
constexpr char16_t itemColumns[] = u"i.id, i.rank, i.section, i.title, i.minutes_planned, i.confidential";
constexpr char16_t taskColumns[] = u"t.line_id, t.state, t.report_back, t.report_back_to_id";
constexpr int taskColumnCount = 4;
constexpr char16_t decisionColumns[] = u"d.line_id, d.body_id, d.follow_up"; // of valid ones of the body's own
constexpr int decisionColumnCount = 3;

Line lineOf(const Statement &row, int c)
{
    Line line;
    line.id = row.id<LineId>(c);
    line.meeting = row.id<MeetingId>(c + 1);
    line.item = row.id<ItemId>(c + 2);
    line.rank = row.big(c + 3);
    line.kind = row.code<LineKind>(c + 4);
    line.text = row.text(c + 5);
    line.confidential = row.flag(c + 6);
    return line;
}

AgendaItem itemOf(const Statement &row, int c, MeetingId meeting)
{
    AgendaItem item;
    item.id = row.id<ItemId>(c);
    item.meeting = meeting;
    item.rank = row.big(c + 1);
    item.section = row.code<Section>(c + 2);
    item.title = row.text(c + 3);
    item.minutesPlanned = row.integer(c + 4);
    item.confidential = row.flag(c + 5);
    return item;
}

Task taskOf(const Statement &row)
{
    Task task;
    task.line = row.id<LineId>(0);
    task.state = row.code<TaskState>(1);
    task.reportBack = row.date(2);
    task.reportBackTo = row.id<BodyId>(3);
    return task;
}

Decision decisionOf(const Statement &row)
{
    Decision decision;
    decision.line = row.id<LineId>(0);
    decision.body = row.id<BodyId>(1);
    decision.followUp = row.date(2);
    return decision;
}

/// A point on a living agenda comes from it; `more`: which agendas count.
QString isPlaced(QStringView object, QStringView more = {})
{
    return sql({u"EXISTS (SELECT 1 FROM link k JOIN agenda_item p ON p.id = k.from_id AND p.removed_at IS NULL"
                u" JOIN meeting pm ON pm.id = p.meeting_id AND pm.removed_at IS NULL WHERE k.to_id = ", object,
                u" AND k.type = 'comesFrom' AND k.from_type = 'item' AND k.removed_at IS NULL", more, u")"});
}

class Gatherer
{
public:
    Gatherer(Database &database, QDate today, LineId only, WaitingReader::Reporters reporters)
        : m_database(database), m_today(today), m_only(only), m_reporters(reporters)
    {
    }

    WaitingThings things;

    void gatherLines()
    {
        gatherCarryOvers();
        gatherTasks();
        gatherDecisions();
    }
    void gatherBodies();
    void gatherLeft();
    void gatherReviews();
    void gatherCycle();
    void gatherMeasures();

private:
    Standpoint readStandpoint(const Statement &row, int c) const
    {
        Standpoint at;
        at.meeting = row.id<MeetingId>(c);
        at.body = row.id<BodyId>(c + 1);
        at.abbreviation = row.text(c + 2);
        at.date = row.date(c + 3);
        if (!row.text(c + standColumnCount).isEmpty())
            at.item = sqlite::readItem(row, c + standColumnCount);
        return at;
    }
    /// Of the table and alias in `from`, each with its line and where it stands; in the order of the meetings.
    template <class Attributes, class Read>
    void gather(QList<Waiting<Attributes>> &found, QStringView columns, int columnCount, QStringView from, sqlite::Where where, Read read)
    {
        if (m_only)
            where.add(u"l.id = ?", m_only);
        Statement row(m_database, sql({u"SELECT ", columns, u", ", lineColumns, u", ", itemColumns, u" FROM ", from,
                                       u" LEFT JOIN agenda_item i ON i.id = l.item_id AND i.removed_at IS NULL WHERE ", where.sql()}));
        where.bindTo(row);
        row.exec();
        while (row.next()) {
            Waiting<Attributes> waiting{read(row), lineOf(row, columnCount), {}, false};
            if (!waiting.line.item.isNull() && !row.text(columnCount + lineColumnCount).isEmpty())
                waiting.at.item = itemOf(row, columnCount + lineColumnCount, waiting.line.meeting);
            found.append(std::move(waiting));
        }
        readMeetings(found);
    }
    /// Once for each meeting: thousands of lines stand in hundreds of them. What stands in one that is gone, or that a correction
    /// has taken the place of, is not waited for.
    template <class Attributes>
    void readMeetings(QList<Waiting<Attributes>> &found)
    {
        QSet<MeetingId> unknown;
        for (const Waiting<Attributes> &waiting : std::as_const(found))
            if (!m_meetings.contains(waiting.line.meeting))
                unknown.insert(waiting.line.meeting);
        const QList<MeetingId> ids(unknown.begin(), unknown.end());
        forEachMany(ids, sql({u"SELECT m.id, m.body_id, b.abbreviation, m.date FROM meeting m JOIN body b ON b.id = m.body_id WHERE ", sqlite::isLatestVersion,
                              u" AND m.id"}),
                    [this](const Statement &row) {
                        const auto id = row.id<MeetingId>(0);
                        m_meetings.insert(id, {id, row.id<BodyId>(1), row.text(2), row.date(3), {}});
                    });
        found.removeIf([this](const Waiting<Attributes> &waiting) { return !m_meetings.contains(waiting.line.meeting); });
        for (Waiting<Attributes> &waiting : found) {
            const AgendaItem item = waiting.at.item;
            waiting.at = m_meetings.value(waiting.line.meeting);
            waiting.at.item = item;
        }
        std::sort(found.begin(), found.end(), [](const Waiting<Attributes> &a, const Waiting<Attributes> &b) {
            if (a.at.date != b.at.date)
                return a.at.date < b.at.date;
            if (a.at.meeting != b.at.meeting)
                return a.at.meeting < b.at.meeting;
            return a.line.rank != b.line.rank ? a.line.rank < b.line.rank : a.line.id < b.line.id;
        });
    }
    /// `select` ends in the column that is to be one of `ids`.
    template <class Id, class Read>
    void forEachMany(const QList<Id> &ids, const QString &select, Read read)
    {
        constexpr qsizetype atOnce = 200;
        for (qsizetype first = 0; first < ids.size(); first += atOnce) {
            Statement row(m_database, select + u" IN (?"_s + u", ?"_s.repeated(atOnce - 1) + u')');
            for (qsizetype i = 0; i < atOnce; ++i) // one query for every number of them: what is over asks for the first again
                row.bind(ids[first + i < ids.size() ? first + i : first]);
            row.exec();
            while (row.next())
                read(row);
        }
    }
    /// Of many lines at a time: a query for each would cost more than all the rest.
    template <class Attributes>
    void readResponsible(QList<Waiting<Attributes>> &waiting)
    {
        if (m_reporters == WaitingReader::Reporters::Left)
            return;
        QHash<LineId, qsizetype> places;
        QList<LineId> ids;
        for (qsizetype i = 0; i < waiting.size(); ++i) {
            ids.append(waiting[i].line.id);
            places.insert(waiting[i].line.id, i);
        }
        struct Named {
            int rank;
            Party party;
        };
        QHash<LineId, QList<Named>> named;
        forEachMany(ids, u"SELECT line_id, rank, person_id, body_id, name FROM responsible WHERE line_id"_s, [&](const Statement &row) {
            named[row.id<LineId>(0)].append({row.integer(1), {row.id<PersonId>(2), row.id<BodyId>(3), row.text(4)}});
        });
        for (auto it = named.begin(); it != named.end(); ++it) {
            std::sort(it->begin(), it->end(), [](const Named &a, const Named &b) { return a.rank < b.rank; });
            for (const Named &one : std::as_const(*it))
                waiting[places.value(it.key())].attributes.responsible.append(one.party);
        }
    }
    void gatherCarryOvers();
    void gatherTasks();
    void gatherDecisions();
    void readLeft(QStringView condition, const QVariant &value);

    Database &m_database;
    QDate m_today;
    LineId m_only;
    WaitingReader::Reporters m_reporters;
    QSet<ItemId> m_left;
    QHash<MeetingId, Standpoint> m_meetings; ///< that lines stand in, without their points
};

void Gatherer::gatherCarryOvers()
{
    sqlite::Where where(sqlite::isTrackedLine);
    where.add(u"l.kind = 'carryOver'");
    if (m_only) // one line is asked for itself: the lists below are made of all
        where.add(u"c.placed_as_id IS NULL OR NOT EXISTS (SELECT 1 FROM agenda_item p JOIN meeting pm ON pm.id = p.meeting_id"
                  u" WHERE p.id = c.placed_as_id AND p.removed_at IS NULL AND pm.removed_at IS NULL)");
    else
        where.add(u"c.line_id IN (SELECT w.line_id FROM carry_over w WHERE w.placed_as_id IS NULL"
              u" UNION SELECT w.line_id FROM agenda_item p CROSS JOIN carry_over w WHERE w.placed_as_id = p.id AND p.removed_at IS NOT NULL"
              u" UNION SELECT w.line_id FROM meeting pm CROSS JOIN agenda_item p CROSS JOIN carry_over w"
              u" WHERE pm.removed_at IS NOT NULL AND p.meeting_id = pm.id AND p.removed_at IS NULL AND w.placed_as_id = p.id)");
    gather(things.carryOvers, sqlite::carryOverColumns, sqlite::carryOverColumnCount, u"carry_over c JOIN line l ON l.id = c.line_id", where,
           [](const Statement &row) {
               CarryOver carryOver = sqlite::readCarryOver(row);
               carryOver.placedAs = {}; // the point that took it up has gone since
               return carryOver;
           });
}

void Gatherer::gatherTasks()
{
    sqlite::Where where(sqlite::isTrackedLine);
    where.add(u"l.kind = 'task'");
    // The open ones by their state, the done ones by their day: both are few, each by its own index (+ keeps off the other).
    if (m_only)
        where.add(u"t.report_back > '0' AND (t.state = 'open' OR (t.state = 'done' AND t.report_back >= ?))", m_today.addDays(-toldDays));
    else
        where.add(u"t.line_id IN (SELECT o.line_id FROM task o WHERE o.state = 'open' AND +o.report_back > '0'"
                  u" UNION SELECT o.line_id FROM task o WHERE +o.state = 'done' AND o.report_back >= ?)", m_today.addDays(-toldDays));
    // What was told on an earlier day than is now asked for is to be told again.
    where.add(u"NOT "_s + isPlaced(u"t.line_id", u" AND (pm.date >= t.report_back OR pm.status IN ('planned', 'ongoing', 'draft'))"));
    gather(things.tasks, taskColumns, taskColumnCount, u"task t JOIN line l ON l.id = t.line_id", where, taskOf);
    readResponsible(things.tasks);
}

void Gatherer::gatherDecisions()
{
    sqlite::Where where(sqlite::isTrackedLine);
    where.add(u"l.kind IN ('decision', 'agreement')");
    where.add(u"d.follow_up >= ? AND d.state = 'valid' AND d.reported = 0", m_today.addDays(-followUpDays));
    where.add(u"NOT "_s + isPlaced(u"d.line_id", u" AND (pm.date >= d.follow_up OR pm.status IN ('planned', 'ongoing', 'draft'))"));
    gather(things.decisions, decisionColumns, decisionColumnCount, u"decision d JOIN line l ON l.id = d.line_id", where, decisionOf);
    readResponsible(things.decisions);
}

void Gatherer::gatherBodies()
{
    Statement bodies(m_database, sql({u"SELECT ", sqlite::bodyColumns, u" FROM body b WHERE b.removed_at IS NULL"}));
    bodies.exec();
    while (bodies.next()) {
        const Body body = sqlite::readBody(bodies);
        things.standing.insert(body.id, body.standingItems);
        Statement last(m_database, sql({u"SELECT m.date FROM meeting m WHERE m.body_id = ? AND m.date <= ? AND m.status <> 'planned' AND ", sqlite::isLatestVersion,
                                        u" ORDER BY m.date DESC LIMIT 1"}));
        if (last.bind(body.id, m_today).exec().next())
            things.lastHeld.insert(body.id, last.date(0));
    }
}

void Gatherer::readLeft(QStringView condition, const QVariant &value)
{
    Statement row(m_database,
                  sql({u"SELECT ", standColumns, u", ", sqlite::itemColumns,
                       u", (SELECT n.text FROM line n WHERE n.meeting_id = m.id AND n.item_id = i.id AND n.kind = 'presenters' AND n.removed_at IS NULL)"
                       u" FROM meeting m JOIN body b ON b.id = m.body_id JOIN agenda_item i ON i.meeting_id = m.id WHERE ", sqlite::isLatestVersion, u" AND ", condition,
                       u" AND i.removed_at IS NULL AND i.title <> ''"
                       u" AND NOT EXISTS (SELECT 1 FROM line l WHERE l.meeting_id = m.id AND l.item_id = i.id AND l.removed_at IS NULL"
                       u" AND l.kind <> 'presenters' AND trim(l.text) <> '') AND NOT ", isPlaced(u"i.id"), u" ORDER BY m.date, m.id, i.rank"}));
    if (value.isValid())
        row.bind(value);
    row.exec();
    while (row.next()) {
        const LeftPoint point{readStandpoint(row, 0), row.text(standColumnCount + 9)};
        if (m_left.contains(point.at.item.id))
            continue;
        m_left.insert(point.at.item.id);
        things.left.append(point);
    }
}

void Gatherer::gatherLeft()
{
    // What was left when minutes were finished is told then; of minutes that nobody has finished the points tell themselves.
    readLeft(u"i.id IN (SELECT v.of_id FROM upcoming_move v WHERE v.of_type = 'item' AND v.removed_at IS NULL)", QVariant());
    readLeft(u"m.status IN ('planned', 'ongoing', 'draft') AND m.date < ?", sqlite::toColumn(m_today));
    // And of those from before the program knew of finishing (or read from a document), the body's latest.
    for (auto it = things.lastHeld.cbegin(); it != things.lastHeld.cend(); ++it) {
        Statement last(m_database, sql({u"SELECT m.id FROM meeting m WHERE m.body_id = ? AND m.date = ? AND ", sqlite::isLatestVersion}));
        last.bind(it.key(), it.value()).exec();
        QStringList ids;
        while (last.next())
            ids.append(last.text(0));
        for (const QString &id : std::as_const(ids))
            readLeft(u"m.status IN ('finished', 'approved') AND m.id = ?", id);
    }
}

void Gatherer::gatherReviews()
{
    Statement row(m_database, u"SELECT r.id, a.title, m.body_id FROM status_report r JOIN assignment a ON a.id = r.assignment_id AND a.removed_at IS NULL"
                              u" LEFT JOIN meeting m ON m.id = r.meeting_id WHERE r.removed_at IS NULL AND r.review = 'supplementRequested'"
                              u" AND NOT EXISTS (SELECT 1 FROM status_report n WHERE n.assignment_id = r.assignment_id AND n.removed_at IS NULL AND n.date > r.date)"
                              u" AND NOT "_s
                                  + isPlaced(u"r.id", u" AND (pm.date >= coalesce(r.review_due, '') OR pm.status IN ('planned', 'ongoing', 'draft'))"));
    row.exec();
    const RecordRepository records(m_database);
    while (row.next()) {
        const auto report = records.find<StatusReport>(row.id<StatusReportId>(0));
        if (!report)
            continue;
        WaitingReview review{*report, row.text(1), row.id<BodyId>(2)};
        for (const Party &party : report->reviewBy)
            if (review.body.isNull())
                review.body = party.body;
        if (const auto assignment = review.body.isNull() ? records.find<Assignment>(report->assignment) : std::nullopt)
            review.body = ReportIntervals(m_database).reportedTo(*assignment, records.reports(assignment->id));
        things.reviews.append(review);
    }
}

void Gatherer::gatherCycle()
{
    const RecordRepository records(m_database);
    things.cycle = records.all<YearCycleEntry>();
    Statement row(m_database, u"SELECT k.to_id, pm.date FROM year_cycle_entry y JOIN link k ON k.to_id = y.id JOIN agenda_item p ON p.id = k.from_id"
                              u" JOIN meeting pm ON pm.id = p.meeting_id WHERE y.removed_at IS NULL AND k.type = 'comesFrom' AND k.from_type = 'item'"
                              u" AND k.removed_at IS NULL AND p.removed_at IS NULL AND pm.removed_at IS NULL"_s);
    row.exec();
    while (row.next())
        things.cycleTaken.insert(row.id<YearCycleEntryId>(0), row.date(1));
}

/// Measures that are to be followed up by their rhythm, at the meeting of the group that leads; one that an agenda has taken up
/// since it was last looked at waits no more.
void Gatherer::gatherMeasures()
{
    BodyId leads;
    const QList<Body> bodies = BodyRepository(m_database).all();
    for (const Body &body : bodies)
        if (body.keepsMinutes && (leads.isNull() || body.kind == BodyKind::ManagementGroup)) {
            leads = body.id;
            if (body.kind == BodyKind::ManagementGroup)
                break;
        }
    if (leads.isNull())
        return;
    const RecordRepository records(m_database);
    const QList<DueFollowUp> all = records.dueFollowUps(m_today);
    for (const DueFollowUp &due : all) {
        if (due.due > m_today.addDays(measureDays))
            continue;
        Statement placed(m_database, sql({u"SELECT 1 WHERE ", isPlaced(u"?", u" AND pm.date > ?")}));
        placed.bind(due.choice.measure, due.last.isValid() ? due.last : due.due.addDays(-measureDays)).exec();
        if (placed.next())
            continue;
        UpcomingItem item;
        item.reason = AgendaReason::MeasureFollowUp;
        item.about = toMarkdown(Runs{Run{due.choice.name()}});
        item.title = toMarkdown(Runs{Run{QCoreApplication::translate("storage::WaitingReader", "Uppföljning av insats %1").arg(due.choice.name())}});
        item.section = Section::Dialogue;
        item.presenters = due.responsible;
        item.source = {ObjectType::Measure, due.choice.measure.uuid()};
        item.year = due.due.year() * 100 + due.due.month(); // one time of many
        item.body = leads;
        item.target = CarryOverTarget::Date;
        item.wantedOn = due.due;
        things.others.append(item);
    }
}

} // namespace

WaitingThings WaitingReader::things(QDate today, Reporters reporters) const
{
    Gatherer gatherer(m_database, today, {}, reporters);
    gatherer.gatherBodies();
    gatherer.gatherLines();
    gatherer.gatherLeft();
    gatherer.gatherReviews();
    gatherer.gatherCycle();
    gatherer.gatherMeasures();
    gatherer.things.moves = UpcomingMoveRepository(m_database).all();
    return gatherer.things;
}

void WaitingReader::readReporters(QList<UpcomingItem> &items) const
{
    for (UpcomingItem &item : items)
        if (item.presenters.isEmpty() && (item.reason == AgendaReason::ReportBack || item.reason == AgendaReason::FollowUp))
            item.presenters = sqlite::readResponsible(m_database, LineId(item.source.id));
}

WaitingThings WaitingReader::things(LineId line, QDate today, Reporters reporters) const
{
    Gatherer gatherer(m_database, today, line, reporters);
    gatherer.gatherBodies();
    gatherer.gatherLines();
    gatherer.things.moves = UpcomingMoveRepository(m_database).all();
    return gatherer.things;
}

QList<Meeting> WaitingReader::planned(QDate today) const
{
    // The first condition is the index meeting_open's, word for word.
    Statement row(m_database, sql({u"SELECT ", sqlite::meetingColumns, u" FROM meeting m WHERE m.status IN ('planned', 'ongoing', 'draft') AND m.status <> 'draft'"
                                   u" AND m.date >= ? AND ", sqlite::isLatestVersion, u" ORDER BY m.date, m.starts, m.id"}));
    row.bind(today).exec();
    QList<Meeting> found;
    while (row.next())
        found.append(sqlite::readMeeting(row));
    return found;
}

} // namespace storage
