// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/hitreader.h"

#include "domain/codes.h"
#include "domain/markdown.h"

#include <QHash>

namespace search {

using namespace Qt::Literals::StringLiterals;
using domain::LineKind;
using domain::ObjectType;

namespace {

constexpr int mostPeople = 5;

constexpr char visibleMeeting[] = " m.removed_at IS NULL AND NOT EXISTS"
                                  " (SELECT 1 FROM meeting later WHERE later.corrects_id = m.id AND later.removed_at IS NULL)";
constexpr char at[] = "m.id, b.abbreviation, m.date, i.id, i.title, b.id FROM ";

Hit::Kind kindOf(const QString &type)
{
    if (type == "sourceFile"_L1) // no object of its own: it opens what was read from it
        return Hit::Kind::SourceFile;
    switch (domain::fromCode<ObjectType>(type).value_or(ObjectType::Line)) {
    case ObjectType::Assignment: return Hit::Kind::Assignment;
    case ObjectType::StatusReport: return Hit::Kind::StatusReport;
    case ObjectType::Plan: return Hit::Kind::Plan;
    case ObjectType::Need: return Hit::Kind::Need;
    case ObjectType::Area: return Hit::Kind::Area;
    case ObjectType::Measure: return Hit::Kind::Measure;
    case ObjectType::Goal: return Hit::Kind::Goal;
    case ObjectType::FollowUp: return Hit::Kind::FollowUp;
    case ObjectType::YearCycleEntry: return Hit::Kind::YearCycleEntry;
    case ObjectType::DialogueRound: return Hit::Kind::DialogueRound;
    default: return Hit::Kind::Line;
    }
}

/// A record's fields and their paragraphs, told apart.
QString oneLine(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u'\n', Qt::SkipEmptyParts))
        if (const QString said = part.simplified(); !said.isEmpty())
            parts.append(said.startsWith(u"- "_s) ? said.mid(2) : said);
    return parts.join(u" · "_s);
}

bool isAskedFor(Query::Kind asked, Hit::Kind kind)
{
    using enum Hit::Kind;
    switch (asked) {
    case Query::Kind::Any: return true;
    case Query::Kind::Decision: return kind == Decision;
    case Query::Kind::Task: return kind == Task;
    case Query::Kind::CarryOver: return kind == CarryOver;
    case Query::Kind::Point: return kind == Point;
    case Query::Kind::Meeting: return kind == Meeting;
    case Query::Kind::Person: return kind == Person;
    case Query::Kind::Assignment: return kind == Assignment || kind == StatusReport;
    case Query::Kind::Plan: return kind == Plan || kind == Need || kind == Area || kind == Measure || kind == Goal || kind == FollowUp || kind == DialogueRound;
    case Query::Kind::Measure: return kind == Measure;
    case Query::Kind::FollowUp: return kind == FollowUp || kind == DialogueRound;
    case Query::Kind::File: return kind == SourceFile;
    }
    return false;
}

} // namespace

HitReader::HitReader(const ReadConnection &connection)
    : m_connection(connection),
      m_line(connection,
             QByteArray("SELECT l.id, l.kind, l.text, l.confidential, d.state, d.reported, t.state,"
                        " (SELECT rb.abbreviation || ' ' || rm.date || CASE WHEN r.number > 0 THEN ' §' || r.number ELSE '' END"
                        "  FROM decision r JOIN line rl ON rl.id = r.line_id AND rl.removed_at IS NULL"
                        "  JOIN meeting rm ON rm.id = rl.meeting_id JOIN body rb ON rb.id = rm.body_id WHERE r.replaces_id = l.id LIMIT 1), ")
                 + at
                 + "line l JOIN meeting m ON m.id = l.meeting_id JOIN body b ON b.id = m.body_id LEFT JOIN agenda_item i ON i.id = l.item_id"
                   " LEFT JOIN decision d ON d.line_id = l.id LEFT JOIN task t ON t.line_id = l.id WHERE l.search_id = ? AND"
                 + visibleMeeting),
      m_item(connection,
             QByteArray("SELECT i.confidential, ") + at + "agenda_item i JOIN meeting m ON m.id = i.meeting_id JOIN body b ON b.id = m.body_id WHERE i.search_id = ? AND"
                 + visibleMeeting),
      m_meeting(connection,
                QByteArray("SELECT m.title, m.place, b.name, m.id, b.abbreviation, m.date, b.id FROM meeting m JOIN body b ON b.id = m.body_id WHERE m.search_id = ? AND")
                    + visibleMeeting),
      m_responsible(connection, "SELECT person_id, body_id, name FROM responsible WHERE line_id = ?"),
      m_record(connection, "SELECT type, object_id, text FROM search_record WHERE search_id = ?"),
      m_about(connection, "SELECT title, around, day, state FROM search_record_text WHERE type = ? AND id = ?"),
      m_stands(connection, QByteArray("SELECT 1 FROM follow_up f LEFT JOIN line l ON l.id = f.line_id LEFT JOIN meeting m ON m.id = l.meeting_id WHERE f.id = ?"
                                      " AND (f.line_id IS NULL OR (l.removed_at IS NULL AND l.kind = 'followUp' AND") + visibleMeeting + "))"),
      m_counts(connection, QByteArray("SELECT 1 FROM status_report r LEFT JOIN meeting m ON m.id = r.meeting_id WHERE r.id = ?"
                                      " AND (r.meeting_id IS NULL OR (") + visibleMeeting + "))"),
      m_became(connection, "SELECT s.meeting_id, s.plan_id, b.abbreviation FROM source_file s LEFT JOIN meeting m ON m.id = s.meeting_id"
               " LEFT JOIN body b ON b.id = m.body_id WHERE s.id = ?")
{
}

