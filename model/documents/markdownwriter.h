// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"

namespace documents {

/// CommonMark with pipe tables. UTF-8.
QByteArray markdownOf(const Document &document);

} // namespace documents
