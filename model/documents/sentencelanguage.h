// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace documents {

/// The language of a sentence or a quotation in Latin letters by its small words: "en", "de", "fi", or empty for Swedish and
/// for what is too short to tell. It would rather say nothing than be wrong: at least four words, two different small words that Swedish does
/// not have, a quarter of all words, and not one that only Swedish has. A term of two words in a Swedish sentence is Swedish use.
QString sentenceLanguage(QStringView sentence);

} // namespace documents
