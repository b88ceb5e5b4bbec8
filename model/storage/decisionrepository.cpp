// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decisionrepository.h"

#include "domain/numbering.h"
#include "storage/sqlite/provenance.h"
#include "storage/sqlite/rows.h"
#include "storage/sqlite/saverow.h"
#include "storage/sqlite/where.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using storage::sqlite::Statement;

namespace storage {

namespace {

constexpr sqlite::Table decisionTable{"decision"_L1, "line_id"_L1, false};

/// The § of every decision of the meetings that are asked for: frozen or computed, each meeting once.
class Numbers
{
public:
    explicit Numbers(Database &database) : m_database(database) {}

    int of(const Decision &decision, MeetingId meeting)
    {
        if (decision.reported || decision.number > 0)
            return decision.number;
        auto it = m_byMeeting.constFind(meeting);
        if (it == m_byMeeting.cend())
            it = m_byMeeting.insert(meeting, compute(meeting));
        return it->value(decision.line);
    }

private:
    QHash<LineId, int> compute(MeetingId meeting)
    {
        Statement rows(m_database,
                       sqlite::sql({u"SELECT ", sqlite::lineColumns, u", ", sqlite::decisionColumns,
                                    u" FROM line l JOIN decision d ON d.line_id = l.id WHERE l.meeting_id = ? AND ", sqlite::isTrackedLine,
                                    u" AND l.kind IN ('decision', 'agreement') ORDER BY l.rank, l.id"}));
        rows.bind(meeting).exec();
        QList<Line> lines;
        QHash<LineId, Decision> decisions;
        while (rows.next()) {
            lines.append(sqlite::readLine(rows));
            decisions.insert(lines.last().id, sqlite::readDecision(rows, sqlite::lineColumnCount));
        }
        return decisionNumbers(lines, decisions);
    }

    Database &m_database;
    QHash<MeetingId, QHash<LineId, int>> m_byMeeting;
};

std::optional<DecisionEntry> readEntry(Database &database, LineId id, Numbers &numbers)
{
    Statement row(database,
                  sqlite::sql({u"SELECT ", sqlite::decisionColumns, u", ", sqlite::lineColumns, u", ", sqlite::provenanceColumns,
                               u", o.abbreviation, (SELECT r.line_id FROM decision r JOIN line l ON l.id = r.line_id WHERE r.replaces_id = d.line_id"
                               u" AND ", sqlite::isTrackedLine, u" LIMIT 1)"
                               u" FROM decision d JOIN line l ON l.id = d.line_id", sqlite::provenanceJoins,
                               u" LEFT JOIN body o ON o.id = d.body_id WHERE d.line_id = ? AND m.removed_at IS NULL AND ",
                               sqlite::isTrackedLine, u" AND l.kind IN ('decision', 'agreement')"}));
    if (!row.bind(id).exec().next())
        return std::nullopt;
    constexpr int line = sqlite::decisionColumnCount, at = line + sqlite::lineColumnCount, rest = at + sqlite::provenanceColumnCount;
    DecisionEntry entry{.decision = sqlite::readDecision(row),
                        .line = sqlite::readLine(row, line),
                        .at = sqlite::readProvenance(row, at),
                        .decidedBy = row.text(rest),
                        .reference = {},
                        .replacedBy = row.id<LineId>(rest + 1)};
    entry.decision.responsible = sqlite::readResponsible(database, id);
    const int number = entry.line.text.isEmpty() || entry.decision.reported ? 0 : numbers.of(entry.decision, entry.at.meeting);
    entry.reference = reference(entry.at.bodyAbbreviation, entry.at.date, number);
    return entry;
}

} // namespace

QList<LineId> DecisionRepository::ids(const DecisionFilter &filter) const
{
    sqlite::Where where(sqlite::isLatestVersion);
    where.add(sqlite::isTrackedLine);
    if (filter.kinds.isEmpty())
        where.add(u"l.kind IN ('decision', 'agreement')");
    else
        where.addAnyOf(u"l.kind", filter.kinds);
    if (filter.from.isValid())
        where.add(u"m.date >= ?", filter.from);
    if (filter.to.isValid())
        where.add(u"m.date <= ?", filter.to);
    where.addAnyOf(u"d.body_id", filter.bodies);
    where.addAnyOf(u"d.state", filter.states);
    if (filter.reported)
        where.add(u"d.reported = ?", *filter.reported);
    if (filter.responsible)
        where.add(u"EXISTS (SELECT 1 FROM responsible r WHERE r.line_id = l.id AND r.person_id = ?)", filter.responsible);
    if (filter.onlyToFollowUp)
        where.add(u"d.state = 'valid' AND d.follow_up <= ?", filter.today);
    // Of a few the meetings are read first, from the newest on: what is compared with an expression cannot be where SQLite begins.
    Statement rows(m_database, sqlite::sql({u"SELECT l.id FROM meeting m JOIN line l ON l.meeting_id = m.id", filter.limit > 0 ? u" || ''" : u"",
                                            u" JOIN decision d ON d.line_id = l.id WHERE ",
                                            where.sql(), u" ORDER BY m.date DESC, m.starts DESC, m.id, l.rank, l.id",
                                            filter.limit > 0 ? u" LIMIT ?" : u""}));
    where.bindTo(rows);
    if (filter.limit > 0)
        rows.bind(filter.limit);
    rows.exec();
    QList<LineId> found;
    while (rows.next())
        found.append(rows.id<LineId>(0));
    return sqlite::linesWithWords(m_database, found, filter.text);
}

QList<DecisionEntry> DecisionRepository::entries(const QList<LineId> &ids) const
{
    Numbers numbers(m_database);
    QList<DecisionEntry> found;
    for (const LineId id : ids)
        if (auto entry = readEntry(m_database, id, numbers))
            found.append(std::move(*entry));
    return found;
}

std::optional<DecisionEntry> DecisionRepository::entry(LineId id) const
{
    Numbers numbers(m_database);
    return readEntry(m_database, id, numbers);
}

std::optional<Decision> DecisionRepository::find(LineId id) const
{
    Statement row(m_database, sqlite::sql({u"SELECT ", sqlite::decisionColumns, u" FROM decision d WHERE d.line_id = ?"}));
    if (!row.bind(id).exec().next())
        return std::nullopt;
    Decision decision = sqlite::readDecision(row);
    decision.responsible = sqlite::readResponsible(m_database, id);
    return decision;
}

Decision DecisionRepository::save(const Decision &decision)
{
    Transaction transaction(m_database);
    Decision saved = decision;
    saved.rev = sqlite::saveRow(m_database, decisionTable, decision.line.uuid(), decision.rev,
                                {{"body_id"_L1, decision.body},
                                 {"reported"_L1, decision.reported},
                                 {"number"_L1, decision.number},
                                 {"state"_L1, decision.state},
                                 {"follow_up"_L1, decision.followUp},
                                 {"replaces_id"_L1, decision.replaces}});
    sqlite::writeResponsible(m_database, decision.line, decision.responsible);
    Transaction::announce(m_database, [this, saved] { emit changed(saved); });
    transaction.commit();
    return saved;
}

} // namespace storage
