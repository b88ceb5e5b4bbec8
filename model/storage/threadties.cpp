// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/threadties.h"

#include "storage/recordcolumns.h"
#include "storage/sqlite/rows.h"
#include "storage/sqlite/statement.h"

namespace storage {

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using sqlite::Statement;

namespace {

/// "`from` <type> `to`": for these the effect is `to`; for all others (carries out, reports on, follows up, replaces, answers,
/// comes from) what came first is `to`.
bool leadsForward(LinkType type) { return type == LinkType::Decides || type == LinkType::Prioritises; }

/// Follow-ups that count, and that stand there still.
const QString aliveFollowUp = sqlite::sql({u" AND removed_at IS NULL AND ", sqlite::countedFollowUp});

} // namespace

QList<QUuid> ThreadTies::ids(const QString &sql, const QUuid &of) const
{
    QList<QUuid> found;
    Statement s(m_database, sql);
    s.bind(of).exec();
    while (s.next())
        if (!s.uuid(0).isNull())
            found.append(s.uuid(0));
    return found;
}

void ThreadTies::add(ThreadNeighbours &to, ObjectType type, LinkType link, const QString &sql, const QUuid &of) const
{
    for (const QUuid &id : ids(sql, of))
        to.append({{type, id}, link});
}

bool ThreadTies::wasFollowedUp(const QUuid &measure) const
{
    return !ids(u"SELECT id FROM follow_up WHERE measure_id = ?"_s + aliveFollowUp + u" LIMIT 1"_s, measure).isEmpty();
}

QList<NeedId> ThreadTies::needsOf(const QUuid &measure) const
{
    QList<NeedId> needs;
    Statement s(m_database, u"SELECT needs FROM measure WHERE id = ? AND removed_at IS NULL"_s);
    s.bind(measure).exec();
    if (s.next())
        records::fromJson(s.text(0), needs);
    return needs;
}

ThreadNeighbours ThreadTies::linked(const ObjectRef &o, bool forward) const
{
    ThreadNeighbours found;
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

ThreadNeighbours ThreadTies::ownOfLine(const QUuid &id, bool forward) const
{
    ThreadNeighbours found;
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
        add(found, ObjectType::Line, LinkType::CarriesOut, sameItem + u"AND l.kind IN ('decision', 'agreement') AND o.kind = 'task' ORDER BY o.rank"_s, id);
        return found;
    }
    add(found, ObjectType::Line, LinkType::Replaces, u"SELECT replaces_id FROM decision WHERE line_id = ?"_s, id);
    const qsizetype others = found.size();
    add(found, ObjectType::Line, LinkType::CarriesOut, sameItem + u"AND l.kind = 'task' AND o.kind IN ('decision', 'agreement') ORDER BY o.rank"_s, id);
    if (found.size() == others) // what carries nothing out comes from its meeting
        add(found, ObjectType::Meeting, LinkType::ComesFrom, u"SELECT meeting_id FROM line WHERE id = ? AND removed_at IS NULL"_s, id);
    return found;
}

std::optional<Prioritisation> ThreadTies::latestWith(const QUuid &assignment) const
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

ThreadNeighbours ThreadTies::own(const ObjectRef &o, bool forward) const
{
    ThreadNeighbours found;
    switch (o.type) {
    case ObjectType::Line:
        return ownOfLine(o.id, forward);
    case ObjectType::Assignment:
        if (forward) {
            add(found, ObjectType::Measure, LinkType::CarriesOut, u"SELECT id FROM measure WHERE assignment_id = ? AND removed_at IS NULL ORDER BY from_date"_s, o.id);
            add(found, ObjectType::StatusReport, LinkType::ReportsOn, sqlite::sql({u"SELECT id FROM status_report WHERE assignment_id = ? AND removed_at IS NULL AND ", sqlite::countedReport, u" ORDER BY date"}), o.id);
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

} // namespace storage
