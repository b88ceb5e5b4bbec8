// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/sourceline.h"

/// What gives a heading away where nothing numbers it, and a list where something does.
namespace importing {

/// "Föredragande: …"
bool isPresenters(const SourceLine &line);
/// A heading by its kind or its weight.
bool isStyled(const SourceLine &line);
/// A line right above "Föredragande: …".
bool isPresented(const SourceLines &lines, qsizetype i);
/// "Skolbibliotek i förändring (Sara Ny)", "Ekonomi (JE)"
bool namesWho(const SourceLine &line);

/// Several headings without a number, by any of those signs or by their capitals: numbers below them are lists …
bool headingsStandAbove(const SourceLines &lines);
/// … where every number stands beside the one before or after it, as points with something to say do not.
bool areAllInLists(const SourceLines &lines);

/// A heading is set by its kind; weight of its own would be said twice.
domain::Runs withoutBold(domain::Runs runs);

} // namespace importing
