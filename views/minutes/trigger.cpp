// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/minutes/trigger.h"

namespace views {

std::optional<Trigger> findTrigger(QStringView text)
{
    for (qsizetype i = text.size() - 1, spaces = 0; i >= 0 && spaces <= 3; --i) {
        const QChar c = text[i];
        if (c.isSpace()) {
            ++spaces;
            continue;
        }
        if (c != u'/' && c != u'@' && c != u'#' && c != u'!')
            continue;
        const bool beginsWord = i == 0 || text[i - 1].isSpace() || text[i - 1] == u'(';
        if (!beginsWord) {
            if (c == u'/')
                continue; // "!23/3"
            return std::nullopt;
        }
        if (spaces > 0 && (c != u'!' || text[i + 1].isSpace()))
            return std::nullopt;
        return Trigger{c, int(i), text.mid(i + 1).toString()};
    }
    return std::nullopt;
}

} // namespace views
