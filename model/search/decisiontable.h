// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/decisionquery.h"
#include "search/query.h"
#include "search/wordlist.h"
#include "storage/registerkeys.h"

#include <array>
#include <vector>

namespace search {

/// What filters, counts and order need of every decision, their words too, held close together: 100,000 decisions are some
/// 15 MB and are looked through in a few milliseconds. Newest meeting first, then as they stand in the minutes.
class DecisionTable
{
public:
    struct Named {
        QUuid id;
        QString name;
        QString shortName; ///< a body's abbreviation, a person's initials
    };

    qsizetype size() const { return qsizetype(m_rows.size()); }
    bool contains(domain::LineId line) const { return find(line) >= 0; }

    QList<domain::LineId> ids(const DecisionQuery &query) const;
    DecisionCounts counts(const DecisionQuery &query) const;
    /// Which decisions the words of `text` are in, remembered until other words are sought: a few milliseconds' part of the work at
    /// each call. True when all is done.
    bool seek(const QString &text) const;

    enum class Change { Nothing, Values, Places };
    /// A meeting's decisions as they are now, in any order; `texts` as storage::RegisterKeys gives them.
    Change replaceMeeting(domain::MeetingId meeting, QList<storage::DecisionKey> keys, const QHash<domain::LineId, QByteArray> &texts);
    /// False where there is no such decision.
    bool change(const domain::Decision &decision);
    void setNames(const QList<Named> &bodies, const QList<Named> &people); ///< for "grupp:" and "vem:" in a query's text
    void setAssignments(const QHash<domain::LineId, QList<domain::AssignmentId>> &tied);

private:
    friend class DecisionLoader;

    struct Meeting {
        domain::MeetingId id;
        QDate date;
        QTime starts;
    };
    struct Row {
        domain::LineId line;
        qint64 rank = 0;
        qint32 meeting = 0;  ///< in m_meetings
        qint32 followUp = 0; ///< Julian day; 0: none
        quint32 firstWord = 0, words = 0;   ///< in m_tokens
        quint32 firstPerson = 0;            ///< in m_responsible
        quint16 people = 0;
        quint16 body = 0;                   ///< in m_bodies
        domain::DecisionState state = domain::DecisionState::Valid;
        DecisionKind kind = DecisionKind::Decision;
    };
    struct Choice;
    /// Words on their way through the rows.
    struct Search {
        QString text;
        QList<Query::Term> terms;
        qsizetype term = 0;          ///< that is being sought
        bool known = false;          ///< which words answer it
        std::vector<char> answers;   ///< to it, by word; a byte each is read quicker than a bit
        QList<qsizetype> phrase;
        size_t row = 0;              ///< the next to be looked at
        std::vector<bool> found;
    };

    qsizetype find(domain::LineId line) const;
    bool isBefore(const Row &a, const Row &b) const;
    quint16 bodyNumber(domain::BodyId body);
    quint16 personNumber(domain::PersonId person);
    void setResponsible(Row &row, const QList<domain::PersonId> &people);
    void setWords(Row &row, const Row *before, const QByteArray &text);
    void forgetOldWords();
    Choice choiceOf(const DecisionQuery &query) const;
    const std::vector<bool> *withWords(const QString &text, const Query &read) const;
    void begin(const QString &text, const Query &read) const;
    bool goOn(Search &search, size_t rows) const;
    void forgetSearch();
    bool holds(const Row &row, const Query::Term &term, const std::vector<char> &answers, const QList<qsizetype> &phrase) const;
    void addFields(DecisionQuery &query, const Query &read) const;
    template <class Take>
    void eachRow(const Choice &choice, Take take) const;

    std::vector<Row> m_rows;
    std::vector<Meeting> m_meetings;
    std::vector<quint32> m_tokens;
    std::vector<quint16> m_responsible;
    QList<domain::BodyId> m_bodies{domain::BodyId()};
    QList<domain::PersonId> m_people;
    WordList m_words;
    QList<Named> m_bodyNames, m_personNames;
    QHash<domain::LineId, QList<domain::AssignmentId>> m_tied;
    size_t m_oldWords = 0; ///< tokens that no row points at any more

    mutable QString m_lastText;
    mutable Search m_search; ///< not done yet; without terms: none
    mutable std::vector<bool> m_lastFound; ///< which rows m_lastText's words are in; empty: not known
};

} // namespace search
