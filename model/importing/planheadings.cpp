// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/planheadings.h"

#include <QList>
#include <QRegularExpression>
#include <cmath>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;

QRegularExpression form(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

struct Heading {
    PlanPart part;
    QRegularExpression words;
};

const QList<Heading> &headings()
{
    static const QList<Heading> all{
        {PlanPart::Spreading, form(u"^(?:erfarenhetsspridning|spridning(?: av erfarenheter| och erfarenheter)?|kunskapsspridning|spridning av resultat)$"_s)},
        {PlanPart::Strengths, form(u"^(?:styrkor(?: och svagheter)?(?: med .*| i .*)?|våra styrkor|styrkor och utmaningar)$"_s)},
        {PlanPart::Weaknesses, form(u"^(?:svagheter(?: .*)?|våra svagheter|utmaningar|brister)$"_s)},
        {PlanPart::Risks, form(u"^(?:risker(?: och .*| med .*)?|riskanalys|riskbedömning|möjliga risker|hinder)$"_s)},
        {PlanPart::Timeline, form(u"^(?:tid(?:s)?plan(?:ering)?(?: och kostnad(?:er|sberäkning)?)?|tidslinje|när ska det ske|tidsram)$"_s)},
        {PlanPart::Costs, form(u"^(?:kostnad(?:er|sberäkning|skalkyl)?(?: .{0,20})?|budget(?: .{0,20})?|ekonomi|finansiering|beräknade kostnader)(?: \\((?:tkr|kr|mnkr)\\))?$"_s)},
        {PlanPart::Background, form(u"^(?:bakgrund(?: och syfte)?|inledning|syfte(?: och bakgrund)?|bakgrundsbeskrivning)$"_s)},
        {PlanPart::Analysis, form(u"^(?:nuläges?analys(?:en)?|nuläge|analys|var är vi\\?{0,1}|behovsanalys|behov|resultat och analys|identifierade (?:behov|utvecklingsområden))$"_s)},
        {PlanPart::Measure, form(u"^(?:planerad(?:e)? insats(?:er)?.{0,90}|insats(?:er)?(?:en)?|åtgärd(?:er)?|planerad(?:e)? åtgärd(?:er)?.{0,60}|aktivitet(?:er)?|beskrivning av insats(?:en|erna)?|vad ska göras\\?{0,1}|hur gör vi\\?{0,1}|så gör vi|koppling till utvecklingsområdet.{0,40})$"_s)},
        {PlanPart::Participants, form(u"^(?:deltagare(?: och .{0,60})?|målgrupp(?:er)?|vilka (?:som )?deltar\\?{0,1}|deltagande(?: .{0,40})?|medverkande|vem deltar\\?{0,1})$"_s)},
        {PlanPart::Goals, form(u"^(?:målsättning(?:ar|en)?|mål(?:en)?(?: och .{0,60}| för .{0,60}| med .{0,40})?|förväntad(?:e)? effekt(?:er)?(?: .{0,30})?|effektmål|önskade effekter|förväntat resultat|förväntade resultat|vart ska vi\\?{0,1}|resultatmål)$"_s)},
        {PlanPart::Responsibility, form(u"^(?:ansvar(?:sfördelning|iga?)?(?: .{0,40})?|roller och ansvar|vem ansvarar\\?{0,1}|ansvar och roller)$"_s)},
        {PlanPart::FollowUp, form(u"^(?:uppföljning(?:,| och|en|$).{0,60}|utvärdering(?: .{0,60})?|hur följs .{0,60}|hur blev det\\?{0,1}|så följer vi upp)$"_s)},
        {PlanPart::Participation, form(u"^(?:delaktig(?:het(?:en)?|a)(?: .{0,60})?|samverkan(?: .{0,30})?|process och delaktighet|hur planen (?:har )?tagits fram)$"_s)},
    };
    return all;
}

} // namespace

std::optional<PlanPart> planPartOf(QStringView line, bool numbered)
{
    static const QRegularExpression number(u"^\\d{1,2}(?:\\.\\d{1,2})+\\.?\\s+"_s); // "4.1 Insatser"
    QString text = line.toString().simplified().remove(number);
    while (text.endsWith(u':') || text.endsWith(u'.'))
        text.chop(1);
    if (text.isEmpty() || text.size() > 130)
        return std::nullopt;
    static const QRegularExpression area(u"(?:^insatser? inom|utvecklingsområde|^område|^prioriterat område|^målområde|^fokusområde|^insatsområde)"_s,
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (!text.startsWith(u"planerad"_s, Qt::CaseInsensitive) && !text.startsWith(u"koppling"_s, Qt::CaseInsensitive) && area.match(text).hasMatch()
        && (numbered || text.size() <= 90))
        return PlanPart::Area;
    for (const Heading &heading : headings())
        if (heading.words.match(text).hasMatch())
            return heading.part;
    return std::nullopt;
}

bool gathersAreas(QStringView line)
{
    static const QRegularExpression words = form(u"^(?:prioriterade |våra )?(?:utvecklings|mål|insats|fokus)?områden(?:a)?(?: och .{0,40})?:?$"_s);
    return words.match(line.toString().simplified()).hasMatch();
}

QList<NamedAmount> amountsIn(const QString &text)
{
    static const QRegularExpression amount(
        u"(\\d{1,3}(?:[\\s.]\\d{3})+|\\d+)(?:,(\\d{1,3}))?\\s*(tkr|tsek|ksek|mnkr|mkr|msek|miljoner(?: kronor| kr)?|milj\\.? kr|kronor|kr|:-)(?![\\p{L}])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QList<NamedAmount> found;
    qsizetype from = 0;
    auto matches = amount.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        NamedAmount one;
        one.name = text.sliced(from, match.capturedStart() - from).simplified();
        static const QRegularExpression edges(u"^[\\s:;,.–=|-]+|[\\s:;,.–=|-]+$"_s);
        one.name.remove(edges);
        static const QRegularExpression space(u"[\\s.]"_s, QRegularExpression::UseUnicodePropertiesOption);
        const QString whole = QString(match.captured(1)).remove(space);
        const QString unit = match.captured(3).toLower();
        const double factor = unit.startsWith(u't') || unit.startsWith(u"ks") ? 1e5 : unit.startsWith(u'm') ? 1e8 : 1e2;
        one.amount = qint64(std::llround((whole + u'.' + (match.captured(2).isEmpty() ? u"0"_s : match.captured(2))).toDouble() * factor));
        found.append(one);
        from = match.capturedEnd();
    }
    return found;
}

} // namespace importing
