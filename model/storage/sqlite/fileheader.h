// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace storage::sqlite {

/// "RTdr", in every file of ours: tells it from other programs' databases.
constexpr quint32 applicationId = 0x52546472;

/// What a file is, told from its first 100 bytes and its size: no database code runs on a stranger's file.
enum class FileKind { Missing, Empty, Ours, Foreign, Truncated, Unreadable };

FileKind fileKind(const QString &path);

} // namespace storage::sqlite
