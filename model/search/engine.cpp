// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/engine.h"

#include "search/textmatcher.h"

#include "domain/codes.h"
#include "domain/markdown.h"
#include "domain/numbering.h"

#include <algorithm>
#include <array>
#include <limits>

namespace search {

using namespace Qt::Literals::StringLiterals;
using domain::LineKind;

namespace {

constexpr qint64 numbersPerDay = 1 << 20;
constexpr qint64 julianDayOf1970 = 2440588;
constexpr qint64 firstNumber = -(qint64(1) << 60), lastNumber = qint64(1) << 60;

/// A word that stands in more than one text of this many is found sooner by reading the newest texts than through the index.
constexpr qint64 commonShare = 60;
/// With other words beside it the newest texts hold both too seldom, unless the word is in every sixth text.
constexpr qint64 commonShareAmongOthers = 6;
/// Other words than the typed one's beginnings that a keystroke asks the index for; the rest are rare.
constexpr qsizetype mostOtherWords = 100;
constexpr qsizetype mostOtherWordsAtRest = 1000;
constexpr qsizetype mostRankedWords = 24;
constexpr int mostRanked = 100;
constexpr int countingBudgetMs = 100;
/// Someone who answers for more than this is found sooner among the newest lines than by looking up all that is theirs.
constexpr int mostLookedUp = 400;
constexpr int mostPeople = 5;

constexpr char visibleMeeting[] = " m.removed_at IS NULL AND NOT EXISTS"
                                  " (SELECT 1 FROM meeting later WHERE later.corrects_id = m.id AND later.removed_at IS NULL)";

qint64 numberOf(QDate day, qint64 otherwise)
{
    return day.isValid() ? (day.toJulianDay() - julianDayOf1970) * numbersPerDay : otherwise;
}

/// An index word cannot hold a quote, but nothing that is typed is trusted to keep its place.
QString quoted(QString word)
{
    return u'"' + word.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

struct Engine::Plan {
    Query query;
    std::unique_ptr<TextMatcher> matcher;
    QList<QList<Vocabulary::Word>> words; ///< of each term that is one word
    QStringList expressions;              ///< for the index; all must hold
    bool judgeText = false;               ///< the index does not tell everything
    bool nothing = false;                 ///< a sought word stands nowhere
    qint64 from = firstNumber, to = lastNumber;
    QSet<QString> people, bodies; ///< ids that `responsible` means
    QSet<QString> ownBodies;      ///< ids that `body` means

    /// What the index finds is what is asked for: nothing has to be judged by its text or its attributes.
    bool isIndexAlone() const
    {
        return !expressions.isEmpty() && !judgeText && query.kind == Query::Kind::Any && query.body.isEmpty() && query.responsible.isEmpty()
            && !query.decisionState && !query.taskState;
    }
};

bool Engine::open(const QString &path)
{
    close();
    if (!m_connection.open(path))
        return false;
    try {
        m_vocabulary.load(m_connection);
        ReadStatement count(m_connection, "SELECT count(*) FROM line WHERE search_id IS NOT NULL");
        if (count.next())
            m_texts = count.big(0);
        const QByteArray at = "m.id, b.abbreviation, m.date, i.id, i.title, b.id FROM ";
        m_line = std::make_unique<ReadStatement>(
            m_connection,
            QByteArray("SELECT l.id, l.kind, l.text, l.confidential, d.state, d.reported, t.state,"
                       " (SELECT rb.abbreviation || ' ' || rm.date FROM decision r JOIN line rl ON rl.id = r.line_id AND rl.removed_at IS NULL"
                       "  JOIN meeting rm ON rm.id = rl.meeting_id JOIN body rb ON rb.id = rm.body_id WHERE r.replaces_id = l.id LIMIT 1), ")
                + at
                + "line l JOIN meeting m ON m.id = l.meeting_id JOIN body b ON b.id = m.body_id LEFT JOIN agenda_item i ON i.id = l.item_id"
                  " LEFT JOIN decision d ON d.line_id = l.id LEFT JOIN task t ON t.line_id = l.id WHERE l.search_id = ? AND"
                + visibleMeeting);
        m_item = std::make_unique<ReadStatement>(m_connection,
                                                 "SELECT i.confidential, " + at
                                                     + "agenda_item i JOIN meeting m ON m.id = i.meeting_id JOIN body b ON b.id = m.body_id"
                                                       " WHERE i.search_id = ? AND"
                                                     + visibleMeeting);
        m_meeting = std::make_unique<ReadStatement>(m_connection,
                                                    QByteArray("SELECT m.title, m.place, b.name, m.id, b.abbreviation, m.date, b.id"
                                                               " FROM meeting m JOIN body b ON b.id = m.body_id WHERE m.search_id = ? AND")
                                                        + visibleMeeting);
        m_responsible = std::make_unique<ReadStatement>(m_connection, "SELECT person_id, body_id, name FROM responsible WHERE line_id = ?");
    } catch (const ReadFailed &) {
        close();
        return false;
    }
    return true;
}

void Engine::close()
{
    m_line.reset();
    m_item.reset();
    m_meeting.reset();
    m_responsible.reset();
    m_connection.close();
    m_vocabulary = Vocabulary();
}

Engine::Plan Engine::planFor(const Query &query, qsizetype mostWords) const
{
    Plan plan;
    plan.query = query;
    plan.matcher = std::make_unique<TextMatcher>(query);
    plan.from = numberOf(query.from, firstNumber);
    plan.to = query.to.isValid() ? numberOf(query.to.addDays(1), lastNumber) - 1 : lastNumber;
    resolveResponsible(plan);
    resolveBody(plan);
    const auto sought = std::count_if(query.terms.begin(), query.terms.end(), [](const Query::Term &term) { return !term.excluded; });
    const qint64 share = sought > 1 ? commonShareAmongOthers : commonShare;
    for (qsizetype i = 0; i < query.terms.size(); ++i) {
        const Query::Term &term = query.terms[i];
        plan.words.append(QList<Vocabulary::Word>());
        if (term.excluded) {
            plan.judgeText = true;
            continue;
        }
        if (term.phrase) {
            plan.expressions.append(quoted(term.words.join(u' ')));
            continue;
        }
        QList<Vocabulary::Word> &words = plan.words.last();
        words = m_vocabulary.expand(plan.matcher->pattern(i));
        plan.nothing = plan.nothing || words.isEmpty();
        qint64 texts = 0;
        for (const Vocabulary::Word &word : std::as_const(words))
            texts += word.texts;
        if (texts * share > m_texts) {
            plan.judgeText = true;
            continue;
        }
        // Every beginning at once, then the other words one by one, the most used first where they are too many.
        QStringList any{quoted(term.words[0]) + u'*'};
        for (const Vocabulary::Word &word : std::as_const(words))
            if (word.fit > Fit::Beginning && any.size() <= mostWords)
                any.append(quoted(word.text));
        plan.expressions.append(u'(' + any.join(u" OR "_s) + u')');
    }
    return plan;
}

void Engine::resolveResponsible(Plan &plan) const
{
    const QString &sought = plan.query.responsible;
    if (sought.isEmpty())
        return;
    ReadStatement person(m_connection, "SELECT id, name, initials FROM person");
    while (person.next())
        if (person.text(2).compare(sought, Qt::CaseInsensitive) == 0 || person.text(1).contains(sought, Qt::CaseInsensitive))
            plan.people.insert(person.text(0));
    ReadStatement body(m_connection, "SELECT id, name, abbreviation FROM body");
    while (body.next())
        if (body.text(2).compare(sought, Qt::CaseInsensitive) == 0 || body.text(1).contains(sought, Qt::CaseInsensitive))
            plan.bodies.insert(body.text(0));
}

void Engine::resolveBody(Plan &plan) const
{
    const QString &sought = plan.query.body;
    if (sought.isEmpty())
        return;
    ReadStatement body(m_connection, "SELECT id, name, abbreviation FROM body");
    while (body.next())
        if (body.text(2).compare(sought, Qt::CaseInsensitive) == 0 || body.text(1).startsWith(sought, Qt::CaseInsensitive))
            plan.ownBodies.insert(body.text(0));
}

bool Engine::answersFor(const Plan &plan, const QString &line)
{
    m_responsible->begin().bind(line);
    bool found = false;
    while (m_responsible->next())
        found = found || plan.people.contains(m_responsible->text(0)) || plan.bodies.contains(m_responsible->text(1))
            || m_responsible->text(2).contains(plan.query.responsible, Qt::CaseInsensitive);
    return found;
}

std::optional<Hit> Engine::readLine(const Plan &plan, qint64 number)
{
    m_line->begin().bind(number);
    if (!m_line->next())
        return std::nullopt;
    ReadStatement &row = *m_line;
    const Query &query = plan.query;
    const LineKind kind = domain::fromCode<LineKind>(row.text(1)).value_or(LineKind::Text);
    Hit hit;
    hit.kind = domain::isDecision(kind) ? Hit::Kind::Decision
        : kind == LineKind::Task        ? Hit::Kind::Task
        : kind == LineKind::CarryOver   ? Hit::Kind::CarryOver
                                        : Hit::Kind::Line;
    if (hit.kind == Hit::Kind::Decision) {
        hit.decisionState = domain::fromCode<domain::DecisionState>(row.text(4)).value_or(domain::DecisionState::Valid);
        hit.agreement = kind == LineKind::Agreement;
        hit.reported = row.integer(5) != 0;
        hit.replacedBy = row.text(7);
    } else if (hit.kind == Hit::Kind::Task) {
        hit.taskState = domain::fromCode<domain::TaskState>(row.text(6)).value_or(domain::TaskState::Open);
    }
    const QString id = row.text(0), body = row.text(13);
    hit.id = QUuid::fromString(id);
    hit.text = domain::toPlain(row.text(2));
    hit.confidential = row.integer(3) != 0;
    hit.meeting = domain::MeetingId(row.uuid(8));
    hit.body = row.text(9);
    hit.date = QDate::fromString(row.text(10), Qt::ISODate);
    hit.item = domain::ItemId(row.uuid(11));
    hit.title = domain::toPlain(row.text(12));
    row.begin();

    const bool wrongKind = (query.kind == Query::Kind::Decision && hit.kind != Hit::Kind::Decision)
        || (query.kind == Query::Kind::Task && hit.kind != Hit::Kind::Task)
        || (query.kind == Query::Kind::CarryOver && hit.kind != Hit::Kind::CarryOver) || query.kind == Query::Kind::Point;
    if (wrongKind || (query.decisionState && hit.decisionState != query.decisionState) || (query.taskState && hit.taskState != query.taskState)
        || (!query.body.isEmpty() && !plan.ownBodies.contains(body)) || (!query.responsible.isEmpty() && !answersFor(plan, id)))
        return std::nullopt;
    return hit;
}

std::optional<Hit> Engine::readItem(const Plan &plan, qint64 number)
{
    const Query &query = plan.query;
    if ((query.kind != Query::Kind::Any && query.kind != Query::Kind::Point) || query.decisionState || query.taskState || !query.responsible.isEmpty())
        return std::nullopt;
    m_item->begin().bind(number);
    if (!m_item->next())
        return std::nullopt;
    ReadStatement &row = *m_item;
    Hit hit;
    hit.kind = Hit::Kind::Point;
    hit.confidential = row.integer(0) != 0;
    hit.meeting = domain::MeetingId(row.uuid(1));
    hit.body = row.text(2);
    hit.date = QDate::fromString(row.text(3), Qt::ISODate);
    hit.id = row.uuid(4);
    hit.item = domain::ItemId(hit.id);
    hit.title = hit.text = domain::toPlain(row.text(5));
    const QString body = row.text(6);
    row.begin();
    return query.body.isEmpty() || plan.ownBodies.contains(body) ? std::optional(hit) : std::nullopt;
}

std::optional<Hit> Engine::readMeeting(const Plan &plan, qint64 number)
{
    const Query &query = plan.query;
    if (query.kind != Query::Kind::Any || query.decisionState || query.taskState || !query.responsible.isEmpty())
        return std::nullopt;
    m_meeting->begin().bind(number);
    if (!m_meeting->next())
        return std::nullopt;
    ReadStatement &row = *m_meeting;
    Hit hit;
    hit.kind = Hit::Kind::Meeting;
    hit.id = row.uuid(3);
    hit.meeting = domain::MeetingId(hit.id);
    hit.body = row.text(4);
    hit.date = QDate::fromString(row.text(5), Qt::ISODate);
    hit.title = row.text(0).isEmpty() ? row.text(2) : row.text(0);
    hit.text = row.text(1).isEmpty() ? hit.title : hit.title + u", "_s + row.text(1);
    const QString body = row.text(6);
    row.begin();
    return query.body.isEmpty() || plan.ownBodies.contains(body) ? std::optional(hit) : std::nullopt;
}

/// False where the number stands for nothing that the query lets through.
bool Engine::take(const Plan &plan, qint64 number, Results &results, bool judgeText)
{
    std::optional<Hit> hit;
    switch (number & 7) {
    case 0:
        hit = readLine(plan, number);
        break;
    case 1:
        hit = readItem(plan, number);
        break;
    case 2:
        hit = readMeeting(plan, number);
        break;
    default:
        break;
    }
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
    std::array<Source, 3> sources;
    // A responsible, a state or a kind belongs to few lines: the others need not be judged.
    const Query &query = plan.query;
    const bool tracked = !query.responsible.isEmpty() || query.decisionState || query.taskState
        || (query.kind != Query::Kind::Any && query.kind != Query::Kind::Point);
    const std::array<const char *, 3> queries{
        tracked ? "SELECT search_id, text FROM line WHERE search_id BETWEEN ? AND ? AND kind IN ('decision', 'agreement', 'task', 'carryOver')"
                  " ORDER BY search_id DESC"
                : "SELECT search_id, text FROM line WHERE search_id BETWEEN ? AND ? ORDER BY search_id DESC",
        "SELECT search_id, title FROM agenda_item WHERE search_id BETWEEN ? AND ? ORDER BY search_id DESC",
        "SELECT search_id, title || ' ' || place FROM meeting WHERE search_id BETWEEN ? AND ? ORDER BY search_id DESC"};
    for (size_t i = 0; i < sources.size(); ++i) {
        sources[i].row = std::make_unique<ReadStatement>(m_connection, queries[i]);
        sources[i].row->begin().bind(plan.from).bind(plan.to);
        sources[i].more = (i == 0 || !tracked) && sources[i].row->next();
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

void Engine::collectPeople(const Plan &plan, Results &results)
{
    const Query &query = plan.query;
    Query names;
    names.terms = query.terms;
    if (!query.hasWords() || !(query == names))
        return;
    ReadStatement row(m_connection, "SELECT id, name, initials, title FROM person WHERE removed_at IS NULL ORDER BY name");
    int found = 0;
    while (row.next() && found < mostPeople) {
        if (!plan.matcher->matches(row.text(1) + u' ' + row.text(2)))
            continue;
        Hit hit;
        hit.kind = Hit::Kind::Person;
        hit.id = row.uuid(0);
        hit.title = hit.text = row.text(1);
        if (!row.text(3).isEmpty())
            hit.text += u", "_s + row.text(3);
        hit.marks = plan.matcher->marks(hit.text);
        results.hits.append(hit);
        ++found;
    }
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

/// The words that a ranking is worth: the typed one, its beginnings and its forms; parts of compounds come after.
QString Engine::bestExpression(const Plan &plan) const
{
    QStringList all;
    for (qsizetype i = 0; i < plan.query.terms.size(); ++i) {
        const Query::Term &term = plan.query.terms[i];
        if (term.excluded)
            continue;
        if (term.phrase) {
            all.append(quoted(term.words.join(u' ')));
            continue;
        }
        QStringList any;
        for (const Vocabulary::Word &word : plan.words[i])
            if (any.size() < mostRankedWords)
                any.append(quoted(word.text));
        all.append(u'(' + any.join(u" OR "_s) + u')');
    }
    return all.join(u" AND "_s);
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
        const Plan plan = planFor(query, budgetMs > 0 ? mostOtherWords : mostOtherWordsAtRest);
        collectNewest(plan, limit, budgetMs, results);
        if (results.hits.size() < limit)
            collectPeople(plan, results);
    });
}

Results Engine::best(const QString &typed, int limit)
{
    return timed(typed, [&](Results &results) {
        results.best = true;
        const Query query = parse(typed);
        if (query.isEmpty() || !isOpen())
            return;
        const Plan plan = planFor(query, mostOtherWordsAtRest);
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
            row.begin().bind(bestExpression(plan)).bind(qint64(mostRanked));
            while (row.next()) {
                Results one;
                if (row.big(0) < plan.from || row.big(0) > plan.to || !take(plan, row.big(0), one, plan.judgeText))
                    continue;
                const Hit &hit = one.hits.first();
                // What was decided is what people look for; a point's heading says what the matter was.
                const double weight = hit.kind == Hit::Kind::Decision ? 1.6 : hit.kind == Hit::Kind::Point ? 1.4 : hit.kind == Hit::Kind::Task ? 1.2 : 1.0;
                ranked.append({row.real(1) * weight, hit});
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
            collectPeople(plan, results);
    });
}

} // namespace search
