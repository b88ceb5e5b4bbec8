// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/phrases.h"

namespace domain {

/// Whom the words of one sentence mean: persons and bodies that are known, the meeting's own body under any of its names,
/// and people that nobody has heard of yet.
class Whom
{
public:
    /// `before`: whom the sentence before named; "hon" means them.
    Whom(const Directory &directory, const Body &own, const Parties &before) : m_directory(directory), m_own(own), m_before(before) {}

    /// "Vi", "gruppen", "Rektorerna" in the minutes of Rektorsgruppen.
    bool isOwn(const QString &words) const;
    /// "Styrgruppen", "nämnden", "FSG": words that name a body, known or not.
    bool looksLikeBody(const QString &words) const;
    Party partyOf(const QString &words) const;
    Parties partiesOf(const QString &clause) const;
    /// "Måns Tell": a first name and a family name, of a known person or of nobody that is known.
    static bool isFullName(const QString &words);

    /// The end of `text` that can be a subject: after the last comma, colon, dash or "att".
    static QString lastClause(QStringView text);
    static QString withoutAdverbs(QString words);

private:
    const Directory &m_directory;
    const Body &m_own;
    Parties m_before; ///< by value: callers hand in temporaries
};

} // namespace domain
