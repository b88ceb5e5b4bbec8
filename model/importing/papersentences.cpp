// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/papersentences.h"

#include "domain/dates.h"
#include "domain/whom.h"
#include "domain/wordforms.h"
#include "importing/secondlook.h"

#include <QRegularExpression>
#include <algorithm>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;
using domain::form;
using domain::has;
using domain::CarryOverTarget;
using domain::LineKind;
using domain::Reading;

/// A task of those whom the words name: people, roles and everybody. Nobody, where they are other words.
Reading taskFor(const QString &words, const Knowledge &meeting, QDate day)
{
    static const QRegularExpression everyone = form(u"^(?:alla|samtliga|var och en|alla i \\p{L}+|samtliga i \\p{L}+)$"_s);
    Reading reading;
    reading.kind = LineKind::Task;
    reading.date = day;
    const QString whom = domain::Whom::withoutAdverbs(words);
    const domain::Whom parties(meeting.directory, meeting.own, {});
    if (has(everyone, whom)) {
        reading.responsible = {parties.partyOf(u"alla"_s)};
    } else if (roleThatBegins(whom + u' ') == whom) {
        domain::Party role = meeting.directory.resolve(whom);
        role.text = whom;
        reading.responsible = {role};
    } else {
        reading.responsible = parties.partiesOf(whom);
        const bool known = std::all_of(reading.responsible.begin(), reading.responsible.end(), [](const domain::Party &party) { return party.person || party.body; });
        if (!known)
            reading.responsible.clear();
    }
    return reading;
}

/// A sentence that the common phrases leave as text.
class Sentence
{
public:
    Sentence(const QString &text, const Knowledge &meeting) : m_text(text.trimmed()), m_meeting(meeting) {}

    std::optional<Reading> read() const
    {
        constexpr qsizetype longest = 400;
        if (m_text.endsWith(u'?') || m_text.size() > longest)
            return std::nullopt;
        if (const QString plain = withoutAside(); plain != m_text)
            if (auto reading = domain::readPhrase(plain, m_meeting.directory, m_meeting.own, m_meeting.date); reading && reading->kind == LineKind::Task)
                return secondLook(*reading, plain, m_meeting);
        for (const auto way : {&Sentence::carriedOver, &Sentence::answersBy, &Sentence::signedTask, &Sentence::asksSomebody, &Sentence::isAskedTo, &Sentence::isToDo, &Sentence::takesCare,
                               &Sentence::presentsLater, &Sentence::decidedBy, &Sentence::isSettled, &Sentence::saysYesOrNo, &Sentence::cameTo, &Sentence::roleActs})
            if (auto reading = (this->*way)())
                return reading;
        return std::nullopt;
    }

    /// "Bo Ås, ekonomichef, tar fram …", "Bo, i samråd med Anna, tar fram …": without what stands between him and what he does.
    QString withoutAside() const
    {
        static const QRegularExpression aside(u"^(\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)?), (?:i samråd med|tillsammans med|ihop med|\\p{Ll}|\\p{Lu}{2,4},)[^,]{0,40},? (?=\\p{Ll})"_s, QRegularExpression::UseUnicodePropertiesOption);
        const auto match = aside.match(m_text);
        return match.hasMatch() && match.captured().trimmed().endsWith(u',') ? match.captured(1) + u' ' + m_text.sliced(match.capturedEnd()) : m_text;
    }