bool HitReader::answersFor(const Plan &plan, const QString &line)
{
    m_responsible.begin().bind(line);
    bool found = false;
    while (m_responsible.next())
        found = found || plan.people.contains(m_responsible.text(0)) || plan.bodies.contains(m_responsible.text(1))
            || m_responsible.text(2).contains(plan.query.responsible, Qt::CaseInsensitive);
    return found;
}

std::optional<Hit> HitReader::readLine(const Plan &plan, qint64 number)
{
    ReadStatement &row = m_line.begin().bind(number);
    if (!row.next())
        return std::nullopt;
    const Query &query = plan.query;
    const LineKind kind = domain::fromCode<LineKind>(row.text(1)).value_or(LineKind::Text);
    Hit hit;
    hit.kind = domain::isDecision(kind) ? Hit::Kind::Decision
        : kind == LineKind::Task        ? Hit::Kind::Task
        : kind == LineKind::CarryOver   ? Hit::Kind::CarryOver
                                        : Hit::Kind::Line;
    if (hit.kind == Hit::Kind::Decision) {
        hit.decisionState = domain::fromCode<domain::DecisionState>(row.text(4)).value_or(domain::DecisionState::Valid);
        hit.agreement = kind == LineKind::Agreement;
        hit.reported = row.integer(5) != 0;
        hit.replacedBy = row.text(7);
    } else if (hit.kind == Hit::Kind::Task) {
        hit.taskState = domain::fromCode<domain::TaskState>(row.text(6)).value_or(domain::TaskState::Open);
    }
    const QString id = row.text(0), body = row.text(13);
    hit.id = QUuid::fromString(id);
    hit.text = domain::toPlain(row.text(2));
    hit.confidential = row.integer(3) != 0;
    hit.meeting = domain::MeetingId(row.uuid(8));
    hit.body = row.text(9);
    hit.date = QDate::fromString(row.text(10), Qt::ISODate);
    hit.item = domain::ItemId(row.uuid(11));
    hit.title = domain::toPlain(row.text(12));
    row.begin();
    if (!isAskedFor(query.kind, hit.kind) || (query.decisionState && hit.decisionState != query.decisionState)
        || (query.taskState && hit.taskState != query.taskState) || (!query.body.isEmpty() && !plan.ownBodies.contains(body))
        || (!query.responsible.isEmpty() && !answersFor(plan, id)))
        return std::nullopt;
    return hit;
}

std::optional<Hit> HitReader::readItem(const Plan &plan, qint64 number)
{
    if (plan.asksForTracked() || !isAskedFor(plan.query.kind, Hit::Kind::Point))
        return std::nullopt;
    ReadStatement &row = m_item.begin().bind(number);
    if (!row.next())
        return std::nullopt;
    Hit hit;
    hit.kind = Hit::Kind::Point;
    hit.confidential = row.integer(0) != 0;
    hit.meeting = domain::MeetingId(row.uuid(1));
    hit.body = row.text(2);
    hit.date = QDate::fromString(row.text(3), Qt::ISODate);
    hit.id = row.uuid(4);
    hit.item = domain::ItemId(hit.id);
    hit.title = hit.text = domain::toPlain(row.text(5));
    const QString body = row.text(6);
    row.begin();
    return plan.query.body.isEmpty() || plan.ownBodies.contains(body) ? std::optional(hit) : std::nullopt;
}

