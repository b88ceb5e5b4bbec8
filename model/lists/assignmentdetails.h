// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statusreport.h"
#include "storage/repositories.h"

#include <QTimer>

namespace lists {

/// Something that happened to an assignment, and where it stands.
struct AssignmentStep {
    enum class Kind { Report, Decision, Task, Mention, Prioritised, LongTerm, Measure, FollowUp };
    Kind kind = Kind::Mention;
    QDate date;
    QString title;  ///< plain
    QString detail;
    domain::ObjectRef object;
    domain::MeetingId meeting; ///< null: not in minutes
    domain::ItemId item;
    domain::LineId line;
    domain::Decision decision; ///< of a decision
    domain::LineKind lineKind = domain::LineKind::Text;
    domain::Task task;         ///< of a task
    domain::Movement movement = domain::Movement::Unknown; ///< of a report
    bool operator==(const AssignmentStep &) const = default;
};

/// A report with its words: the lines of the minutes where it was written in a meeting.
struct ReportDetails {
    domain::StatusReport report;
    QString reference; ///< "LG 2026-10-13"; empty where it was not written in a meeting
    QList<domain::ReportSection> sections;
    bool confidential = false;
    bool operator==(const ReportDetails &) const = default;
};

/// One assignment whole: its own fields, its reports, and everything that happened in it, newest first.
struct AssignmentDetails {
    domain::Assignment assignment;
    int year = 0;
    QStringList gone; ///< owners who sit in no group any more
    QList<domain::Assignment> earlier; ///< the same assignment in earlier years, newest first
    QList<ReportDetails> reports;      ///< newest first
    QList<AssignmentStep> steps;       ///< newest first; what has no day last
    bool operator==(const AssignmentDetails &) const = default;
};

/// Throws StorageError. Nullopt where there is no such assignment.
std::optional<AssignmentDetails> assignmentDetails(storage::Repositories &repositories, domain::AssignmentId assignment, QDate today);

/// Its reports, newest first, with those of the years that it continues. Throws StorageError.
QList<domain::StatusReport> reportsOverYears(const storage::RecordRepository &records, const domain::Assignment &assignment);

/// Who of them sat in a group and sits in none on that day. Throws StorageError.
QStringList whoLeft(const storage::PersonRepository &people, const domain::Parties &parties, QDate today);

/// An assignment as it is named when one writes.
struct AssignmentName {
    domain::AssignmentId id;
    QString title;
    QString number;
    int year = 0;
};
/// Those whose number it is or of which a word begins so; the plan of the day's year first. Empty where storage cannot be read.
QList<AssignmentName> assignmentNames(storage::Repositories &repositories, const QString &query, QDate day);

/// Holds which assignment is looked at and reads it when asked; says when it may have become another.
class AssignmentReader : public QObject
{
    Q_OBJECT
public:
    explicit AssignmentReader(storage::Repositories &repositories, QDate today, QObject *parent = nullptr);
    void setToday(QDate today) { m_today = today; }

    void setAssignment(domain::AssignmentId assignment);
    domain::AssignmentId assignment() const { return m_assignment; }
    std::optional<AssignmentDetails> read() const;

signals:
    void changed(); ///< several changes in a row are one
    void failed(const QString &message) const;

private:
    storage::Repositories &m_repositories;
    QDate m_today;
    domain::AssignmentId m_assignment;
    QTimer m_soon;
};

} // namespace lists
