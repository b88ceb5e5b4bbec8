// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/sourceline.h"
#include "views/shared/theme.h"

class QPainter;

namespace views {

/// A place in the original that a question is about, with the question's number.
struct SourceMark {
    enum class State { Doubtful, Settled };
    int number = 0;
    importing::SourcePlace at;
    State state = State::Doubtful;
    bool operator==(const SourceMark &) const = default;
};

/// The number in its circle, ochre, green or (active) blue; the same beside the original and on the question's card.
void paintNumber(QPainter &painter, const QRectF &circle, int number, SourceMark::State state, bool active);

} // namespace views
