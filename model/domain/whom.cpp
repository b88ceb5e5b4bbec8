// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/whom.h"

#include "domain/names.h"
#include "domain/wordforms.h"

#include <QRegularExpression>
#include <algorithm>

namespace domain {

namespace {

using namespace Qt::Literals::StringLiterals;

/// "Rektorerna" → "rektor", "Nätverket" → "nätverk": without what makes a word definite or many.
QString bodyStem(const QString &word)
{
    static const QRegularExpression ending(u"(?:arna|erna|orna|na|en|et|n)$"_s);
    const QString text = folded(word);
    const QString stem = QString(text).remove(ending);
    return stem.size() >= 3 ? stem : text;
}

} // namespace

bool Whom::isOwn(const QString &words) const
{
    static const QRegularExpression generic = form(u"^(?:vi|gruppen|mötet|man|det|sammanträdet|församlingen|parterna|ledamöterna)$"_s);
    if (has(generic, words))
        return true;
    Directory own;
    own.bodies = {m_own};
    if (own.resolve(words).body)
        return true;
    if (words.size() < 4 || words.contains(u' '))
        return false;
    const Party known = m_directory.resolve(words);
    if (known.person || known.body)
        return false;
    // "Rådet beslutar" in the minutes of Skolrådet i Vreta, "Rektorerna" in those of Rektorsgruppen.
    const QString stem = bodyStem(words);
    const QStringList names = m_own.name.split(u' ', Qt::SkipEmptyParts);
    if (std::any_of(names.begin(), names.end(), [&](const QString &name) {
            const QString have = bodyStem(name);
            return have.endsWith(stem) || (stem.size() >= 5 && folded(words).endsWith(u"na") && have.startsWith(stem));
        }))
        return true;
    // A paper that does not say whose it is speaks of itself all the same.
    static const QRegularExpression bodyWord = form(u"^(?:\\p{L}+mötet|rådet|nätverket|utskottet|teamet|kommittén|arbetslaget|styrelsen|ledningen|rektorerna|projektgruppen|arbetsgruppen)$"_s);
    return has(bodyWord, words) && (m_own.name.isEmpty() || !looksLikeBody(m_own.name.section(u' ', 0, 0)));
}

bool Whom::looksLikeBody(const QString &words) const
{
    static const QRegularExpression body = form(
        u"(?:gruppen?|nämnd(?:en)?|utskott(?:et)?|styrelsen?|fullmäktige|råd(?:et)?|verket|regeringen|riksdagen|cheferna|chefer|"
        "kommunen|staden|förvaltningen|direktionen|presidiet|facken|teamet|ledningen|enheten|avdelningen|kommittén|nätverket|rektorerna)$"_s);
    return bool(m_directory.resolve(words).body) || has(body, words);
}

Party Whom::partyOf(const QString &words) const
{
    static const QRegularExpression everyone = form(u"^(?:alla|samtliga|vi|gruppen|ledamöterna|samtliga ledamöter|alla ledamöter)$"_s);
    Party party = m_directory.resolve(words);
    if (!party.person && !party.body && (has(everyone, words) || isOwn(words)))
        party.body = m_own.id;
    if (!party.person && !party.body) {
        Directory own;
        own.bodies = {m_own};
        party.body = own.resolve(words).body;
    }
    return party;
}

Parties Whom::partiesOf(const QString &clause) const
{
    static const QRegularExpression pronoun = form(u"^(?:hon|han|hen|de|dessa|denne|denna|båda)$"_s);
    if (has(pronoun, clause.trimmed()))
        return m_before;
    Parties parties;
    for (const QString &name : splitNames(clause))
        parties.append(partyOf(name));
    return parties;
}

bool Whom::isFullName(const QString &words)
{
    static const QRegularExpression name(u"^\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?(?: (?:von|af|de|van|der|al))?(?: \\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?){1,2}$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return name.match(words).hasMatch();
}

QString Whom::lastClause(QStringView text)
{
    static const QRegularExpression breaks(u"^.*(?:[:;–—]|, | - |\\b(?:att|men|så|då|som|innan|när|eftersom)\\b)"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString clause = text.toString();
    // A row of names with commas stays whole.
    static const QRegularExpression names(u"^\\s*(?:\\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]*)*(?:, | och | samt |$))+\\s*$"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (has(names, clause.trimmed()))
        return clause.trimmed();
    const auto match = breaks.match(clause);
    if (match.hasMatch())
        clause = clause.sliced(match.capturedEnd());
    return clause.trimmed();
}

QString Whom::withoutAdverbs(QString words)
{
    static const QRegularExpression adverb = form(u"(?:^|\\s)(?:även|också|därför|nu|sedan|dessutom|därmed|således|vidare|därefter)(?=\\s|$)"_s);
    return words.remove(adverb).simplified();
}

} // namespace domain
