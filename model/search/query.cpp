// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/query.h"

#include "search/pattern.h"

#include <QHash>
#include <algorithm>

namespace search {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestQuery = 500;
constexpr qsizetype mostTerms = 40;

QStringList wordsOf(const QString &text)
{
    QStringList words;
    const QString lower = text.toLower();
    eachWord(lower, [&](qsizetype start, qsizetype length) { words.append(lower.mid(start, length)); });
    return words;
}

struct Period {
    QDate first, last;
};

/// "2021", "2021-03" or "2021-03-23".
std::optional<Period> periodOf(const QString &text)
{
    const QStringList parts = text.split(u'-');
    bool ok = true;
    QList<int> numbers;
    for (const QString &part : parts) {
        bool isNumber = false;
        numbers.append(part.toInt(&isNumber));
        ok = ok && isNumber;
    }
    if (!ok || numbers.size() > 3 || parts[0].size() != 4)
        return std::nullopt;
    if (numbers.size() == 1)
        return Period{QDate(numbers[0], 1, 1), QDate(numbers[0], 12, 31)};
    const QDate first(numbers[0], numbers[1], numbers.value(2, 1));
    if (!first.isValid())
        return std::nullopt;
    return Period{first, numbers.size() == 3 ? first : first.addMonths(1).addDays(-1)};
}

enum class Field { None, Kind, Who, Body, Year, Before, After, State };

/// "beslut:" and its like: only that kind is sought, by the words that follow.
const QHash<QString, Query::Kind> &kinds()
{
    using enum Query::Kind;
    static const QHash<QString, Query::Kind> names{{u"beslut"_s, Decision}, {u"uppgift"_s, Task},       {u"nästa"_s, CarryOver},
                                                   {u"punkt"_s, Point},     {u"möte"_s, Meeting},       {u"person"_s, Person},
                                                   {u"uppdrag"_s, Assignment}, {u"plan"_s, Plan},       {u"insats"_s, Measure},
                                                   {u"uppföljning"_s, FollowUp}, {u"fil"_s, File}};
    return names;
}

const QHash<QString, Field> &fields()
{
    static const QHash<QString, Field> names = [] {
        QHash<QString, Field> all{{u"vem"_s, Field::Who},   {u"grupp"_s, Field::Body},   {u"år"_s, Field::Year},
                                  {u"före"_s, Field::Before}, {u"efter"_s, Field::After}, {u"status"_s, Field::State}};
        for (auto it = kinds().begin(); it != kinds().end(); ++it)
            all.insert(it.key(), Field::Kind);
        return all;
    }();
    return names;
}

const QHash<QString, domain::DecisionState> &decisionStates()
{
    static const QHash<QString, domain::DecisionState> names{{u"gäller"_s, domain::DecisionState::Valid},
                                                             {u"genomfört"_s, domain::DecisionState::Carried},
                                                             {u"ersatt"_s, domain::DecisionState::Replaced},
                                                             {u"upphävt"_s, domain::DecisionState::Revoked}};
    return names;
}

const QHash<QString, domain::TaskState> &taskStates()
{
    static const QHash<QString, domain::TaskState> names{
        {u"öppen"_s, domain::TaskState::Open}, {u"klar"_s, domain::TaskState::Done}, {u"struken"_s, domain::TaskState::Dropped}};
    return names;
}

class Parser
{
public:
    explicit Parser(const QString &typed) : m_text(typed.left(longestQuery).normalized(QString::NormalizationForm_C)) {}

