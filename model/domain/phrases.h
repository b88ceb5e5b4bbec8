// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"

#include <optional>

/// How people write decisions, tasks and carry-overs in Swedish minutes. One place: the editor's quiet suggestions and the
/// import both read it.
namespace domain {

/// Whom names in text may mean. Matching is by full name, unique first name, initials, abbreviation or body name.
struct Directory {
    QList<Person> people;
    QList<Body> bodies;

    /// The party that the words name; text alone where nobody matches or several do.
    Party resolve(QStringView words) const;
    /// Every party named anywhere in a running text, in order, each once.
    Parties findIn(QStringView text) const;
};

/// What a line seems to be, with what could be read out of it.
struct Reading {
    LineKind kind = LineKind::Text; ///< Decision, Agreement, Task or CarryOver
    bool reported = false;          ///< "Styrgruppen har beslutat …"
    Party body;                     ///< who decided (reported), or whose later meeting; empty: the meeting's own
    Parties responsible;            ///< of a task
    QDate date;                     ///< due, follow-up or the day of the later meeting
    CarryOverTarget target = CarryOverTarget::NextMeeting;
    bool operator==(const Reading &) const = default;
};

/// Null where the line is just text. `own` is the meeting's body ("Ledningsgruppen beslutade" is ours).
std::optional<Reading> readPhrase(QStringView plainText, const Directory &directory, const Body &own, QDate meetingDate);

/// A sentence of a running text, by place.
struct Sentence {
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const Sentence &) const = default;
};
/// In order and without gaps: each sentence holds the space after it. Abbreviations ("t.ex.", "kl.") end none.
QList<Sentence> sentences(QStringView text);

struct SentenceReading {
    Sentence sentence;
    Reading reading;
    bool operator==(const SentenceReading &) const = default;
};
/// Every sentence that is more than text; "Hon får även i uppdrag att …" is read with the one named before.
QList<SentenceReading> readSentences(QStringView plainText, const Directory &directory, const Body &own, QDate meetingDate);

/// The names of a presenters line or of attendance: split at commas, "och", "samt", "&" and semicolons, without the word
/// "Föredragande" and its colon. A title in parentheses stays with its name.
QStringList splitNames(QStringView text);

} // namespace domain
