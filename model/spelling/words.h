// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QStringView>

namespace domain {
struct Directory;
}

namespace spelling {

/// A word of a running text, by place.
struct Word {
    int start = 0;
    int length = 0;
    bool operator==(const Word &) const = default;
};

/// The words that can be spelt wrong. Left out: numbers, addresses, abbreviations in capitals with their endings ("BUN:s"),
/// single letters, first parts that wait for their end ("för- och …"), and what follows a sign of the editor (/ @ # !).
QList<Word> wordsIn(QStringView text);

/// Every word of the names of persons and bodies.
QStringList nameWords(const domain::Directory &directory);

} // namespace spelling
