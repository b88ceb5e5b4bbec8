// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/itembuilder.h"

/// The common phrases are read a sentence at a time and by their words alone. What a sentence means in a finished paper is
/// looked at once more.
namespace importing {

/// The reading as the paper means it; null where the sentence only tells ("Jörgen meddelar att …", "Nämnden fastställer
/// budgeten i december").
std::optional<domain::Reading> secondLook(domain::Reading reading, const QString &sentence, const Knowledge &meeting);

/// "… före lunch idag", "… om vecka 30": the day that the words mean.
void mendDay(domain::Reading &reading, const QString &sentence, QDate meeting);

/// "Klart senast den 20 mars", "Skrivelsen ska vara klar till den 5 april": the day of what was said right before.
QDate dayOfWhatStandsBefore(const QString &sentence, QDate meeting);

} // namespace importing
