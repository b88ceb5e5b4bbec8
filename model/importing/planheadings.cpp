// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/planheadings.h"

#include "domain/planwords.h"
#include "domain/wordforms.h"

#include <QList>
#include <QRegularExpression>
#include <cmath>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;
using domain::form;

struct Heading {
    PlanPart part;
    QRegularExpression words;
};

/// Words that stand as a heading wherever they stand alone.
const QList<Heading> &headings()
{
    static const QList<Heading> all{
        {PlanPart::Spreading, form(u"^(?:(?:erfarenhets|kunskaps|resultat)spridning|kommunikation(?:splan)?(?: och spridning)?|spridning(?: (?:av|och) .{0,40})?|spridning av resultat|så sprider vi .{0,40})$"_s)},
        {PlanPart::Strengths, form(u"^(?:(?:våra |planens )?styrkor(?: och (?:svagheter|utmaningar|möjligheter))?(?: (?:med|i) .*)?|möjligheter|framgångsfaktorer|starka sidor)$"_s)},
        {PlanPart::Weaknesses, form(u"^(?:(?:våra |planens )?svagheter(?: .*)?|utmaningar|brister|svårigheter|svaga sidor)$"_s)},
        {PlanPart::Risks, form(u"^(?:(?:möjliga |identifierade )?(?:risker|hinder)(?: (?:och|med|i|på) .*)?|risk(?:analys|bedömning)(?: .{0,40})?)$"_s)},
        {PlanPart::Timeline, form(u"^(?:(?:övergripande |preliminär )?tid(?:s)?plan(?:ering|en)?(?: (?:och|för|läsåret|\\d{4}).{0,40})?|tidslinje|tidsaxel|när ska det ske|när|tidsram|tidsåtgång|tidsperiod|genomförandetid)$"_s)},
        {PlanPart::Costs, form(u"^(?:(?:beräknade |uppskattade |total )?kostnad(?:er(?:na)?|sberäkning|skalkyl)?(?: .{0,40})?|budget(?: .{0,40})?|ekonomi|finansiering|(?:ekonomisk )?kalkyl|resurs(?:er|behov)(?: och .{0,30})?|"
                               "(?:kostnader|ekonomi|budget) och .{0,30})(?: \\((?:tkr|kr|mnkr|tusen kronor)\\))?$"_s)},
        {PlanPart::Background, form(u"^(?:(?:vår )?bakgrund(?: (?:och syfte|till .{0,30}))?|utgångspunkt(?:er)?|inledning(?: och .{0,30})?|syfte(?: och (?:bakgrund|mål med planen))?|bakgrundsbeskrivning)$"_s)},
        {PlanPart::Analysis, form(u"^(?:nuläge(?:sanalys(?:en)?|sbeskrivning|sbild)?(?: och .{0,30})?|nulägeanalys|analys(?:en)?(?: (?:av|och) .{0,40})?|var är vi\\?{0,1}|behovs(?:analys|inventering)|behov(?: (?:som|av|och) .{0,50})?|"
                                  "(?:våra |prioriterade )?behov|(?:det |detta )?(?:vi behöver|behöver vi)|det (?:här )?behöver vi (?:utveckla|förbättra|stärka)|resultat och analys|identifierade (?:behov|utvecklingsområden)|utgångsläge)$"_s)},
        {PlanPart::Measure, form(u"^(?:(?:vår |våra |beslutade |prioriterade )?(?:planerad(?:e|) )?(?:insats(?:er|en|erna)?|åtgärd(?:er|en|erna)?|aktivitet(?:er|en|erna)?)(?: och koppling .{0,90}| som .{0,60}| för att .{0,60})?|planerad(?:e)? (?:insats(?:er)?|åtgärd(?:er)?).{0,90}|"
                                 "(?:vidtagna|genomförda|pågående|beslutade|föreslagna|planerade|nya|kommande|konkreta|valda|förslag till)(?: och (?:planerade|pågående|kommande|nya))? (?:insatser|åtgärder|aktiviteter)|"
                                 "beskrivning(?: av (?:insats|åtgärd)(?:en|erna)?)?|vad ska (?:vi )?göras?\\?{0,1}|(?:vad|hur|så) gör vi\\?{0,1}|det här gör vi|koppling till utvecklingsområdet.{0,40}|genomförande)$"_s)},
        {PlanPart::Participants, form(u"^(?:deltagare(?: och .{0,60})?|målgrupp(?:er|en)?(?: och .{0,40})?|vilka (?:som )?(?:deltar|berörs|omfattas)\\?{0,1}|deltagande(?: .{0,40})?|medverkande|(?:vem|vilka) deltar\\?{0,1}|berörda)$"_s)},
        {PlanPart::Goals, form(u"^(?:målsättning(?:ar|en)?|(?:våra |övergripande )?mål(?:en|bild)?(?: (?:och|för|med) .{0,60})?|förvänta(?:d|de|t|n) (?:effekt(?:er)?|resultat)(?: .{0,30})?|(?:effekt|resultat|del)mål|"
                               "önska(?:d|de|t) (?:effekt(?:er)?|läge|resultat)|vart ska vi\\?{0,1}|vad vill vi (?:uppnå|nå)\\?{0,1}|(?:det )?här vill vi nå|effekt(?:er)?)$"_s)},
        {PlanPart::Responsibility, form(u"^(?:ansvar(?:sfördelning(?:en)?|iga?)?(?: .{0,40})?|roller(?: och ansvar(?:sfördelning)?)?|vem ansvarar\\?{0,1}|vem gör vad\\?{0,1}|ansvar och roller)$"_s)},
        {PlanPart::FollowUp, form(u"^(?:uppföljning(?:(?:,| och|en).{0,60}|s?metod)?|utvärdering(?: .{0,60})?|hur följs .{0,60}|hur följer vi upp.{0,40}|hur blev det\\?{0,1}|så följer vi upp.{0,40}|så följs .{0,60} upp|hur vet vi .{0,60})$"_s)},
        {PlanPart::Participation, form(u"^(?:delaktig(?:het(?:en)?|a)(?: .{0,60})?|samverkan(?: .{0,30})?|process och delaktighet|samråd(?: .{0,30})?|(?:hur|så) (?:har )?planen (?:har )?tagits fram|förankring(?: .{0,40})?)$"_s)},
    };
    return all;
}

