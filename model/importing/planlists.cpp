// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/planparts.h"

#include "domain/names.h"
#include "domain/phrases.h"
#include "domain/planwords.h"
#include "domain/wordforms.h"
#include "importing/planheadings.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;
using domain::form;

bool endsWithStop(const QString &text) { return text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?'); }

/// A sentence that explains the one before and says nothing new of its own.
bool explains(const QString &sentence)
{
    static const QRegularExpression lead = form(u"^(?:insatsen|detta|det här|det|dessa|den här|den|vi|här|för att|därigenom|syftet|på så sätt)\\b"_s);
    return lead.match(sentence).hasMatch();
}

QStringList sentencesOf(const QString &text)
{
    QStringList out;
    for (const domain::Sentence &sentence : domain::sentences(text)) {
        const QString part = text.sliced(sentence.start, sentence.length).trimmed();
        if (!out.isEmpty() && explains(part))
            out.back() += u' ' + part;
        else if (!part.isEmpty())
            out << part;
    }
    return out;
}

/// Items that a conversion ran together without a full stop: split before a capital word that begins another item.
QStringList unglued(const QStringList &items)
{
    QSet<QString> beginnings;
    for (const QString &item : items)
        beginnings.insert(item.section(u' ', 0, 0));
    QStringList out;
    for (const QString &item : items) {
        QStringList words = item.split(u' ');
        QStringList current{words.takeFirst()};
        for (const QString &word : words) {
            const bool glued = word.size() > 3 && beginnings.contains(word) && word[0].isUpper() && current.size() > 3 && current.back().back().isLower();
            if (glued) {
                out << current.join(u' ');
                current.clear();
            }
            current << word;
        }
        out << current.join(u' ');
    }
    return out;
}

void append(QString &to, const QString &text) { to += (to.isEmpty() ? QString() : u"\n"_s) + text; }

/// "Hösten 2022", "v. 36", "aug–dec": a time, and not what is to be done.
bool beginsWithTime(const QString &text)
{
    static const QRegularExpression time = form(
        u"^(?:(?:från |under |senast |i |tidig |sen |början av |slutet av )?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)(?:\\p{L}*)\\b|(?:under )?(?:hösten?|våren?|sommaren?|vintern?|höst|vår|ht|vt|höstterminen|vårterminen|läsåret)\\b|"
        "(?:v\\.?|vecka) ?\\d|kvartal|20\\d\\d\\b|\\d{1,2} (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|år \\d)"_s);
    return time.match(text).hasMatch();
}

bool isTotal(const QString &name)
{
    static const QRegularExpression total = form(u"^(?:total\\p{L}*|summa|sum|sammanlag\\p{L}+|kostnad(?:er)? totalt|sammantaget|hela planen)\\b|\\b(?:den totala|totala kostnad\\p{L}*|sammanlagda|totalt|sammanlagt)\\b"_s);
    return total.match(name).hasMatch();
}

class Costs
{
public:
    Costs(QString unit, QString owner) : m_unit(std::move(unit)), m_owner(std::move(owner)) {}

    /// False where the text holds no amount. The line above names one that has no name of its own; else it is kept as text.
    bool take(const QString &text, const QString &above = {})
    {
        const QList<NamedAmount> found = amountsIn(text);
        const bool names = std::any_of(found.begin(), found.end(), [](const NamedAmount &amount) { return amount.name.isEmpty(); });
        for (const NamedAmount &amount : found)
            put(amount.name.isEmpty() ? above : amount.name, amount.amount);
        if (!found.isEmpty()) {
            const QString tail = text.sliced(found.back().end);
            keep(tail.startsWith(u". "_s) ? tail : hasWords(tail) ? text : QString()); // "per år" says nothing without its amount
        }
        const bool taken = !found.isEmpty() || takeBare(text);
        if (taken && !names)
            keep(above);
        return taken;
    }

    /// "2015 2016 2017" heads columns whose amounts add up: "Närvaroteam 900 920 940".
    bool takeYears(const QString &text)
    {
        static const QRegularExpression years(u"^20\\d\\d(?: 20\\d\\d)+$"_s);
        if (years.match(text.simplified()).hasMatch()) {
            m_years = int(text.simplified().count(u' ')) + 1;
            return true;
        }
        static const QRegularExpression row(u"^(.*?\\p{L}[^\\d]*?)\\s+(\\d{1,3}(?: \\d{1,3})+)$"_s, QRegularExpression::UseUnicodePropertiesOption);
        if (m_years < 2 || text.size() > longestRow)
            return false;
        const auto match = row.match(text.simplified());
        if (!match.hasMatch())
            return false;
        const QList<qint64> amounts = parted(match.captured(2).split(u' '), m_years);
        qint64 sum = 0;
        for (const qint64 amount : amounts)
            sum += amount;
        for (const NamedAmount &one : amountsIn(match.captured(1) + u": "_s + QString::number(sum) + u' ' + unit()))
            put(one.name, one.amount);
        return !amounts.isEmpty();
    }

    void readUnit(const QString &text)
    {
        if (const QString told = amountUnitIn(text); !told.isEmpty())
            m_unit = told;
    }
    /// What a sentence with an amount, or above one, says besides.
    void keep(const QString &text)
    {
        static const QRegularExpression edges(u"^[\\s.,;:)]+"_s);
        if (hasWords(text))
            m_out.rest << QString(text).remove(edges).trimmed();
    }
    QString unit() const { return m_unit.isEmpty() ? u"kr"_s : m_unit; }
    PlanCosts result() const { return m_out; }

private:
    static bool hasWords(const QString &text) { return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }); }

    /// "Handledare 410" where the heading says tkr, "Handledare 410 000" anywhere.
    bool takeBare(const QString &text)
    {
        static const QRegularExpression bare = form(u"^(.*?\\p{L}.*?)[\\s:.…_–-]+((?:\\d{1,3}(?:[\\s.]\\d{3})+|\\d+)(?:,\\d{1,3})?)$"_s);
        if (text.isEmpty() || text.size() > longestRow || !text.back().isDigit())
            return false;
        const auto match = bare.match(text);
        if (!match.hasMatch() || (m_unit.isEmpty() && !match.captured(2).contains(u' ')))
            return false;
        const QList<NamedAmount> found = amountsIn(match.captured(1) + u": "_s + match.captured(2) + u' ' + unit());
        for (const NamedAmount &amount : found)
            put(amount.name, amount.amount);
        return !found.isEmpty();
    }

    void put(const QString &words, qint64 amount)
    {
        static const QRegularExpression costs = form(u"\\s+(?:kostar|beräknas (?:kosta|till|uppgå till)|uppgår till|uppskattas till)$"_s);
        const qsizetype sentence = words.lastIndexOf(u". "_s) + 1; // "… inom budget. Ny belysning kostar"
        if (sentence > 0)
            keep(words.first(sentence));
        static const QRegularExpression comma(u"[\\s,;:]+$"_s);
        const QString name = words.sliced(sentence).remove(costs).remove(comma).trimmed();

        static const QRegularExpression part = form(u"^(?:\\(|–|-)?\\s*varav\\b"_s); // says what an amount above is made of
        if (isTotal(name))
            m_out.total = amount;
        else if (!part.match(name).hasMatch())
            m_out.costs.append({name.isEmpty() ? m_owner : name, amount});
        else
            m_out.rest << name + u' ' + domain::tkr(amount) + u" tkr"_s;
    }

    /// Groups of digits as so many numbers, where all but the first group of a number have three: "1 200 2 400" as two.
    static QList<qint64> parted(const QStringList &groups, int count)
    {
        if (count == 1 || groups.size() == count) {
            QList<qint64> numbers;
            if (count == 1 && std::any_of(groups.begin() + 1, groups.end(), [](const QString &group) { return group.size() != 3; }))
                return {};
            for (const QString &group : groups)
                if (count == 1 && !numbers.isEmpty())
                    numbers.back() = numbers.back() * 1000 + group.toLongLong();
                else
                    numbers << group.toLongLong();
            return numbers;
        }
        constexpr qsizetype mostGroups = 4;
        constexpr int mostYears = 8;
        if (groups.size() > mostGroups * count || count > mostYears)
            return {};
        for (qsizetype first = std::clamp<qsizetype>(groups.size() / count, 1, mostGroups); first > 0 && groups.size() - first >= count - 1; --first) {
            const QList<qint64> head = parted(groups.first(first), 1);
            const QList<qint64> tail = parted(groups.sliced(first), count - 1);
            if (!head.isEmpty() && !tail.isEmpty())
                return head + tail;
        }
        return {};
    }

    static constexpr qsizetype longestRow = 300; ///< characters of a name and its amounts
    int m_years = 0;
    QString m_unit;
    QString m_owner;
    PlanCosts m_out;
};

} // namespace

