// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/levelstack.h"

#include <algorithm>
#include <cmath>

namespace importing {

int LevelStack::levelOf(QChar glyph, qreal indent)
{
    const auto deeper = [&](qreal a, qreal b) { return a - b >= m_step; };
    while (!m_open.isEmpty() && deeper(m_open.back().indent, indent))
        m_open.removeLast();
    if (m_open.isEmpty() || deeper(indent, m_open.back().indent)) {
        m_open.append({glyph, indent});
        return int(m_open.size()) - 1;
    }
    // The same indentation: the glyph alone tells.
    const auto same = std::find_if(m_open.begin(), m_open.end(), [&](const Open &o) {
        return o.glyph == glyph && std::abs(o.indent - indent) < m_step;
    });
    if (same != m_open.end())
        m_open.erase(same + 1, m_open.end());
    else if (m_exact && glyph != u'o' && m_open.back().glyph != u'o')
        m_open.back().glyph = glyph;
    else
        m_open.append({glyph, indent});
    return int(m_open.size()) - 1;
}

} // namespace importing
