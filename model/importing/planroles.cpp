// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/planparts.h"

#include "domain/phrases.h"
#include "domain/wordforms.h"

#include <QRegularExpression>
#include <algorithm>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;
using domain::form;

bool isPronoun(const QString &word)
{
    static const QRegularExpression pronoun = form(u"^(?:hen|han|hon|de|dem|dessa|den|det|detta|vi|man|även|där|här|då|som)$"_s);
    return pronoun.match(word).hasMatch();
}

/// What people with a role do, in the form that follows the role.
bool isKnownVerb(const QString &word)
{
    static const QRegularExpression verb = form(
        u"^(?:är|ansvarar|har|svarar|ska|skall|definierar|avger|avsätter|ser|leder|följer|genomför|säkerställer|beslutar|planerar|ger|stödjer|stöder|stöttar|samordnar|"
        "deltar|tar|gör|håller|fattar|fördelar|organiserar|redovisar|rapporterar|utser|utbildar|handleder|bidrar|arbetar|bistår|kartlägger|dokumenterar|återkopplar|kallar|går|får|kan|bör|måste)$"_s);
    return verb.match(word).hasMatch();
}

/// A word of the present tense that no list knows: "sköter", "förbereder". `before` and a plural's ending tell a noun.
bool looksLikeVerb(const QString &word, const QString &before)
{
    static const QRegularExpression present(u"^\\p{Ll}{2,}(?:ar|er|ör|år)$"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression plural = form(u"(?:orer|oger|arer|chefer|coacher|assistenter|konsulenter|ombud|ledare|lärare|personer|gruppe?r|enheter|tekniker|mentorer|kuratorer|psykologer|föräldrar|elever|skolor)$"_s);
    static const QRegularExpression leads = form(u"^(?:och|eller|samt|för|på|av|i|inom|till|med|från|vid|alla|samtliga|våra|de|kommunala|biträdande)$"_s);
    return present.match(word).hasMatch() && !plural.match(word).hasMatch() && !leads.match(before).hasMatch() && !before.endsWith(u's');
}

/// A word that names people by what they are: where one stands before the verb, the sentence is about what they do.
bool namesPeople(const QString &words)
{
    static const QRegularExpression people = form(u"(?:rektor|chef|lärar|pedagog|ledare|ledning|enhet|nämnd|huvudman|förvaltning|team|grupp|mentor|samordnare|handledare|kurator|sköterska|psykolog|elevhälsa|arbetslag|"
                                                  "personal|coach|ombud|konsulent|utvecklare|strateg|controller|kommun|skola|elevråd|elevkår|vägledare|assistent|bibliotek|socialtjänst|region|förening|handläggare)"_s);
    return people.match(words).hasMatch();
}

QString bare(QString word)
{
    while (!word.isEmpty() && u",.:;"_s.contains(word.back()))
        word.chop(1);
    return word;
}

/// The words before the first verb: "Rektor för Språkcentrum" ansvarar. Empty where no role begins the sentence.
QString roleOf(const QString &sentence, bool first)
{
    static const QRegularExpression political = form(u"^((?:den |de )?politiska ledningen)\\b"_s);
    if (const auto match = political.match(sentence); match.hasMatch())
        return match.captured(1);
    static const QRegularExpression named = form(u"^(?:(?:huvud|ytterst )?ansvariga?\\b.{0,60}?\\bär|ansvaret\\b.{0,60}?\\b(?:ligger (?:på|hos)|vilar på|delas (?:av|mellan)|har))\\s+(.{3,80}?)[.]?$"_s);
    if (const auto match = named.match(sentence); match.hasMatch())
        return match.captured(1);
    const QStringList words = sentence.simplified().split(u' ');
    const qsizetype most = std::min<qsizetype>(words.size(), 9);
    for (qsizetype i = 1; i < most; ++i) {
        const QString word = bare(words[i]);
        const QString role = bare(words.first(i).join(u' '));
        if (!isKnownVerb(word) && !((first || namesPeople(role)) && looksLikeVerb(word, bare(words[i - 1]))))
            continue;
        return isPronoun(role) || (!first && (i > 5 || !namesPeople(role))) ? QString() : role;
    }
    return {};
}

bool hasVerb(const QString &text)
{
    const QStringList words = text.simplified().split(u' ');
    return std::any_of(words.begin(), words.end(), [](const QString &word) { return isKnownVerb(bare(word)); });
}

/// "Rektor, specialpedagog och mentor": roles and nothing else. Empty where the text says more.
QStringList onlyRoles(const QString &text)
{
    if (text.size() > 120 || hasVerb(text) || text.contains(u". "_s))
        return {};
    QString plain = text;
    if (plain.endsWith(u'.'))
        plain.chop(1);
    static const QRegularExpression separators = form(u"\\s*[,;/]\\s*|(?<!-)\\s+(?:och|samt)\\s+(?!\\p{L}+(?:sledning|ledning)\\b)"_s);
    QStringList roles;
    for (const QString &part : plain.split(separators, Qt::SkipEmptyParts)) {
        if (part.split(u' ').size() > 5)
            return {};
        roles << part.trimmed();
    }
    return roles;
}

} // namespace

QList<ProposedResponsibility> responsibilitiesIn(const PlanTexts &texts)
{
    QList<ProposedResponsibility> found;
    for (const PlanText &text : texts) {
        static const QRegularExpression lead(u"^([^:–—.]{2,60}?)(?::\\s*| [–—-] )(?=\\S)"_s);
        if (const auto match = lead.match(text.text); match.hasMatch() && !hasVerb(match.captured(1))) {
            found.append({match.captured(1).trimmed(), text.text.sliced(match.capturedLength()).trimmed()});
            continue;
        }
        if (const QStringList roles = onlyRoles(text.text); !roles.isEmpty()) {
            for (const QString &role : roles)
                found.append({role, {}});
            continue;
        }
        bool first = true;
        for (const domain::Sentence &sentence : domain::sentences(text.text)) {
            const QString part = text.text.sliced(sentence.start, sentence.length).trimmed();
            const QString role = roleOf(part, first);
            constexpr qsizetype fewWords = 5;
            if (first && role.isEmpty() && part.split(u' ').size() <= fewWords) // "Alla klasslärare."
                found.append({bare(part), {}});
            else if (first || !role.isEmpty())
                found.append({role, part});
            else
                found.back().text += u' ' + part;
            first = false;
        }
    }
    return found;
}

} // namespace importing
