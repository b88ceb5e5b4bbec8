// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTextEdit;

namespace views {

/// Lays the search's tint under the words that were sought, wherever they stand in the text; the text itself is not touched.
/// `words` are as the search field has them; empty takes the marks away.
void markWords(QTextEdit &edit, const QString &words);

} // namespace views
