// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/minutesproposal.h"

#include <QJsonObject>

namespace importing {

/// {"file", "kind": "minutes", "warnings", "meeting": {…}}: what the command line prints of a file that was read.
QJsonObject toJson(const MinutesProposal &proposal);

} // namespace importing
