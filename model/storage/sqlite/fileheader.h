// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace storage::sqlite {

/// "RTdr", in every file of ours: tells it from other programs' databases.
constexpr quint32 applicationId = 0x52546472;
/// "RTpu": published for readers (see publication.h), opened for reading only whatever its folder allows.
constexpr quint32 publishedId = 0x52547075;

/// What a file is, told from its first 100 bytes and its size: no database code runs on a stranger's file.
enum class FileKind { Missing, Empty, Ours, Published, Foreign, Truncated, Unreadable };

FileKind fileKind(const QString &path);

} // namespace storage::sqlite
