// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "domain/minutes.h"

#include <QJsonObject>

namespace documents {

/// The whole meeting in the shape of `show meeting`: the shape of `import`'s "meeting" with ids, statuses and references.
QJsonObject minutesJson(const domain::Minutes &minutes);

/// A document's tree as it is, for documents that have no shape of their own.
QJsonObject documentJson(const Document &document);

} // namespace documents
