// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/threadrepository.h"

#include "domain/actionplan.h"
#include "domain/codes.h"
#include "domain/followingup.h"
#include "domain/markdown.h"
#include "domain/numbering.h"
#include "domain/operationalplan.h"
#include "storage/recordcolumns.h"
#include "storage/sqlite/statement.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <deque>

namespace storage {

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using sqlite::Statement;

namespace {

struct Neighbour {
    ObjectRef object;
    LinkType type;
};
using Neighbours = QList<Neighbour>;

/// "`from` <type> `to`": for these the effect is `to`; for all others (carries out, reports on, follows up, replaces, answers,
/// comes from) what came first is `to`.
bool leadsForward(LinkType type) { return type == LinkType::Decides || type == LinkType::Prioritises; }

struct Words {
    Q_DECLARE_TR_FUNCTIONS(storage::ThreadRepository)
};

/// What was written in minutes counts while its line stands there as a follow-up.
const QString aliveFollowUp = u" AND removed_at IS NULL AND (line_id IS NULL OR EXISTS "
                              "(SELECT 1 FROM line WHERE line.id = follow_up.line_id AND line.removed_at IS NULL AND line.kind = 'followUp'))"_s;

class Reader
{
public:
    explicit Reader(Database &database) : m_database(database) {}

    Neighbours before(const ObjectRef &o) const { return linked(o, false) + own(o, false); }
    Neighbours after(const ObjectRef &o) const { return linked(o, true) + own(o, true); }
    QList<ThreadNode> nodes(const ObjectRef &o) const;
    bool wasFollowedUp(const ObjectRef &measure) const { return !ids(u"SELECT id FROM follow_up WHERE measure_id = ?"_s + aliveFollowUp + u" LIMIT 1"_s, measure.id).isEmpty(); }
    /// By its rhythm; null where it has none.
    QDate expected(const ObjectRef &measure) const;
    bool answersNeed(const ObjectRef &measure) const { return !needsOf(measure.id).isEmpty(); }

private:
    QList<QUuid> ids(const QString &sql, const QUuid &of) const
    {
        QList<QUuid> found;
        Statement s(m_database, sql);
        s.bind(of).exec();
        while (s.next())
            if (!s.uuid(0).isNull())
                found.append(s.uuid(0));
        return found;
    }
    void add(Neighbours &to, ObjectType type, LinkType link, const QString &sql, const QUuid &of) const
    {
        for (const QUuid &id : ids(sql, of))
            to.append({{type, id}, link});
    }
    QList<NeedId> needsOf(const QUuid &measure) const
    {
        QList<NeedId> needs;
        Statement s(m_database, u"SELECT needs FROM measure WHERE id = ? AND removed_at IS NULL"_s);
        s.bind(measure).exec();
        if (s.next())
            records::fromJson(s.text(0), needs);
        return needs;
    }
    Neighbours linked(const ObjectRef &o, bool forward) const;
    Neighbours own(const ObjectRef &o, bool forward) const;
    Neighbours ownOfLine(const QUuid &id, bool forward) const;
    std::optional<Prioritisation> latestWith(const QUuid &assignment) const;