    Query parse()
    {
        while (skipSpace(), m_at < m_text.size() && m_query.terms.size() < mostTerms)
            readTerm();
        return m_query;
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at].isNull()))
            ++m_at;
    }

    static bool isQuote(QChar c) { return u"\"”“„»«"_s.contains(c); }

    /// Up to the closing quote (the end where there is none), or up to the next space.
    QString readValue(bool *quoted)
    {
        *quoted = m_at < m_text.size() && isQuote(m_text[m_at]);
        const qsizetype start = *quoted ? ++m_at : m_at;
        while (m_at < m_text.size() && (*quoted ? !isQuote(m_text[m_at]) : !m_text[m_at].isSpace()))
            ++m_at;
        const QString value = m_text.mid(start, m_at - start);
        if (*quoted && m_at < m_text.size())
            ++m_at;
        return value;
    }

    void readTerm()
    {
        const bool excluded = m_text[m_at] == u'-' && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace();
        if (excluded)
            ++m_at;
        if (m_text[m_at] == u'@') {
            ++m_at;
            bool quoted = false;
            m_query.responsible = readValue(&quoted).trimmed();
            return;
        }
        const Field field = readField();
        bool quoted = false;
        const QString value = readValue(&quoted);
        if (!applyField(field, value))
            addWords(value, excluded, quoted);
    }

    Field readField()
    {
        const qsizetype colon = m_text.indexOf(u':', m_at);
        if (colon < 0)
            return Field::None;
        m_name = m_text.mid(m_at, colon - m_at).toLower();
        const Field field = fields().value(m_name, Field::None);
        if (field != Field::None)
            m_at = colon + 1;
        return field;
    }

    /// True where the value is taken care of; a kind's value is words to look for.
    bool applyField(Field field, const QString &value)
    {
        switch (field) {
        case Field::None:
            return false;
        case Field::Kind:
            m_query.kind = kinds().value(m_name);
            return value.isEmpty();
        case Field::Who:
            m_query.responsible = value.trimmed();
            return true;
        case Field::Body:
            m_query.body = value.trimmed();
            return true;
        case Field::Year:
        case Field::Before:
        case Field::After:
            return applyPeriod(field, value);
        case Field::State:
            return applyState(value.toLower());
        }
        return false;
    }

    bool applyPeriod(Field field, const QString &value)
    {
        const auto period = periodOf(value);
        if (!period)
            return value.isEmpty();
        if (field == Field::Before)
            m_query.to = period->first.addDays(-1);
        else if (field == Field::After)
            m_query.from = period->last.addDays(1);
        else
            std::tie(m_query.from, m_query.to) = std::tie(period->first, period->last);
        return true;
    }

    bool applyState(const QString &value)
    {
        const auto &decisions = decisionStates();
        const auto &tasks = taskStates();
        if (decisions.contains(value))
            m_query.decisionState = decisions[value];
        else if (tasks.contains(value))
            m_query.taskState = tasks[value];
        else
            return value.isEmpty();
        return true;
    }

    /// "Wiberg-Ek" is two words of the index that stand side by side; "#närvaro" is its word.
    void addWords(const QString &text, bool excluded, bool quoted)
    {
        const QStringList words = wordsOf(text);
        if (words.isEmpty())
            return;
        m_query.terms.append({.words = words, .excluded = excluded, .phrase = quoted || words.size() > 1});
    }

    QString m_text;
    QString m_name; ///< of the field that was read last
    qsizetype m_at = 0;
    Query m_query;
};

} // namespace

bool Query::hasWords() const
{
    return std::any_of(terms.begin(), terms.end(), [](const Term &term) { return !term.excluded; });
}

bool Query::isEmpty() const
{
    return !hasWords() && kind == Kind::Any && body.isEmpty() && responsible.isEmpty() && !from.isValid() && !to.isValid()
        && !decisionState && !taskState;
}

Query parse(const QString &typed)
{
    return Parser(typed).parse();
}

QStringList fieldNames()
{
    QStringList names;
    for (auto it = fields().begin(); it != fields().end(); ++it)
        names.append(it.key() + u':');
    names.sort();
    return names;
}

QStringList stateNames()
{
    QStringList decisions = decisionStates().keys(), tasks = taskStates().keys();
    decisions.sort();
    tasks.sort();
    return decisions + tasks;
}

} // namespace search