/// What headings speak of in houses that write them as they like. The word that comes first decides.
const QList<Heading> &stems()
{
    static const QList<Heading> all{
        {PlanPart::Spreading, form(u"\\b(?:\\p{L}*spridning|sprid(?:a|er|s|as)\\b|lärdomar|berättar (?:vi )?(?:om|för)|delar? (?:vi |vår .{0,20})?med|(?:delar?|ta(?:r)? tillvara) .{0,20}erfarenheter)"_s)},
        {PlanPart::Strengths, form(u"\\b(?:styrk(?:a|or)|framgångsfaktorer|möjligheter|(?:är )?bra på|(?:redan )?fungerar bra|redan fungerar|fungerar redan|talar för)\\b"_s)},
        {PlanPart::Weaknesses, form(u"\\b(?:svaghet(?:er)?|begränsningar|mindre bra|fungerar (?:sämre|inte))\\b"_s)},
        {PlanPart::Risks, form(u"\\b(?:risk(?:er)?|risk(?:analys|bedömning)|kan (?:gå fel|hindra|störa|hända|bli svårt)|hot)\\b"_s)},
        {PlanPart::Timeline, form(u"\\b(?:tids?plan(?:en|ering)?|tidslinjen?|tidsaxel|tidtabell|när (?:det |vi )?(?:är |ska|görs|sker|händer)|milstolpar|etapper)\\b"_s)},
        {PlanPart::Costs, form(u"\\b(?:(?:\\p{L}+s)?kostnad(?:er(?:na)?|en)?|kostnads\\p{L}+|prislapp(?:en)?|kostar?|ekonomi\\p{L}*|\\p{L}*budget\\p{L}*|(?:\\p{L}+s)?kalkyl(?:en)?|finansier(?:ing(?:en)?|as))\\b"_s)},
        {PlanPart::FollowUp, form(u"\\b(?:uppföljning(?:en)?|utvärdering(?:en)?|utvärderas?|utvärderar|följ(?:s|er|a|as)\\b.{0,40}\\bupp|hur (?:vet|mäter|kollar|ser) vi|hur vi (?:vet|mäter|kollar|ser))\\b"_s)},
        {PlanPart::Participation, form(u"\\b(?:delaktig(?:het(?:en)?|a)|samverkan|(?:tagits?|tagit|togs|tog vi|vuxit|arbetats?) (?:.{0,25} )?fram|arbetat(?: med planen)?$|medverkan i|gjort planen|\\p{L}*plan(?:en)? (?:har )?(?:blev|blivit|kom|kommit) till|framtagande\\p{L}*|tillkomst|arbetsgång(?:en)?|\\p{L}*process(?:en)?|varit med|framväxt|gått till ?väga|röster(?:na)?|synpunkter)\\b"_s)},
        {PlanPart::Responsibility, form(u"\\b(?:ansvar(?:ar|iga?|sfördelning(?:en)?)?|vem gör|ser till)\\b"_s)},
        {PlanPart::Goals, form(u"\\b(?:mål(?:en|sättning(?:ar|en)?|bild(?:en)?)?|förvänta(?:d|de|t)|önska(?:d|de|t)|vill vi (?:nå|uppnå|se)|(?:vill|ska) (?:vi )?(?:uppnå|nå))\\b"_s)},
        {PlanPart::Participants, form(u"\\b(?:deltagare|deltar|målgrupp(?:en|er)?|omfattas|berörs|medverkar)\\b"_s)},
        {PlanPart::Analysis, form(u"\\b(?:nuläge(?:t|s\\p{L}+)?|(?:\\p{L}+s)?analys(?:en|er)?|behov(?:en)?|behöver (?:vi )?(?:bli|förbättras?|utvecklas?|ändras?|arbeta|göras?)|utmaningar(?:na)?|utvecklingsbehov(?:en)?|utgångsläget?|slutsatser(?:na)?|beror (?:det )?på|orsaker(?:na)?|(?:det )?vi ser\\b|problembild(?:en)?|var (?:är|står) vi|(?:visar|säger) (?:resultaten|siffrorna)|vad vi (?:ser|har sett))\\b"_s)},
        {PlanPart::Measure, form(u"\\b(?:insats(?:en|er|erna)?|åtgärd(?:en|er|erna)?|aktivitet(?:er)?|ska (?:vi )?göra|gör vi|genomför(?:ande|s))\\b"_s)},
        {PlanPart::Background, form(u"\\b(?:bakgrund(?:en)?|inledning|sammanhang(?:et)?|förutsättningar(?:na)?|syfte(?:t)?|om planen|uppdrag(?:et)?|varför)\\b"_s)},
    };
    return all;
}

} // namespace

