// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// Text of a line: plain text with bold, italic and links, kept as inline Markdown. Anything else a user types
/// (asterisks, brackets, backslashes) is escaped on the way in and comes back as typed.
namespace domain {

/// A run of text with one set of inline properties.
struct Run {
    QString text;
    bool bold = false;
    bool italic = false;
    QString href = {}; ///< http, https or mailto; empty: no link
    bool operator==(const Run &) const = default;
};
using Runs = QList<Run>;

/// toRuns(toMarkdown(r)) == normalised(r) for every r: empty runs dropped, equal neighbours joined.
QString toMarkdown(const Runs &runs);
Runs toRuns(QStringView markdown);
QString toPlain(QStringView markdown);
QString toPlain(const Runs &runs);
Runs normalised(const Runs &runs);
/// http(s) and mailto only; all else is refused and becomes plain text.
bool isSafeLink(QStringView href);

} // namespace domain
