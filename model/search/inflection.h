// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

/// Swedish inflection by rules and a short list of what the rules do not know; no dictionary. All words are in lower case.
namespace search {

/// Every form that is likely to be the same word as `word` ("besluten" → beslut, beslutet, beslutade …), itself too. Many of
/// them are no Swedish: they are only ever looked up among words that people have written.
QSet<QString> formsOf(const QString &word);

/// What of a word is looked for inside compounds: the word without the endings of definiteness ("försörjningen" →
/// "försörjning"). Empty for words too short to be told from chance.
QString coreOf(const QString &word);

} // namespace search
