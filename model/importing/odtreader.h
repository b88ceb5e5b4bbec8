// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/sourceline.h"

#include <QByteArray>

namespace importing {

/// OpenDocument text: as readDocx(). Throws ReadError.
Source readOdt(const QByteArray &bytes, const QString &fileName);

} // namespace importing
