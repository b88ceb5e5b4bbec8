// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/markdown.h"
#include "domain/outline.h"

#include <QList>

/// The minutes of one meeting as a QTextDocument: a block is a row, and a row is either the heading of a point or a line.
namespace outline {

/// domain::LineKind with the point's heading added; the common ones have the same value.
enum class RowKind { Text, Bullet, Numbered, Label, Presenters, Decision, Agreement, Task, CarryOver, FollowUp, Point };
static_assert(int(RowKind::FollowUp) == int(domain::LineKind::FollowUp));

constexpr domain::LineKind lineKind(RowKind k) { return k == RowKind::Point ? domain::LineKind::Text : domain::LineKind(int(k)); }
constexpr RowKind rowKind(domain::LineKind k) { return RowKind(int(k)); }
constexpr bool isPoint(RowKind k) { return k == RowKind::Point; }
constexpr bool isTracked(RowKind k) { return !isPoint(k) && domain::isTracked(lineKind(k)); }
constexpr bool isDecision(RowKind k) { return !isPoint(k) && domain::isDecision(lineKind(k)); }
/// A heading and the presenters under it hold together and have no level.
constexpr bool isHead(RowKind k) { return isPoint(k) || k == RowKind::Presenters; }

/// What a row is apart from its text. `id` is a handle of this document (0: none yet), mapped to a UUID by LineIds.
struct RowShape {
    int id = 0;
    int level = 0;
    RowKind kind = RowKind::Text;
    domain::Section section = domain::Section::Information; ///< of a point
    bool operator==(const RowShape &) const = default;
};

struct Row : RowShape {
    domain::Runs runs;
    QString markdown() const { return domain::toMarkdown(runs); }
    bool operator==(const Row &) const = default;
};
using Rows = QList<Row>;

} // namespace outline
