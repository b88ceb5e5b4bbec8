// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewing/planrows.h"

#include "importing/planheadings.h"

#include <QLocale>
#include <QUndoCommand>

namespace reviewing {

namespace {

using namespace Qt::Literals::StringLiterals;
using Kind = PlanRowKind;

constexpr qint64 orePerTkr = 100'000;
constexpr qint64 orePerCrown = 100;

QString amountText(qint64 ore)
{
    const QLocale swedish(QLocale::Swedish);
    return ore % orePerTkr == 0 ? swedish.toString(ore / orePerTkr) + u" tkr"_s : swedish.toString(ore / orePerCrown) + u" kr"_s;
}

/// The name before the first colon, and the rest.
std::pair<QString, QString> parted(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    return colon < 0 ? std::pair(QString(), text.trimmed()) : std::pair(text.first(colon).trimmed(), text.sliced(colon + 1).trimmed());
}

QString joined(const QString &name, const QString &text) { return name.isEmpty() ? text : name + u": "_s + text; }

void append(QString &text, const QString &more)
{
    if (!more.trimmed().isEmpty())
        text += (text.isEmpty() ? QString() : u"\n"_s) + more.trimmed();
}

} // namespace

QList<PlanRow> rowsOf(const importing::PlanProposal &plan)
{
    QList<PlanRow> rows;
    const auto add = [&](Kind kind, const QString &text, const importing::SourcePlace &at = {}) {
        if (!text.trimmed().isEmpty() || kind == Kind::Title)
            rows.append({kind, text.trimmed(), at});
    };
    add(Kind::Title, plan.title);
    add(Kind::Background, plan.background);
    add(Kind::Participation, plan.participation);
    add(Kind::Analysis, plan.analysis);
    for (const QString &need : plan.needs)
        add(Kind::Need, need);
    for (const importing::ProposedArea &area : plan.areas) {
        add(Kind::Area, area.number.isEmpty() ? area.title : area.number + u". "_s + area.title, area.at);
        for (const importing::ProposedMeasure &measure : area.measures) {
            // A measure without words of its own still holds its goals together.
            rows.append({Kind::Measure, measure.description.trimmed(), {}});
            add(Kind::Participants, measure.participants);
            for (const QString &goal : measure.goals)
                add(Kind::Goal, goal);
            for (const importing::ProposedResponsibility &one : measure.responsibilities)
                add(Kind::Responsibility, joined(one.role, one.text));
            add(Kind::FollowUp, measure.followUp);
        }
    }
    for (const QString &text : plan.strengths)
        add(Kind::Strength, text);
    for (const QString &text : plan.weaknesses)
        add(Kind::Weakness, text);
    for (const QString &text : plan.risks)
        add(Kind::Risk, text);
    add(Kind::Spreading, plan.spreading);
    for (const importing::ProposedTime &time : plan.timeline)
        add(Kind::Time, joined(time.area, time.text));
    for (const importing::ProposedCost &cost : plan.costs)
        add(Kind::Cost, joined(cost.name, amountText(cost.amount)));
    if (plan.statedTotal)
        add(Kind::Total, amountText(*plan.statedTotal));
    for (const QString &text : plan.other)
        add(Kind::Other, text);
    return rows;
}

importing::PlanProposal planOf(const QList<PlanRow> &rows, const importing::PlanProposal &like)
{
    importing::PlanProposal plan;
    plan.fileName = like.fileName;
    plan.year = like.year;
    plan.warnings = like.warnings;
    const auto area = [&]() -> importing::ProposedArea & {
        if (plan.areas.isEmpty())
            plan.areas.append(importing::ProposedArea());
        return plan.areas.back();
    };
    const auto measure = [&]() -> importing::ProposedMeasure & {
        if (area().measures.isEmpty())
            area().measures.append(importing::ProposedMeasure());
        return area().measures.back();
    };
    for (const PlanRow &row : rows) {
        const QString text = row.text.trimmed();
        if (text.isEmpty() && row.kind != Kind::Measure)
            continue;
        const auto [name, rest] = parted(text);
        switch (row.kind) {
        case Kind::Title:
            append(plan.title, text);
            break;
        case Kind::Background:
            append(plan.background, text);
            break;
        case Kind::Participation:
            append(plan.participation, text);
            break;
        case Kind::Analysis:
            append(plan.analysis, text);
            break;
        case Kind::Need:
            plan.needs << text;
            break;
        case Kind::Area: {
            importing::ProposedArea made;
            const qsizetype dot = text.indexOf(u". "_s);
            bool numbered = false;
            text.first(qMax<qsizetype>(0, dot)).toInt(&numbered);
            made.number = numbered ? text.first(dot) : QString();
            made.title = numbered ? text.sliced(dot + 2) : text;
            made.at = row.at;
            plan.areas.append(made);
            break;
        }
        case Kind::Measure:
            area().measures.append(importing::ProposedMeasure());
            area().measures.back().description = text;
            break;
        case Kind::Participants:
            append(measure().participants, text);
            break;
        case Kind::Goal:
            measure().goals << text;
            break;
        case Kind::Responsibility:
            measure().responsibilities.append({name, rest});
            break;
        case Kind::FollowUp:
            append(measure().followUp, text);
            break;
        case Kind::Strength:
            plan.strengths << text;
            break;
        case Kind::Weakness:
            plan.weaknesses << text;
            break;
        case Kind::Risk:
            plan.risks << text;
            break;
        case Kind::Spreading:
            append(plan.spreading, text);
            break;
        case Kind::Time:
            plan.timeline.append({name, rest});
            break;
        case Kind::Cost: {
            const auto amounts = importing::amountsIn(rest);
            plan.costs.append({name, amounts.isEmpty() ? 0 : amounts.first().amount});
            break;
        }
        case Kind::Total:
            if (const auto amounts = importing::amountsIn(text); !amounts.isEmpty())
                plan.statedTotal = amounts.first().amount;
            break;
        case Kind::Other:
            plan.other << text;
            break;
        }
    }
    return plan;
}

/// The rows are few: a step holds them as they were and as they became.
class PlanRows::Step final : public QUndoCommand
{
public:
    Step(const QString &text, PlanRows &model, const QList<PlanRow> &after) : QUndoCommand(text), m_model(model), m_before(model.m_rows), m_after(after) {}

