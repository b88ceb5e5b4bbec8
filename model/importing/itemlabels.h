// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What a label inside a point promises of the lines below it.
namespace importing {

/// "Att göra", "Åtgärder": things to do.
bool isTaskLabel(const QString &label);
/// "Beslutsgång", "Reservation", "Förslag till beslut": how it was decided, and no decision.
bool isTellingLabel(const QString &label);
/// "Styrgruppen": what that body has told.
bool looksLikeBodyLabel(const QString &label);

} // namespace importing
