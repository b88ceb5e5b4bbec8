// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/decisiontable.h"

#include <algorithm>

namespace search {

/// A query made into what each row is compared with. Every part is asked by itself, so that each facet can be counted with the
/// others kept.
struct DecisionTable::Choice {
    std::vector<bool> bodies, people; ///< by number; empty: any
    std::array<bool, 4> states{true, true, true, true};
    std::array<bool, 3> kinds{true, true, true};
    const std::vector<bool> *words = nullptr; ///< by row; null: any
    QSet<domain::AssignmentId> assignments;
    QDate from, to;
    bool onlyToFollowUp = false;
    qint64 today = 0;
    bool nothing = false;
};

namespace {

template <class Id>
std::vector<bool> chosen(const QList<Id> &all, const QSet<Id> &wanted)
{
    std::vector<bool> found;
    if (wanted.isEmpty())
        return found;
    found.resize(size_t(all.size()));
    for (qsizetype i = 0; i < all.size(); ++i)
        found[size_t(i)] = wanted.contains(all[i]);
    return found;
}

} // namespace

/// What the text asks for beside its words; what is written there goes before what is ticked.
void DecisionTable::addFields(DecisionQuery &query, const Query &read) const
{
    const auto named = [](const QList<Named> &all, const QString &sought, auto take) {
        for (const Named &one : all)
            if (one.shortName.compare(sought, Qt::CaseInsensitive) == 0 || one.name.contains(sought, Qt::CaseInsensitive))
                take(one.id);
    };
    // A name that nobody has stands for an id that nobody has.
    if (!read.body.isEmpty()) {
        QSet<domain::BodyId> found{domain::BodyId(QUuid::createUuid())};
        named(m_bodyNames, read.body, [&](const QUuid &id) { found.insert(domain::BodyId(id)); });
        query.bodies = found;
    }
    if (!read.responsible.isEmpty()) {
        QSet<domain::PersonId> found{domain::PersonId(QUuid::createUuid())};
        named(m_personNames, read.responsible, [&](const QUuid &id) { found.insert(domain::PersonId(id)); });
        query.responsible = found;
    }
    if (read.decisionState)
        query.states = {*read.decisionState};
    if (read.from.isValid() && (!query.from.isValid() || query.from < read.from))
        query.from = read.from;
    if (read.to.isValid() && (!query.to.isValid() || query.to > read.to))
        query.to = read.to;
}

bool DecisionTable::holds(const Row &row, const Query::Term &term, const std::vector<char> &answers, const QList<qsizetype> &phrase) const
{
    const quint32 *first = m_tokens.data() + row.firstWord, *last = first + row.words;
    if (!term.phrase) { // all of them: some millions in all, and a loop that never leaves early is done in a third of the time
        char found = 0;
        for (const char *answer = answers.data(); first != last; ++first)
            found |= answer[*first];
        return found != 0;
    }
    return std::search(first, last, phrase.begin(), phrase.end(), [](quint32 word, qsizetype sought) { return qsizetype(word) == sought; }) != last;
}

const std::vector<bool> *DecisionTable::withWords(const QString &text, const Query &read) const
{
    if (read.terms.isEmpty())
        return nullptr;
    if (text == m_lastText && m_lastFound.size() == m_rows.size())
        return &m_lastFound;
    if (m_search.text != text || m_search.terms.isEmpty())
        begin(text, read);
    while (!goOn(m_search, m_rows.size())) { }
    return &m_lastFound;
}

void DecisionTable::begin(const QString &text, const Query &read) const
{
    m_search = {};
    m_search.text = text;
    m_search.terms = read.terms;
    m_search.found.assign(m_rows.size(), true);
}

/// One step: the words that answer the next term, or so many rows held against them.
bool DecisionTable::goOn(Search &search, size_t rows) const
{
    const Query::Term &term = search.terms.at(search.term);
    if (!std::exchange(search.known, true)) {
        if (term.phrase) {
            for (const QString &word : term.words)
                search.phrase.append(m_words.find(word));
        } else {
            search.answers.resize(size_t(m_words.size()) + 1);
            m_words.eachMatch(Pattern(term.words.value(0)), [&](qsizetype word, QStringView, Fit) { search.answers[size_t(word)] = 1; });
        }
        if (rows < m_rows.size())
            return false;
    }
    const size_t end = std::min(m_rows.size(), search.row + rows);
    for (; search.row < end; ++search.row)
        if (search.found[search.row])
            search.found[search.row] = holds(m_rows[search.row], term, search.answers, search.phrase) != term.excluded;
    if (search.row < m_rows.size())
        return false;
    search.row = 0;
    search.known = false;
    search.answers.clear();
    search.phrase.clear();
    if (++search.term < search.terms.size())
        return false;
    m_lastText = search.text;
    m_lastFound = std::move(search.found);
    search = {};
    return true;
}

bool DecisionTable::seek(const QString &text) const
{
    constexpr size_t rowsAtATime = 25'000; // some three milliseconds
    const Query read = parse(text);
    if (read.terms.isEmpty() || (text == m_lastText && m_lastFound.size() == m_rows.size()))
        return true;
    if (m_search.text != text || m_search.terms.isEmpty())
        begin(text, read);
    return goOn(m_search, rowsAtATime);
}

DecisionTable::Choice DecisionTable::choiceOf(const DecisionQuery &asked) const
{
    Choice choice;
    DecisionQuery query = asked;
    const Query read = parse(asked.text);
    addFields(query, read);
    choice.nothing = read.taskState || (read.kind != Query::Kind::Any && read.kind != Query::Kind::Decision);
    choice.words = withWords(asked.text, read);
    choice.bodies = chosen(m_bodies, query.bodies);
    choice.people = chosen(m_people, query.responsible);
    choice.assignments = query.assignments;
    for (size_t i = 0; i < choice.states.size(); ++i)
        choice.states[i] = query.states.isEmpty() || query.states.contains(domain::DecisionState(i));
    for (size_t i = 0; i < choice.kinds.size(); ++i)
        choice.kinds[i] = query.kinds.isEmpty() || query.kinds.contains(DecisionKind(i));
    choice.from = query.from;
    choice.to = query.to;
    choice.onlyToFollowUp = query.onlyToFollowUp;
    choice.today = query.today.isValid() ? query.today.toJulianDay() : 0;
    return choice;
}

namespace {

/// Which parts of a query a row fulfils.
struct Match {
    bool body, state, kind, responsible, assignment, period, followUp, text;
    int misses() const { return !body + !state + !kind + !responsible + !assignment + !period + !followUp + !text; }
};

} // namespace

/// Calls take(row, match, isToFollowUp, its assignments) for every row.
template <class Take>
void DecisionTable::eachRow(const Choice &choice, Take take) const
{
    std::vector<bool> inPeriod(m_meetings.size());
    for (size_t i = 0; i < m_meetings.size(); ++i)
        inPeriod[i] = (choice.from.isNull() || choice.from <= m_meetings[i].date) && (choice.to.isNull() || m_meetings[i].date <= choice.to);
    const QList<domain::AssignmentId> none;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const bool dueNow = row.state == domain::DecisionState::Valid && row.followUp != 0 && row.followUp <= choice.today;
        bool responsible = choice.people.empty();
        for (quint32 p = row.firstPerson; !responsible && p < row.firstPerson + row.people; ++p)
            responsible = choice.people[m_responsible[p]];
        const auto tied = m_tied.isEmpty() ? m_tied.cend() : m_tied.constFind(row.line);
        const QList<domain::AssignmentId> &assignments = tied == m_tied.cend() ? none : *tied;
        const bool assigned = choice.assignments.isEmpty()
            || std::any_of(assignments.begin(), assignments.end(), [&](domain::AssignmentId id) { return choice.assignments.contains(id); });
        take(row,
             Match{.body = choice.bodies.empty() || choice.bodies[row.body],
                   .state = choice.states[size_t(row.state)],
                   .kind = choice.kinds[size_t(row.kind)],
                   .responsible = responsible,
                   .assignment = assigned,
                   .period = inPeriod[size_t(row.meeting)],
                   .followUp = !choice.onlyToFollowUp || dueNow,
                   .text = !choice.nothing && (!choice.words || (*choice.words)[i])},
             dueNow, assignments);
    }
}

