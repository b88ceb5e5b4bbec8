// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/operationalplan.h"

namespace domain {

int Prioritisation::rankOf(AssignmentId assignment) const
{
    int rank = 0;
    for (const PriorityChoice &choice : choices) {
        if (choice.longTerm)
            continue;
        ++rank;
        if (choice.assignment == assignment)
            return rank;
    }
    return 0;
}

} // namespace domain
