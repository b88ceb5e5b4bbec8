// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <functional>

/// Values of an indicator as a spreadsheet gives them: pasted cells (tabs) or a CSV file. Nothing here touches storage; a file
/// of a million rows is read a row at a time and can be broken off.
namespace importing {

/// How the columns are understood; -1: no such column. Date or round, and value, are needed.
struct ValueColumns {
    int date = -1;
    int round = -1; ///< "VD2 2027": told as words
    int unit = -1;  ///< the school
    int value = -1;
    bool operator==(const ValueColumns &) const = default;
};

/// The beginning of a table, to be looked at before it is taken in.
struct ValueTable {
    QString text;      ///< whole, decoded
    QChar separator;   ///< tab, semicolon or comma
    bool hasHeadings = false;
    QStringList headings; ///< "Kolumn 1" … where it has none
    QList<QStringList> beginning; ///< the first rows, at most 20, without the headings
    ValueColumns columns; ///< proposed
    QString problem;   ///< one sentence where it is no such table; empty else
};
/// UTF-8, else Windows-1252. Empty and binary data get a problem.
ValueTable valueTable(const QByteArray &data);

struct ReadValue {
    QDate date;
    QString round;
    QString unit;
    double value = 0;
    bool operator==(const ReadValue &) const = default;
};
struct RefusedRow {
    int row = 0;  ///< from 1, as the spreadsheet counts them
    QString text; ///< the row as it stood, at most 80 letters
    QString why;  ///< one sentence
    bool operator==(const RefusedRow &) const = default;
};
struct ReadValues {
    QList<ReadValue> values;
    QList<RefusedRow> refused; ///< the first 200
    int refusedCount = 0;
    int rows = 0;
    QString problem; ///< why nothing is taken in: no column for the value, too many values; empty else
    bool stopped = false;
};

constexpr int mostValues = 5000; ///< taken in at a time

/// `go` is asked now and then with the part that is read (0…1); false breaks off.
ReadValues readValues(const ValueTable &table, const ValueColumns &columns, const std::function<bool(double)> &go = {});

/// "95,2", "1 234,5", "95.2 %", "−3"; false where it is no number.
bool numberFromText(const QString &text, double &value);
/// "2027-02-02", "2 feb 2027", "2027-02" (its last day), "ht 2026" (20 December), "vt 2027" (15 June), "2026" (31 December).
QDate dayFromText(const QString &text);

} // namespace importing
