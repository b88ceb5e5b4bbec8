// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/planproposal.h"

namespace reviewing {

/// Something in an action plan that was read that a person should look at.
struct PlanQuestion {
    enum class About {
        Title,   ///< none was found
        Areas,   ///< none were found
        Goals,   ///< an area has no goal
        Measures, ///< an area has no measure
        Total,   ///< the total that is stated is not the sum
        Other    ///< text under no heading that is known; it goes with the background
    };
    About about = About::Other;
    QString asked;
    QString quote;
    importing::SourcePlace at;
    bool operator==(const PlanQuestion &) const = default;
};

QList<PlanQuestion> questionsAbout(const importing::PlanProposal &plan);

} // namespace reviewing
