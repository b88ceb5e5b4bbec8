// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/lineids.h"

namespace outline {

int LineIds::create() { return handleFor(QUuid::createUuid()); }

int LineIds::handleFor(const QUuid &uuid)
{
    const auto it = m_handles.constFind(uuid);
    if (it != m_handles.constEnd())
        return *it;
    const int handle = int(m_uuids.size());
    m_uuids.push_back(uuid);
    m_handles.insert(uuid, handle);
    return handle;
}

QUuid LineIds::uuid(int handle) const
{
    return handle > 0 && size_t(handle) < m_uuids.size() ? m_uuids[size_t(handle)] : QUuid();
}

} // namespace outline
