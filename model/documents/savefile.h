// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace documents {

/// Puts a whole file in place of whatever stood there, or leaves that untouched. Written beside, made durable, its length
/// compared, and only then renamed; readable by its owner alone. Throws Error with one sentence where it cannot be done:
/// full disk, no permission, a folder that is gone.
void saveFile(const QString &path, const QByteArray &bytes);

} // namespace documents
