// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/engine.h"

#include "search/plan.h"

#include <QElapsedTimer>
#include <algorithm>
#include <array>
#include <limits>

namespace search {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Other words than the typed one's beginnings that a keystroke asks the index for; the rest are rare.
constexpr qsizetype mostOtherWords = 100;
constexpr qsizetype mostOtherWordsAtRest = 1000;
constexpr int mostRanked = 100;
constexpr int countingBudgetMs = 100;
/// Someone who answers for more than this is found sooner among the newest lines than by looking up all that is theirs.
constexpr int mostLookedUp = 400;

/// What was decided is what people look for; a heading says what the matter was.
double weightOf(Hit::Kind kind)
{
    switch (kind) {
    case Hit::Kind::Decision: return 1.6;
    case Hit::Kind::Point:
    case Hit::Kind::Assignment:
    case Hit::Kind::Measure: return 1.4;
    case Hit::Kind::Task:
    case Hit::Kind::FollowUp: return 1.2;
    case Hit::Kind::SourceFile: return 0.6; // what became of it stands in the minutes
    default: return 1;
    }
}

} // namespace

Engine::Engine() = default;
Engine::~Engine() = default;

bool Engine::open(const QString &path)
{
    close();
    if (!m_connection.open(path))
        return false;
    try {
        ReadStatement version(m_connection, "PRAGMA data_version");
        m_dataVersion = version.next() ? version.big(0) : 0;
        m_vocabulary.load(m_connection);
        ReadStatement count(m_connection, "SELECT count(*) FROM line WHERE search_id IS NOT NULL");
        if (count.next())
            m_texts = count.big(0);
        m_hits = std::make_unique<HitReader>(m_connection);
    } catch (const ReadFailed &) {
        close();
        return false;
    }
    return true;
}

void Engine::close()
{
    m_hits.reset();
    m_connection.close();
    m_vocabulary = Vocabulary();
}

/// False where the number stands for nothing that the query lets through.
bool Engine::take(const Plan &plan, qint64 number, Results &results, bool judgeText)
{
    std::optional<Hit> hit = m_hits->read(plan, number);
    if (!hit || (judgeText && !plan.matcher->matches(hit->text)))
        return false;
    hit->marks = plan.matcher->marks(hit->text);
    results.hits.append(std::move(*hit));
    return true;
}

void Engine::collectFromIndex(const Plan &plan, int limit, int budgetMs, Results &results)
{
    QElapsedTimer spent;
    spent.start();
    ReadStatement row(m_connection, "SELECT rowid FROM search_index WHERE search_index MATCH ? AND rowid >= ? AND rowid <= ? ORDER BY rowid DESC");
    row.begin().bind(plan.expressions.join(u" AND "_s)).bind(plan.from).bind(plan.to);
    while (row.next()) {
        if (results.hits.size() >= limit || (budgetMs > 0 && spent.elapsed() > budgetMs)) {
            results.complete = false;
            return;
        }
        take(plan, row.big(0), results, plan.judgeText);
    }
}

