// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/plan.h"

#include "search/readconnection.h"

#include <algorithm>

namespace search {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 numbersPerDay = 1 << 20;
constexpr qint64 julianDayOf1970 = 2440588;
constexpr qint64 firstNumber = -(qint64(1) << 60), lastNumber = qint64(1) << 60;

/// A word that stands in more than one text of this many is found sooner by reading the newest texts than through the index.
constexpr qint64 commonShare = 60;
/// With other words beside it the newest texts hold both too seldom, unless the word is in every sixth text.
constexpr qint64 commonShareAmongOthers = 6;
constexpr qsizetype mostRankedWords = 24;

qint64 numberOf(QDate day, qint64 otherwise)
{
    return day.isValid() ? (day.toJulianDay() - julianDayOf1970) * numbersPerDay : otherwise;
}

/// An index word cannot hold a quote, but nothing that is typed is trusted to keep its place.
QString quoted(QString word)
{
    return u'"' + word.replace(u'"', u"\"\""_s) + u'"';
}

void resolveResponsible(Plan &plan, const ReadConnection &connection)
{
    const QString &sought = plan.query.responsible;
    if (sought.isEmpty())
        return;
    ReadStatement person(connection, "SELECT id, name, initials FROM person");
    while (person.next())
        if (person.text(2).compare(sought, Qt::CaseInsensitive) == 0 || person.text(1).contains(sought, Qt::CaseInsensitive))
            plan.people.insert(person.text(0));
    ReadStatement body(connection, "SELECT id, name, abbreviation FROM body");
    while (body.next())
        if (body.text(2).compare(sought, Qt::CaseInsensitive) == 0 || body.text(1).contains(sought, Qt::CaseInsensitive))
            plan.bodies.insert(body.text(0));
}

void resolveBody(Plan &plan, const ReadConnection &connection)
{
    const QString &sought = plan.query.body;
    if (sought.isEmpty())
        return;
    ReadStatement body(connection, "SELECT id, name, abbreviation FROM body");
    while (body.next())
        if (body.text(2).compare(sought, Qt::CaseInsensitive) == 0 || body.text(1).startsWith(sought, Qt::CaseInsensitive))
            plan.ownBodies.insert(body.text(0));
}

} // namespace

bool Plan::isIndexAlone() const
{
    return !expressions.isEmpty() && !judgeText && query.kind == Query::Kind::Any && query.body.isEmpty() && query.responsible.isEmpty()
        && !query.decisionState && !query.taskState;
}

bool Plan::asksForTracked() const
{
    using enum Query::Kind;
    return !query.responsible.isEmpty() || query.decisionState || query.taskState || query.kind == Decision || query.kind == Task
        || query.kind == CarryOver;
}

bool Plan::asksForRecords() const
{
    return !asksForTracked() && query.body.isEmpty() && query.kind != Query::Kind::Point && query.kind != Query::Kind::Meeting;
}

QString Plan::bestExpression() const
{
    QStringList all;
    for (qsizetype i = 0; i < query.terms.size(); ++i) {
        const Query::Term &term = query.terms[i];
        if (term.excluded)
            continue;
        if (term.phrase) {
            all.append(quoted(term.words.join(u' ')));
            continue;
        }
        QStringList any;
        for (const Vocabulary::Word &word : words[i])
            if (any.size() < mostRankedWords)
                any.append(quoted(word.text));
        all.append(u'(' + any.join(u" OR "_s) + u')');
    }
    return all.join(u" AND "_s);
}

Plan planFor(const Query &query, qsizetype mostWords, const Vocabulary &vocabulary, const ReadConnection &connection, qint64 texts)
{
    Plan plan;
    plan.query = query;
    plan.matcher = std::make_unique<TextMatcher>(query);
    plan.from = numberOf(query.from, firstNumber);
    plan.to = query.to.isValid() ? numberOf(query.to.addDays(1), lastNumber) - 1 : lastNumber;
    resolveResponsible(plan, connection);
    resolveBody(plan, connection);
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
        words = vocabulary.expand(plan.matcher->pattern(i));
        plan.nothing = plan.nothing || words.isEmpty();
        qint64 holding = 0;
        for (const Vocabulary::Word &word : std::as_const(words))
            holding += word.texts;
        if (holding * share > texts) {
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

} // namespace search
