// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/row.h"

#include <QList>

namespace outline {

/// Where the details of decisions, tasks and carry-overs stand: under the row itself, but a decision's under the last of the
/// deeper lines that belong to it, so that "beslutade att prioritera tre uppdrag:" is followed by the three.
QList<QList<int>> detailRows(const QList<RowShape> &rows);

} // namespace outline
