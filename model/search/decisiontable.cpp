// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/decisiontable.h"

#include <algorithm>

namespace search {

qsizetype DecisionTable::find(domain::LineId line) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &one) { return one.line == line; });
    return row == m_rows.end() ? -1 : row - m_rows.begin();
}

bool DecisionTable::isBefore(const Row &a, const Row &b) const
{
    if (a.meeting == b.meeting)
        return a.rank != b.rank ? a.rank < b.rank : a.line < b.line;
    const Meeting &first = m_meetings[size_t(a.meeting)], &second = m_meetings[size_t(b.meeting)];
    if (first.date != second.date)
        return first.date > second.date;
    if (first.starts != second.starts)
        return first.starts > second.starts;
    return first.id < second.id;
}

quint16 DecisionTable::bodyNumber(domain::BodyId body)
{
    qsizetype number = m_bodies.indexOf(body);
    if (number < 0) {
        number = m_bodies.size();
        m_bodies.append(body);
    }
    return quint16(number);
}

quint16 DecisionTable::personNumber(domain::PersonId person)
{
    qsizetype number = m_people.indexOf(person);
    if (number < 0) {
        number = m_people.size();
        m_people.append(person);
    }
    return quint16(number);
}

void DecisionTable::setResponsible(Row &row, const QList<domain::PersonId> &people)
{
    row.firstPerson = quint32(m_responsible.size());
    row.people = quint16(people.size());
    for (domain::PersonId person : people)
        m_responsible.push_back(personNumber(person));
}

/// Text that is as before keeps its place: while one types elsewhere in the meeting nothing grows.
void DecisionTable::setWords(Row &row, const Row *before, const QByteArray &text)
{
    row.firstWord = quint32(m_tokens.size());
    const QString lower = QString::fromUtf8(text).toLower();
    eachWord(lower, [&](qsizetype start, qsizetype length) { m_tokens.push_back(quint32(m_words.add(QStringView(lower).mid(start, length)))); });
    row.words = quint32(m_tokens.size()) - row.firstWord;
    if (!before)
        return;
    const auto old = m_tokens.begin() + before->firstWord;
    if (before->words == row.words && std::equal(old, old + before->words, m_tokens.begin() + row.firstWord)) {
        m_tokens.resize(row.firstWord);
        row.firstWord = before->firstWord;
    } else {
        m_oldWords += before->words;
    }
}

void DecisionTable::forgetOldWords()
{
    if (m_oldWords < 10000 || m_oldWords < m_tokens.size() / 2)
        return;
    std::vector<quint32> kept;
    kept.reserve(m_tokens.size() - m_oldWords);
    for (Row &row : m_rows) {
        const auto first = m_tokens.begin() + row.firstWord;
        row.firstWord = quint32(kept.size());
        kept.insert(kept.end(), first, first + row.words);
    }
    m_tokens.swap(kept);
    m_oldWords = 0;
}

void DecisionTable::forgetSearch()
{
    m_lastFound.clear();
    m_search = {};
}

DecisionTable::Change DecisionTable::replaceMeeting(domain::MeetingId meeting, QList<storage::DecisionKey> keys,
                                                    const QHash<domain::LineId, QByteArray> &texts)
{
    forgetSearch();
    const auto known = std::find_if(m_meetings.begin(), m_meetings.end(), [&](const Meeting &m) { return m.id == meeting; });
    const qint32 number = qint32(known - m_meetings.begin());
    if (known == m_meetings.end() && keys.isEmpty())
        return Change::Nothing;

    // Of one meeting: they stand together, wherever its day has put them.
    const auto isIts = [&](const Row &row) { return row.meeting == number; };
    const auto first = std::find_if(m_rows.begin(), m_rows.end(), isIts);
    const auto last = std::find_if_not(first, m_rows.end(), isIts);
    bool samePlaces = last - first == keys.size();
    if (known == m_meetings.end()) {
        m_meetings.push_back({meeting, keys.first().date, keys.first().starts});
    } else if (!keys.isEmpty()) {
        samePlaces = samePlaces && known->date == keys.first().date && known->starts == keys.first().starts;
        *known = {meeting, keys.first().date, keys.first().starts};
    }

    std::vector<Row> now;
    for (const storage::DecisionKey &key : std::as_const(keys)) {
        Row row;
        row.line = key.line;
        row.rank = key.rank;
        row.meeting = number;
        row.followUp = key.followUp.isValid() ? qint32(key.followUp.toJulianDay()) : 0;
        row.body = bodyNumber(key.body);
        row.state = key.state;
        row.kind = decisionKind(key.reported, key.kind);
        setResponsible(row, key.responsible);
        const auto before = std::find_if(first, last, [&](const Row &old) { return old.line == key.line; });
        setWords(row, before == last ? nullptr : &*before, texts.value(key.line));
        now.push_back(row);
    }
    std::sort(now.begin(), now.end(), [this](const Row &a, const Row &b) { return isBefore(a, b); });
    samePlaces = samePlaces && std::equal(now.begin(), now.end(), first, last, [](const Row &a, const Row &b) { return a.line == b.line; });
    if (samePlaces) {
        std::copy(now.begin(), now.end(), first);
        forgetOldWords();
        return now.empty() ? Change::Nothing : Change::Values;
    }
    for (auto row = first; row != last; ++row)
        if (std::none_of(now.begin(), now.end(), [&](const Row &kept) { return kept.line == row->line; }))
            m_oldWords += row->words;
    m_rows.erase(first, last);
    if (!now.empty()) {
        const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), now.front(), [this](const Row &a, const Row &b) { return isBefore(a, b); });
        m_rows.insert(place, now.begin(), now.end());
    }
    forgetOldWords();
    return Change::Places;
}

bool DecisionTable::change(const domain::Decision &decision)
{
    const qsizetype at = find(decision.line);
    if (at < 0)
        return false;
    Row &row = m_rows[size_t(at)];
    row.body = bodyNumber(decision.body);
    row.state = decision.state;
    row.followUp = decision.followUp.isValid() ? qint32(decision.followUp.toJulianDay()) : 0;
    if (decision.reported)
        row.kind = DecisionKind::Reported;
    else if (row.kind == DecisionKind::Reported)
        row.kind = DecisionKind::Decision; // an agreement is never another body's
    QList<domain::PersonId> people;
    for (const domain::Party &party : decision.responsible)
        if (party.person)
            people.append(party.person);
    setResponsible(row, people);
    return true;
}

void DecisionTable::setNames(const QList<Named> &bodies, const QList<Named> &people)
{
    m_bodyNames = bodies;
    m_personNames = people;
}

void DecisionTable::setAssignments(const QHash<domain::LineId, QList<domain::AssignmentId>> &tied)
{
    m_tied = tied;
}

} // namespace search