    Database &m_database;
};

QDate Reader::expected(const ObjectRef &measure) const
{
    Statement s(m_database, u"SELECT state, rhythm, from_date, to_date FROM measure WHERE id = ?"_s);
    s.bind(measure.id).exec();
    if (!s.next())
        return {};
    Measure m;
    m.state = s.code<MeasureState>(0);
    m.rhythm = s.code<Rhythm>(1);
    m.from = s.date(2);
    m.to = s.date(3);
    return nextFollowUp(m, {});
}

Neighbours Reader::linked(const ObjectRef &o, bool forward) const
{
    Neighbours found;
    Statement s(m_database, u"SELECT type, from_type, from_id, to_type, to_id FROM link WHERE from_id = ? AND removed_at IS NULL "
                            "UNION ALL SELECT type, from_type, from_id, to_type, to_id FROM link WHERE to_id = ? AND removed_at IS NULL"_s);
    s.bind(o.id, o.id).exec();
    while (s.next()) {
        const auto type = s.code<LinkType>(0);
        const ObjectRef from{s.code<ObjectType>(1), s.uuid(2)}, to{s.code<ObjectType>(3), s.uuid(4)};
        const ObjectRef &first = leadsForward(type) ? from : to, &later = leadsForward(type) ? to : from;
        if (forward && first == o)
            found.append({later, type});
        else if (!forward && later == o)
            found.append({first, type});
    }
    return found;
}

Neighbours Reader::ownOfLine(const QUuid &id, bool forward) const
{
    Neighbours found;
    const auto sameItem = u"SELECT o.id FROM line l JOIN line o ON o.meeting_id = l.meeting_id AND o.item_id = l.item_id "
                          "WHERE l.id = ? AND l.item_id IS NOT NULL AND o.removed_at IS NULL "_s;
    if (forward) {
        add(found, ObjectType::Line, LinkType::Replaces,
            u"SELECT d.line_id FROM decision d JOIN line l ON l.id = d.line_id WHERE d.replaces_id = ? AND l.removed_at IS NULL"_s, id);
        for (const QUuid &p : ids(u"SELECT id FROM prioritisation WHERE decision_id = ? AND removed_at IS NULL"_s, id)) {
            Statement s(m_database, u"SELECT choices FROM prioritisation WHERE id = ?"_s);
            s.bind(p).exec();
            QList<PriorityChoice> choices;
            if (s.next())
                records::fromJson(s.text(0), choices);
            for (const PriorityChoice &c : std::as_const(choices))
                if (!c.longTerm)
                    found.append({{ObjectType::Assignment, c.assignment.uuid()}, LinkType::Prioritises});
        }
        add(found, ObjectType::FollowUp, LinkType::FollowsUp, u"SELECT id FROM follow_up WHERE line_id = ?"_s + aliveFollowUp, id);
        if (!ids(u"SELECT id FROM line WHERE id = ? AND kind IN ('decision', 'agreement')"_s, id).isEmpty())
            add(found, ObjectType::Line, LinkType::CarriesOut, sameItem + u"AND o.kind = 'task' ORDER BY o.rank"_s, id);
        return found;
    }
    add(found, ObjectType::Line, LinkType::Replaces, u"SELECT replaces_id FROM decision WHERE line_id = ?"_s, id);
    const bool isTask = !ids(u"SELECT id FROM line WHERE id = ? AND kind = 'task'"_s, id).isEmpty();
    if (isTask)
        add(found, ObjectType::Line, LinkType::CarriesOut, sameItem + u"AND o.kind IN ('decision', 'agreement') ORDER BY o.rank"_s, id);
    if (!isTask || found.isEmpty())
        add(found, ObjectType::Meeting, LinkType::ComesFrom, u"SELECT meeting_id FROM line WHERE id = ? AND removed_at IS NULL"_s, id);
    return found;
}

std::optional<Prioritisation> Reader::latestWith(const QUuid &assignment) const
{
    Statement s(m_database, u"SELECT p.id, p.date, p.decision_id, p.choices FROM prioritisation p JOIN assignment a ON a.plan_id = p.plan_id "
                            "WHERE a.id = ? AND p.removed_at IS NULL ORDER BY p.date DESC"_s);
    s.bind(assignment).exec();
    while (s.next()) {
        Prioritisation p;
        p.id = s.id<PrioritisationId>(0);
        p.date = s.date(1);
        p.decision = s.id<LineId>(2);
        records::fromJson(s.text(3), p.choices);
        if (p.rankOf(AssignmentId(assignment)) > 0)
            return p;
    }
    return std::nullopt;
}

Neighbours Reader::own(const ObjectRef &o, bool forward) const
{
    Neighbours found;
    switch (o.type) {
    case ObjectType::Line:
        return ownOfLine(o.id, forward);
    case ObjectType::Assignment:
        if (forward) {
            add(found, ObjectType::Measure, LinkType::CarriesOut, u"SELECT id FROM measure WHERE assignment_id = ? AND removed_at IS NULL ORDER BY from_date"_s, o.id);
            add(found, ObjectType::StatusReport, LinkType::ReportsOn, u"SELECT id FROM status_report WHERE assignment_id = ? AND removed_at IS NULL ORDER BY date"_s, o.id);
        } else if (const auto p = latestWith(o.id); p && p->decision) {
            found.append({{ObjectType::Line, p->decision.uuid()}, LinkType::Prioritises});
        }
        return found;
    case ObjectType::Prioritisation:
        if (!forward)
            add(found, ObjectType::Line, LinkType::Decides, u"SELECT decision_id FROM prioritisation WHERE id = ?"_s, o.id);
        return found;
    case ObjectType::Need:
        if (forward) {
            // needs are a list within the measure's row; a plan's measures are few
            Statement s(m_database, u"SELECT m.id, m.needs FROM need n JOIN measure m ON m.plan_id = n.plan_id WHERE n.id = ? AND m.removed_at IS NULL ORDER BY m.rank"_s);
            s.bind(o.id).exec();
            while (s.next()) {
                QList<NeedId> needs;
                records::fromJson(s.text(1), needs);
                if (needs.contains(NeedId(o.id)))
                    found.append({{ObjectType::Measure, s.uuid(0)}, LinkType::Answers});
            }
        }
        return found;
    case ObjectType::Measure:
        if (forward) {
            add(found, ObjectType::FollowUp, LinkType::FollowsUp, u"SELECT id FROM follow_up WHERE measure_id = ?"_s + aliveFollowUp + u" ORDER BY date"_s, o.id);
        } else {
            for (const NeedId &need : needsOf(o.id))
                found.append({{ObjectType::Need, need.uuid()}, LinkType::Answers});
            add(found, ObjectType::Assignment, LinkType::CarriesOut, u"SELECT assignment_id FROM measure WHERE id = ?"_s, o.id);
        }
        return found;
    case ObjectType::Goal:
        if (!forward)
            add(found, ObjectType::Measure, LinkType::Answers, u"SELECT measure_id FROM goal WHERE id = ?"_s, o.id);
        return found;
    case ObjectType::FollowUp:
        if (forward) {
            // the tasks that stand right below it in the minutes, before anything else is followed up or decided
            add(found, ObjectType::Line, LinkType::CarriesOut,
                u"SELECT t.id FROM follow_up f JOIN line l ON l.id = f.line_id JOIN line t ON t.meeting_id = l.meeting_id AND t.item_id = l.item_id "
                "WHERE f.id = ? AND t.kind = 'task' AND t.removed_at IS NULL AND t.rank > l.rank AND NOT EXISTS (SELECT 1 FROM line o "
                "WHERE o.meeting_id = l.meeting_id AND o.removed_at IS NULL AND o.kind IN ('followUp', 'decision', 'agreement') AND o.rank > l.rank AND o.rank < t.rank) "
                "ORDER BY t.rank"_s, o.id);
        } else {
            add(found, ObjectType::Measure, LinkType::FollowsUp, u"SELECT measure_id FROM follow_up WHERE id = ?"_s, o.id);
            add(found, ObjectType::DialogueRound, LinkType::ComesFrom, u"SELECT round_id FROM follow_up WHERE id = ?"_s, o.id);
            // where it was written: its meeting, since the line's text is the follow-up's own
            add(found, ObjectType::Meeting, LinkType::ComesFrom, u"SELECT l.meeting_id FROM follow_up f JOIN line l ON l.id = f.line_id WHERE f.id = ? AND l.removed_at IS NULL"_s, o.id);
        }
        return found;
    case ObjectType::DialogueRound:
        if (forward)
            add(found, ObjectType::FollowUp, LinkType::FollowsUp, u"SELECT id FROM follow_up WHERE round_id = ?"_s + aliveFollowUp + u" ORDER BY date"_s, o.id);
        return found;
    case ObjectType::Area:
        if (forward)
            add(found, ObjectType::Measure, LinkType::CarriesOut, u"SELECT id FROM measure WHERE area_id = ? AND removed_at IS NULL ORDER BY rank"_s, o.id);
        return found;
    case ObjectType::StatusReport:
        if (!forward)
            add(found, ObjectType::Assignment, LinkType::ReportsOn, u"SELECT assignment_id FROM status_report WHERE id = ?"_s, o.id);
        return found;
    default:
        return found;
    }
}

QList<ThreadNode> Reader::nodes(const ObjectRef &o) const
{
    ThreadNode n;
    n.object = o;
    switch (o.type) {
    case ObjectType::Meeting: {
        Statement s(m_database, u"SELECT m.title, m.date, m.status, b.name FROM meeting m JOIN body b ON b.id = m.body_id WHERE m.id = ? AND m.removed_at IS NULL"_s);
        s.bind(o.id).exec();
        if (!s.next())
            return {};
        n.lane = ThreadLane::Meeting;
        n.title = s.text(0).isEmpty() ? s.text(3) : s.text(0);
        n.date = s.date(1);
        n.state = s.text(2);
        return {n};
    }
    case ObjectType::Item: {
        Statement s(m_database, u"SELECT i.title, m.date FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id WHERE i.id = ? AND i.removed_at IS NULL"_s);
        s.bind(o.id).exec();
        if (!s.next())
            return {};
        n.lane = ThreadLane::Meeting;
        n.title = toPlain(QStringView(s.text(0)));
        n.date = s.date(1);
        return {n};
    }
    case ObjectType::Line: {
        Statement s(m_database, u"SELECT l.kind, l.text, m.date, b.abbreviation, d.state, d.number, d.reported, t.state, t.due, r.name "
                                "FROM line l JOIN meeting m ON m.id = l.meeting_id JOIN body b ON b.id = m.body_id "
                                "LEFT JOIN decision d ON d.line_id = l.id LEFT JOIN task t ON t.line_id = l.id "
                                "LEFT JOIN responsible r ON r.line_id = l.id AND r.rank = 0 "
                                "WHERE l.id = ? AND l.removed_at IS NULL AND m.removed_at IS NULL"_s);
        s.bind(o.id).exec();
        if (!s.next())
            return {};
        const auto kind = s.code<LineKind>(0);
        n.title = toPlain(QStringView(s.text(1)));
        n.date = s.date(2);
        if (kind == LineKind::Task) {
            n.lane = ThreadLane::Task;
            n.state = s.text(7);
            n.date = s.date(8).isValid() ? s.date(8) : n.date;
            n.detail = s.text(9);
        } else {
            n.lane = isDecision(kind) ? ThreadLane::Decision : ThreadLane::Meeting;
            n.state = isDecision(kind) ? s.text(4) : QString();
            n.detail = reference(s.text(3), s.date(2), s.flag(6) ? 0 : s.integer(5));
        }
        return {n};
    }
    case ObjectType::Assignment: {
        Statement s(m_database, u"SELECT a.title, p.year FROM assignment a JOIN operational_plan p ON p.id = a.plan_id WHERE a.id = ? AND a.removed_at IS NULL"_s);
        s.bind(o.id).exec();
        if (!s.next())
            return {};
        n.lane = ThreadLane::Priority;
        n.title = s.text(0);
        n.detail = Words::tr("Verksamhetsplan %1").arg(s.integer(1));
        n.date = QDate(s.integer(1), 1, 1);
        if (const auto p = latestWith(o.id)) {
            n.date = p->date;
            n.title = Words::tr("%1, rang %2").arg(n.title).arg(p->rankOf(AssignmentId(o.id)));
        }
        return {n};
    }
    case ObjectType::Need: {
        Statement s(m_database, u"SELECT n.number, n.text, p.from_date FROM need n JOIN action_plan p ON p.id = n.plan_id WHERE n.id = ? AND n.removed_at IS NULL"_s);
        s.bind(o.id).exec();
        if (!s.next())
            return {};
        n.lane = ThreadLane::Need;
        n.title = toPlain(QStringView(s.text(1)));
        n.detail = Words::tr("Behov %1").arg(s.integer(0));
        n.date = s.date(2);
        return {n};
    }
    case ObjectType::Measure: {
        Statement s(m_database, u"SELECT m.title, m.description, m.from_date, m.state, m.responsible, a.number, "
                                "(SELECT COUNT(*) FROM measure o WHERE o.plan_id = m.plan_id AND o.area_id = m.area_id AND o.removed_at IS NULL AND o.rank < m.rank) "
                                "FROM measure m LEFT JOIN development_area a ON a.id = m.area_id WHERE m.id = ? AND m.removed_at IS NULL"_s);
        s.bind(o.id).exec();
        if (!s.next())
            return {};
        n.lane = ThreadLane::Measure;
        n.title = toPlain(QStringView(s.text(0).isEmpty() ? s.text(1).section(u'\n', 0, 0, QString::SectionSkipEmpty) : s.text(0)));
        if (!s.text(5).isEmpty())
            n.title = u"%1.%2 %3"_s.arg(s.text(5)).arg(s.integer(6) + 1).arg(n.title);
        n.date = s.date(2);
        n.state = s.text(3);
        Parties responsible;
        records::fromJson(s.text(4), responsible);
        n.detail = responsible.isEmpty() ? QString() : responsible.first().text;
        return {n};
    }
    case ObjectType::Area: {
        Statement s(m_database, u"SELECT a.number, a.title, p.from_date FROM development_area a JOIN action_plan p ON p.id = a.plan_id WHERE a.id = ? AND a.removed_at IS NULL"_s);
        s.bind(o.id).exec();
        if (!s.next())
            return {};
        n.lane = ThreadLane::Need;
        n.title = toPlain(QStringView(s.text(1)));
        n.detail = Words::tr("Utvecklingsområde %1").arg(s.text(0)).trimmed();
        n.date = s.date(2);
        return {n};
    }
    case ObjectType::DialogueRound: {
        Statement s(m_database, u"SELECT name, year, unit, dialogue_on FROM dialogue_round WHERE id = ? AND removed_at IS NULL"_s);
        s.bind(o.id).exec();
        if (!s.next())
            return {};
        n.lane = ThreadLane::Meeting;
        n.title = u"%1 %2"_s.arg(s.text(0)).arg(s.integer(1));
        n.detail = s.text(2).isEmpty() ? Words::tr("Verksamhetsdialog") : Words::tr("Verksamhetsdialog, %1").arg(s.text(2));
        n.date = s.date(3);
        return {n};
    }
    case ObjectType::FollowUp: {
        Statement s(m_database, u"SELECT f.seen, l.text, f.date, f.effect, f.evidence FROM follow_up f LEFT JOIN line l ON l.id = f.line_id WHERE f.id = ? AND f.removed_at IS NULL"_s);
        s.bind(o.id).exec();
        if (!s.next())
            return {};
        n.lane = ThreadLane::FollowUp;
        n.title = toPlain(QStringView(s.text(1).isEmpty() ? s.text(0) : s.text(1)));
        n.date = s.date(2);
        const auto effect = s.code<Effect>(3);
        if (effect == Effect::TooEarly)
            return {n};
        ThreadNode reached = n;
        reached.lane = ThreadLane::Effect;
        reached.state = s.text(3);
        reached.title = effect == Effect::Reached ? Words::tr("Uppnådd") : effect == Effect::Partly ? Words::tr("Delvis uppnådd") : Words::tr("Ingen effekt");
        reached.detail = s.text(4);
        if (reached.detail.isEmpty())
            reached.breaks = {ThreadBreak::EffectWithoutEvidence};
        return {n, reached};
    }
    case ObjectType::StatusReport: {
        Statement s(m_database, u"SELECT date, state, movement FROM status_report WHERE id = ? AND removed_at IS NULL"_s);
        s.bind(o.id).exec();
        if (!s.next())
            return {};
        n.lane = ThreadLane::FollowUp;
        n.title = s.text(1).isEmpty() ? Words::tr("Lägesbeskrivning") : s.text(1);
        n.date = s.date(0);
        n.state = s.text(2);
        return {n};
    }
    default:
        return {};
    }
}

QString keyOf(const ObjectRef &o) { return o.id.toString(QUuid::WithoutBraces); }

/// What was walked: every object once, and the ties between them.
class Walk
{
public:
    explicit Walk(const Reader &reader) : m_reader(reader) {}