    /// What the group itself comes back to.
    std::optional<Reading> comesBack() const { return oursComesBack() ? carriedOver() : std::nullopt; }

private:
    /// "Tas upp igen den 28 oktober", "Frågan återkommer på LG den 19 november", "Vi tar upp det på nästa elevråd".
    std::optional<Reading> carriedOver() const
    {
        static const QRegularExpression wish = form(u"\\b(?:föreslås|förslag|varje|alla möten|önskemål|önskar|bör|kan|skulle|om möjligt|har|hade)\\b"_s);
        static const QRegularExpression moves = form(
            u"\\b(?:tas|tar|lyfts|lyfter|kommer|återkommer|återupptas|behandlas|diskuteras|fortsätter|flyttas|skjuts|bordläggs|uppe|kvarstår|får vänta)\\b"_s);
        static const QRegularExpression again = form(
            u"^(?:\\p{L}+ )?uppe igen\\b|\\b(?:tas|tar|kommer|komma) (?:\\S+ ){0,4}?upp (?:\\S+ ){0,4}?(?:igen|på nytt)(?=[\\s.,]|$)|\\b(?:tas|lyfts|behandlas|diskuteras) (?:\\S+ ){0,2}?(?:igen|på nytt)(?=[\\s.,]|$)"_s);
        static const QRegularExpression up = form(u"^(?:frågan|punkten|ärendet|det|detta|diskussionen|vi|förslaget|dialogen)?\\b.*\\b(?:återkommer|kommer (?:\\S+ )?tillbaka|tas med|återupptas|tas (?:\\S+ )?upp|tar (?:\\S+ ){0,3}upp|kommer (?:\\S+ )?upp|"
                                                  "lyfts|fortsätter|flyttas|skjuts|bordläggs|behandlas|^(?:\\p{L}+ )?kvarstår|får vänta)\\b"_s);
        static const QRegularExpression next = form(u"\\bnästa (?:\\p{L}*(?:möte|mötet|möten|sammanträde|gång|träff|tillfälle|råd|grupp|team|lag|utskott|konferens|ledning|rond)\\b|apt\\b|(?-i:\\p{Lu}{2,5})\\b)"_s);
        static const QRegularExpression anew = form(u"^(?:mer om (?:\\p{L}+ ){1,4}?(?:på|vid)|(?:på|vid|till) nästa \\S+ (?:går|tar|gör|diskuterar|fortsätter|har|behandlar|ser) vi|(?:ny|förnyad|fortsatt|nästa) (?:avstämning|dialog|diskussion|genomgång|punkt|uppföljning|behandling|dragning|lägesrapport)|uppföljning(?: sker| görs)?|återkoppling(?: sker| ges)?|avstämning(?: sker| görs)?|fortsättning(?: följer)?|"
                                                    "(?:vi|gruppen) (?:följer upp|utvärderar|fortsätter|stämmer av|återkommer|återupptar)(?: (?:detta|det|frågan|punkten|diskussionen|dialogen|\\p{Ll}+[nt]))?)\\b"_s);
        static const QRegularExpression point = form(u"^(?:frågan|punkten|ärendet|diskussionen|dialogen)\\b"_s);
        static const QRegularExpression place = form(u"\\b(?:på|vid|till|i)\\s+(?:\\p{L}+s )?(\\p{L}[\\p{L}-]*)(?: för \\p{L}+)?\\s+(?:måndag |tisdag |onsdag |torsdag |fredag )?(?:den )?\\d"_s);
        if (!(has(moves, m_text) || has(anew, m_text)) || has(wish, m_text) || m_text.size() > 200)
            return std::nullopt;
        Reading reading;
        reading.kind = LineKind::CarryOver;
        const auto found = domain::findDate(m_text, m_meeting.date);
        const bool later = found && m_meeting.date.isValid() && found->date > m_meeting.date;
        reading.date = later ? found->date : QDate();
        reading.target = later ? CarryOverTarget::Date : has(next, m_text) ? CarryOverTarget::NextMeeting : CarryOverTarget::Unscheduled;
        static const QRegularExpression alone = form(u"^(?:frågan|punkten|ärendet) (?:återkommer|kvarstår|bordläggs|får vänta)\\.?$|"
                                                     "^(?:(?:frågan|punkten|ärendet|vi) )?(?:återkommer|tas upp|kommer upp|lyfts)(?: till (?:frågan|detta))?(?: igen)? (?:i|under|till) "
                                                     "(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|hösten|våren|höst|vår)\\.?$"_s);
        static const QRegularExpression ours = form(u"^(?:vi|gruppen|ny|förnyad|fortsatt)\\b.*\\bden \\d"_s);
        if (has(again, m_text) || has(alone, m_text) || (later && has(anew, m_text) && has(ours, m_text)))
            return reading;
        if (!has(up, m_text) && !has(anew, m_text))
            return std::nullopt;
        static const QRegularExpression bare = form(u"^(?:tas|kommer|lyfts) (?:åter )?upp\\b"_s);
        const auto where = place.match(m_text);
        if (where.hasMatch() && !isMeeting(where.captured(1)))
            return std::nullopt; // the board's, say
        if (has(next, m_text) || (later && (has(point, m_text) || has(bare, m_text))))
            return reading;
        if (oursComesBack())
            return reading;
        static const QRegularExpression month = form(u"\\b(?:på|vid|till|i)\\s+(\\p{L}[\\p{L}-]*) (?:i|under) (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|höst|våren|hösten|vår)\\b"_s);
        if (const auto match = month.match(m_text); !later && match.hasMatch() && isMeeting(match.captured(1)))
            return reading;
        if (later && where.hasMatch())
            return reading;
        return std::nullopt;
    }

