// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/minutesproposal.h"

namespace importing {

/// Lays a summary of decisions over the points that it sums up: a decision that stands in both is one; one that stands in
/// the summary alone goes to its point; words that only the summary has ("se punkt ovan") are kept as text under the decision.
void mergeSummary(const QList<ProposedItem> &summary, QList<ProposedItem> &items);

/// The same words in another dress: case, punctuation and what stands in parentheses do not count. 0…1.
double likeness(const QString &a, const QString &b);

} // namespace importing