/// The newest texts themselves, read backwards in time: three tables in step.
void Engine::collectFromTexts(const Plan &plan, int limit, int budgetMs, Results &results)
{
    QElapsedTimer spent;
    spent.start();
    struct Source {
        std::unique_ptr<ReadStatement> row;
        bool more = false;
    };
    std::array<Source, 4> sources;
    // A responsible, a state or a kind belongs to few lines: the others need not be judged.
    const bool tracked = plan.asksForTracked();
    const std::array<bool, 4> asked{true, !tracked, !tracked, plan.asksForRecords()};
    const std::array<const char *, 4> queries{
        tracked ? "SELECT search_id, text FROM line WHERE search_id BETWEEN ? AND ? AND kind IN ('decision', 'agreement', 'task', 'carryOver')"
                  " ORDER BY search_id DESC"
                : "SELECT search_id, text FROM line WHERE search_id BETWEEN ? AND ? ORDER BY search_id DESC",
        "SELECT search_id, title FROM agenda_item WHERE search_id BETWEEN ? AND ? ORDER BY search_id DESC",
        "SELECT search_id, title || ' ' || place FROM meeting WHERE search_id BETWEEN ? AND ? ORDER BY search_id DESC",
        "SELECT search_id, text FROM search_record WHERE search_id BETWEEN ? AND ? ORDER BY search_id DESC"};
    for (size_t i = 0; i < sources.size(); ++i) {
        if (!asked[i])
            continue;
        sources[i].row = std::make_unique<ReadStatement>(m_connection, queries[i]);
        sources[i].row->begin().bind(plan.from).bind(plan.to);
        sources[i].more = sources[i].row->next();
    }
    const bool hasTerms = !plan.query.terms.isEmpty();
    for (int read = 1;; ++read) {
        Source *newest = nullptr;
        for (Source &source : sources)
            if (source.more && (!newest || source.row->big(0) > newest->row->big(0)))
                newest = &source;
        if (!newest)
            return;
        if (results.hits.size() >= limit || (budgetMs > 0 && read % 64 == 0 && spent.elapsed() > budgetMs)) {
            results.complete = false;
            return;
        }
        if (!hasTerms || plan.matcher->matches(newest->row->text(1)))
            take(plan, newest->row->big(0), results, false);
        newest->more = newest->row->next();
    }
}

/// False where there are so many that reading the newest texts is quicker; nothing is collected then.
bool Engine::collectResponsible(const Plan &plan, int limit, Results &results)
{
    QList<qint64> numbers;
    const auto look = [&](const char *condition, const QString &value) {
        ReadStatement row(m_connection, QByteArray("SELECT l.search_id FROM responsible r JOIN line l ON l.id = r.line_id WHERE r.") + condition
                              + " AND l.search_id BETWEEN ? AND ? LIMIT ?");
        row.begin().bind(value).bind(plan.from).bind(plan.to).bind(qint64(mostLookedUp + 1));
        while (row.next())
            numbers.append(row.big(0));
    };
    for (const QString &person : plan.people)
        look("person_id = ?", person);
    for (const QString &body : plan.bodies)
        look("body_id = ?", body);
    if (plan.people.isEmpty() && plan.bodies.isEmpty())
        look("name LIKE '%' || ? || '%'", plan.query.responsible);
    if (numbers.size() > mostLookedUp)
        return false;
    std::sort(numbers.begin(), numbers.end(), std::greater<>());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    for (const qint64 number : std::as_const(numbers)) {
        if (results.hits.size() >= limit) {
            results.complete = false;
            return true;
        }
        take(plan, number, results, !plan.query.terms.isEmpty());
    }
    return true;
}

void Engine::collectNewest(const Plan &plan, int limit, int budgetMs, Results &results)
{
    if (plan.nothing || plan.from > plan.to)
        return;
    if (!plan.expressions.isEmpty())
        collectFromIndex(plan, limit, budgetMs, results);
    else if (plan.query.responsible.isEmpty() || !collectResponsible(plan, limit, results))
        collectFromTexts(plan, limit, budgetMs, results);
    // Numbers fall with the document; a person reads a meeting from its beginning.
    std::stable_sort(results.hits.begin(), results.hits.end(), [](const Hit &a, const Hit &b) { return a.date > b.date; });
}

/// Without reading the texts: text of an older version of corrected minutes is counted too.
int Engine::countInIndex(const Plan &plan) const
{
    ReadStatement row(m_connection, "SELECT count(*) FROM search_index WHERE search_index MATCH ? AND rowid >= ? AND rowid <= ?");
    row.begin().bind(plan.expressions.join(u" AND "_s)).bind(plan.from).bind(plan.to);
    return row.next() ? row.integer(0) : 0;
}

template <class Act>
Results Engine::timed(const QString &typed, Act act)
{
    QElapsedTimer timer;
    timer.start();
    Results results;
    results.typed = typed;
    m_connection.resume();
    try {
        act(results);
    } catch (const ReadFailed &failed) {
        results.interrupted = failed.interrupted;
        results.complete = false;
    }
    results.total = qMax(results.total, int(results.hits.size()));
    results.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    return results;
}

