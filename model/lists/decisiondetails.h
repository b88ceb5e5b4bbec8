// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/decisionregister.h"
#include "lists/taskregister.h"

#include <QTimer>

namespace lists {

/// One decision whole: its text, how it came about and what it led to.
struct DecisionDetails {
    DecisionEntry entry;
    QString meetingBody; ///< "Ledningsgruppen"
    int itemNumber = 0;
    QString itemTitle;   ///< plain
    QString presenters;  ///< plain, as written; empty where nobody is named
    QList<domain::Line> belonging; ///< the lines deeper than it
    QStringList before;  ///< what was written nearest before it in the same point, at most two lines, plain
    QList<TaskEntry> tasks; ///< of the same point
    std::optional<DecisionEntry> replaces;
    std::optional<DecisionEntry> replacedBy;
    bool operator==(const DecisionDetails &) const = default;
};

/// Holds which decision is looked at and reads its details when asked; says when they may have become others.
class DecisionReader : public QObject
{
    Q_OBJECT
public:
    explicit DecisionReader(storage::Repositories &repositories, QObject *parent = nullptr);

    void setDecision(domain::LineId line);
    domain::LineId decision() const { return m_line; }
    /// Nullopt where there is no such decision (any more).
    std::optional<DecisionDetails> read() const;

signals:
    void changed(); ///< several changes in a row are one
    void failed(const QString &message) const;

private:
    DecisionDetails details(const DecisionEntry &entry) const;

    storage::Repositories &m_repositories;
    domain::LineId m_line;
    mutable domain::MeetingId m_meeting;
    mutable QSet<domain::LineId> m_seen; ///< every line that the details told of
    QTimer m_soon;
};

} // namespace lists
