// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/vocabulary.h"

#include "domain/names.h"
#include "domain/wordforms.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;
using domain::form;
using domain::Section;

/// Without a colon, full stop or underlining at the end, in lower case.
QString bare(QStringView line)
{
    QString text = domain::folded(line);
    while (!text.isEmpty() && u":.-_= "_s.contains(text.back()))
        text.chop(1);
    while (!text.isEmpty() && u"-_= "_s.contains(text.front()))
        text.remove(0, 1);
    return text;
}

/// "A. INFORMATION" → "INFORMATION"
QString withoutLetter(QStringView line)
{
    static const QRegularExpression letter(u"^\\s*(?:[A-H]|[IV]{1,3})[.)]\\s+"_s);
    return line.toString().remove(letter);
}

bool matches(const QRegularExpression &expression, QStringView text) { return expression.match(text.toString()).hasMatch(); }

} // namespace

std::optional<Section> sectionOf(QStringView line)
{
    // "Diskussionsärenden", "Punkter för dialog", "För kännedom", "Information/rapporter": what is done with the points, and
    // around it the words that say no more than that these are points.
    static const QRegularExpression around = form(
        u"^(?:(?:punkter|ärenden|frågor) (?:för|till) |(?:för|till) )|(?<=\\p{L}{4})s?(?:punkter|punkt|ärenden|ärende|frågor|fråga|del|delen)$"_s);
    static const QHash<QString, Section> words{
        {u"beslut"_s, Section::Decision}, {u"dialog"_s, Section::Dialogue}, {u"diskussion"_s, Section::Dialogue}, {u"samtal"_s, Section::Dialogue},
        {u"beredning"_s, Section::Dialogue}, {u"samråd"_s, Section::Dialogue}, {u"information"_s, Section::Information}, {u"info"_s, Section::Information},
        {u"kännedom"_s, Section::Information}, {u"rapporter"_s, Section::Information}, {u"rapport"_s, Section::Information},
        {u"anmälning"_s, Section::Information}, {u"anmälan"_s, Section::Information}};
    // Alone on a line these are said of one thing, and no group of points.
    static const QStringList needAround{u"rapport"_s, u"samråd"_s, u"anmälan"_s, u"anmälning"_s, u"kännedom"_s};
    static const QRegularExpression between = form(u"\\s*(?:/|&|,| och )\\s*"_s);
    if (line.size() > 40)
        return std::nullopt;
    std::optional<Section> all;
    for (const QString &word : bare(withoutLetter(line)).split(between)) {
        const QString stem = QString(word).remove(around);
        const auto found = words.constFind(stem);
        if (found == words.cend() || (stem == word && needAround.contains(stem)) || (all && *all != *found))
            return std::nullopt;
        all = *found;
    }
    return all;
}

