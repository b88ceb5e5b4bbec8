// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/minutesproposal.h"

#include <algorithm>

namespace importing {

QStringList ProposedLine::links() const
{
    QStringList out;
    for (const domain::Run &run : runs)
        if (!run.href.isEmpty() && !out.contains(run.href))
            out << run.href;
    return out;
}

int MinutesProposal::doubts() const
{
    const auto doubtful = [](const auto &list) {
        return int(std::count_if(list.begin(), list.end(), [](const auto &part) { return bool(part.doubt); }));
    };
    int count = int(bool(dateDoubt)) + int(bool(bodyDoubt)) + doubtful(before) + doubtful(items);
    for (const ProposedItem &item : items)
        count += doubtful(item.lines);
    return count;
}

} // namespace importing
