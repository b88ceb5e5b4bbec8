// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/threadnodes.h"

#include "domain/codes.h"
#include "domain/followingup.h"
#include "domain/indicators.h"
#include "domain/markdown.h"
#include "domain/numbering.h"
#include "domain/planwords.h"
#include "storage/recordcolumns.h"
#include "storage/sqlite/statement.h"

#include <QCoreApplication>

namespace storage {

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using sqlite::Statement;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(storage::ThreadRepository)
};

/// Whether a correction has taken the place of the minutes of meeting m.
const QString isCorrected = u"EXISTS (SELECT 1 FROM meeting later WHERE later.corrects_id = m.id AND later.removed_at IS NULL)"_s;

} // namespace

QList<ThreadNode> ThreadNodes::of(const ObjectRef &o, bool whole) const
{
    switch (o.type) {
    case ObjectType::Meeting: return meeting(o.id, whole);
    case ObjectType::Item: return item(o.id, whole);
    case ObjectType::Line: return line(o.id, whole);
    case ObjectType::Assignment: return assignment(o.id);
    case ObjectType::Need: return need(o.id);
    case ObjectType::Measure: return measure(o.id);
    case ObjectType::Area: return area(o.id);
    case ObjectType::DialogueRound: return round(o.id);
    case ObjectType::FollowUp: return followUp(o.id);
    case ObjectType::StatusReport: return report(o.id);
    default: return {};
    }
}

QList<ThreadNode> ThreadNodes::meeting(const QUuid &id, bool whole) const
{
    ThreadNode n;
    n.object = {ObjectType::Meeting, id};
    Statement s(m_database, u"SELECT m.title, m.date, m.status, b.name, "_s + isCorrected + u" FROM meeting m JOIN body b ON b.id = m.body_id WHERE m.id = ? AND m.removed_at IS NULL"_s);
    s.bind(id).exec();
    if (!s.next() || (s.flag(4) && !whole))
        return {};
    n.lane = ThreadLane::Meeting;
    n.title = s.text(0).isEmpty() ? s.text(3) : s.text(0);
    n.date = s.date(1);
    n.state = s.text(2);
    return {n};
}

QList<ThreadNode> ThreadNodes::item(const QUuid &id, bool whole) const
{
    ThreadNode n;
    n.object = {ObjectType::Item, id};
    Statement s(m_database, u"SELECT i.title, m.date, "_s + isCorrected + u" FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id WHERE i.id = ? AND i.removed_at IS NULL AND m.removed_at IS NULL"_s);
    s.bind(id).exec();
    if (!s.next() || (s.flag(2) && !whole))
        return {};
    n.lane = ThreadLane::Meeting;
    n.title = toPlain(QStringView(s.text(0)));
    n.date = s.date(1);
    return {n};
}