QStringList planItems(const PlanTexts &texts)
{
    QStringList all;
    for (const PlanText &text : texts)
        all += text.bullet ? QStringList{text.text} : sentencesOf(text.text);
    return unglued(all);
}

QList<ProposedTime> timesIn(const PlanTexts &texts, const QStringList &areas, const QString &owner)
{
    const auto isArea = [&](const QString &words) {
        return std::any_of(areas.begin(), areas.end(), [&](const QString &area) { return domain::folded(area) == domain::folded(words); });
    };
    QList<ProposedTime> found;
    bool open = false;  // a name stands above and nothing of it yet
    bool named = false; // the last entry began with a name on a line of its own
    for (const PlanText &text : texts) {
        static const QRegularExpression lead(u"^([^:.]{2,70}?)(?::\\s+| [–—] (?=\\p{L}))(?=\\S)"_s, QRegularExpression::UseUnicodePropertiesOption);
        const auto match = lead.match(text.text);
        if (match.hasMatch() && (isArea(match.captured(1)) || (!named && owner.isEmpty())) && match.captured(1).split(u' ').size() <= 9) { // "Läsning: hösten 2023"
            found.append({match.captured(1).trimmed(), text.text.sliced(match.capturedLength()).trimmed()});
            open = named = false;
            continue;
        }
        const bool name = !text.bullet && text.text.size() <= 70 && !endsWithStop(text.text) && !open && amountsIn(text.text).isEmpty();
        if (name && owner.isEmpty() && (isArea(text.text) || texts.size() > 1) && !(beginsWithTime(text.text) && text.text.split(u' ').size() > 4)) {
            found.append({text.text, {}});
            open = named = true;
            continue;
        }
        if (found.isEmpty() || !(named || (!owner.isEmpty() && !text.bullet)))
            found.append({owner, {}});
        append(found.back().text, text.text);
        open = false;
    }
    return found;
}

PlanCosts costsIn(const PlanTexts &texts, const QString &heading, const QString &owner)
{
    Costs costs(amountUnitIn(heading), owner);
    QString name;
    QStringList rest;
    for (const PlanText &text : texts) {
        if (costs.takeYears(text.text)) {
            costs.keep(name);
            name.clear();
        } else if (costs.take(text.text, name)) {
            name.clear();
        } else if (isBareAmount(text.text) && !name.isEmpty()) {
            costs.readUnit(name);
            costs.take(name + u": "_s + text.text + u' ' + costs.unit());
            name.clear();
        } else {
            costs.readUnit(text.text);
            if (!name.isEmpty())
                rest << name;
            name = text.text;
        }
    }
    PlanCosts result = costs.result();
    result.rest += rest;
    if (!name.isEmpty())
        result.rest << name;
    return result;
}

PlanCosts costsBeside(const PlanTexts &texts)
{
    Costs costs({}, {});
    for (const PlanText &text : texts)
        if (!amountsIn(text.text).isEmpty())
            costs.take(text.text);
    return costs.result();
}

} // namespace importing
