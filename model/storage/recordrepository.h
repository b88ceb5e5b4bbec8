// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actionplan.h"
#include "domain/followingup.h"
#include "domain/operationalplan.h"
#include "domain/yearcycle.h"
#include "storage/database.h"

#include <QDateTime>
#include <QMap>
#include <optional>
#include <variant>

namespace storage {

/// Everything of the operational plan, the year cycle and the action plan: rows that are edited whole, so one repository
/// and one kind of edit serve them all.
using Record =
    std::variant<domain::OperationalPlan, domain::Assignment, domain::Prioritisation, domain::StatusReport,
                 domain::YearCycleEntry, domain::ActionPlan, domain::Need, domain::DevelopmentArea, domain::Measure,
                 domain::Goal, domain::Responsibility, domain::PlanNote, domain::TimelineEntry, domain::CostLine,
                 domain::Indicator, domain::IndicatorValue, domain::FollowUp, domain::DialogueRound>;

QUuid idOf(const Record &record);
int revOf(const Record &record);
Record withRev(Record record, int rev);

/// Rows that were taken away in one step.
struct Removal {
    QDateTime at; ///< UTC
    QList<Record> records;
};

/// save, remove and announcements as in every repository (see bodyrepository.h). Lists come in the order people read them:
/// rank or number; what is dated newest first.
class RecordRepository : public QObject
{
    Q_OBJECT
public:
    explicit RecordRepository(Database &database) : m_database(database) {}

    template <class T>
    std::optional<T> find(decltype(T::id) id) const;
    template <class T>
    QList<T> all() const;
    /// The rows that belong to a plan (assignments and prioritisations to an operational plan, the rest to an action plan).
    template <class T>
    QList<T> of(decltype(T::plan) plan) const;

    QList<domain::StatusReport> reports(domain::AssignmentId assignment) const;
    std::optional<domain::StatusReport> reportAt(domain::ItemId item) const;
    QList<domain::FollowUp> followUps(domain::MeasureId measure) const;
    std::optional<domain::FollowUp> followUpAt(domain::LineId line) const;
    /// Measures that are not closed, of the plans that hold `day`, in the plans' order: what "#" offers.
    QList<domain::MeasureChoice> measureChoices(QDate day) const;
    std::optional<domain::MeasureChoice> measureChoice(domain::MeasureId measure) const; ///< closed or not
    /// Every measure of the running plans that has a day by its rhythm, earliest first.
    QList<domain::DueFollowUp> dueFollowUps(QDate today) const;
    QList<domain::IndicatorValue> values(domain::IndicatorId indicator) const;
    QList<domain::Prioritisation> prioritisationsBy(domain::LineId decision) const;
    std::optional<domain::OperationalPlan> planOfYear(int year) const;
    domain::PlanContent content(domain::ActionPlanId plan) const; ///< throws NotFound
    /// The same to be told, not to be stored: follow-ups that were written in minutes with the words of their lines.
    domain::PlanContent contentAsTold(domain::ActionPlanId plan) const;

    /// What has been taken out of an action plan and not put back, latest first.
    QList<Removal> removedFrom(domain::ActionPlanId plan) const;
    /// Action plans that have been taken away whole: each with the rows that went with it, the plan itself first.
    QList<Removal> removedPlans() const;

    /// The record as it is stored now, a tombstone too; nullopt where there never was one.
    std::optional<Record> stored(const Record &like) const;
    Record save(const Record &record);
    template <class T>
    T save(const T &value)
    {
        return std::get<T>(save(Record(value)));
    }
    void remove(const Record &record);
    /// As remove(), for what was made by mistake and is undone: nobody looks for it in a wastebasket.
    void unmake(const Record &record);

signals:
    void changed(const storage::Record &record);
    void removed(const storage::Record &record); ///< as it was

private:
    QList<domain::MeasureChoice> choices(const QString &condition, const QVariant &value, bool twice) const;
    template <class T>
    QList<T> select(const QString &condition, const QVariant &value) const;
    template <class T>
    QList<T> selectAll(const QString &condition, const QVariant &value) const; ///< what counts no more, too
    void takeAway(const Record &record, const QDateTime &at);
    template <class... T>
    void collectRemoved(domain::ActionPlanId plan, QMap<QDateTime, QList<Record>> &found) const;
    Database &m_database;
};

} // namespace storage
