// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filereader.h"

namespace app {

FileReader::FileReader(const QString &path) : m_stored(m_database)
{
    const storage::Opening opening = m_database.open(path, storage::Database::Mode::ReadOnly);
    if (!opening.isOpen())
        throw documents::Error(opening.message);
}

} // namespace app
