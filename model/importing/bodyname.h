// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/phrases.h"
#include "importing/sourceline.h"

#include <optional>

/// Which body a paper is of.
namespace importing {

/// Those that are stored first, then those that most municipalities have.
std::optional<domain::Body> knownBody(const QString &name, const domain::Directory &directory);
/// A known body that a line of a heading names: whole, as "LG-möte" or "rektorsmöte", or anywhere in it.
std::optional<domain::Body> knownBodyIn(const QString &words, const domain::Directory &directory);
/// "Förskolans ledningsgrupp", "Utökad LG": a group beside the one that everybody means by that word. Empty where the words name none.
QString groupOfItsOwnIn(const QString &words);
/// "Skolrådet", "Arbetsutskottet i Norrby": a short line that is a body's name, known or not.
bool isBodyLine(const QString &text, const domain::Directory &directory);
/// "Nätverket för skolledare (NFS)" → "NFS": what is given, else the initials, else the beginning.
QString abbreviationOf(const QString &name);
/// The body that decides most in the text, or that is named most; empty where none is.
QString mostNamedBody(const SourceLines &lines, const domain::Directory &directory);

} // namespace importing
