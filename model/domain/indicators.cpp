// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/indicators.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace domain {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(domain::Indicators)
};

constexpr double tiny = 1e-9;

QString movementWord(Movement movement)
{
    switch (movement) {
    case Movement::Back: return Words::tr("bakåt");
    case Movement::Forward: return Words::tr("framåt");
    default: return Words::tr("oförändrat");
    }
}

} // namespace

std::optional<Progression> progression(const Indicator &indicator, const QList<IndicatorValue> &values)
{
    if (values.isEmpty() || (values.size() < 2 && !indicator.hasBaseline))
        return std::nullopt;
    Progression p;
    p.from = indicator.hasBaseline ? indicator.baseline : values.first().value;
    p.fromDate = indicator.hasBaseline ? QDate() : values.first().date;
    p.to = values.last().value;
    p.toDate = values.last().date;
    const double step = indicator.direction == IndicatorDirection::Higher ? p.to - p.from : p.from - p.to;
    p.movement = step > tiny ? Movement::Forward : step < -tiny ? Movement::Back : Movement::Unchanged;
    if (indicator.hasTarget && std::abs(indicator.target - p.from) > tiny)
        p.wayToTarget = (p.to - p.from) / (indicator.target - p.from);
    return p;
}

QString valueText(double value, const QString &unit)
{
    QString text = QLocale(QLocale::Swedish).toString(value, 'f', 2);
    while (text.contains(u',') && (text.endsWith(u'0') || text.endsWith(u',')))
        text.chop(1);
    return unit.isEmpty() ? text : text + u' ' + unit;
}

QString progressionText(const Indicator &indicator, const QList<IndicatorValue> &values)
{
    const auto p = progression(indicator, values);
    if (!p)
        return {};
    QString text = Words::tr("Från %1 till %2, %3.").arg(valueText(p->from, indicator.unit), valueText(p->to, indicator.unit), movementWord(p->movement));
    if (!p->wayToTarget)
        return text;
    const QString target = valueText(indicator.target, indicator.unit);
    if (*p->wayToTarget >= 1 - tiny)
        return text + u' ' + Words::tr("Målet %1 är nått.").arg(target);
    if (*p->wayToTarget <= 0)
        return text + u' ' + Words::tr("Målet är %1.").arg(target);
    return text + u' ' + Words::tr("%1 av vägen till målet %2.").arg(valueText(std::round(*p->wayToTarget * 100), u"%"_s), target);
}

QStringList unitsOf(const QList<IndicatorValue> &values)
{
    QStringList units;
    for (const IndicatorValue &value : values)
        if (!units.contains(value.unit))
            units.append(value.unit);
    std::sort(units.begin(), units.end(), [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return units;
}

QList<IndicatorValue> valuesOf(const QList<IndicatorValue> &values, const QString &unit)
{
    QList<IndicatorValue> found;
    std::copy_if(values.begin(), values.end(), std::back_inserter(found), [&](const IndicatorValue &v) { return v.unit == unit; });
    std::stable_sort(found.begin(), found.end(), [](const IndicatorValue &a, const IndicatorValue &b) { return a.date < b.date; });
    return found;
}

QString roundName(const DialogueRound &round)
{
    const QString name = round.name.isEmpty() ? u"VD%1"_s.arg(round.number) : round.name;
    return round.unit.isEmpty() ? u"%1 %2"_s.arg(name).arg(round.year) : u"%1 %2, %3"_s.arg(name).arg(round.year).arg(round.unit);
}

DialogueRoundId roundNamed(const QList<DialogueRound> &rounds, const QString &words, const QString &unit)
{
    const QString wanted = words.simplified();
    if (wanted.isEmpty())
        return {};
    const DialogueRound *best = nullptr;
    const auto weight = [&](const DialogueRound &round) { return round.unit == unit ? 3 : roundName(round).compare(wanted, Qt::CaseInsensitive) == 0 ? 2 : round.unit.isEmpty() ? 1 : 0; };
    for (const DialogueRound &round : rounds)
        if (roundName(round).startsWith(wanted, Qt::CaseInsensitive) && (!best || weight(round) > weight(*best)))
            best = &round;
    return best ? best->id : DialogueRoundId();
}

std::optional<IndicatorValue> latest(const QList<IndicatorValue> &values, const QString &unit)
{
    const IndicatorValue *found = nullptr;
    for (const IndicatorValue &value : values)
        if ((value.unit == unit && (!found || found->unit != unit || value.date >= found->date)) || (value.unit.isEmpty() && (!found || (found->unit.isEmpty() && value.date >= found->date))))
            found = &value;
    return found ? std::optional(*found) : std::nullopt;
}

QString standingText(const Indicator &indicator, double value)
{
    const QString now = valueText(value, indicator.unit);
    return indicator.hasTarget ? Words::tr("%1, målet är %2").arg(now, valueText(indicator.target, indicator.unit)) : now;
}

} // namespace domain