QList<domain::LineId> DecisionTable::ids(const DecisionQuery &query) const
{
    QList<domain::LineId> found;
    eachRow(choiceOf(query), [&](const Row &row, const Match &match, bool, const QList<domain::AssignmentId> &) {
        if (match.misses() == 0)
            found.append(row.line);
    });
    return found;
}

DecisionCounts DecisionTable::counts(const DecisionQuery &query) const
{
    DecisionCounts counts;
    counts.all = int(m_rows.size());
    if (m_rows.empty())
        return counts;
    const auto yearOf = [this](const Row &row) { return m_meetings[size_t(row.meeting)].date.year(); };
    counts.firstYear = yearOf(m_rows.back());
    counts.quarters.resize((yearOf(m_rows.front()) - counts.firstYear + 1) * 4);
    counts.quarterHits.resize(counts.quarters.size());
    std::vector<qsizetype> quarterOf(m_meetings.size(), 0);
    for (const Row &row : m_rows) { // a meeting without decisions may lie outside the strip
        const QDate date = m_meetings[size_t(row.meeting)].date;
        if (quarterOf[size_t(row.meeting)] == 0)
            quarterOf[size_t(row.meeting)] = (date.year() - counts.firstYear) * 4 + (date.month() - 1) / 3;
    }
    std::vector<int> bodies(size_t(m_bodies.size())), people(size_t(m_people.size()));
    std::vector<bool> bodySeen(bodies.size()), personSeen(people.size());
    std::array<int, 4> states{};
    std::array<int, 3> kinds{};
    eachRow(choiceOf(query), [&](const Row &row, const Match &m, bool dueNow, const QList<domain::AssignmentId> &assignments) {
        const int misses = m.misses();
        const auto others = [misses](bool own) { return misses == 0 || (misses == 1 && !own); };
        const qsizetype quarter = quarterOf[size_t(row.meeting)];
        ++counts.quarters[quarter];
        counts.quarterHits[quarter] += others(m.period);
        counts.hits += misses == 0;
        bodySeen[row.body] = true;
        bodies[row.body] += others(m.body);
        states[size_t(row.state)] += others(m.state);
        kinds[size_t(row.kind)] += others(m.kind);
        counts.toFollowUp += others(m.followUp) && dueNow;
        for (quint32 p = row.firstPerson; p < row.firstPerson + row.people; ++p) {
            personSeen[m_responsible[p]] = true;
            people[m_responsible[p]] += others(m.responsible);
        }
        for (domain::AssignmentId assignment : assignments)
            counts.assignments[assignment] += others(m.assignment);
    });
    for (qsizetype i = 0; i < m_bodies.size(); ++i)
        if (bodySeen[size_t(i)])
            counts.bodies.insert(m_bodies[i], bodies[size_t(i)]);
    for (qsizetype i = 0; i < m_people.size(); ++i)
        if (personSeen[size_t(i)])
            counts.responsible.insert(m_people[i], people[size_t(i)]);
    for (size_t i = 0; i < states.size(); ++i)
        counts.states.insert(domain::DecisionState(i), states[i]);
    for (size_t i = 0; i < kinds.size(); ++i)
        counts.kinds.insert(DecisionKind(i), kinds[i]);
    return counts;
}

} // namespace search
