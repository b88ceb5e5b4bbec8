// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace search {

/// What the file knows that a field can be followed by.
struct KnownNames {
    QStringList bodies; ///< abbreviations
    QStringList people; ///< initials, or the whole name
    QList<int> years;   ///< newest first
};

/// A way to go on: what is offered, and the whole query with it in place.
struct Completion {
    QString shown;
    QString typed;
    bool operator==(const Completion &) const = default;
};

/// How the last, unfinished word of a query may go on: a field's name ("st" → "status:") or what a field takes ("status:g" →
/// "status:gäller"). Nothing where a plain word is being written.
QList<Completion> completionsFor(const QString &typed, const KnownNames &names);

} // namespace search
