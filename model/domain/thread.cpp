// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/thread.h"

namespace domain {

int Thread::indexOf(const ObjectRef &object) const
{
    for (int i = 0; i < int(nodes.size()); ++i)
        if (nodes[i].object == object)
            return i;
    return -1;
}

} // namespace domain
