// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dates.h"

/// The day that a paper or its file's name gives.
namespace importing {

/// "v. 37, torsdag 11/9 2025": the first day that says its year.
std::optional<domain::FoundDate> dayWithYear(const QString &text);
bool hasYear(QStringView text);

/// "lg-2021-02", "LG_210316_minnesant": day or month in a file's name. The day is 0 where only the month is told.
struct FileDate {
    int year = 0;
    int month = 0;
    int day = 0;
};
std::optional<FileDate> dateInFileName(const QString &fileName);
/// The same in a line of text: "EHT Norrskolan 250410".
std::optional<FileDate> dateInDigits(const QString &name);

} // namespace importing