    /// "Styrgruppen återkommer till frågan på mötet den 11 april": nobody's task, but the group's point.
    bool oursComesBack() const
    {
        static const QRegularExpression back = form(u"^(.{2,50}?) återkommer till (?:frågan|punkten|ärendet|förslaget|detta|det|den)\\b"_s);
        const auto match = back.match(m_text);
        return match.hasMatch() && domain::Whom(m_meeting.directory, m_meeting.own, {}).isOwn(match.captured(1));
    }

    /// "mötet", "LG", "elevråd": a meeting of the group itself. What the board takes up in May comes not up here.
    bool isMeeting(const QString &word) const
    {
        static const QRegularExpression one = form(u"(?:möte|mötet|sammanträde|sammanträdet|träff|träffen|råd|team|konferens|konferensen|dag|dagen|apt)$"_s);
        return has(one, word) || domain::Whom(m_meeting.directory, m_meeting.own, {}).isOwn(word);
    }

    /// "Ansvarig: Ann Tjernlund, senast 14 februari": a name alone says whose the line above is; with a day it is something to do.
    std::optional<Reading> answersBy() const
    {
        static const QRegularExpression owner = form(u"^ansvariga?\\s*:\\s*([^,.;]{2,60})[,.;]\\s*(\\S.*)$"_s);
        static const QRegularExpression sentence = form(u"^ansvariga?\\s*:\\s*(\\S.*\\S)$"_s);
        if (const auto whole = sentence.match(m_text); whole.hasMatch()) { // "Ansvarig: Tove Lind avbokar resan"
            const auto reading = domain::readPhrase(whole.captured(1), m_meeting.directory, m_meeting.own, m_meeting.date);
            if (reading && reading->kind == LineKind::Task)
                return reading;
        }
        const auto match = owner.match(m_text);
        const auto found = match.hasMatch() ? domain::findDate(match.captured(2), m_meeting.date) : std::nullopt;
        return found ? std::optional(taskOf(match.captured(1), found->date)) : std::nullopt;
    }

