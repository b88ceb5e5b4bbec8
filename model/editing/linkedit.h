// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/valueedit.h"
#include "storage/linkrepository.h"

namespace editing {

/// A tie made (`before` nullopt) or taken away (`after` nullopt).
std::unique_ptr<Edit> linkEdit(storage::LinkRepository &links, const QString &text, const std::optional<domain::Link> &before,
                               const std::optional<domain::Link> &after);

} // namespace editing