bool saysNoDecisions(QStringView line)
{
    static const QRegularExpression none(u"^(?:inga|inget)\\s+(?:besluts?(?:punkter|ärenden|frågor)?|beslut)(?:\\s+(?:denna gång|idag|på dagens möte|togs|fattades|vid mötet))?$"_s,
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return matches(none, bare(line));
}

bool saysNothing(QStringView line)
{
    static const QRegularExpression none(u"^(?:inga|inget)\\s+(?:informations|dialog|diskussions|övriga )?(?:punkter|ärenden|frågor)$"_s,
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return matches(none, bare(line));
}

bool isNoteTakerLabel(QStringView line)
{
    static const QRegularExpression alone(u"^(?:vid (?:anteckningarna|protokollet|pennan|tangenterna|tangentbordet|datorn)|(?:antecknat|noterat|nedtecknat) av|antecknade|antecknat|noterade|(?:mötes)?sekreterare|(?:mötes)?antecknare|protokollförare|loggförare)\\s*[:/]?$"_s, QRegularExpression::CaseInsensitiveOption);
    return matches(alone, line.trimmed());
}

bool isTitleLine(QStringView line)
{
    static const QRegularExpression ending(u"^(?:\\S+ ){0,4}(?:sammanträdes|mötes|besluts)?protokoll$"_s,
                                           QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (!line.isEmpty() && line.trimmed().front().isDigit())
        return false; // "3 Föregående protokoll" is a point
    if (line.size() <= 90 && matches(ending, line.toString().simplified()))
        return true;
    static const QRegularExpression title(
        u"^(?:mötes|minnes|dagbok|arbets)?anteckningar\\b|^(?:mötes|sammanträdes|besluts|styrelse)?protokoll(?:\\b|et\\b)|^minnesanteckning\\b|^mötesnoteringar\\b|^noteringar från\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return line.size() <= 110 && !line.trimmed().endsWith(u'.') && matches(title, line.trimmed());
}

bool isSummaryHeading(QStringView line)
{
    static const QRegularExpression words = form(
        u"^(?:sammanfattning av (?:dagens )?(?:beslut|besluten)|sammanställning av beslut(?:en)?|beslut i (?:korthet|sammandrag|sammanfattning)|beslutssammanfattning|beslutssammanställning|beslutslista|beslut(?:en)?\\s*[–,:-]\\s*(?:en )?(?:sammanställning|sammanfattning))$"_s);
    return line.size() <= 50 && matches(words, bare(line));
}

bool isAdministrationLine(QStringView line)
{
    static const QRegularExpression one(
        u"^(?!(?:Ny|Nya|Nytt|Vår|Hela)\\b)(?:(?:\\p{Lu}[\\p{L}-]*|\\p{L}+-|och|&|samt) ){0,4}(?:(?<= )(?:kommun|KOMMUN|stad)|[\\p{L}-]{3,}(?:förvaltning|förvaltningen|FÖRVALTNINGEN|kontoret|kontor)|[Ff]örvaltningen)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression between(u"\\s*(?:,|[–|•]|\\s-\\s)\\s*"_s);
    const QStringList parts = line.toString().simplified().split(between, Qt::SkipEmptyParts);
    return line.size() <= 90 && !parts.isEmpty() && line.trimmed().front().isUpper()
        && std::all_of(parts.begin(), parts.end(), [](const QString &part) { return matches(one, part); });
}

bool isAgendaHeading(QStringView line)
{
    static const QStringList words{u"dagordning"_s, u"agenda"_s, u"ärendelista"_s, u"punkter"_s, u"föredragningslista"_s, u"dagens punkter"_s,
                                   u"innehåll"_s, u"ärenden"_s, u"dagens agenda"_s};
    return line.size() <= 40 && words.contains(bare(line));
}

namespace {

struct FieldForm {
    Field field;
    QRegularExpression word; ///< the whole word before the colon
    bool aloneToo;           ///< counts without a colon when nothing else stands on the line
    bool spaceToo;           ///< counts with a space instead of a colon
};

const QList<FieldForm> &fieldForms()
{
    static const QList<FieldForm> forms{
        {Field::Absent, form(u"^(?:frånvarande|ej närvarande|inte närvarande|förhinder|anmält förhinder|förhindrade?|anmäld frånvaro|ej deltagande|frånvaro|meddelat förhinder|frånv\\.?|ej närv\\.?|anmält frånvaro|ej på plats|(?:deltog|deltar) (?:inte|ej)|deltagit ej)(?: .{1,45})?$"_s), true, false},
        {Field::Adjunct, form(u"^(?:adjungerade?|ej tjänstgörande(?: ersättare)?|icke tjänstgörande(?: ersättare)?|närvarande ersättare|övriga(?! (?:frågor|ärenden|punkter))|övriga närvarande|övriga deltagare|gäster?|inbjudna|även närvarande|tjänstepersoner)(?: .{1,30})?$"_s), true, false},
        {Field::Present, form(u"^(?:deltagare|närvarande|deltagande|beslutande|närvaro|deltog|på plats|mötesdeltagare|närvarande ledamöter|beslutande ledamöter|medverkande|ledamöter|med på mötet|närv\\.?|vid mötet deltog|på mötet deltog|deltagarlista|tjänstgörande)(?: .{1,45})?$"_s), true, false},
        {Field::Body, form(u"^(?:grupp|organ|forum|nämnd|mötesgrupp|möte)$"_s), false, false},
        {Field::Date, form(u"^(?:datum|mötesdatum|sammanträdesdatum|dag|datum och tid|dag och tid|tid och plats|datum, tid och plats|plats och tid|tid|när|sammanträdesdag|mötestid)$"_s), false, false},
        {Field::Place, form(u"^(?:plats|lokal|mötesplats|var|rum)$"_s), false, false},
        {Field::Chair, form(u"^(?:ordförande|mötesordförande|mötesledare|ordf\\.?|sammankallande|ordförande för mötet)$"_s), false, false},
        {Field::NoteTaker, form(u"^(?:sekreterare|antecknare|vid anteckningarna|vid pennan|vid protokollet|vid tangenterna|vid tangentbordet|vid datorn|antecknar|anteckningar av|anteckningar|antecknat av|mötessekreterare|mötesantecknare|protokollförare|loggförare|protokoll|minnesanteckningar förda av|sekr\\.?|noterat av|anteckningar förda av|nedtecknat av|protokoll fört av|antecknat|noterat|dokumenter(?:at|ad) av|för anteckningarna (?:svarar|ansvarar)|anteckningarna (?:förs|fördes|skrivs|skrevs) av)$"_s), false, false},
        {Field::Approver, form(u"^(?:justerare|justeras|justerat av|justeringsperson(?:er)?|utsedd att justera|att justera|utsedda att justera|utses att justera|utsedd justerare|justerande)$"_s), false, false},
        {Field::Reference, form(u"^(?:dnr|diarienummer|diarienr|ärendenummer|paragrafer?|justeringens plats och tid|anslag|protokollet omfattar)$"_s), false, false},
        {Field::Presenters, form(u"^(?:föredragande|föredragare|föredras av|föredragning|presenteras av|presentation av|föredragande tjänsteperson|föredr\\.?)$"_s), false, true},
    };
    return forms;
}

} // namespace

std::optional<FieldLine> fieldOf(QStringView line)
{
    const QStringView text = line.trimmed();
    const qsizetype colon = text.indexOf(u':');
    const QString word = (colon > 0 ? text.first(colon) : text).trimmed().toString();
    if (colon > 0 && colon <= 45) {
        for (const FieldForm &candidate : fieldForms())
            if (matches(candidate.word, word))
                return FieldLine{candidate.field, text.sliced(colon + 1).trimmed().toString(), word};
    }
    static const QRegularExpression needsColon(u"^(?:frånvaro|närvaro|ledamöter|medverkande|gäster?|beslutande ledamöter|förhinder|deltagande)\\b"_s,
                                               QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (colon < 0 && word.size() <= 40 && !matches(needsColon, word))
        for (const FieldForm &candidate : fieldForms())
            if (candidate.aloneToo && matches(candidate.word, word))
                return FieldLine{candidate.field, QString(), word};
    static const QRegularExpression presenters(u"^(?:föredragande|föredras av|föredragare|presenteras av)\\s+(?=\\p{L})"_s,
                                               QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = presenters.match(text.toString()); match.hasMatch() && text.size() < 140 && !text.endsWith(u'.'))
        return FieldLine{Field::Presenters, text.sliced(match.capturedLength()).toString(), match.captured().trimmed()};
    return std::nullopt;
}

namespace {

const QRegularExpression &knownLabels()
{
    static const QRegularExpression words = form(
        u"^(?:syfte|mål|bakgrund|tidplan|tidsplan|nästa steg|principer|uppgift(?:er)?|uppdrag|förslag(?: till beslut)?|summering|sammanfattning|"
        "reflektioner?|frågor|fråga|slutsats(?:er)?|åtgärd(?:er)?|ansvarig(?:a)?|att göra|att[- ]göra[- ]lista|uppföljning|diskussion|dialog|information|"
        "aktuellt|nuläge|läget|analys|konsekvenser|risker|kommentarer?|synpunkter|medskick|viktigt|obs|notera|underlag|handlingar|"
        "yrkanden?|reservation(?:er)?|protokollsanteckning(?:ar)?|sammanfattning av ärendet|ärendebeskrivning|beslutsgång|propositionsordning|beslutet skickas till|expedieras(?: till)?|omröstning|jäv|beslutsunderlag|ärendet|beskrivning(?: av ärendet)?|beslut|överenskommelse|tid|fortsättning|resultat|plan|process|status)$"_s);
    return words;
}

} // namespace

QString labelOf(QStringView line)
{
    QString text = line.trimmed().toString();
    const bool colon = text.endsWith(u':');
    if (colon)
        text.chop(1);
    text = text.trimmed();
    if (text.isEmpty() || text.size() > 60)
        return {};
    // "Arbetsutskottets förslag till beslut", "Nämndens beslut": whose it is stands before.
    static const QRegularExpression whose(u"^(?:[\\p{L}-]+ ){0,5}[\\p{L}-]+s (?:förslag till beslut|beslut)$"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (matches(knownLabels(), text) || matches(whose, text))
        return text;
    if (!colon || text.contains(u'.') || text.contains(u':') || text.contains(u'?') || text.contains(u';') || !(text[0].isUpper() || text[0].isDigit()))
        return {};
    return text.split(u' ').size() <= 8 ? text : QString();
}

QString inlineLabelOf(QStringView line)
{
    const qsizetype colon = line.indexOf(u':');
    if (colon <= 0 || colon > 30 || colon + 1 >= line.size() || !line[colon + 1].isSpace())
        return {};
    const QString word = line.first(colon).trimmed().toString();
    return matches(knownLabels(), word) ? word : QString();
}

bool isDecisionLabel(QStringView line)
{
    static const QRegularExpression words(u"^(?:(?:[\\p{L}-]+\\s+){0,4}[\\p{L}-]+s\\s+|\\p{L}+\\s+)?beslut(?:et)?$"_s,
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression not_(u"^(?:inget|inga|förslag|delegations|tidigare|föregående|om|för)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    const QString text = bare(line);
    return text.size() <= 45 && matches(words, text) && !matches(not_, text);
}

std::optional<NoteTakerMark> noteTakerIn(QStringView line)
{
    static const QRegularExpression mark(
        u"(?:^|(?<=\\s))(?:vid anteckningarna|vid protokollet|vid pennan|vid tangenterna|vid tangentbordet|vid datorn|minnesanteckningar(?:na)? förda av|anteckningar(?:na)? (?:förda|skrivna) av|(?:antecknat|antecknades|noterat|nedtecknat|skrivet|protokoll(?:et)? (?:fört|fördes)) av|anteckningar av|antecknade|anteckningar)\\s*[/:,–-]?\\s*((?:\\p{Lu}[\\p{L}.-]+)(?:\\s+(?:(?:von|af|de|van|der)\\s+)?\\p{Lu}[\\p{L}.-]*){0,3})\\s*(?:,\\s*\\p{Ll}[\\p{L}]+)?\\s*$"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    // Case counts in the name, so it is looked at once more by itself.
    static const QRegularExpression name(u"^\\p{Lu}"_s);
    const auto match = mark.match(line.toString());
    if (!match.hasMatch() || !matches(name, match.captured(1)) || fieldOf(QString(match.captured(1) + u':')))
        return std::nullopt;
    const QString before = match.captured().trimmed();
    const bool explicitMark = before.startsWith(u"vid"_s, Qt::CaseInsensitive) || before.contains(u" av "_s);
    if (!explicitMark && !before.contains(u':') && !before.contains(u'/'))
        return std::nullopt;
    return NoteTakerMark{match.captured(1).trimmed(), match.capturedStart(), match.capturedLength()};
}

bool isPageNumber(QStringView line)
{
    static const QRegularExpression number(u"^(?:sida|sid\\.?|s\\.)?\\s*-?\\s*\\d{1,4}\\s*-?\\s*(?:(?:av|\\(|/|of)\\s*\\d{1,4}\\s*\\)?)$|^(?:sida|sid\\.?)\\s+\\d{1,4}$|^-\\s*\\d{1,4}\\s*-$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return line.size() <= 24 && matches(number, line.trimmed());
}

namespace {

/// "2025-03-18", "Tisdag den 13 oktober 2026": a day and nothing else to speak of.
bool isDateLine(QStringView line)
{
    static const QRegularExpression day(u"^(?:\\p{L}+dag,? )?(?:den )?(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}(?::e)? \\p{L}{3,9}\\.? \\d{4})(?:,? kl.*)?$"_s,
                                        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return line.size() <= 60 && matches(day, line.trimmed());
}

} // namespace

bool isNumberedHead(QStringView line)
{
    static const QRegularExpression sign(u"^(?:§\\s*\\d{1,4}\\b|\\d{1,4}\\s*§(?=\\s)|(?:punkt|ärende):?\\s+\\d{1,3}\\s*[:.–-])"_s, QRegularExpression::CaseInsensitiveOption);
    return matches(sign, line);
}

bool beginsAnew(QStringView line)
{
    static const QRegularExpression start(u"^(?:\\d{1,2}\\.\\d{1,2}\\.?\\s+\\p{Lu}|[a-h][.)]\\s+(?=\\S)|https?://\\S+$|(?:punkt|ärende) \\d+\\b)"_s,
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto field = fieldOf(line);
    return matches(start, line) || isNumberedHead(line) || isDateLine(line) || sectionOf(line) || saysNoDecisions(line) || isTitleLine(line) || isPageNumber(line) || !labelOf(line).isEmpty()
        || (!inlineLabelOf(line).isEmpty() && line.front().isUpper()) || field || noteTakerIn(line).has_value();
}

bool standsAlone(QStringView line)
{
    static const QRegularExpression address(u"^https?://\\S+$"_s);
    const auto field = fieldOf(line);
    if (field && field->field != Field::Present && field->field != Field::Absent && field->field != Field::Adjunct)
        return true;
    return matches(address, line) || isDateLine(line) || isTitleLine(line) || sectionOf(line) || saysNoDecisions(line) || isPageNumber(line) || (!labelOf(line).isEmpty() && !field)
        || (noteTakerIn(line) && noteTakerIn(line)->start == 0);
}

const QList<domain::Body> &commonBodies()
{
    using domain::Body;
    using domain::BodyKind;
    const auto body = [](const QString &abbreviation, const QString &name, BodyKind kind) {
        Body made;
        made.id = domain::BodyId(QUuid::createUuidV5(QUuid(u"{6d9b4c0e-0f0b-4f6e-9a53-0f6f2d1c7a11}"_s), abbreviation));
        made.abbreviation = abbreviation;
        made.name = name;
        made.kind = kind;
        return made;
    };
    static const QList<Body> bodies{
        body(u"LG"_s, u"Ledningsgruppen"_s, BodyKind::ManagementGroup),
        body(u"SG"_s, u"Styrgruppen"_s, BodyKind::SteeringGroup),
        body(u"VC"_s, u"Verksamhetscheferna"_s, BodyKind::Managers),
        body(u"BUN"_s, u"Barn- och utbildningsnämnden"_s, BodyKind::Board),
        body(u"IFN"_s, u"Idrotts- och fritidsnämnden"_s, BodyKind::Board),
        body(u"FSG"_s, u"Förvaltningens samverkansgrupp"_s, BodyKind::Unions),
        body(u"CSG"_s, u"Centrala samverkansgruppen"_s, BodyKind::Unions),
        body(u"LSG"_s, u"Lokala samverkansgruppen"_s, BodyKind::Unions),
        body(u"KS"_s, u"Kommunstyrelsen"_s, BodyKind::Board),
        body(u"KF"_s, u"Kommunfullmäktige"_s, BodyKind::Board),
        body(u"UN"_s, u"Utbildningsnämnden"_s, BodyKind::Board),
        body(u"FN"_s, u"Förskolenämnden"_s, BodyKind::Board),
        body(u"AU"_s, u"Arbetsutskottet"_s, BodyKind::Board),
        body(u"IR"_s, u"Innovationsrådet"_s, BodyKind::Network),
        body(u"EHT"_s, u"Elevhälsoteamet"_s, BodyKind::Unit),
        body(u"RG"_s, u"Rektorsgruppen"_s, BodyKind::Managers),
        body(u"FLG"_s, u"Förvaltningsledningen"_s, BodyKind::ManagementGroup)};
    return bodies;
}

} // namespace importing
