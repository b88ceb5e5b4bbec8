// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/decisionregister.h"

namespace lists {

namespace {

DecisionKind kindFrom(bool reported, domain::LineKind kind)
{
    return reported ? DecisionKind::Reported : kind == domain::LineKind::Agreement ? DecisionKind::Agreement : DecisionKind::Decision;
}

/// Which parts of a query a key fulfils, so that each facet can be counted with the others kept.
struct Match {
    bool body, state, kind, responsible, period, followUp, text;
    int misses() const { return !body + !state + !kind + !responsible + !period + !followUp + !text; }
};

bool isToFollowUp(const DecisionKey &key, QDate today)
{
    return key.state == domain::DecisionState::Valid && key.followUp.isValid() && key.followUp <= today;
}

Match match(const DecisionKey &key, const DecisionQuery &query, const std::optional<QSet<domain::LineId>> &withText)
{
    const auto anyResponsible = [&] {
        return std::any_of(key.responsible.begin(), key.responsible.end(), [&](domain::PersonId id) { return query.responsible.contains(id); });
    };
    return {query.bodies.isEmpty() || query.bodies.contains(key.body),
            query.states.isEmpty() || query.states.contains(key.state),
            query.kinds.isEmpty() || query.kinds.contains(kindOf(key)),
            query.responsible.isEmpty() || anyResponsible(),
            (query.from.isNull() || query.from <= key.date) && (query.to.isNull() || key.date <= query.to),
            !query.onlyToFollowUp || isToFollowUp(key, query.today),
            !withText || withText->contains(key.line)};
}

} // namespace

DecisionKind kindOf(const DecisionKey &key)
{
    return kindFrom(key.reported, key.kind);
}

DecisionKind kindOf(const DecisionEntry &entry)
{
    return kindFrom(entry.decision.reported, entry.line.kind);
}

DecisionRegister::DecisionRegister(storage::Repositories &repositories, QObject *parent) : LineRegister(repositories, parent)
{
    connect(&repositories.decisions, &storage::DecisionRepository::changed, this, [this](const domain::Decision &decision) {
        changeKey(decision.line, [&](DecisionKey &key) {
            key.body = decision.body;
            key.reported = decision.reported;
            key.state = decision.state;
            key.followUp = decision.followUp;
            key.responsible.clear();
            for (const domain::Party &party : decision.responsible) {
                if (party.person)
                    key.responsible.append(party.person);
            }
        });
        if (decision.replaces)
            forgetEntry(decision.replaces); // its entry says what replaced it
    });
}

QList<DecisionKey> DecisionRegister::readAllKeys() const
{
    return storage::RegisterKeys(repositories().database).decisions();
}

QList<DecisionKey> DecisionRegister::readKeys(domain::MeetingId meeting) const
{
    return storage::RegisterKeys(repositories().database).decisions(meeting);
}

QList<DecisionEntry> DecisionRegister::readEntries(const QList<domain::LineId> &ids) const
{
    return repositories().decisions.entries(ids);
}

bool DecisionRegister::isBefore(const DecisionKey &a, const DecisionKey &b) const
{
    if (a.date != b.date)
        return a.date > b.date;
    if (a.starts != b.starts)
        return a.starts > b.starts;
    if (a.meeting != b.meeting)
        return a.meeting < b.meeting;
    return a.rank < b.rank;
}

QList<domain::LineId> DecisionRegister::ids(const DecisionQuery &query) const
{
    const auto text = withWords(query.text);
    QList<domain::LineId> found;
    for (const DecisionKey &key : keys()) {
        if (match(key, query, text).misses() == 0)
            found.append(key.line);
    }
    return found;
}

DecisionCounts DecisionRegister::counts(const DecisionQuery &query) const
{
    const auto text = withWords(query.text);
    DecisionCounts counts;
    const QList<DecisionKey> &all = keys();
    counts.all = int(all.size());
    if (all.isEmpty())
        return counts;
    counts.firstYear = all.last().date.year();
    const int years = all.first().date.year() - counts.firstYear + 1;
    counts.quarters.resize(years * 4);
    counts.quarterHits.resize(years * 4);

    for (const DecisionKey &key : all) {
        const Match m = match(key, query, text);
        const int misses = m.misses();
        const auto others = [misses](bool own) { return misses == 0 || (misses == 1 && !own); };
        const int quarter = (key.date.year() - counts.firstYear) * 4 + (key.date.month() - 1) / 3;
        ++counts.quarters[quarter];
        counts.quarterHits[quarter] += others(m.period);
        counts.hits += misses == 0;
        counts.bodies[key.body] += others(m.body);
        counts.states[key.state] += others(m.state);
        counts.kinds[kindOf(key)] += others(m.kind);
        counts.toFollowUp += others(m.followUp) && isToFollowUp(key, query.today);
        for (domain::PersonId person : key.responsible)
            counts.responsible[person] += others(m.responsible);
    }
    return counts;
}

} // namespace lists
