// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actionplan.h"

namespace app::demo {

/// What Ekvik measures and talks about: indicators with values of three schools over three years, and the dialogue rounds of
/// the latest year. Same day, same values, ids too.
struct Quality {
    explicit Quality(QDate today);

    QList<domain::Indicator> indicators;
    QList<domain::DialogueRound> rounds;
    QList<domain::IndicatorValue> values;
};

/// That a goal of the plan is seen by.
domain::IndicatorId handoverIndicator();

} // namespace app::demo
