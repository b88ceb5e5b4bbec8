// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace domain {

/// "Maria Boman Hansson" → "MBH", "Jonas Wiberg-Ek" → "JWE". Particles ("von", "af", "de") and what stands in parentheses
/// give no letter.
QString initialsOf(QStringView name);

/// For comparing words as people see them: lower case, accents that Swedish does not count as letters taken off (é → e;
/// å, ä and ö stay), spaces of every kind as one, hyphens of every kind as one, no spaces at the ends.
QString folded(QStringView text);

/// One person's name in two spellings: "Wiberg-Ek, Jonas", "JONAS WIBERG EK", "Jonas  Wiberg-Ék".
bool isSameName(QStringView a, QStringView b);

} // namespace domain
