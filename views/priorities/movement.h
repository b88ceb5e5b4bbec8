// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operationalplan.h"
#include "views/shared/marks.h"

#include <optional>

class QPainter;
class QRectF;

/// Förflyttning as it is shown everywhere: arrow up, two bars, arrow down, always with its word.
namespace views::movement {

std::optional<Mark> mark(domain::Movement movement); ///< nullopt: not known
QColor colour(domain::Movement movement);
/// Mark and word from the rectangle's left edge, vertically centred; nothing where it is not known.
void paint(QPainter &painter, const QRectF &rect, domain::Movement movement, const QColor &paper);
/// The small line of where each report left it.
void paintCourse(QPainter &painter, const QRectF &rect, const QList<int> &course, domain::Movement movement, const QColor &paper);

} // namespace views::movement
