// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/sourceline.h"

namespace importing {

struct ReadResult {
    Source source;
    QString error; ///< one sentence for a person; empty where the file could be read
};

/// Bytes of a file by the kind that they are, whatever the name says. Never throws; a file that cannot be read gives `error`.
ReadResult readBytes(const QByteArray &bytes, const QString &fileName);

/// Files that are larger are refused.
constexpr qint64 largestFile = 64 * 1024 * 1024;

} // namespace importing
