// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/sourceline.h"

#include <optional>

/// People as minutes name them: rows of names with titles, roles, parties, classes and reasons for not being there.
namespace importing {

/// One person's name, with or without a title before it and something in parentheses after it.
bool looksLikeName(const QString &text);
/// A first name and a family name.
bool isFullName(const QString &text);
/// "rektor", "biträdande rektor": words without a capital, after a name and a comma.
bool isRole(const QString &text);
/// "utbildningschef Maja Renberg" → "Maja Renberg": a title before a name in full goes.
QString withoutTitle(const QString &name);

struct People {
    QStringList names;
    QStringList missing;   ///< "samtliga utom Gunvor": who was not there
    QString chair;     ///< whom the row itself calls so
    QString noteTaker; ///< likewise
};
/// "Ingrid Hallsten (ordf), Jonas Wiberg-Ek, rektor, och Maj Ek (S) för Tor Wik": whom a row names. What is no name is left.
People peopleIn(const QString &row);
/// Whether the row holds names, their titles and where they come from alone, and begins with a name in full.
bool isOnlyPeople(const QString &row);
/// The same, of names of any kind.
bool isOnlyNames(const QString &row);

/// A table that tells of each person whether he was there.
struct AttendanceTable {
    qsizetype first = 0; ///< of its lines
    qsizetype count = 0;
    QStringList present;
    QStringList absent;
};
std::optional<AttendanceTable> findAttendanceTable(const SourceLines &lines);

} // namespace importing
