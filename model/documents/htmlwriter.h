// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"

namespace documents {

/// One file that stands alone: no scripts, no addresses to fetch from, a style for screen and one for print. UTF-8.
QByteArray htmlOf(const Document &document);

} // namespace documents