std::optional<PlanPart> shortHeadingOf(const QString &word)
{
    static const QList<Heading> words{
        {PlanPart::Timeline, form(u"^(?:tid|klart?|klart? (?:när|senast|datum)|senast(?: klart)?|start(?:ar)?|tidpunkt|period|slutdatum|deadline|genomförs|pågår)$"_s)},
        {PlanPart::Responsibility, form(u"^(?:vem|vilka|ansvarig (?:person|funktion)|utförs av)$"_s)},
        {PlanPart::Measure, form(u"^(?:vad|hur)$"_s)},
        {PlanPart::FollowUp, form(u"^(?:mätning|mäts|mått|indikator(?:er)?|följs upp|avstämning|utvärderas)$"_s)},
        {PlanPart::Participants, form(u"^(?:för vem|för vilka|deltar|vilka berörs)$"_s)}};
    for (const Heading &one : words)
        if (one.words.match(word).hasMatch())
            return one.part;
    return std::nullopt;
}

QString withoutNumber(QStringView heading)
{
    static const QRegularExpression number(u"^(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]?|[A-ZÅÄÖ](?:\\d{1,2}[.)]?|[.)])|[IVX]{1,4}[.)])\\s+(?=\\p{L})"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString text = heading.toString().simplified().remove(number);
    while (text.endsWith(u':') || text.endsWith(u'.'))
        text.chop(1);
    return text.trimmed();
}

std::optional<PlanPart> planPartOf(QStringView line)
{
    QString text = withoutNumber(line);
    if (text.endsWith(u'?'))
        text.chop(1);
    if (text.isEmpty() || text.size() > 130 || text.contains(u": "_s)) // what stands after a colon is no part of a heading
        return std::nullopt;
    for (const Heading &heading : headings())
        if (heading.words.match(text).hasMatch())
            return heading.part;
    return std::nullopt;
}

std::optional<PlanPart> planPartIn(QStringView heading)
{
    const QString text = withoutNumber(heading);
    std::optional<PlanPart> found;
    qsizetype first = text.size();
    for (const Heading &stem : stems())
        if (const auto match = stem.words.match(text); match.hasMatch() && match.capturedStart() < first) {
            first = match.capturedStart();
            found = stem.part;
        }
    return found;
}

bool gathersAreas(QStringView line)
{
    static const QRegularExpression words = form(u"^(?:(?:prioriterade|våra|valda|planens) )?(?:(?:utvecklings|mål|insats|fokus|förbättrings)?områden(?:a)?|prioriteringar|satsningar)(?: (?:(?:och|med|för|i|läsåret|under|vt|ht)\\b.{0,40}|\\d{4}.{0,12}))?$"_s);
    return words.match(withoutNumber(line)).hasMatch();
}

std::optional<CountedTitle> countedTitleOf(const QString &line)
{
    static const QRegularExpression counted(u"^(\\p{Lu}[\\p{L}-]*(?: \\p{L}+)?)\\s+(\\d{1,2}|[A-H]|I{1,3}|IV|VI{0,3})(?:\\s*[:.)–-]\\s*|\\s+(?=\\p{Lu}))(\\p{L}.{0,150})$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const auto match = counted.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return CountedTitle{match.captured(1), match.captured(2), match.captured(3)};
}

QString labelWord(const QString &line)
{
    static const QRegularExpression label(u"^([^:]{2,45}):\\s+\\S"_s);
    return label.match(line).captured(1).toLower();
}

std::optional<PlanLabel> spokenLabelOf(const QString &line)
{
    static const QRegularExpression label(u"^([^:]{2,60}):\\s+(\\S.*)$"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto match = label.match(line);
    const auto part = match.hasMatch() ? planPartIn(match.captured(1)) : std::nullopt;
    return part ? std::optional(PlanLabel{*part, match.captured(1), match.captured(2)}) : std::nullopt;
}

std::optional<PlanLabel> planLabelOf(const QString &line, bool inArea)
{
    if (const auto counted = countedTitleOf(line)) {
        static const QRegularExpression measure = form(u"^(?:planerad )?(?:insats|åtgärd|aktivitet)$"_s);
        static const QRegularExpression goal = form(u"^(?:effekt|del)?mål$"_s);
        if (measure.match(counted->word).hasMatch())
            return PlanLabel{PlanPart::Measure, counted->word + u' ' + counted->number, counted->title};
        if (goal.match(counted->word).hasMatch())
            return PlanLabel{PlanPart::Goals, counted->word + u' ' + counted->number, counted->title};
    }
    static const QRegularExpression label(u"^([^:?]{2,60}?)(?::|(\\?)|\\s[–—-](?=\\s))\\s*(\\S.*)$"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto match = label.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const QString head = match.captured(1).trimmed();
    auto part = planPartOf(head + match.captured(2));
    if (!part && inArea && line.sliced(head.size()).startsWith(u':'))
        part = shortHeadingOf(head);
    if (!part)
        return std::nullopt;
    return PlanLabel{*part, head + match.captured(2), match.captured(3)};
}

AreaHeading areaHeadingOf(const QString &line)
{
    static const QRegularExpression counted = form(
        u"^(?:(?:(?:utvecklings|insats|mål|fokus|förbättrings|del)?område|prioriterat område|prioritering|satsning|delprojekt)(?:\\s+(\\d{1,2}|[A-H]|[IVX]{1,4})\\s*[:.)–-]?|\\s*[:–-])|\\d{1,2}\\.(\\d{1,2})\\.?|(\\d{1,2})\\.?|([A-H]|[IVX]{1,4})[.)]|([A-H]\\d{1,2})[.)]?|"
        "(?:utvecklings|insats|fokus|mål|förbättrings)?område(?=\\s+(?-i:\\p{Lu})))\\s+(?=\\S)"_s);
    if (const auto match = counted.match(line); match.hasMatch())
        return {match.captured(1) + match.captured(2) + match.captured(3) + match.captured(4) + match.captured(5), line.sliced(match.capturedLength())};
    return {{}, line};
}

bool namesArea(QStringView line, bool numbered)
{
    const QString text = withoutNumber(line);
    if (text.size() > (numbered ? 130 : 110))
        return false;
    static const QRegularExpression own = form(u"^(?:(?:utvecklings|insats|mål|fokus|förbättrings|del)område|område|prioriterat område|prioritering|satsning|delprojekt)(?:\\s+(?:\\d{1,2}|[A-H])\\b\\s*[:.)–-]?|\\s*[:–-])\\s*\\p{L}"_s);
    static const QRegularExpression about = form(u"^(?!planerad|koppling|identifierade)(?:insatser? inom\\b|.*\\butvecklingsområdet?\\b\\s+\\S)"_s);
    return own.match(text).hasMatch() || about.match(text).hasMatch();
}

QList<NamedAmount> amountsIn(const QString &text)
{
    static const QRegularExpression amount = form(
        u"(?<!\\d[–-])(\\d{1,3}(?:[\\s.]\\d{3})+|\\d+)(?:,(\\d{1,3}))?\\s*(tkr|tsek|ksek|kkr|tusen(?: kronor| kr)?|mnkr|mkr|msek|mn kr|miljon(?:er)?(?: kronor| kr)?|milj\\.? kr|kronor|kr|sek|:-)(?![\\p{L}])"_s);
    QList<NamedAmount> found;
    qsizetype from = 0;
    auto matches = amount.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        NamedAmount one;
        one.name = text.sliced(from, match.capturedStart() - from).simplified();
        static const QRegularExpression edges = form(u"^[\\s:;,.–=|-]+|(?:[\\s:;,.…–=|_-]|\\b(?:ca|cirka|ungefär|omkring)\\b\\.?)+$"_s);
        static const QRegularExpression abbreviation = form(u"\\b(?:m\\.m|mm|etc|bl\\.a|o\\.d|o\\.dyl)\\.?$"_s);
        one.name.remove(edges);
        if (abbreviation.match(one.name).hasMatch() && text.sliced(from).contains(one.name + u'.'))
            one.name += u'.';
        static const QRegularExpression space(u"[\\s.]"_s, QRegularExpression::UseUnicodePropertiesOption);
        const QString whole = QString(match.captured(1)).remove(space);
        const QString unit = match.captured(3).toLower();
        const double factor = unit.startsWith(u't') || unit.startsWith(u"ks") || unit.startsWith(u"kk") ? 1e5 : unit.startsWith(u'm') ? 1e8 : 1e2;
        const double ore = (whole + u'.' + (match.captured(2).isEmpty() ? u"0"_s : match.captured(2))).toDouble() * factor;
        if (ore > double(domain::mostMoney))
            continue; // no sum of money: it stays among the words
        one.amount = qint64(std::llround(ore));
        one.end = match.capturedEnd();
        found.append(one);
        from = match.capturedEnd();
    }
    return found;
}

QString amountUnitIn(const QString &text)
{
    static const QRegularExpression unit = form(u"(?:\\(|\\bi |,\\s*|\\bbelopp |\\bangiv\\w+ i |^)(?:(tkr|kkr|tsek|ksek|tusen(?:tals?)? kronor|tusental)|(mnkr|mkr|msek|miljoner(?: kronor)?)|(kr|kronor|sek))\\b"_s);
    const auto match = unit.match(text);
    return !match.hasMatch() ? QString() : !match.captured(1).isEmpty() ? u"tkr"_s : !match.captured(2).isEmpty() ? u"mnkr"_s : u"kr"_s;
}

bool isBareAmount(QStringView text)
{
    static const QRegularExpression number(u"^(?:\\d{1,3}(?:[\\s.]\\d{3})+|\\d+)(?:,\\d{1,3})?$"_s, QRegularExpression::UseUnicodePropertiesOption);
    return number.match(text.toString().trimmed()).hasMatch();
}

} // namespace importing