    bool add(const ObjectRef &o)
    {
        if (m_seen.contains(keyOf(o)))
            return true;
        if (nodes.size() >= ThreadRepository::limit) {
            cut = true;
            return false;
        }
        const QList<ThreadNode> made = m_reader.nodes(o);
        if (made.isEmpty())
            return false;
        m_seen.insert(keyOf(o));
        nodes += made;
        return true;
    }

    void go(const ObjectRef &start, bool forward)
    {
        std::deque<ObjectRef> queue{start};
        QSet<QString> visited{keyOf(start)};
        while (!queue.empty()) {
            const ObjectRef at = queue.front();
            queue.pop_front();
            for (const Neighbour &n : forward ? m_reader.after(at) : m_reader.before(at)) {
                if (!add(n.object))
                    continue;
                ties.append(forward ? Tie{at, n.object, n.type} : Tie{n.object, at, n.type});
                if (!visited.contains(keyOf(n.object))) {
                    visited.insert(keyOf(n.object));
                    queue.push_back(n.object);
                }
            }
        }
    }

    struct Tie {
        ObjectRef from, to;
        LinkType type;
    };
    QList<ThreadNode> nodes;
    QList<Tie> ties;
    bool cut = false;

private:
    const Reader &m_reader;
    QSet<QString> m_seen;
};

void markBreaks(Thread &thread, const Reader &reader)
{
    QSet<int> leads;
    for (const ThreadTie &tie : std::as_const(thread.ties))
        leads.insert(tie.from);
    for (int i = 0; i < int(thread.nodes.size()); ++i) {
        ThreadNode &n = thread.nodes[i];
        if (n.lane == ThreadLane::Decision && n.state == code(DecisionState::Valid) && !leads.contains(i) && reader.after(n.object).isEmpty())
            n.breaks.append(ThreadBreak::NothingAfterDecision);
        if (n.lane != ThreadLane::Measure)
            continue;
        if (!reader.answersNeed(n.object))
            n.breaks.append(ThreadBreak::MeasureWithoutNeed);
        if (!reader.wasFollowedUp(n.object)) {
            n.breaks.append(ThreadBreak::MeasureNotFollowedUp);
            n.expected = reader.expected(n.object);
        }
    }
}

} // namespace

Thread ThreadRepository::thread(const ObjectRef &object) const
{
    Thread thread;
    thread.of = object;
    const Reader reader(m_database);
    Walk walk(reader);
    if (!walk.add(object))
        return thread;
    walk.go(object, false);
    walk.go(object, true);

    thread.nodes = walk.nodes;
    thread.cut = walk.cut;
    std::stable_sort(thread.nodes.begin(), thread.nodes.end(), [](const ThreadNode &a, const ThreadNode &b) {
        return a.lane != b.lane ? a.lane < b.lane : a.date < b.date;
    });
    for (const Walk::Tie &tie : std::as_const(walk.ties)) {
        const ThreadTie made{thread.indexOf(tie.from), thread.indexOf(tie.to), tie.type};
        if (made.from >= 0 && made.to >= 0 && !thread.ties.contains(made))
            thread.ties.append(made);
    }
    for (int i = 0; i < int(thread.nodes.size()); ++i)
        if (thread.nodes[i].lane == ThreadLane::Effect)
            thread.ties.append({thread.indexOf(thread.nodes[i].object), i, LinkType::FollowsUp});
    markBreaks(thread, reader);
    return thread;
}

} // namespace storage
