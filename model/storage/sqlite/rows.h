// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/minutes.h"
#include "storage/sqlite/statement.h"

/// Rows as domain values. Each …Columns names what its reader takes, in that order, of a table with the alias given there.
namespace storage::sqlite {

inline constexpr char16_t bodyColumns[] =
    u"b.id, b.name, b.abbreviation, b.kind, b.keeps_minutes, b.section_order, b.numbering, b.usual_place, b.standing_items, b.rev";
domain::Body readBody(const Statement &row, int first = 0);

inline constexpr char16_t personColumns[] = u"p.id, p.name, p.initials, p.title, p.email, p.rev";
domain::Person readPerson(const Statement &row, int first = 0);

inline constexpr char16_t membershipColumns[] = u"s.id, s.body_id, s.person_id, s.role, s.from_date, s.to_date, s.rev";
domain::Membership readMembership(const Statement &row, int first = 0);

inline constexpr char16_t meetingColumns[] =
    u"m.id, m.body_id, m.date, m.starts, m.ends, m.title, m.place, m.status, m.chair_id, m.note_taker_id, m.approver_id,"
    u" m.approved_at, m.version, m.corrects_id, m.rev";
inline constexpr int meetingColumnCount = 15;
domain::Meeting readMeeting(const Statement &row, int first = 0);

inline constexpr char16_t attendanceColumns[] =
    u"a.id, a.meeting_id, a.person_id, a.guest_name, a.presence, a.arrived_at_id, a.left_at_id, a.rank, a.rev";
domain::Attendance readAttendance(const Statement &row, int first = 0);

inline constexpr char16_t itemColumns[] =
    u"i.id, i.meeting_id, i.rank, i.section, i.title, i.minutes_planned, i.confidential, i.number, i.rev";
domain::AgendaItem readItem(const Statement &row, int first = 0);

inline constexpr char16_t lineColumns[] = u"l.id, l.meeting_id, l.item_id, l.rank, l.level, l.kind, l.text, l.confidential, l.rev";
inline constexpr int lineColumnCount = 9;
domain::Line readLine(const Statement &row, int first = 0);

inline constexpr char16_t decisionColumns[] = u"d.line_id, d.body_id, d.reported, d.number, d.state, d.follow_up, d.replaces_id, d.rev";
inline constexpr int decisionColumnCount = 8;
domain::Decision readDecision(const Statement &row, int first = 0); ///< without responsible

inline constexpr char16_t taskColumns[] = u"t.line_id, t.due, t.state, t.report_back, t.report_back_to_id, t.rev";
inline constexpr int taskColumnCount = 6;
domain::Task readTask(const Statement &row, int first = 0); ///< without responsible

inline constexpr char16_t carryOverColumns[] = u"c.line_id, c.body_id, c.target, c.date, c.title, c.placed_as_id, c.rev";
inline constexpr int carryOverColumnCount = 7;
domain::CarryOver readCarryOver(const Statement &row, int first = 0);

inline constexpr char16_t linkColumns[] = u"k.id, k.type, k.from_type, k.from_id, k.to_type, k.to_id, k.rev";
domain::Link readLink(const Statement &row, int first = 0);

domain::Parties readResponsible(Database &database, domain::LineId line);
void writeResponsible(Database &database, domain::LineId line, const domain::Parties &parties);

/// True for a meeting m that is there and that no correction has taken the place of.
inline constexpr char16_t isLatestVersion[] =
    u"m.removed_at IS NULL AND NOT EXISTS (SELECT 1 FROM meeting later WHERE later.corrects_id = m.id AND later.removed_at IS NULL)";

/// A line l that a register may show. Word for word the condition of the index line_tracked, else SQLite does not use it.
inline constexpr char16_t isTrackedLine[] = u"l.removed_at IS NULL AND l.kind IN ('decision', 'agreement', 'task', 'carryOver')";

inline QString sql(std::initializer_list<QStringView> parts)
{
    QString joined;
    for (const QStringView part : parts)
        joined += part;
    return joined;
}

/// Of the table follow_up: what was written in minutes counts while its line stands as a follow-up in their latest version.
inline constexpr char16_t countedFollowUp[] =
    u"(follow_up.line_id IS NULL OR EXISTS (SELECT 1 FROM line fl JOIN meeting fm ON fm.id = fl.meeting_id"
    u" WHERE fl.id = follow_up.line_id AND fl.removed_at IS NULL AND fl.kind = 'followUp' AND fm.removed_at IS NULL"
    u" AND NOT EXISTS (SELECT 1 FROM meeting later WHERE later.corrects_id = fm.id AND later.removed_at IS NULL)))";

/// Of the table status_report: what was written in minutes counts in their latest version, which has its own.
inline constexpr char16_t countedReport[] =
    u"(status_report.meeting_id IS NULL OR EXISTS (SELECT 1 FROM meeting rm WHERE rm.id = status_report.meeting_id AND rm.removed_at IS NULL"
    u" AND NOT EXISTS (SELECT 1 FROM meeting later WHERE later.corrects_id = rm.id AND later.removed_at IS NULL)))";

} // namespace storage::sqlite
