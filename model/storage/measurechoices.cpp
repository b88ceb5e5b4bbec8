// SPDX-License-Identifier: GPL-3.0-or-later
// Which measures one chooses among, and what is to be followed up of them.
#include "storage/recordrepository.h"

#include "domain/markdown.h"
#include "storage/sqlite/rows.h"
#include "storage/sqlite/statement.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace storage {

using namespace Qt::Literals::StringLiterals;
using sqlite::Statement;

QList<domain::MeasureChoice> RecordRepository::choices(const QString &condition, const QVariant &value, bool twice) const
{
    Statement statement(m_database, u"SELECT m.id, m.plan_id, m.title, m.description, a.number, a.title, m.area_id, m.state FROM measure m "
                                    "JOIN action_plan p ON p.id = m.plan_id LEFT JOIN development_area a ON a.id = m.area_id "
                                    "WHERE m.removed_at IS NULL AND p.removed_at IS NULL AND "_s + condition + u" ORDER BY p.from_date DESC, p.title, a.rank, a.number, m.rank"_s);
    statement.bind(value);
    if (twice)
        statement.bind(value);
    statement.exec();
    QList<domain::MeasureChoice> found;
    QHash<QString, int> places; // by plan and area
    while (statement.next()) {
        domain::MeasureChoice choice{statement.id<domain::MeasureId>(0), statement.id<domain::ActionPlanId>(1), {}, {}, domain::toPlain(QStringView(statement.text(5)))};
        const QString title = statement.text(2).isEmpty() ? statement.text(3).section(u'\n', 0, 0, QString::SectionSkipEmpty) : statement.text(2);
        choice.title = domain::toPlain(QStringView(title)).simplified();
        const int place = ++places[statement.text(1) + statement.text(6)];
        if (!statement.text(4).isEmpty())
            choice.number = u"%1.%2"_s.arg(statement.text(4)).arg(place);
        found.append(choice);
    }
    return found;
}

QList<domain::MeasureChoice> RecordRepository::measureChoices(QDate day) const
{
    QList<domain::MeasureChoice> all = choices(u"(p.from_date IS NULL OR p.from_date <= ?) AND (p.to_date IS NULL OR p.to_date >= ?)"_s, QVariant(day.toString(Qt::ISODate)), true);
    QSet<domain::MeasureId> closed;
    Statement statement(m_database, u"SELECT id FROM measure WHERE state = 'closed' AND removed_at IS NULL"_s);
    statement.exec();
    while (statement.next())
        closed.insert(statement.id<domain::MeasureId>(0));
    all.removeIf([&](const domain::MeasureChoice &choice) { return closed.contains(choice.measure); });
    return all;
}

std::optional<domain::MeasureChoice> RecordRepository::measureChoice(domain::MeasureId measure) const
{
    // its number is its place among those of its area
    const auto all = choices(u"m.plan_id = (SELECT plan_id FROM measure WHERE id = ?)"_s, sqlite::toColumn(measure), false);
    const auto it = std::find_if(all.begin(), all.end(), [&](const domain::MeasureChoice &c) { return c.measure == measure; });
    return it == all.end() ? std::nullopt : std::optional(*it);
}

QList<domain::DueFollowUp> RecordRepository::dueFollowUps(QDate today) const
{
    QList<domain::DueFollowUp> due;
    for (const domain::ActionPlan &plan : all<domain::ActionPlan>()) {
        if ((plan.from.isValid() && plan.from > today) || (plan.to.isValid() && plan.to < today))
            continue;
        domain::PlanContent content;
        content.plan = plan;
        content.areas = of<domain::DevelopmentArea>(plan.id);
        content.measures = of<domain::Measure>(plan.id);
        content.followUps = of<domain::FollowUp>(plan.id);
        due += domain::dueFollowUps(content, today);
    }
    std::stable_sort(due.begin(), due.end(), [](const domain::DueFollowUp &a, const domain::DueFollowUp &b) { return a.due < b.due; });
    return due;
}

} // namespace storage
