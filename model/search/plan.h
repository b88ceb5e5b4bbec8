// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hit.h"
#include "search/query.h"
#include "search/textmatcher.h"
#include "search/vocabulary.h"

#include <QSet>
#include <memory>

namespace search {

/// How a query is answered: what the index is asked, what is judged by the text itself, and what its names mean in this file.
struct Plan {
    Query query;
    std::unique_ptr<TextMatcher> matcher;
    QList<QList<Vocabulary::Word>> words; ///< of each term that is one word
    QStringList expressions;              ///< for the index; all must hold
    bool judgeText = false;               ///< the index does not tell everything
    bool nothing = false;                 ///< a sought word stands nowhere
    qint64 from, to;                      ///< numbers of the index
    QSet<QString> people, bodies; ///< ids that `responsible` means
    QSet<QString> ownBodies;      ///< ids that `body` means

    /// What the index finds is what is asked for: nothing has to be judged by its text or its attributes.
    bool isIndexAlone() const;
    /// Only what stands in minutes and is followed by itself can answer: decisions, tasks, what was put off.
    bool asksForTracked() const;
    /// What no minutes hold can answer.
    bool asksForRecords() const;
    /// For FTS5's rank: the words that a ranking is worth, the typed one, its beginnings and its forms; parts of compounds come after.
    QString bestExpression() const;
};

/// `texts`: how many the index holds. A term's less used words beyond `mostWords` are left out. Throws ReadFailed.
Plan planFor(const Query &query, qsizetype mostWords, const Vocabulary &vocabulary, const ReadConnection &connection, qint64 texts);

} // namespace search
