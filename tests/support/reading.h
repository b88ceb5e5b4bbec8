// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/reading.h"

#include <QFile>
#include <QFileInfo>

namespace support {

/// A file of ours read in this process: what it says, without what guards against the files of others.
inline importing::ReadResult readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, path};
    return importing::readBytes(file.readAll(), QFileInfo(path).fileName());
}

} // namespace support
