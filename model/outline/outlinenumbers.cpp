// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/outlinenumbers.h"

#include "domain/numbering.h"
#include "outline/lineids.h"

#include <array>

namespace outline {

void OutlineNumbers::compute(const std::vector<RowShape> &rows, const LineIds &ids, const domain::Body &body,
                             const QHash<domain::ItemId, int> &frozenItems,
                             const QHash<domain::LineId, domain::Decision> &decisions)
{
    m_numbers.assign(rows.size(), 0);
    QList<domain::AgendaItem> items;
    QList<domain::Line> decided;
    std::array<int, domain::maxLevel + 1> counters{};
    for (size_t row = 0; row < rows.size(); ++row) {
        const RowShape &shape = rows[row];
        if (isPoint(shape.kind)) {
            counters.fill(0);
            domain::AgendaItem item;
            item.id = ids.item(shape.id);
            item.section = shape.section;
            item.number = frozenItems.value(item.id);
            items.append(item);
            continue;
        }
        if (isDecision(shape.kind)) {
            domain::Line line;
            line.id = ids.line(shape.id);
            line.kind = lineKind(shape.kind);
            decided.append(line);
        }
        const size_t level = size_t(qBound(0, shape.level, domain::maxLevel));
        std::fill(counters.begin() + qptrdiff(level) + 1, counters.end(), 0);
        if (shape.kind == RowKind::Numbered)
            m_numbers[row] = ++counters[level];
        else
            counters[level] = 0;
    }
    const QHash<domain::ItemId, int> itemNumbers = domain::itemNumbers(body, items);
    const QHash<domain::LineId, int> decisionNumbers = domain::decisionNumbers(decided, decisions);
    for (size_t row = 0; row < rows.size(); ++row) {
        if (isPoint(rows[row].kind))
            m_numbers[row] = itemNumbers.value(ids.item(rows[row].id));
        else if (isDecision(rows[row].kind))
            m_numbers[row] = decisionNumbers.value(ids.line(rows[row].id));
    }
    m_valid = true;
}

} // namespace outline
