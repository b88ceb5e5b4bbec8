// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/pattern.h"

#include "search/inflection.h"

namespace search {

Pattern::Pattern(const QString &word) : m_word(word.toLower()), m_core(coreOf(m_word)), m_forms(formsOf(m_word)) {}

Fit Pattern::fit(QStringView token) const
{
    if (token == m_word)
        return Fit::Same;
    if (token.startsWith(m_word))
        return Fit::Beginning;
    if (m_forms.contains(token.toString()))
        return Fit::Inflected;
    if (!m_core.isEmpty() && token.contains(m_core))
        return Fit::Inside;
    return Fit::None;
}

} // namespace search