    void undo() override { m_model.show(m_before); }
    void redo() override { m_model.show(m_after); }

private:
    PlanRows &m_model;
    QList<PlanRow> m_before, m_after;
};

void PlanRows::setPlan(const importing::PlanProposal &plan)
{
    m_history.clear();
    m_plan = plan;
    beginResetModel();
    m_rows = rowsOf(plan);
    endResetModel();
}

void PlanRows::change(const QString &text, const QList<PlanRow> &after)
{
    if (after != m_rows)
        m_history.push(new Step(text, *this, after));
}

void PlanRows::show(const QList<PlanRow> &rows)
{
    if (rows.size() == m_rows.size()) {
        m_rows = rows;
        if (!rows.isEmpty())
            emit dataChanged(index(0, 0), index(int(rows.size()) - 1, TextColumn));
    } else {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    emit edited();
}

void PlanRows::remove(int row)
{
    QList<PlanRow> after = m_rows;
    after.removeAt(row);
    change(tr("Ta bort raden"), after);
}

void PlanRows::insertAfter(int row)
{
    QList<PlanRow> after = m_rows;
    after.insert(row + 1, {row >= 0 ? m_rows[row].kind : Kind::Other, QString(), {}});
    change(tr("Ny rad"), after);
}

bool PlanRows::move(int row, int by)
{
    if (row + by < 0 || row + by >= m_rows.size())
        return false;
    QList<PlanRow> after = m_rows;
    after.move(row, row + by);
    change(tr("Flytta raden"), after);
    return true;
}

void PlanRows::setKind(int row, Kind kind)
{
    QList<PlanRow> after = m_rows;
    after[row].kind = kind;
    change(tr("Ändra radens slag"), after);
}

int PlanRows::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int PlanRows::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : 2; }

QVariant PlanRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PlanRow &row = m_rows[index.row()];
    if (role == KindRole)
        return int(row.kind);
    if (role == Qt::AccessibleTextRole)
        return kindName(row.kind) + u": "_s + row.text;
    if (role == Qt::EditRole)
        return index.column() == KindColumn ? QVariant(int(row.kind)) : QVariant(row.text);
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == KindColumn ? kindName(row.kind) : row.text;
}

QVariant PlanRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == KindColumn ? tr("Slag") : tr("Text");
}

bool PlanRows::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::EditRole && role != KindRole))
        return false;
    if (index.column() == KindColumn || role == KindRole) {
        setKind(index.row(), Kind(value.toInt()));
        return true;
    }
    QList<PlanRow> after = m_rows;
    after[index.row()].text = value.toString().trimmed();
    change(tr("Ändra texten"), after);
    return true;
}

Qt::ItemFlags PlanRows::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::NoItemFlags;
}

QList<PlanRowKind> PlanRows::kinds()
{
    QList<Kind> all;
    for (int kind = 0; kind <= int(Kind::Other); ++kind)
        all.append(Kind(kind));
    return all;
}

QString PlanRows::kindName(Kind kind)
{
    switch (kind) {
    case Kind::Title:
        return tr("Namn");
    case Kind::Background:
        return tr("Bakgrund");
    case Kind::Participation:
        return tr("Delaktighet");
    case Kind::Analysis:
        return tr("Nulägesanalys");
    case Kind::Need:
        return tr("Behov");
    case Kind::Area:
        return tr("Område");
    case Kind::Measure:
        return tr("Insats");
    case Kind::Participants:
        return tr("Deltagare");
    case Kind::Goal:
        return tr("Mål");
    case Kind::Responsibility:
        return tr("Ansvar");
    case Kind::FollowUp:
        return tr("Uppföljning");
    case Kind::Strength:
        return tr("Styrka");
    case Kind::Weakness:
        return tr("Svaghet");
    case Kind::Risk:
        return tr("Risk");
    case Kind::Spreading:
        return tr("Spridning");
    case Kind::Time:
        return tr("Tidplan");
    case Kind::Cost:
        return tr("Kostnad");
    case Kind::Total:
        return tr("Angiven summa");
    case Kind::Other:
        return tr("Övrig text");
    }
    return {};
}

} // namespace reviewing
