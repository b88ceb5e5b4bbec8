// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/plantable.h"

#include "domain/dates.h"
#include "domain/markdown.h"
#include "domain/planwords.h"

#include <algorithm>

namespace lists {

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

template <class T>
QList<QUuid> idsOf(const QList<T> &rows)
{
    QList<QUuid> ids;
    ids.reserve(rows.size());
    for (const T &row : rows)
        ids.append(row.id.uuid());
    return ids;
}

/// Areas with their measures, in order; those of no area last.
QList<QUuid> areasAndMeasures(const PlanContent &content)
{
    QHash<AreaId, QList<QUuid>> own;
    QList<QUuid> loose;
    for (const Measure &measure : measuresInOrder(content))
        own[measure.area].append(measure.id.uuid());
    QList<QUuid> keys;
    for (const DevelopmentArea &area : content.areas)
        keys << area.id.uuid() << own.take(area.id);
    for (const Measure &measure : measuresInOrder(content))
        if (own.contains(measure.area))
            keys.append(measure.id.uuid());
    return keys;
}

QString withNumber(const QString &number, const QString &title) { return number.isEmpty() ? title : number + u' ' + title; }

QString areaWord(const DevelopmentArea *area) { return area ? withNumber(area->number, area->title) : QString(); }

QVariant rightAligned() { return int(Qt::AlignRight | Qt::AlignVCenter); }

} // namespace

void PlanTable::follow()
{
    connect(&m_plan, &OpenPlan::opened, this, [this] {
        beginResetModel();
        m_rows = keys();
        m_columns = columns();
        worked();
        endResetModel();
    });
    connect(&m_plan, &OpenPlan::changed, this, &PlanTable::rework);
    m_rows = keys();
    m_columns = columns();
    worked();
}

void PlanTable::rework()
{
    const QList<QUuid> rows = keys();
    if (rows != m_rows || columns() != m_columns) {
        beginResetModel();
        m_rows = rows;
        m_columns = columns();
        worked();
        endResetModel();
        return;
    }
    worked();
    if (m_rows.isEmpty() || m_columns == 0)
        return;
    emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, m_columns - 1));
    emit headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
    emit headerDataChanged(Qt::Vertical, 0, int(m_rows.size()) - 1);
}

CoverageTable::CoverageTable(OpenPlan &plan, QObject *parent) : PlanTable(plan, parent) { follow(); }

QList<QUuid> CoverageTable::keys() const { return idsOf(m_plan.content().needs); }

void CoverageTable::worked()
{
    m_measures = measuresInOrder(m_plan.content());
    m_answers.clear();
    m_loose.clear();
    for (const Measure &measure : std::as_const(m_measures))
        for (const NeedId &need : measure.needs)
            ++m_answers[need];
    for (const Measure &measure : m_plan.content().measuresWithoutNeed())
        m_loose.insert(measure.id);
}

NeedId CoverageTable::need(int row) const { return NeedId(m_rows.value(row)); }

MeasureId CoverageTable::measure(int column) const { return column >= 0 && column < m_measures.size() ? m_measures[column].id : MeasureId(); }

QVariant CoverageTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NeedId id = need(index.row());
    const int answers = m_answers.value(id);
    const bool counts = index.column() == m_measures.size();
    const Answering how = counts ? Answering::No : answering(m_measures[index.column()], id);
    switch (role) {
    case Qt::DisplayRole: return counts ? QString::number(answers) : how == Answering::Wholly ? tr("Svarar") : how == Answering::Partly ? tr("Svarar delvis") : QString();
    case Qt::AccessibleTextRole: {
        const QString which = tr("behov %1").arg(m_plan.content().needs.value(index.row()).number);
        if (counts)
            return answers ? tr("%n insats(er) svarar mot %1", nullptr, answers).arg(which) : tr("Ingen insats svarar mot %1").arg(which);
        const QString name = withNumber(m_plan.number(measure(index.column())), titleOf(m_measures[index.column()]));
        return (how == Answering::Wholly ? tr("%1 svarar mot %2") : how == Answering::Partly ? tr("%1 svarar delvis mot %2") : tr("%1 svarar inte mot %2")).arg(name, which);
    }
    case Qt::TextAlignmentRole: return int(Qt::AlignCenter);
    case ObjectRole: return counts ? id.uuid() : m_measures[index.column()].id.uuid();
    case GapRole: return answers == 0 || (!counts && m_loose.contains(m_measures[index.column()].id));
    case StrongRole: return counts;
    default: return {};
    }
}

QVariant CoverageTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Vertical) {
        const QList<Need> &needs = m_plan.content().needs;
        return section < needs.size() ? u"%1 %2"_s.arg(needs[section].number).arg(toPlain(needs[section].text).simplified()) : QVariant();
    }
    if (section >= m_measures.size())
        return tr("Svar");
    const QString number = m_plan.number(m_measures[section].id);
    return role == Qt::ToolTipRole ? withNumber(number, titleOf(m_measures[section])) : number;
}

