// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/sourceline.h"

#include <QByteArray>

namespace importing {

/// Plain text as people paste it out of mail and PDF: see decodedText() and assembled().
Source readText(const QByteArray &bytes, const QString &fileName);

/// http and https addresses in the text become links.
domain::Runs withLinks(const domain::Runs &runs);

} // namespace importing