std::optional<Hit> HitReader::readMeeting(const Plan &plan, qint64 number)
{
    if (plan.asksForTracked() || !isAskedFor(plan.query.kind, Hit::Kind::Meeting))
        return std::nullopt;
    ReadStatement &row = m_meeting.begin().bind(number);
    if (!row.next())
        return std::nullopt;
    Hit hit;
    hit.kind = Hit::Kind::Meeting;
    hit.id = row.uuid(3);
    hit.meeting = domain::MeetingId(hit.id);
    hit.body = row.text(4);
    hit.date = QDate::fromString(row.text(5), Qt::ISODate);
    hit.title = row.text(0).isEmpty() ? row.text(2) : row.text(0);
    hit.text = row.text(1).isEmpty() ? hit.title : hit.title + u", "_s + row.text(1);
    const QString body = row.text(6);
    row.begin();
    return plan.query.body.isEmpty() || plan.ownBodies.contains(body) ? std::optional(hit) : std::nullopt;
}

std::optional<Hit> HitReader::readRecord(const Plan &plan, qint64 number)
{
    if (!plan.asksForRecords())
        return std::nullopt;
    ReadStatement &row = m_record.begin().bind(number);
    if (!row.next())
        return std::nullopt;
    const QString type = row.text(0), id = row.text(1);
    Hit hit;
    hit.kind = kindOf(type);
    hit.id = QUuid::fromString(id);
    hit.text = hit.kind == Hit::Kind::SourceFile ? row.text(2).simplified() : oneLine(domain::toPlain(row.text(2)));
    row.begin();
    if (hit.kind == Hit::Kind::Line || !isAskedFor(plan.query.kind, hit.kind))
        return std::nullopt;
    // What it stands in may be gone: then it is gone too.
    ReadStatement &about = m_about.begin().bind(type).bind(id);
    if (!about.next())
        return std::nullopt;
    hit.title = domain::toPlain(about.text(0));
    hit.around = domain::toPlain(about.text(1));
    hit.date = QDate::fromString(about.text(2), Qt::ISODate);
    hit.state = about.text(3);
    about.begin();
    // Written in minutes they count in their latest version; a follow-up while its line stands.
    if (hit.kind == Hit::Kind::FollowUp || hit.kind == Hit::Kind::StatusReport) {
        ReadStatement &counts = hit.kind == Hit::Kind::FollowUp ? m_stands : m_counts;
        const bool counted = counts.begin().bind(id).next();
        counts.begin();
        if (!counted)
            return std::nullopt;
    }
    if (hit.kind == Hit::Kind::SourceFile) {
        ReadStatement &became = m_became.begin().bind(id);
        if (!became.next())
            return std::nullopt;
        hit.meeting = domain::MeetingId(became.uuid(0));
        hit.plan = domain::ActionPlanId(became.uuid(1));
        hit.body = became.text(2);
        became.begin();
    }
    return hit;
}

std::optional<Hit> HitReader::read(const Plan &plan, qint64 number)
{
    switch (number & 7) {
    case 0: return readLine(plan, number);
    case 1: return readItem(plan, number);
    case 2: return readMeeting(plan, number);
    case 3: return readRecord(plan, number);
    default: return std::nullopt;
    }
}

QList<Hit> HitReader::people(const Plan &plan)
{
    QList<Hit> found;
    Query names;
    names.terms = plan.query.terms;
    names.kind = plan.query.kind;
    if (!plan.query.hasWords() || !isAskedFor(names.kind, Hit::Kind::Person) || !(plan.query == names))
        return found;
    ReadStatement row(m_connection, "SELECT id, name, initials, title FROM person WHERE removed_at IS NULL ORDER BY name");
    while (row.next() && found.size() < mostPeople) {
        if (!plan.matcher->matches(row.text(1) + u' ' + row.text(2)))
            continue;
        Hit hit;
        hit.kind = Hit::Kind::Person;
        hit.id = row.uuid(0);
        hit.title = hit.text = row.text(1);
        if (!row.text(3).isEmpty())
            hit.text += u", "_s + row.text(3);
        hit.marks = plan.matcher->marks(hit.text);
        found.append(hit);
    }
    return found;
}

} // namespace search
