// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/tominutes.h"

#include "domain/names.h"
#include "domain/numbering.h"
#include "importing/vocabulary.h"

#include <QRegularExpression>
#include <algorithm>

namespace importing {

namespace {

using namespace domain;
using namespace Qt::Literals::StringLiterals;

class Maker
{
public:
    Maker(const MinutesProposal &proposal, const Directory &directory) : m_proposal(proposal), m_directory(directory) {}

    MinutesImport make()
    {
        makeMeeting();
        makeAttendance();
        for (const ProposedLine &line : m_proposal.before)
            addLine(line, {});
        for (const ProposedItem &item : m_proposal.items)
            addItem(item);
        const auto numbers = decisionNumbers(minutes().lines, minutes().decisions);
        for (Decision &decision : minutes().decisions)
            decision.number = numbers.value(decision.line);
        return m_out;
    }

private:
    Minutes &minutes() { return m_out.minutes; }

    void makeMeeting()
    {
        minutes().body = ownBody();
        domain::Meeting &meeting = minutes().meeting;
        meeting.id = MeetingId::create();
        meeting.body = minutes().body.id;
        meeting.date = m_proposal.date;
        meeting.starts = m_proposal.starts;
        meeting.ends = m_proposal.ends;
        meeting.place = m_proposal.place;
        meeting.status = MeetingStatus::Finished;
        meeting.chair = personFor(m_proposal.chair);
        meeting.noteTaker = personFor(m_proposal.noteTaker);
        meeting.approver = personFor(m_proposal.approvers.value(0));
    }

    Body ownBody()
    {
        const BodyId id = bodyFor(m_proposal.body, true);
        for (const Body &body : std::as_const(m_directory.bodies))
            if (body.id == id)
                return body;
        return {};
    }

    /// A stored body, one that most municipalities have, or a new one of that name.
    BodyId bodyFor(const QString &words, bool own)
    {
        if (const Party party = m_directory.resolve(words); party.body) {
            mention(party.body);
            return party.body;
        }
        Body made;
        Directory common{{}, commonBodies()};
        const Party party = common.resolve(words);
        for (const Body &body : common.bodies)
            if (party.body == body.id)
                made = body;
        if (made.abbreviation.isEmpty()) {
            made.abbreviation = own && !words.isEmpty() ? words : freeAbbreviation(words, m_directory.bodies);
            made.name = own && !m_proposal.bodyName.isEmpty() ? m_proposal.bodyName : words;
            if (!made.name.isEmpty())
                made.name[0] = made.name[0].toUpper();
            made.kind = BodyKind::Other;
        }
        made.id = BodyId::create();
        made.keepsMinutes = own;
        if (own && m_proposal.numbersRestart)
            made.numbering = Numbering::RestartsPerSection;
        m_out.newBodies.append(made);
        m_directory.bodies.append(made);
        mention(made.id);
        return made.id;
    }

