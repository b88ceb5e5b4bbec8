// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/printable.h"

namespace documents {

QString printable(const QString &text)
{
    QString result = text;
    for (qsizetype i = 0; i < result.size(); ++i) {
        const char16_t u = result[i].unicode();
        const bool pair = QChar::isHighSurrogate(u) && i + 1 < result.size() && result[i + 1].isLowSurrogate();
        if (pair)
            ++i;
        else if (u == u'\t' || u == u'\n' || u == u'\r' || u == 0x2028 || u == 0x2029 || u == 0x0B || u == 0x0C)
            result[i] = u' ';
        else if (u < 0x20 || (u >= 0x7F && u < 0xA0) || QChar::isSurrogate(u) || u >= 0xFFFE || u == 0xFEFF || u == 0xFFFC
                 || (u >= 0xFDD0 && u <= 0xFDEF))
            result[i] = QChar::ReplacementCharacter;
    }
    return result;
}

} // namespace documents
