// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operationalplan.h"
#include "storage/repositories.h"

#include <QAbstractListModel>
#include <QTimer>

namespace lists {

/// One assignment as the board and the one-page report show it.
struct BoardEntry {
    domain::Assignment assignment;
    int rank = 0;         ///< 1… among the prioritised; 0: long-term, or in no prioritisation
    QString reason;
    QList<domain::StatusReport> reports; ///< newest first; those of the years that it continues too
    QList<int> course;    ///< oldest first: where each report left it, counted from the movements
    bool stale = false;   ///< nothing new for longer than is wanted
    QStringList gone;     ///< owners who sit in no group any more

    QDate latest() const { return reports.isEmpty() ? QDate() : reports.first().date; }
    domain::Movement movement() const { return reports.isEmpty() ? domain::Movement::Unknown : reports.first().movement; }
    bool operator==(const BoardEntry &) const = default;
};

/// A year's plan as people steer by it: the ranked assignments in order, then the long-term ones. While a prioritisation is
/// being made the same rows are moved as a draft, and nothing is stored.
class PlanBoard final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, RankRole, TitleRole, WordsRole };

    PlanBoard(storage::Repositories &repositories, QDate today, QObject *parent = nullptr);

    void setToday(QDate today);
    QList<int> years() const { return m_years; } ///< newest first
    int year() const { return m_plan ? m_plan->year : 0; }
    void setYear(int year);                      ///< one that there is no plan of: an empty board
    const std::optional<domain::OperationalPlan> &plan() const { return m_plan; }
    const QList<domain::Prioritisation> &prioritisations() const { return m_prioritisations; } ///< newest first
    /// The one whose ranks are shown: the newest unless another was chosen; null where there is none.
    const domain::Prioritisation *shown() const;
    void show(domain::PrioritisationId prioritisation); ///< null: the newest
    /// "Ledningsgruppen 13 oktober 2026, §1", "13 oktober 2026"; empty where nothing is prioritised.
    QString madeBy() const;

    const BoardEntry &at(int row) const { return m_rows.at(row); }
    const QList<BoardEntry> &entries() const { return m_rows; }
    int rowOf(domain::AssignmentId assignment) const; ///< -1: not in this year's plan
    int rankedCount() const;
    QList<BoardEntry> stale() const;

    void beginDraft();
    bool isDraft() const { return m_draft; }
    void endDraft(); ///< back to what is stored
    /// One step up or down (-1, 1); over the border it becomes ranked or long-term. False where there is no way.
    bool move(int row, int direction);
    /// To stand at `row`; whether it is ranked there is said apart, since the border lies between two rows.
    bool moveTo(int from, int row, bool ranked);
    void setReason(int row, const QString &reason);
    QList<domain::PriorityChoice> draft() const;

    /// Why the last reading came to nothing, in the user's language; empty where what is shown is what is stored.
    QString problem() const { return m_problem; }

    /// In which year's plan an assignment, a report or a prioritisation stands; nullopt where it is not there.
    struct Whereabouts {
        int year = 0;
        domain::AssignmentId assignment; ///< null: of a prioritisation
    };
    std::optional<Whereabouts> whereIs(const domain::ObjectRef &object) const;

    int rowCount(const QModelIndex &parent = QModelIndex()) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void changed(); ///< anything that is shown apart from the rows' own data: plan, years, who made it
    void failed(const QString &message) const;

private:
    void read();
    QList<BoardEntry> readEntries() const;
    BoardEntry entryOf(const domain::Assignment &assignment) const;
    void take(const QList<BoardEntry> &rows);
    void rank();

    storage::Repositories &m_repositories;
    QDate m_today;
    int m_year = 0;
    QList<int> m_years;
    std::optional<domain::OperationalPlan> m_plan;
    QList<domain::Prioritisation> m_prioritisations;
    domain::PrioritisationId m_shown;
    QList<BoardEntry> m_rows;
    QString m_problem;
    bool m_draft = false;
    QTimer m_soon;
};

} // namespace lists
