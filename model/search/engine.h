// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hitreader.h"
#include "search/vocabulary.h"

namespace search {

/// Answers queries from one file through a connection of its own that only reads. For one thread; interrupt() for any.
class Engine
{
public:
    Engine();
    ~Engine();

    /// False where the file or its index cannot be read.
    bool open(const QString &path);
    void close();
    bool isOpen() const { return m_connection.isOpen(); }
    void interrupt() { m_connection.interrupt(); }
    /// Words that have been written since the file was opened.
    void learn(const QString &text) { m_vocabulary.add(text); }

    /// For every keystroke: newest meeting first, no more than `limit`, at most about `budgetMs` (0: as long as it takes).
    Results newest(const QString &typed, int limit, int budgetMs = 0);
    /// When typing rests: the best answers first, all of them counted.
    Results best(const QString &typed, int limit);

private:
    void collectNewest(const Plan &plan, int limit, int budgetMs, Results &results);
    void collectFromIndex(const Plan &plan, int limit, int budgetMs, Results &results);
    void collectFromTexts(const Plan &plan, int limit, int budgetMs, Results &results);
    bool collectResponsible(const Plan &plan, int limit, Results &results);
    int countInIndex(const Plan &plan) const;
    QString nearest(const Plan &plan, const QString &typed) const;
    bool readWordsAnew();
    bool take(const Plan &plan, qint64 number, Results &results, bool judgeText);
    template <class Act>
    Results timed(const QString &typed, Act act);

    ReadConnection m_connection;
    Vocabulary m_vocabulary;
    qint64 m_texts = 0; ///< in the index, about
    qint64 m_dataVersion = 0; ///< of the file when its words were read
    std::unique_ptr<HitReader> m_hits;
};

} // namespace search