QList<ThreadNode> ThreadNodes::line(const QUuid &id, bool whole) const
{
    ThreadNode n;
    n.object = {ObjectType::Line, id};
    Statement s(m_database, u"SELECT l.kind, l.text, m.date, b.abbreviation, d.state, d.number, d.reported, t.state, t.due, r.name, "_s + isCorrected +
                                u" FROM line l JOIN meeting m ON m.id = l.meeting_id JOIN body b ON b.id = m.body_id "
                            "LEFT JOIN decision d ON d.line_id = l.id LEFT JOIN task t ON t.line_id = l.id "
                            "LEFT JOIN responsible r ON r.line_id = l.id AND r.rank = 0 "
                            "WHERE l.id = ? AND l.removed_at IS NULL AND m.removed_at IS NULL"_s);
    s.bind(id).exec();
    if (!s.next() || (s.flag(10) && !whole))
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

QList<ThreadNode> ThreadNodes::assignment(const QUuid &id) const
{
    ThreadNode n;
    n.object = {ObjectType::Assignment, id};
    Statement s(m_database, u"SELECT a.title, p.year FROM assignment a JOIN operational_plan p ON p.id = a.plan_id WHERE a.id = ? AND a.removed_at IS NULL"_s);
    s.bind(id).exec();
    if (!s.next())
        return {};
    n.lane = ThreadLane::Priority;
    n.title = s.text(0);
    n.detail = Words::tr("Verksamhetsplan %1").arg(s.integer(1));
    n.date = QDate(s.integer(1), 1, 1);
    if (const auto p = m_ties.latestWith(id)) {
        n.date = p->date;
        n.title = Words::tr("%1, rang %2").arg(n.title).arg(p->rankOf(AssignmentId(id)));
    }
    return {n};
}

QList<ThreadNode> ThreadNodes::need(const QUuid &id) const
{
    ThreadNode n;
    n.object = {ObjectType::Need, id};
    Statement s(m_database, u"SELECT n.number, n.text, p.from_date FROM need n JOIN action_plan p ON p.id = n.plan_id WHERE n.id = ? AND n.removed_at IS NULL"_s);
    s.bind(id).exec();
    if (!s.next())
        return {};
    n.lane = ThreadLane::Need;
    n.title = toPlain(QStringView(s.text(1)));
    n.detail = Words::tr("Behov %1").arg(s.integer(0));
    n.date = s.date(2);
    return {n};
}

QList<ThreadNode> ThreadNodes::measure(const QUuid &id) const
{
    ThreadNode n;
    n.object = {ObjectType::Measure, id};
    Statement s(m_database, u"SELECT m.title, m.description, m.from_date, m.state, m.responsible, a.number, "
                            "(SELECT COUNT(*) FROM measure o WHERE o.plan_id = m.plan_id AND o.area_id = m.area_id AND o.removed_at IS NULL AND o.rank < m.rank) "
                            "FROM measure m LEFT JOIN development_area a ON a.id = m.area_id WHERE m.id = ? AND m.removed_at IS NULL"_s);
    s.bind(id).exec();
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

QList<ThreadNode> ThreadNodes::area(const QUuid &id) const
{
    ThreadNode n;
    n.object = {ObjectType::Area, id};
    Statement s(m_database, u"SELECT a.number, a.title, p.from_date FROM development_area a JOIN action_plan p ON p.id = a.plan_id WHERE a.id = ? AND a.removed_at IS NULL"_s);
    s.bind(id).exec();
    if (!s.next())
        return {};
    n.lane = ThreadLane::Need;
    n.title = toPlain(QStringView(s.text(1)));
    n.detail = Words::tr("Utvecklingsområde %1").arg(s.text(0)).trimmed();
    n.date = s.date(2);
    return {n};
}

QList<ThreadNode> ThreadNodes::round(const QUuid &id) const
{
    ThreadNode n;
    n.object = {ObjectType::DialogueRound, id};
    Statement s(m_database, u"SELECT name, year, number, unit, dialogue_on FROM dialogue_round WHERE id = ? AND removed_at IS NULL"_s);
    s.bind(id).exec();
    if (!s.next())
        return {};
    n.lane = ThreadLane::Meeting;
    DialogueRound named; // without its unit, which stands beneath
    named.name = s.text(0);
    named.year = s.integer(1);
    named.number = s.integer(2);
    n.title = roundName(named);
    n.detail = s.text(3).isEmpty() ? Words::tr("Verksamhetsdialog") : Words::tr("Verksamhetsdialog, %1").arg(s.text(3));
    n.date = s.date(4);
    return {n};
}

QList<ThreadNode> ThreadNodes::followUp(const QUuid &id) const
{
    ThreadNode n;
    n.object = {ObjectType::FollowUp, id};
    Statement s(m_database, u"SELECT f.seen, l.text, f.date, f.effect, f.evidence FROM follow_up f LEFT JOIN line l ON l.id = f.line_id WHERE f.id = ? AND f.removed_at IS NULL"_s);
    s.bind(id).exec();
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
    reached.title = effectName(effect);
    reached.detail = s.text(4);
    if (reached.detail.isEmpty())
        reached.breaks = {ThreadBreak::EffectWithoutEvidence};
    return {n, reached};
}

QList<ThreadNode> ThreadNodes::report(const QUuid &id) const
{
    ThreadNode n;
    n.object = {ObjectType::StatusReport, id};
    Statement s(m_database, u"SELECT date, state, movement FROM status_report WHERE id = ? AND removed_at IS NULL"_s);
    s.bind(id).exec();
    if (!s.next())
        return {};
    n.lane = ThreadLane::FollowUp;
    n.title = s.text(1).isEmpty() ? Words::tr("Lägesbeskrivning") : s.text(1);
    n.date = s.date(0);
    n.state = s.text(2);
    return {n};
}

QDate ThreadNodes::expected(const ObjectRef &measure) const
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

} // namespace storage