    /// "Placeringslistan skickas ut senast den 20 maj (PÖ)": what is done, and by whom in parentheses.
    std::optional<Reading> signedTask() const
    {
        static const QRegularExpression owner(u"\\(((?:\\p{Lu}{2,4}|\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{L}-]+)(?:(?:, | och |/)(?:\\p{Lu}{2,4}|\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{L}-]+))*)\\)\\s*\\.?$"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
        // What is reported with initials behind it ("Skolvalet öppnar i januari (AW)") is no task; these words are of things to do.
        static const QRegularExpression passive = form(
            u"\\b(?:skickas|mejlas|mailas|lämnas|skrivs|tas fram|tas kontakt|tas upp med|förbereds|bokas|ordnas|beställs|kontaktas|sammanställs|uppdateras|publiceras|läggs (?:ut|upp|in|till)|görs|bjuds in|stäms av|"
            "följs upp|ses över|revideras|kompletteras|undersöks|utreds|kollas|redovisas|återkopplas|samordnas|planeras|kallas|köps in|inventeras|räknas|formuleras|översätts|delas ut|sprids|anmäls|tecknas|justeras)\\b"_s);
        const auto match = owner.match(m_text);
        if (!match.hasMatch() || !has(passive, m_text.first(match.capturedStart())))
            return std::nullopt;
        const auto found = domain::findDate(m_text, m_meeting.date);
        const Reading reading = taskOf(QString(match.captured(1)).replace(u'/', u','), found ? found->date : QDate());
        return allKnown(reading) ? std::optional(reading) : std::nullopt;
    }

    static bool allKnown(const Reading &reading)
    {
        return !reading.responsible.isEmpty()
            && std::all_of(reading.responsible.begin(), reading.responsible.end(), [](const domain::Party &party) { return bool(party.person); });
    }

    /// "Sofia frågar rektor om vikarier": somebody who is not at the table.
    std::optional<Reading> asksSomebody() const
    {
        static const QRegularExpression asks(u"^(\\p{Lu}[\\p{L}. -]{1,50}?) (?:frågar|hör med|kollar med) (?!om\\b|vad\\b|hur\\b|varför\\b|efter\\b|sig\\b|ifall\\b|när\\b|vem\\b|gruppen\\b|oss\\b|mötet\\b)\\p{L}+ (?:om|ifall|när|vad|hur)\\b|"
                                             "^(\\p{Lu}[\\p{L}. -]{1,50}?) svarar (?:dem|henne|honom|på (?:brevet|skrivelsen|remissen|mejlet|enkäten))\\b"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
        const auto match = asks.match(m_text);
        if (!match.hasMatch())
            return std::nullopt;
        const auto found = domain::findDate(m_text, m_meeting.date);
        const Reading reading = taskOf(match.captured(1) + match.captured(2), found ? found->date : QDate());
        return allKnown(reading) ? std::optional(reading) : std::nullopt;
    }

    /// "Alla chefer ombeds boka in datumen", "Kjell ser till att elevråden hörs"
    std::optional<Reading> isAskedTo() const
    {
        static const QRegularExpression charged = form(u"^(?:uppdrag|att göra|åtgärd) (?:till|för|åt) ([^:]{2,50}):\\s*\\S"_s); // "Uppdrag till Anna: ta fram en plan"
        if (const auto label = charged.match(m_text); label.hasMatch())
            return taskOfWhom(label.captured(1));
        static const QRegularExpression everyone(u"^(Alla|Samtliga|Var och en) \\p{Ll}{2,}r\\b.*\\b(?:till (?!och)|inför|före|innan|senast)\\b"_s, QRegularExpression::UseUnicodePropertiesOption); // "Alla läser planen till nästa möte"
        if (const auto all = everyone.match(m_text); all.hasMatch())
            return taskOfWhom(all.captured(1));
        static const QRegularExpression asked(u"^(.{2,50}?) (?:(?:ombeds|ombads|uppmanas|uppmanades|uppmuntras) (?:även |också )?(?:att )?\\p{Ll}{2,}\\b|ser till (?:så )?att\\b)"_s, QRegularExpression::UseUnicodePropertiesOption);
        const auto match = asked.match(m_text);
        return match.hasMatch() ? taskOfWhom(match.captured(1)) : std::nullopt;
    }

    /// "Anna ska ta fram en plan", "Anna kommer att skicka ut den", "Planen skrivs klart av Anna", "Det blir Anna som bokar"
    std::optional<Reading> isToDo() const
    {
        static const QRegularExpression will(
            u"^(?:Det blir (.{2,50}?) som \\p{Ll}{2,}r\\b|(.{2,50}?) (?:ska|skall|kommer att|behöver) (?:även |också |sedan |då )?(?:ta (?:fram|kontakt|med|reda|upp|in|vidare)|skicka|boka|skriva|kontakta|se över|kolla|undersöka|"
            "utreda|sammanställa|bjuda in|kalla|ordna|fixa|ringa|mejla|maila|prata med|stämma av|lägga (?:in|upp|ut|till|fram)|uppdatera|återkomma|återkoppla|förbereda|planera|beställa|följa upp|informera|lämna in|"
            "träffa|revidera|komplettera|formulera|publicera|samordna|inventera|räkna på|köpa|anmäla|påminna)\\b)"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression by(
            u"\\b(?:skickas|mejlas|skrivs|tas fram|förbereds|bokas|ordnas|beställs|kontaktas|sammanställs|uppdateras|publiceras|läggs (?:ut|upp|in)|görs|ses över|revideras|kompletteras|undersöks|utreds|samordnas)\\b.* av "
            "(\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)?(?:(?:,| och) \\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)?)*)\\.?$"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        for (const QRegularExpression &expression : {will, by})
            if (const auto match = expression.match(m_text); match.hasMatch())
                if (const auto reading = taskOfWhom(match.captured(1) + match.captured(2)); reading && allKnown(*reading))
                    return reading;
        return std::nullopt;
    }

    /// "Styrgruppen vill ha en lägesrapport, Karin ansvarar"
    std::optional<Reading> takesCare() const
    {
        static const QRegularExpression care(u"^.{6,}[,.–-] (\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)?(?:(?:,| och) \\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)?)*) (?:ansvarar|är ansvariga?|håller i (?:det|detta|frågan)|tar (?:det|detta|frågan) vidare)\\.?$"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
        const auto match = care.match(m_text);
        const auto reading = match.hasMatch() ? taskOfWhom(match.captured(1)) : std::nullopt;
        return reading && allKnown(*reading) ? reading : std::nullopt;
    }

    /// "Magnus presenterar resultaten på LG den 6 februari": told at a later meeting, and so something to prepare.
    std::optional<Reading> presentsLater() const
    {
        static const QRegularExpression presents(u"^(\\p{Lu}[\\p{L}. -]{1,50}?) (?:presenterar|redovisar|visar|rapporterar|berättar|informerar|föredrar)\\b.*\\b(?:på|vid|till) (?:(nästa \\p{L}+)|\\p{Lu}{2,5}\\b|\\p{L}+(?:möte|mötet|gruppen|träffen)\\b)"_s,
                                                 QRegularExpression::UseUnicodePropertiesOption);
        const auto match = presents.match(m_text);
        const auto reading = match.hasMatch() ? taskOfWhom(match.captured(1)) : std::nullopt;
        const bool later = reading && reading->date.isValid() && reading->date > m_meeting.date;
        return reading && allKnown(*reading) && (later || !match.captured(2).isEmpty()) ? reading : std::nullopt;
    }

    /// "Beslut LG: HT får mandat att förhandla": the label says whose it is.
    std::optional<Reading> decidedBy() const
    {
        static const QRegularExpression nothingNew = form(u"^beslut\\s*:\\s*(?:inga|inget)\\s+(?!beslut)\\S+\\s+\\S+"_s); // "Beslut: Inga nya tjänster under våren"
        static const QRegularExpression said = form(u"^(?:beslut(?:at|et)\\s*:\\s*\\S|beslut(?: om)? att \\p{Ll}|beslutet (?:blev|blir|är) att\\b|beslut(?:ades|as)? enligt (?:\\p{L}+ )?förslag|beslut (?:om [^:]{3,60}|\\d{1,2}|\\(\\p{L}{2,10}\\))\\s*:\\s*(?!inget\\b|inga\\b)\\S|"
                                                  "(?:efter|därefter|därmed|mot bakgrund av)\\b[^,]{0,60} (?:beslutas|beslutades) att\\b)"_s);
        static const QRegularExpression whose = form(u"^(\\p{L}[\\p{L}-]{1,30}?)(?::s|s) beslut(?:\\s*:| (?:är|blev|blir) att)\\s*\\S"_s); // "LG:s beslut: …"
        const auto ours = whose.match(m_text);
        if (has(nothingNew, m_text) || has(said, m_text) || (ours.hasMatch() && domain::Whom(m_meeting.directory, m_meeting.own, {}).isOwn(ours.captured(1)))) {
            Reading none;
            none.kind = LineKind::Decision;
            return none;
        }
        static const QRegularExpression label = form(u"^beslut (?:i |av |från )?(\\p{L}[\\p{L}-]{1,30})\\s*:\\s*\\S"_s);
        const auto match = label.match(m_text);
        const domain::Whom whom(m_meeting.directory, m_meeting.own, {});
        if (!match.hasMatch() || !whom.looksLikeBody(match.captured(1)))
            return std::nullopt;
        Reading reading;
        reading.kind = LineKind::Decision;
        reading.reported = !whom.isOwn(match.captured(1));
        if (reading.reported)
            reading.body = m_meeting.directory.resolve(match.captured(1));
        return reading;
    }

    /// "Rutinen fastställs", "Beslut enligt förslag" under the heading "Beslut": nobody says once more who decides.
    std::optional<Reading> isSettled() const
    {
        static const QRegularExpression settled(u"^(?!dagordning|protokoll|föregående|anteckning|minnesanteckning)(?:\\S+ ){1,6}(?:fastställ[ds]|godkän[nd]s|antas|antogs|bevilja[ds]|avslås|avslogs|bifalls|fastställdes|godkändes|beviljades)(?:es)?(?=[\\s.,]|$)"_s,
                                                QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression others = form(u"\\b(?:nämnden|fullmäktige|styrelsen|styrgruppen|har|hade|kan|ska|skulle|när|om|innan)\\b"_s);
        if (!m_meeting.underDecisions || !has(settled, m_text) || has(others, m_text))
            return std::nullopt;
        Reading reading;
        reading.kind = LineKind::Decision;
        return reading;
    }

    /// "LG säger nej till förslaget", "Vi ger klartecken till …"
    std::optional<Reading> saysYesOrNo() const
    {
        static const QRegularExpression says(u"^(.{2,50}?) (?:säger|sa|sade) (?:ja|nej) till\\b|^(.{2,50}?) (?:(?:ger|gav) (?:klartecken|grönt ljus|bifall)\\b|väljer att\\b|valde att\\b|ställ(?:er|de) sig positiva? till\\b)"_s, QRegularExpression::UseUnicodePropertiesOption);
        const auto match = says.match(m_text);
        if (!match.hasMatch() || !domain::Whom(m_meeting.directory, m_meeting.own, {}).isOwn(match.captured(1) + match.captured(2)))
            return std::nullopt;
        Reading reading;
        reading.kind = LineKind::Decision;
        return reading;
    }

    /// Known people, roles, or everybody; null for any other words.
    std::optional<Reading> taskOfWhom(const QString &words) const
    {
        const auto found = domain::findDate(m_text, m_meeting.date);
        const Reading reading = taskFor(words, m_meeting, found ? found->date : QDate());
        return reading.responsible.isEmpty() ? std::nullopt : std::optional(reading);
    }

    Reading taskOf(const QString &names, QDate day) const
    {
        Reading reading;
        reading.kind = LineKind::Task;
        for (const QString &name : domain::splitNames(names))
            reading.responsible.append(m_meeting.directory.resolve(name));
        reading.date = day;
        return reading;
    }

    /// "Vi kom fram till att avslutningen hålls i kyrkparken": agreed on, in the paper's mild words.
    std::optional<Reading> cameTo() const
    {
        static const QRegularExpression came(u"^(?:vi|gruppen|ledningsgruppen|mötet|[\\p{Lu}]{2,5})\\s+(?:(?:kom|kommer)\\s+(?:\\p{L}+ )?fram till att\\b|(?:är|var)\\s+(?:\\p{L}+ )?enig om\\b)"_s,
                                             QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (!has(came, m_text))
            return std::nullopt;
        Reading reading;
        reading.kind = LineKind::Agreement;
        return reading;
    }

    /// "Rektor skriver om parkeringen i veckobrevet": with a word that binds or a day, what somebody does by his office is a task.
    std::optional<Reading> roleActs() const
    {
        static const QRegularExpression bound = form(u"\\b(?:senast|före|innan|till den|till nästa|till mötet|inför)\\b"_s);
        // "Mentorerna ringer hem", "Mentor ringer hem": what they do as a custom. One of them, or one of one, is charged.
        static const QRegularExpression one(u"^(?:Rektor|Förvaltningschef|Skolchef|HR|IT|(?!Alla|Samtliga|Varje|Respektive).*(?:[^r]n|rn|et))$"_s, QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression many(u"(?:rna|na)$"_s);
        static const QRegularExpression acts = form(
            u"\\b(?:skriver|bokar|ordnar|skickar|mejlar|mailar|ringer|kontaktar|sammanställer|stämmer av|bjuder in|kallar|uppdaterar|beställer|publicerar|undersöker|"
            "utreder|ser över|kollar|lägger upp|följer upp|tar fram|tar kontakt|inventerar|kompletterar)\\b"_s);
        const QString role = roleThatBegins(m_text);
        const QString after = m_text.sliced(role.size());
        if (role.isEmpty() || !(has(bound, after) || (has(acts, after) && has(one, role) && !has(many, role))))
            return std::nullopt;
        static const QRegularExpression does(u"^\\s+(?:(?:ska|skall)\\s+)?\\p{Ll}{2,}r?\\b"_s, QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression each = form(u"^(?:alla|samtliga|varje|respektive)\\b"_s);
        if (has(each, role) && has(bound, after) && has(does, after)) {
            const auto day = domain::findDate(after.sliced(bound.match(after).capturedStart()), m_meeting.date);
            return taskFor(role, m_meeting, day ? day->date : QDate());
        }
        // Read as if it were a person's name.
        Knowledge as = m_meeting;
        domain::Person somebody;
        somebody.id = domain::PersonId::create();
        somebody.name = role;
        as.directory.people.append(somebody);
        auto reading = domain::readPhrase(m_text, as.directory, as.own, as.date);
        if (!reading || reading->kind != LineKind::Task || reading->responsible.isEmpty())
            return std::nullopt;
        for (domain::Party &party : reading->responsible)
            if (party.person == somebody.id) {
                party = m_meeting.directory.resolve(role);
                party.text = role;
            }
        return reading;
    }

    QString m_text;
    const Knowledge &m_meeting;
};

/// "Uppgift till alla: skicka in förslag", "Uppdrag: Respektive chef går igenom …": whom the label or the first words name.
void findOwner(Reading &reading, const QString &sentence, const Knowledge &meeting)
{
    static const QRegularExpression label = form(u"^(?:uppgift(?:er)?|uppdrag)(?: (?:till|för|åt) ([^:]{2,50}))?\\s*:\\s*(.+)$"_s);
    const auto match = label.match(sentence);
    if (reading.kind != LineKind::Task || !reading.responsible.isEmpty() || !match.hasMatch())
        return;
    QString rest = match.captured(2);
    rest[0] = rest[0].toUpper();
    const QString role = roleThatBegins(rest);
    for (const QString &words : {match.captured(1), role})
        if (!words.isEmpty() && reading.responsible.isEmpty())
            reading.responsible = taskFor(words, meeting, {}).responsible;
}

} // namespace

QString roleThatBegins(const QString &sentence)
{
    static const QString one =
        u"(?:(?:Biträdande |Alla |Samtliga |Respektive |Varje )?(?:[\\p{L}-]*(?:[Rr]ektor(?:n|er|erna)?|[Cc]hef(?:en|er|erna)?|[Ss]köterska(?:n)?|[Kk]urator(?:n|er|erna)?|[Pp]sykolog(?:en)?|[Pp]edagog(?:en|er|erna)?|"
        "[Ll]ärar(?:e|en|na)|[Mm]entor(?:n|er|erna)?|[Ss]amordnar(?:e|en|na)|[Ss]ekreterare(?:n)?|[Aa]dministratör(?:en|er|erna)?|[Ss]trateg(?:en)?|[Uu]tvecklare(?:n)?|[Hh]andläggare(?:n)?|"
        "[Kk]ommunikatör(?:en)?|[Cc]ontroller(?:n)?|[Ee]konom(?:en)?|[Vv]aktmästare(?:n)?|[Ss]kyddsombud(?:et|en)?|[Oo]rdförande(?:n)?|[Kk]ansliet|[Ff]örvaltningen|[Ee]levhälsan|[Ee]levhälsoteamet)|HR|IT))"_s;
    // What parts two of them must stand there, else a long word could be parted in countless ways.
    static const QRegularExpression role(u"^%1(?:(?: och |, )%1)*(?=\\s)"_s.arg(one), QRegularExpression::UseUnicodePropertiesOption);
    const QString found = role.match(sentence).captured().trimmed();
    return !found.isEmpty() && found.front().isUpper() ? found : QString();
}

QList<domain::SentenceReading> readPaperSentences(const QString &text, const Knowledge &meeting)
{
    const auto common = domain::readSentences(text, meeting.directory, meeting.own, meeting.date);
    QList<domain::SentenceReading> found;
    for (const domain::Sentence &sentence : domain::sentences(text)) {
        const QString words = text.sliced(sentence.start, sentence.length);
        const auto known = std::find_if(common.begin(), common.end(), [&](const domain::SentenceReading &one) { return one.sentence == sentence; });
        if (known != common.end()) {
            const auto reading = known->reading.kind == LineKind::Task ? Sentence(words, meeting).comesBack() : std::nullopt;
            const auto looked = reading ? reading : secondLook(known->reading, words.trimmed(), meeting);
            if (looked)
                found.append({sentence, *looked});
            if (!found.isEmpty() && found.back().sentence == sentence)
                findOwner(found.back().reading, words.trimmed(), meeting);
            continue;
        }
        if (!found.isEmpty() && found.back().reading.kind == LineKind::Task && !found.back().reading.date.isValid()
            && found.back().sentence.start + found.back().sentence.length == sentence.start)
            found.back().reading.date = dayOfWhatStandsBefore(words, meeting.date);
        if (auto reading = Sentence(words, meeting).read()) {
            mendDay(*reading, words, meeting.date);
            found.append({sentence, *reading});
        }
    }
    return found;
}

QStringList ownersAtTheEnd(const QString &text, const Knowledge &meeting)
{
    static const QRegularExpression end(u"(?:\\s[–-]\\s|, |: )((?:\\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]*)?)(?:(?:, | och |/| & )\\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]*)?)*)\\s*\\.?$"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 300;
    const auto match = end.match(text.size() > longest ? QString() : text);
    QStringList owners;
    for (const domain::Party &party : match.hasMatch() ? taskFor(QString(match.captured(1)).replace(u'/', u','), meeting, {}).responsible : domain::Parties())
        if (party.person || !party.text.isEmpty())
            owners << meeting.nameOf(party);
    return owners;
}

void completeTask(ProposedLine &task, const QString &below, const Knowledge &meeting)
{
    static const QRegularExpression who(u"^ansvariga?\\s*:\\s*([^.;:]{2,60})\\.?$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression when(u"^(?:deadline|klart?|senast|datum|när|tid|tidplan|färdigt?)(?: senast)?\\s*:\\s*(.{3,40})$"_s, QRegularExpression::CaseInsensitiveOption);
    if (task.kind != LineKind::Task)
        return;
    if (const auto match = who.match(below); match.hasMatch() && task.responsible.isEmpty()) {
        for (const QString &name : domain::splitNames(match.captured(1)))
            task.responsible << meeting.nameOf(meeting.directory.resolve(name));
        task.doubt = {};
    }
    if (const auto match = when.match(below); match.hasMatch() && !task.date.isValid())
        if (const auto found = domain::findDate(match.captured(1), meeting.date))
            task.date = found->date;
}

} // namespace importing
