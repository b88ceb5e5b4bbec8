// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <vector>

namespace outline {

/// The two-way map between the handles that the document's blocks carry and the UUIDs that storage knows.
class LineIds
{
public:
    int create();                     ///< a new row: handle and UUID at once
    int handleFor(const QUuid &uuid); ///< a loaded or pasted row; the same UUID always has the same handle
    int find(const QUuid &uuid) const { return m_handles.value(uuid, 0); } ///< 0: never seen
    QUuid uuid(int handle) const;
    domain::LineId line(int handle) const { return domain::LineId(uuid(handle)); }
    domain::ItemId item(int handle) const { return domain::ItemId(uuid(handle)); }

private:
    std::vector<QUuid> m_uuids{QUuid()};
    QHash<QUuid, int> m_handles;
};

} // namespace outline
