// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"

namespace documents {

/// Rows of the registers as they leave the program, already in words.
struct DecisionRow {
    QString id;
    QString reference; ///< "LG 2026-10-13 §1"
    QDate date;
    QString body;      ///< abbreviation of the body that decided
    bool agreement = false;
    bool reported = false;
    QString text; ///< inline Markdown
    QString state;
    QString responsible;
    QDate followUp;
    QString item; ///< the point's title
    QString replaces;
    bool operator==(const DecisionRow &) const = default;
};

struct TaskRow {
    QString id;
    QString text; ///< inline Markdown
    QString responsible;
    QDate due;
    QString state;
    bool done = false;    ///< finished or dropped
    bool dropped = false;
    QString meeting; ///< reference of the meeting that gave it
    QString item;
    QDate reportBack;
    bool operator==(const TaskRow &) const = default;
};

struct UpcomingRow {
    QString id; ///< stable: of what makes the point come up
    QDate date; ///< null: not on any day yet
    QString title;
    QString why; ///< in words: "Läggs in från möte"
    QString from;
    QString body;
    bool operator==(const UpcomingRow &) const = default;
};

/// One row a decision, newest first as given. `scope` says what was chosen ("Ledningsgruppen, 2021–2026"); may be empty.
Table decisionsTable(const QList<DecisionRow> &rows);
Table tasksTable(const QList<TaskRow> &rows);
Table upcomingTable(const QList<UpcomingRow> &rows);

/// `made` is the day that the list shows, and part of its text.
Document decisionsDocument(const QList<DecisionRow> &rows, const QString &scope, QDate made, const HouseLook &look = {});
Document tasksDocument(const QList<TaskRow> &rows, const QString &scope, QDate made, const HouseLook &look = {});
Document upcomingDocument(const QList<UpcomingRow> &rows, const QString &scope, QDate made, const HouseLook &look = {});

/// A list with a table as its only content: for any other register. `empty` is said where there are no rows.
Document tableDocument(const QString &title, const Table &table, const QString &scope, QDate made, const QString &empty,
                       const HouseLook &look = {});

} // namespace documents