ResponsibilityTable::ResponsibilityTable(OpenPlan &plan, QObject *parent) : PlanTable(plan, parent) { follow(); }

void ResponsibilityTable::setRole(std::optional<ResponsibleRole> role)
{
    m_role = role;
    rework();
}

QList<ResponsibleRole> ResponsibilityTable::usedRoles() const
{
    std::array<bool, 7> used{};
    for (const Responsibility &one : m_plan.content().responsibilities)
        used.at(size_t(one.role)) = true;
    QList<ResponsibleRole> roles;
    for (size_t i = 0; i < used.size(); ++i)
        if (used.at(i))
            roles.append(ResponsibleRole(i));
    return roles;
}

QList<QUuid> ResponsibilityTable::keys() const
{
    QSet<QUuid> named;
    for (const Responsibility &one : m_plan.content().responsibilities)
        if (!m_role || one.role == *m_role)
            named.insert(one.measure ? one.measure.uuid() : one.area.uuid());
    QList<QUuid> keys = areasAndMeasures(m_plan.content());
    // All measures are there while all roles are, so that one without anybody is seen.
    keys.removeIf([&](const QUuid &id) { return !named.contains(id) && (m_role || m_plan.area(AreaId(id))); });
    return keys;
}

void ResponsibilityTable::worked()
{
    m_shown = m_role ? QList{*m_role} : usedRoles();
    m_texts.clear();
    for (const Responsibility &one : m_plan.content().responsibilities)
        m_texts[one.measure ? one.measure.uuid() : one.area.uuid()][one.role].append(toPlain(one.text));
}

bool ResponsibilityTable::isArea(int row) const { return m_plan.area(AreaId(m_rows.value(row))); }

QVariant ResponsibilityTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QUuid id = m_rows[index.row()];
    const auto texts = m_texts.value(id);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        if (index.column() > 0)
            return texts.value(m_shown[index.column() - 1]).join(u'\n');
        if (const Measure *measure = m_plan.measure(MeasureId(id)))
            return withNumber(m_plan.number(measure->id), titleOf(*measure));
        return areaWord(m_plan.area(AreaId(id)));
    }
    case Qt::TextAlignmentRole: return int(Qt::AlignLeft | Qt::AlignTop);
    case ObjectRole: return id;
    case GapRole: return texts.isEmpty();
    case StrongRole: return isArea(index.row()) && index.column() == 0;
    default: return {};
    }
}

QVariant ResponsibilityTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation == Qt::Vertical)
        return {};
    return section == 0 ? tr("Insats") : section <= m_shown.size() ? roleName(m_shown[section - 1]) : QString();
}

TimelineTable::TimelineTable(OpenPlan &plan, QObject *parent) : PlanTable(plan, parent) { follow(); }

QList<QUuid> TimelineTable::keys() const { return areasAndMeasures(m_plan.content()); }

QVariant TimelineTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QUuid id = m_rows[index.row()];
    const Measure *measure = m_plan.measure(MeasureId(id));
    const auto day = [](QDate date) { return date.isValid() ? shortDate(date, QDate(1, 1, 1)) : QString(); };
    switch (role) {
    case Qt::DisplayRole:
        if (!measure)
            return index.column() == Name ? areaWord(m_plan.area(AreaId(id))) : QString();
        switch (index.column()) {
        case Name: return withNumber(m_plan.number(measure->id), titleOf(*measure));
        case State: return stateName(measure->state);
        case From: return day(measure->from);
        case To: return day(measure->to);
        default: break;
        }
        {
            QStringList said;
            for (const FollowUp &one : m_plan.followUps(measure->id))
                said.append(tr("%1: %2").arg(day(one.date), effectName(one.effect)));
            QList<QDate> seen;
            for (const FollowUp &one : m_plan.followUps(measure->id))
                seen.append(one.date);
            for (const AskedDay &asked : askedDays(*measure, seen, m_plan.today(), m_plan.content().plan.to))
                said.append(asked.state == FollowUpState::Late ? tr("%1: missad").arg(day(asked.day)) : tr("%1: väntar").arg(day(asked.day)));
            return said.join(u", "_s);
        }
    case ObjectRole: return id;
    case GapRole: return measure && m_plan.followUpState(measure->id) == FollowUpState::Late;
    case StrongRole: return !measure;
    default: return {};
    }
}

QVariant TimelineTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation == Qt::Vertical)
        return {};
    const QStringList words{tr("Insats"), tr("Läge"), tr("Från"), tr("Till"), tr("Uppföljningar")};
    return words.value(section);
}

CostSumTable::CostSumTable(OpenPlan &plan, QObject *parent) : PlanTable(plan, parent) { follow(); }

QList<QUuid> CostSumTable::keys() const
{
    QList<QUuid> keys;
    for (const CostSum &sum : costsByArea(m_plan.content()))
        keys.append(sum.area.uuid());
    return keys << m_plan.id().uuid();
}

void CostSumTable::worked() { m_sums = costsByArea(m_plan.content()) << costSum(m_plan.content()); }

