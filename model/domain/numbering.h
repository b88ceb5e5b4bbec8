// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/minutes.h"

namespace domain {

/// The number of every point: frozen where it is frozen, else computed by the body's rule in document order.
/// Points that share a section count together wherever they stand.
QHash<ItemId, int> itemNumbers(const Body &body, const QList<AgendaItem> &items);

/// The § of every own (not reported) decision, in document order from 1; frozen numbers are kept.
QHash<LineId, int> decisionNumbers(const QList<Line> &lines, const QHash<LineId, Decision> &decisions);

/// "LG 2021-02-09 §2". Without number (reported, or an empty line): "LG 2021-02-09".
QString reference(const QString &abbreviation, QDate date, int number);

} // namespace domain
