// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/repositories.h"

/// Test data in the words of those who use the program. A builder says what matters to the test and fills in the rest:
///
///     const Body lg = aBody("LG").in(repos);
///     const Minutes minutes = aMeeting(lg, "2026-10-13")
///                                 .withItem(Section::Decision, "Internbudget")
///                                 .withLine("Bakgrund", LineKind::Label)
///                                 .withDecision("Ledningsgruppen beslutade att …")
///                                 .withTask("Ta fram underlag", parisa)
///                                 .in(repos);
namespace support {

QDate day(const char *iso);

class BodyBuilder
{
public:
    explicit BodyBuilder(const char *abbreviation);
    BodyBuilder &named(const char *name);
    BodyBuilder &ofKind(domain::BodyKind kind);
    BodyBuilder &numbered(domain::Numbering numbering);
    BodyBuilder &withStandingItems(const QStringList &titles);
    BodyBuilder &withoutMinutes();
    domain::Body value() const { return m_body; }
    domain::Body in(storage::Repositories &repos) const { return repos.bodies.save(m_body); }

private:
    domain::Body m_body;
};
inline BodyBuilder aBody(const char *abbreviation) { return BodyBuilder(abbreviation); }

class PersonBuilder
{
public:
    explicit PersonBuilder(const char *name); ///< initials are made of the name
    PersonBuilder &titled(const char *title);
    PersonBuilder &withInitials(const char *initials);
    /// Saved with the person as a membership without beginning or end.
    PersonBuilder &memberOf(const domain::Body &body, domain::MemberRole role = domain::MemberRole::Member);
    domain::Person value() const { return m_person; }
    domain::Person in(storage::Repositories &repos) const;

private:
    domain::Person m_person;
    QList<domain::Membership> m_memberships;
};
inline PersonBuilder aPerson(const char *name) { return PersonBuilder(name); }

domain::Party party(const domain::Person &person);
domain::Party party(const domain::Body &body);

/// Items and lines get gapped ranks in the order that they are named; a line stands under the item before it.
class MeetingBuilder
{
public:
    MeetingBuilder(const domain::Body &body, QDate date);
    MeetingBuilder &at(const char *place);
    MeetingBuilder &titled(const char *title);
    MeetingBuilder &withStatus(domain::MeetingStatus status);
    MeetingBuilder &correcting(const domain::Meeting &approved);
    MeetingBuilder &attendedBy(const domain::Person &person, domain::Presence presence = domain::Presence::Present);
    MeetingBuilder &withGuest(const char *name);
    MeetingBuilder &withItem(domain::Section section, const char *title);
    MeetingBuilder &withLine(const char *text, domain::LineKind kind = domain::LineKind::Text, int level = 0);
    MeetingBuilder &withLine(const QString &text, domain::LineKind kind = domain::LineKind::Text, int level = 0);
    MeetingBuilder &withDecision(const char *text, int level = 0);
    MeetingBuilder &withReportedDecision(const char *text, const domain::Body &decidedBy);
    MeetingBuilder &withTask(const char *text, const domain::Person &responsible, QDate due = QDate());
    MeetingBuilder &withCarryOver(const char *text, QDate date = QDate());
    // What the last decision or task carries beside its text.
    MeetingBuilder &followedUp(QDate date);
    MeetingBuilder &inState(domain::DecisionState state);
    MeetingBuilder &inState(domain::TaskState state);
    MeetingBuilder &by(const domain::Party &responsible);
    MeetingBuilder &replacing(domain::LineId earlier);

    const domain::Minutes &value() const { return m_minutes; }
    /// Everything saved; the minutes as they are read back.
    domain::Minutes in(storage::Repositories &repos) const;
    void save(storage::Repositories &repos) const; ///< without reading back

private:
    domain::Line &addLine(const QString &text, domain::LineKind kind, int level);
    domain::Decision &lastDecision();
    domain::Task &lastTask();

    domain::Minutes m_minutes;
    qint64 m_rank = 0;
};
inline MeetingBuilder aMeeting(const domain::Body &body, QDate date) { return MeetingBuilder(body, date); }
inline MeetingBuilder aMeeting(const domain::Body &body, const char *date) { return MeetingBuilder(body, day(date)); }

} // namespace support
