// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "storage/database.h"

#include <QHash>
#include <optional>

namespace storage {

/// Where a line stands, joined for lists: one query, no second look-up.
struct Provenance {
    domain::MeetingId meeting;
    QString bodyAbbreviation; ///< of the meeting
    QDate date;
    domain::MeetingStatus status = domain::MeetingStatus::Planned;
    domain::ItemId item;
    QString itemTitle;
    bool operator==(const Provenance &) const = default;
};

struct DecisionEntry {
    domain::Decision decision;
    domain::Line line;
    Provenance at;
    QString decidedBy; ///< abbreviation of the deciding body
    QString reference; ///< see domain::reference()
    domain::LineId replacedBy;
    bool operator==(const DecisionEntry &) const = default;
};

struct TaskEntry {
    domain::Task task;
    domain::Line line;
    Provenance at;
    bool operator==(const TaskEntry &) const = default;
};

struct CarryOverEntry {
    domain::CarryOver carryOver;
    domain::Line line;
    Provenance at;
    bool operator==(const CarryOverEntry &) const = default;
};

/// Null or empty members filter nothing. Only the latest version of each meeting counts.
struct DecisionFilter {
    QString text; ///< every word must occur, in the line or in what belongs to it; ignores case
    QList<domain::BodyId> bodies;
    QDate from, to;
    QList<domain::DecisionState> states;
    QList<domain::LineKind> kinds;
    domain::PersonId responsible;
    std::optional<bool> reported;
    bool onlyToFollowUp = false; ///< valid, with a follow-up date not after `today`
    QDate today;
    int limit = 0; ///< at most so many, the newest; 0: all
};

struct TaskFilter {
    QString text;
    domain::BodyId body;     ///< of the meeting
    QDate from, to;          ///< the meeting's date
    QList<domain::TaskState> states;
    domain::PersonId person; ///< responsible by name or as a member of a responsible body
    bool onlyOverdue = false;
    QDate today;
    QDate reportBackUntil; ///< to be reported back by that day; null: any task
};

struct CarryOverFilter {
    domain::BodyId body; ///< whose later meeting
    bool onlyWaiting = false; ///< on no agenda: not placed, or the point or meeting that took it up has gone since
};

/// Lists are read in two steps, so that 100,000 rows cost no more than what is seen: ids(), then entries() of a window.
class DecisionRepository : public QObject
{
    Q_OBJECT
public:
    explicit DecisionRepository(Database &database) : m_database(database) {}

    QList<domain::LineId> ids(const DecisionFilter &filter = {}) const; ///< newest meeting first, then document order
    QList<DecisionEntry> entries(const QList<domain::LineId> &ids) const; ///< in the order of ids; missing ones left out
    std::optional<DecisionEntry> entry(domain::LineId id) const;
    std::optional<domain::Decision> find(domain::LineId id) const;
    domain::Decision save(const domain::Decision &decision);

signals:
    void changed(const domain::Decision &decision);

private:
    Database &m_database;
};

class TaskRepository : public QObject
{
    Q_OBJECT
public:
    explicit TaskRepository(Database &database) : m_database(database) {}

    QList<domain::LineId> ids(const TaskFilter &filter = {}) const; ///< open first by due date (none last), then the rest newest first
    QList<TaskEntry> entries(const QList<domain::LineId> &ids) const;
    std::optional<TaskEntry> entry(domain::LineId id) const;
    std::optional<domain::Task> find(domain::LineId id) const;
    domain::Task save(const domain::Task &task);

signals:
    void changed(const domain::Task &task);

private:
    Database &m_database;
};

class CarryOverRepository : public QObject
{
    Q_OBJECT
public:
    explicit CarryOverRepository(Database &database) : m_database(database) {}

    QList<CarryOverEntry> entries(const CarryOverFilter &filter = {}) const; ///< dated first by date, then next meeting, then unscheduled
    std::optional<CarryOverEntry> entry(domain::LineId id) const;
    std::optional<domain::CarryOver> find(domain::LineId id) const;
    domain::CarryOver save(const domain::CarryOver &carryOver);

signals:
    void changed(const domain::CarryOver &carryOver);

private:
    Database &m_database;
};

} // namespace storage
