// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storageerror.h"

namespace storage {

StorageError::StorageError(Kind kind, const QString &message, const QString &technical)
    : std::runtime_error(message.toStdString()), m_kind(kind), m_message(message), m_technical(technical)
{
}

} // namespace storage
