// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

namespace search {

/// What a person asks for, read from what they typed. Anything can be typed: what makes no sense is taken as words, or left out.
///
///     närvaro "nästa steg" -budget beslut:skolval @MBH grupp:LG år:2021 före:2021-03 efter:2020 status:gäller
struct Query {
    struct Term {
        QStringList words; ///< one, or a phrase's, in lower case
        bool excluded = false;
        bool phrase = false; ///< in quotes: these very words in this order, no inflection
        bool operator==(const Term &) const = default;
    };
    enum class Kind { Any, Decision, Task, CarryOver, Point, Meeting, Person, Assignment, Plan, Measure, FollowUp, File };

    QList<Term> terms;
    Kind kind = Kind::Any;
    QString body;        ///< abbreviation or name
    QString responsible; ///< name, initials or abbreviation
    QDate from, to;      ///< inclusive
    std::optional<domain::DecisionState> decisionState;
    std::optional<domain::TaskState> taskState;

    bool hasWords() const;
    bool isEmpty() const; ///< nothing is asked for
    bool operator==(const Query &) const = default;
};

/// At most the first 40 terms and 500 characters are read.
Query parse(const QString &typed);

/// The fields that can be written, for completion: "beslut:", "vem:" …
QStringList fieldNames();
/// What "status:" takes, decisions' first.
QStringList stateNames();

} // namespace search
