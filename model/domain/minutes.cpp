// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/minutes.h"

#include <algorithm>

namespace domain {

QList<Line> Minutes::linesOf(ItemId item) const
{
    QList<Line> found;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(found), [&](const Line &l) { return l.item == item; });
    return found;
}

QList<Line> Minutes::belongingTo(LineId line) const
{
    QList<Line> found;
    const auto top = std::find_if(lines.begin(), lines.end(), [&](const Line &l) { return l.id == line; });
    if (top == lines.end())
        return found;
    for (auto it = top + 1; it != lines.end() && it->item == top->item && it->level > top->level; ++it)
        found.append(*it);
    return found;
}

} // namespace domain
