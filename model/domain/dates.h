// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

/// Swedish dates as people write and read them. Calendar rules: ISO 8601 weeks, Monday first.
namespace domain {

/// "tis 27 oktober" (with the year where it differs from `today`'s); for running text.
QString longDate(QDate date, QDate today = QDate());
/// "27 okt", no full stop; for lists.
QString shortDate(QDate date, QDate today = QDate());
/// "tisdag 13 oktober 2026": for headings and documents.
QString fullDate(QDate date);

/// What a person may mean with words such as "23 mars", "nästa tisdag", "v 41", "om en månad", "2021-03-23", "imorgon",
/// "23/3". Relative to `today`; a date without a year is the next such day. Nullopt where the words are no date.
std::optional<QDate> dateFromWords(QStringView words, QDate today);

/// Completions for the beginning of such words, best first, at most 8.
struct DateSuggestion {
    QString words;
    QDate date;
    bool operator==(const DateSuggestion &) const = default;
};
QList<DateSuggestion> dateSuggestions(QStringView beginning, QDate today);

/// The first date found anywhere in running text ("tisdag den 28 september 2021", "2021-09-28", "den 23 mars").
/// A date without a year is the one nearest after `reference`.
struct FoundDate {
    QDate date;
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const FoundDate &) const = default;
};
std::optional<FoundDate> findDate(QStringView text, QDate reference);

} // namespace domain
