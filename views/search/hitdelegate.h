// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hit.h"
#include "views/shared/marks.h"

#include <QStyledItemDelegate>
#include <optional>

namespace views {

/// A hit in two lines: what it says, the sought words tinted and underlined, and where it stands; a heading with a count above
/// each kind's first.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// "LG 13 okt 2026, Skolval" · "LG 9 juni 2026, ersatt av VD1 2026-10-06".
    static QString details(const search::Hit &hit);
    /// "Gäller", "Klar"; empty for kinds without a state.
    static QString state(const search::Hit &hit);
    static std::optional<Mark> mark(const search::Hit &hit);
};

} // namespace views
