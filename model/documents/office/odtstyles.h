// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"

namespace documents::odt {

/// Styles, paper and what every page carries.
QByteArray stylesPart(const Document &document);

} // namespace documents::odt
