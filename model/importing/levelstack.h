// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QList>

namespace importing {

/// The list marks that are open, outermost first: a glyph that was seen closes what is inside it, a new one goes deeper,
/// and indentation decides before the glyph does.
class LevelStack
{
public:
    /// `step`: what is less is no indentation. `exact`: indents are measured, so two glyphs at the same one are one level.
    LevelStack(qreal step, bool exact) : m_step(step), m_exact(exact) {}

    void clear() { m_open.clear(); }
    int levelOf(QChar glyph, qreal indent);

private:
    struct Open {
        QChar glyph;
        qreal indent;
    };
    qreal m_step;
    bool m_exact;
    QList<Open> m_open;
};

} // namespace importing
