// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "views/exporting/exportsource.h"

namespace app {

/// What is remembered from one export to the next beside each file, whatever is exported. A folder that is gone is forgotten.
views::ExportSettings rememberedExport(const Settings &settings, const QString &file);
void rememberExport(Settings &settings, const QString &file, const views::ExportSettings &chosen);

} // namespace app
