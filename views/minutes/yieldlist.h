// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/minutesdocument.h"
#include "views/shared/marks.h"

#include <QAbstractListModel>
#include <QTimer>

namespace views {

/// What one meeting has given so far: its decisions, tasks, carry-overs, and what still waits for an answer. Follows the
/// document a moment after it changes; reading the text for what it may mean goes on in small slices.
class YieldList : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Group { Decisions, Tasks, CarryOvers, FollowUps, Waiting };
    static constexpr int groups = 5;
    enum Role { GroupRole = Qt::UserRole + 1, MarkRole, DetailRole };

    explicit YieldList(const outline::MinutesDocument &document, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    domain::LineId lineAt(const QModelIndex &index) const;
    int count(Group group) const;
    static QString groupName(Group group);

signals:
    void countsChanged();

private:
    struct Entry {
        Group group = Group::Decisions;
        domain::LineId line;
        Mark mark = Mark::Doubt;
        QString text;
        QString detail;
        bool operator==(const Entry &) const = default;
    };
    /// What a line that is only text seems to be; read once for each wording.
    struct Guess {
        QString text;
        std::optional<domain::Reading> reading;
    };
    QList<Entry> read() const;
    void refresh();
    void guessSome();
    QString question(const domain::Reading &reading) const;

    const outline::MinutesDocument &m_document;
    QList<Entry> m_entries;
    QHash<int, Guess> m_guesses; ///< by the row's handle
    int m_guessRow = 0;          ///< where guessing goes on
    QTimer m_refreshTimer;
    QTimer m_guessTimer;
};

} // namespace views
