// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace views {

/// A place in the text where a sign begins a query: "/besl", "@anna", "#3", "!nästa ti".
struct Trigger {
    QChar sign;
    int start = 0; ///< position of the sign within the block
    QString query;
};

/// Looks back from the caret. Only dates have spaces in them.
std::optional<Trigger> findTrigger(QStringView textBeforeCaret);

} // namespace views