    static bool isFullName(const QString &name)
    {
        static const QRegularExpression full(u"^\\p{Lu}[\\p{L}'.’-]*(?:\\s+(?:(?:von|af|de|van|der|la)\\s+)?\\p{Lu}[\\p{L}'.’-]+)+$"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
        return full.match(name).hasMatch();
    }

    /// Null for a name that is not full and that nobody has.
    PersonId personFor(const QString &name)
    {
        if (name.isEmpty())
            return {};
        if (const Party party = m_directory.resolve(name); party.person) {
            mention(party.person);
            return party.person;
        }
        if (!isFullName(name))
            return {};
        Person made;
        made.id = PersonId::create();
        made.name = name;
        made.initials = initialsOf(name);
        m_out.newPeople.append(made);
        m_directory.people.append(made);
        mention(made.id);
        return made.id;
    }

    void mention(PersonId id)
    {
        for (const Person &person : std::as_const(m_directory.people))
            if (person.id == id)
                minutes().people.insert(id, person);
    }
    void mention(BodyId id)
    {
        for (const Body &body : std::as_const(m_directory.bodies))
            if (body.id == id)
                minutes().bodies.insert(id, body);
    }

    void makeAttendance()
    {
        for (const auto &[names, presence] : {std::pair(m_proposal.present, Presence::Present), std::pair(m_proposal.adjuncts, Presence::Adjunct),
                                              std::pair(m_proposal.absent, Presence::Absent)})
            for (const QString &name : names) {
                Attendance attendance;
                attendance.id = AttendanceId::create();
                attendance.meeting = minutes().meeting.id;
                attendance.person = personFor(name);
                if (!attendance.person)
                    attendance.guestName = name;
                const bool twice = std::any_of(minutes().attendance.begin(), minutes().attendance.end(), [&](const Attendance &have) {
                    return attendance.person ? have.person == attendance.person : have.guestName == attendance.guestName;
                });
                attendance.presence = presence;
                attendance.rank = int(minutes().attendance.size());
                if (!twice)
                    minutes().attendance.append(attendance);
            }
    }

    qint64 nextRank() { return m_rank += 1 << 20; }

    void addItem(const ProposedItem &proposed)
    {
        AgendaItem item;
        item.id = ItemId::create();
        item.meeting = minutes().meeting.id;
        item.rank = nextRank();
        item.section = proposed.section;
        item.title = toMarkdown(proposed.title);
        item.number = proposed.number.toInt();
        minutes().items.append(item);
        m_out.items.insert(item.id, proposed.at);
        if (proposed.doubt)
            m_out.doubts.append({{}, item.id, proposed.doubt});
        if (!proposed.presentersText.isEmpty()) {
            ProposedLine line;
            line.kind = LineKind::Presenters;
            line.runs = {{proposed.presentersText}};
            line.at = proposed.at;
            addLine(line, item.id);
        }
        for (const ProposedLine &line : proposed.lines)
            addLine(line, item.id);
    }

    void addLine(const ProposedLine &proposed, ItemId item)
    {
        Line line;
        line.id = LineId::create();
        line.meeting = minutes().meeting.id;
        line.item = item;
        line.rank = nextRank();
        line.level = std::clamp(proposed.level, 0, maxLevel);
        line.kind = proposed.kind;
        line.text = toMarkdown(proposed.runs);
        minutes().lines.append(line);
        m_out.lines.insert(line.id, proposed.at);
        if (proposed.doubt)
            m_out.doubts.append({line.id, item, proposed.doubt});
        if (isDecision(line.kind))
            addDecision(proposed, line);
        else if (line.kind == LineKind::Task)
            addTask(proposed, line);
        else if (line.kind == LineKind::CarryOver)
            addCarryOver(proposed, line);
    }

    void addDecision(const ProposedLine &proposed, const Line &line)
    {
        Decision decision;
        decision.line = line.id;
        decision.reported = proposed.reported;
        decision.body = proposed.reported && !proposed.body.isEmpty() ? bodyFor(proposed.body, false) : minutes().body.id;
        decision.followUp = proposed.date;
        decision.responsible = parties(proposed.responsible);
        minutes().decisions.insert(line.id, decision);
    }

    void addTask(const ProposedLine &proposed, const Line &line)
    {
        Task task;
        task.line = line.id;
        task.due = proposed.date;
        task.responsible = parties(proposed.responsible);
        minutes().tasks.insert(line.id, task);
    }

    void addCarryOver(const ProposedLine &proposed, const Line &line)
    {
        CarryOver carryOver;
        carryOver.line = line.id;
        carryOver.target = proposed.date.isValid() ? CarryOverTarget::Date : proposed.target;
        carryOver.date = proposed.date;
        if (!proposed.body.isEmpty())
            carryOver.body = bodyFor(proposed.body, false);
        minutes().carryOvers.insert(line.id, carryOver);
    }

    Parties parties(const QStringList &names)
    {
        Parties out;
        for (const QString &name : names) {
            Party party = m_directory.resolve(name);
            party.text = name;
            if (!party.person && !party.body) {
                const Directory common{{}, commonBodies()};
                if (common.resolve(name).body)
                    party.body = bodyFor(name, false);
                else
                    party.person = personFor(name);
            }
            mention(party.person);
            mention(party.body);
            out.append(party);
        }
        return out;
    }

    const MinutesProposal &m_proposal;
    Directory m_directory;
    MinutesImport m_out;
    qint64 m_rank = 0;
};

} // namespace

QString freeAbbreviation(const QString &name, const QList<Body> &taken)
{
    const QString initials = initialsOf(name);
    const QString base = initials.size() >= 2 ? initials : name.left(4).toUpper();
    const auto isTaken = [&](const QString &abbreviation) {
        return std::any_of(taken.begin(), taken.end(), [&](const Body &body) { return folded(body.abbreviation) == folded(abbreviation); });
    };
    QString free = base;
    for (int n = 2; isTaken(free); ++n)
        free = base + QString::number(n);
    return free;
}

MinutesImport toMinutes(const MinutesProposal &proposal, const Directory &directory) { return Maker(proposal, directory).make(); }

} // namespace importing