QVariant CostSumTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CostSum &sum = m_sums[index.row()];
    const bool whole = index.row() == m_sums.size() - 1;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == 0)
            return whole ? tr("Summa") : sum.area ? areaWord(m_plan.area(sum.area)) : tr("Hela planen");
        if (index.column() < 6) {
            const qint64 amount = sum.byCategory[size_t(index.column()) - 1];
            return amount ? tkr(amount) : u"–"_s;
        }
        if (index.column() == 6)
            return tkr(sum.total);
        if (!sum.outcomeKnown)
            return u"–"_s;
        return whole && sum.total > 0 ? tr("%1 av %2, %3 %").arg(tkr(sum.outcome), tkr(sum.total)).arg(qRound(100.0 * double(sum.outcome) / double(sum.total)))
                                      : tr("%1 av %2").arg(tkr(sum.outcome), tkr(sum.total));
    case Qt::TextAlignmentRole: return index.column() > 0 && index.column() < 7 ? rightAligned() : QVariant(int(Qt::AlignLeft | Qt::AlignVCenter));
    case ObjectRole: return whole ? QUuid() : sum.area.uuid();
    case StrongRole: return whole || index.column() == 0 || index.column() == 6;
    case UsedRole: return sum.outcomeKnown && sum.total > 0 ? QVariant(double(sum.outcome) / double(sum.total)) : QVariant();
    case ShareRole: {
        qint64 most = 1;
        for (const CostSum &one : m_sums.first(m_sums.size() - 1))
            most = std::max(most, one.total);
        return whole ? 1.0 : double(sum.total) / double(most);
    }
    default: return {};
    }
}

QVariant CostSumTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole))
        return {};
    if (role == Qt::TextAlignmentRole)
        return section > 0 && section < 7 ? rightAligned() : QVariant(int(Qt::AlignLeft | Qt::AlignVCenter));
    if (section == 0)
        return tr("Område");
    return section < 6 ? categoryName(CostCategory(section - 1)) : section == 6 ? tr("Summa") : tr("Använt");
}

CostTable::CostTable(OpenPlan &plan, QObject *parent) : PlanTable(plan, parent) { follow(); }

QList<QUuid> CostTable::keys() const { return idsOf(m_plan.content().costs); }

std::optional<CostLine> CostTable::cost(int row) const
{
    const QList<CostLine> &costs = m_plan.content().costs;
    return row >= 0 && row < costs.size() ? std::optional(costs[row]) : std::nullopt;
}

QVariant CostTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::optional<CostLine> line = cost(index.row());
    if (!line)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        switch (index.column()) {
        case Name: return line->name;
        case Area: return role == Qt::EditRole ? QVariant(line->area.uuid()) : line->area ? areaWord(m_plan.area(line->area)) : tr("Hela planen");
        case Category: return role == Qt::EditRole ? QVariant(int(line->category)) : categoryName(line->category);
        case Amount: return tr("%1 tkr").arg(tkr(line->amount));
        default: return line->outcome < 0 ? QString() : tr("%1 tkr").arg(tkr(line->outcome));
        }
    case Qt::TextAlignmentRole: return index.column() >= Amount ? rightAligned() : QVariant(int(Qt::AlignLeft | Qt::AlignVCenter));
    case ObjectRole: return line->id.uuid();
    default: return {};
    }
}

QVariant CostTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole))
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= Amount ? rightAligned() : QVariant(int(Qt::AlignLeft | Qt::AlignVCenter));
    const QStringList words{tr("Kostnad"), tr("Område"), tr("Slag"), tr("Belopp"), tr("Utfall")};
    return words.value(section);
}

Qt::ItemFlags CostTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = PlanTable::flags(index);
    return m_readOnly || !index.isValid() ? flags : flags | Qt::ItemIsEditable;
}

bool CostTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const std::optional<CostLine> before = index.isValid() ? cost(index.row()) : std::nullopt;
    if (!before || role != Qt::EditRole || m_readOnly)
        return false;
    CostLine after = *before;
    const auto amount = [&](qint64 &to) {
        // Unchanged words are no change: they may say less than what is stored.
        if (value.toString() == data(index, Qt::EditRole).toString())
            return true;
        const domain::Amount typed = domain::amountFromWords(value.toString());
        if (!typed.problem.isEmpty())
            emit refused(typed.problem);
        to = typed.ore;
        return typed.problem.isEmpty();
    };
    switch (index.column()) {
    case Name: after.name = value.toString().trimmed(); break;
    case Area: after.area = AreaId(value.toUuid()); break;
    case Category: after.category = CostCategory(std::clamp(value.toInt(), 0, 4)); break;
    case Amount:
        if (!amount(after.amount))
            return false;
        break;
    default:
        if (value.toString().trimmed().isEmpty())
            after.outcome = -1;
        else if (!amount(after.outcome))
            return false;
    }
    if (!(after == *before))
        emit costEdited(after);
    return true;
}

} // namespace lists