Results Engine::newest(const QString &typed, int limit, int budgetMs)
{
    return timed(typed, [&](Results &results) {
        const Query query = parse(typed);
        if (query.isEmpty() || !isOpen())
            return;
        const Plan plan = planFor(query, budgetMs > 0 ? mostOtherWords : mostOtherWordsAtRest, m_vocabulary, m_connection, m_texts);
        collectNewest(plan, limit, budgetMs, results);
        if (results.hits.size() < limit)
            results.hits += m_hits->people(plan);
    });
}

Results Engine::best(const QString &typed, int limit)
{
    return timed(typed, [&](Results &results) {
        results.best = true;
        const Query query = parse(typed);
        if (query.isEmpty() || !isOpen())
            return;
        Plan plan = planFor(query, mostOtherWordsAtRest, m_vocabulary, m_connection, m_texts);
        if (plan.nothing && readWordsAnew()) // the word may be one that another has written since
            plan = planFor(query, mostOtherWordsAtRest, m_vocabulary, m_connection, m_texts);
        Results every;
        if (!plan.nothing && plan.isIndexAlone()) {
            collectNewest(plan, limit, 0, every);
            results.total = countInIndex(plan);
        } else {
            collectNewest(plan, std::numeric_limits<int>::max(), countingBudgetMs, every);
            results.total = int(every.hits.size());
            results.complete = every.complete;
        }

        // Of words that half the file holds none is better than another: their newest are as good.
        if (!plan.nothing && !plan.expressions.isEmpty()) {
            struct Ranked {
                double score;
                Hit hit;
            };
            QList<Ranked> ranked;
            ReadStatement row(m_connection, "SELECT rowid, rank FROM search_index WHERE search_index MATCH ? ORDER BY rank LIMIT ?");
            row.begin().bind(plan.bestExpression()).bind(qint64(mostRanked));
            while (row.next()) {
                Results one;
                if (row.big(0) < plan.from || row.big(0) > plan.to || !take(plan, row.big(0), one, plan.judgeText))
                    continue;
                const Hit &hit = one.hits.first();
                ranked.append({row.real(1) * weightOf(hit.kind), hit});
            }
            std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) { return a.score < b.score; });
            for (const Ranked &one : std::as_const(ranked))
                if (results.hits.size() < limit)
                    results.hits.append(one.hit);
        }
        QSet<QUuid> taken;
        for (const Hit &hit : std::as_const(results.hits))
            taken.insert(hit.id);
        for (const Hit &hit : std::as_const(every.hits))
            if (results.hits.size() < limit && !taken.contains(hit.id))
                results.hits.append(hit);
        if (results.hits.size() < limit)
            results.hits += m_hits->people(plan);
        if (results.hits.isEmpty() && plan.nothing)
            results.near = nearest(plan, typed);
    });
}

/// False where nobody else has written in the file since its words were read.
bool Engine::readWordsAnew()
{
    ReadStatement version(m_connection, "PRAGMA data_version");
    const qint64 now = version.next() ? version.big(0) : m_dataVersion;
    if (now == m_dataVersion)
        return false;
    m_vocabulary.load(m_connection);
    m_dataVersion = now;
    return true;
}

/// Empty where a word has nothing near it.
QString Engine::nearest(const Plan &plan, const QString &typed) const
{
    QString near = typed;
    for (qsizetype i = 0; i < plan.query.terms.size(); ++i) {
        const Query::Term &term = plan.query.terms[i];
        if (term.excluded || term.phrase || !plan.words[i].isEmpty())
            continue;
        const QString meant = m_vocabulary.nearest(term.words[0], [this] { return m_connection.isInterrupted(); });
        const qsizetype at = near.indexOf(term.words[0], 0, Qt::CaseInsensitive);
        if (meant.isEmpty() || at < 0)
            return QString();
        near.replace(at, term.words[0].size(), meant);
    }
    return near == typed ? QString() : near;
}

} // namespace search
