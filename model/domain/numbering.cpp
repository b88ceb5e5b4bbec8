// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/numbering.h"

#include <QSet>

namespace domain {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Counts on past frozen numbers without ever giving one of them a second time.
class Counter
{
public:
    void freeze(int number) { m_frozen.insert(number); }
    int next(int frozen)
    {
        if (frozen > 0)
            return m_last = frozen;
        do
            ++m_last;
        while (m_frozen.contains(m_last));
        return m_last;
    }

private:
    QSet<int> m_frozen;
    int m_last = 0;
};

} // namespace

QHash<ItemId, int> itemNumbers(const Body &body, const QList<AgendaItem> &items)
{
    QHash<int, Counter> counters;
    const auto counterOf = [&](const AgendaItem &item) -> Counter & {
        return counters[body.numbering == Numbering::RunsOn ? -1 : int(item.section)];
    };
    for (const AgendaItem &item : items)
        if (item.number > 0)
            counterOf(item).freeze(item.number);
    QHash<ItemId, int> numbers;
    for (const AgendaItem &item : items)
        numbers.insert(item.id, counterOf(item).next(item.number));
    return numbers;
}

QHash<LineId, int> decisionNumbers(const QList<Line> &lines, const QHash<LineId, Decision> &decisions)
{
    const auto counts = [&](const Line &line) {
        const auto found = decisions.constFind(line.id);
        return isDecision(line.kind) && (found == decisions.cend() || !found->reported);
    };
    const auto frozen = [&](const Line &line) { return decisions.value(line.id).number; };
    Counter counter;
    for (const Line &line : lines)
        if (counts(line) && frozen(line) > 0)
            counter.freeze(frozen(line));
    QHash<LineId, int> numbers;
    for (const Line &line : lines)
        if (counts(line))
            numbers.insert(line.id, counter.next(frozen(line)));
    return numbers;
}

QString reference(const QString &abbreviation, QDate date, int number)
{
    const QString day = abbreviation + u' ' + date.toString(Qt::ISODate);
    return number > 0 ? day + u" §"_s + QString::number(number) : day;
}

} // namespace domain
