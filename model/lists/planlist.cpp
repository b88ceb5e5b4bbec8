// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/planlist.h"

#include "domain/planwords.h"
#include "lists/words.h"

using namespace Qt::Literals::StringLiterals;

namespace lists {

using domain::ActionPlan;

PlanList::PlanList(storage::RecordRepository &records, QObject *parent) : ValueList(parent), m_records(records)
{
    connect(&records, &storage::RecordRepository::changed, this, [this](const storage::Record &record) {
        if (const auto *plan = std::get_if<ActionPlan>(&record))
            put(*plan);
    });
    connect(&records, &storage::RecordRepository::removed, this, [this](const storage::Record &record) {
        if (const auto *plan = std::get_if<ActionPlan>(&record))
            drop(plan->id);
    });
    reload();
}

void PlanList::reload()
{
    readQuietly([this] { fill(m_records.all<ActionPlan>()); }, [this](const QString &message) { emit failed(message); });
}

bool PlanList::isBefore(const ActionPlan &a, const ActionPlan &b) const
{
    if (a.from != b.from)
        return a.from > b.from;
    if (a.to != b.to)
        return a.to > b.to;
    if (const int units = a.unit.localeAwareCompare(b.unit))
        return a.unit.isEmpty() || (!b.unit.isEmpty() && units < 0);
    return a.title.localeAwareCompare(b.title) < 0;
}

QVariant PlanList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActionPlan &plan = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return titleOf(plan);
    case IdRole: return plan.id.uuid();
    case UnitRole: return plan.unit.isEmpty() ? tr("Huvudman") : plan.unit;
    case PeriodRole: {
        const QString period = words::sentenceCase(domain::periodName(plan.from, plan.to));
        return period.isEmpty() ? tr("Utan period") : period;
    }
    case AnswersRole: {
        const auto answered = find(plan.answers);
        return answered ? titleOf(*answered) : QString();
    }
    case Qt::AccessibleTextRole: return u"%1, %2, %3"_s.arg(titleOf(plan), data(index, UnitRole).toString(), data(index, PeriodRole).toString());
    default: return {};
    }
}

QHash<int, QByteArray> PlanList::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {IdRole, "id"}, {UnitRole, "unit"}, {PeriodRole, "period"}, {AnswersRole, "answers"}};
}

} // namespace lists
