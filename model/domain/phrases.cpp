// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phrases.h"

#include "domain/dates.h"
#include "domain/names.h"
#include "domain/whom.h"
#include "domain/wordforms.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace domain {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Reads one sentence. Built for each: the sentence is short and most are let go at the first look.
class SentenceReader
{
public:
    SentenceReader(QStringView sentence, const Directory &directory, const Body &own, QDate meetingDate, const Parties &before)
        : m_text(sentence.trimmed().toString()), m_directory(directory), m_own(own), m_date(meetingDate), m_before(before), m_whom(directory, own, before)
    {
    }

    std::optional<Reading> read() const
    {
        static const QRegularExpression sign(
            u"beslut|beslöt|godkän|faststäl|antog|uppdra|uppgift|återkom|återkoppl|återrapport|ansvar|åta[rg]|åtog|tar |tog |"
            "stämmer|ser över|uppman|ombe|ombad|lovar|att göra|åtgärd|överens|enades|enas|samsyn|läggs|lyfts|flyttas|skjuts|sätts|"
            "förs |tas |bordl|hänskjut|återuppt|kommer|nästa|kommande|kontakt|bokar|skickar|bjuder|undersök|utreder|sammanställ|"
            "kallar|följ|uppdatera|mejlar|mailar|ringer|kollar|hör |skriver|förbered|lägger|samordn|ordnar|beställ|redovis|"
            "publicer|håller|påmin|bestäm|föreslår|gör |läser |fixar|köper|hämtar|lämnar|översätt|fyller|delar|sprider|planerar|formulerar|revider|kompletter|räknar|"
            "pratar|talar|anmäler|jobbar|arbetar|kontroller|invent|organiser|tillfråg|informerar|justerar|tecknar|upphandl|begär|äskar|rekryter|anlitar|"
            "installer|byter|lagar|delger|rediger|startar|sätter|driver|bevakar|för |lyfter|\\bap\\b|todo|bakom|förord|tillstyrk|utser|utsåg|avslår|avslog|bevilj|återremitt|bifall|biföll|meddela|senast|till den"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (m_text.isEmpty() || m_text.endsWith(u'?') || !(has(sign, m_text) || personDoes()))
            return std::nullopt;
        for (const auto way : {&SentenceReader::labelled, &SentenceReader::decision, &SentenceReader::assignment,
                               &SentenceReader::personActs, &SentenceReader::carryOver, &SentenceReader::answersFor,
                               &SentenceReader::agreement, &SentenceReader::personDoes})
            if (auto reading = (this->*way)())
                return reading;
        return std::nullopt;
    }

private:
    using Found = std::optional<Reading>;

    static qsizetype wordCount(QStringView text) { return text.toString().simplified().split(u' ', Qt::SkipEmptyParts).size(); }

    // --- what is not new -----------------------------------------------------------------------------------------------

    /// Told again, not done now: "på förra mötet fick …", "beslutade redan i fjol".
    bool isRecalled(QStringView before, QStringView after) const
    {
        static const QRegularExpression earlier(
            u"\\b(?:förra|föregående|tidigare|redan|i fjol|sedan tidigare|då|enligt|senaste mötet|förrförra|ifjol|historiskt)\\b|"
            "\\b(?:som|innan|när|om|eftersom|vad|huruvida|sedan|tills|ifall)\\s+(?:\\S+\\s+){0,2}$"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression next(
            u"^\\s*(?:redan|förra|i fjol|ifjol|tidigare|för \\S+ \\S+ sedan|(?:vid|på|under) (?:det |den )?(?:förra|föregående|förrförra|tidigare)|"
            "(?:år |under |hösten |våren |i (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) )(?:19|20)\\d\\d|"
            "i (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\\b)"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (has(earlier, before) || has(next, after))
            return true;
        static const QRegularExpression year(u"^\\s*(?:den |år |i )?(?:\\d{1,2} \\p{L}+ )?((?:19|20)\\d\\d)(?:-(\\d\\d)-(\\d\\d))?"_s);
        const auto match = year.match(after.toString());
        if (!match.hasMatch())
            return false;
        if (!match.captured(2).isEmpty())
            return QDate::fromString(match.captured().trimmed().right(10), Qt::ISODate) < m_date;
        return match.captured(1).toInt() <= m_date.year();
    }

    QDate dateIn(QStringView text) const
    {
        const auto found = findDate(text, m_date);
        return found ? found->date : QDate();
    }

    Reading task(const Parties &responsible, QStringView after) const
    {
        Reading reading;
        reading.kind = LineKind::Task;
        reading.responsible = responsible;
        static const QRegularExpression since(u"\\b(?:från|fr\\.?o\\.?m\\.?|från och med|sedan|efter)\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
        const auto found = findDate(after, m_date); // "från vecka 8" says when it begins
        if (found && !has(since, after.first(found->start)))
            reading.date = found->date;
        return reading;
    }

    // --- the ways ------------------------------------------------------------------------------------------------------

    /// "Beslut: …", "Uppgift: …", "Överenskommelse: …"
    Found labelled() const
    {
        static const QRegularExpression label(
            u"^(beslut|uppgift(?:er)?(?: (?:till|inför) [^:]{2,30})?|uppdrag|att göra|åtgärd|todo|ap|action|överenskommelse|samsyn|nästa (?:möte|gång))\\s*(?::| [–-] )\\s*(\\S.*)$"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        const auto match = label.match(m_text);
        if (!match.hasMatch())
            return std::nullopt;
        const QString word = match.captured(1).toLower();
        const QString rest = match.captured(2);
        Reading reading;
        if (word == u"beslut") {
            static const QRegularExpression none(u"^(?:inga|inget|saknas|-|–)"_s, QRegularExpression::CaseInsensitiveOption);
            if (has(none, rest))
                return std::nullopt;
            reading.kind = LineKind::Decision;
            return reading;
        }
        if (word == u"överenskommelse" || word == u"samsyn") {
            reading.kind = LineKind::Agreement;
            return reading;
        }
        if (word.startsWith(u"nästa")) {
            if (isOnlyWhen(rest))
                return std::nullopt; // tells when, and moves nothing
            reading.kind = LineKind::CarryOver;
            reading.date = dateIn(rest);
            reading.target = reading.date.isValid() ? CarryOverTarget::Date : CarryOverTarget::NextMeeting;
            return reading;
        }
        const SentenceReader inner(rest, m_directory, m_own, m_date, m_before);
        for (const auto way : {&SentenceReader::assignment, &SentenceReader::personActs, &SentenceReader::answersFor})
            if (auto found = (inner.*way)())
                return found;
        return task(inner.namedOwners(), rest);
    }

    /// "20 november 2025 kl. 9.00", "tisdag den 3 mars": a time, and at most a place.
    bool isOnlyWhen(const QString &words) const
    {
        const auto found = findDate(words, m_date);
        if (!found)
            return false;
        static const QRegularExpression noise(u"[^\\p{L}]+|\\b(?:den|kl|klockan|måndag|tisdag|onsdag|torsdag|fredag|en|till|i|på|lokal|rum|sal|plats|via|teams|dag)\\b"_s,
                                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        const QString left = QString(words).remove(found->start, found->length).replace(noise, u" "_s).simplified();
        return left.size() <= 20 && left.split(u' ', Qt::SkipEmptyParts).size() <= 2;
    }

    /// Of a text without a verb that tells: "(MBH)" at the end, or a name that begins it.
    Parties namedOwners() const
    {
        static const QRegularExpression last(u"\\(([^)]{2,60})\\)\\s*\\.?$"_s);
        if (const auto match = last.match(m_text); match.hasMatch()) {
            Parties parties;
            for (const QString &name : splitNames(match.captured(1)))
                if (const Party party = m_whom.partyOf(name); party.person || party.body)
                    parties.append(party);
            if (!parties.isEmpty())
                return parties;
        }
        static const QRegularExpression everyone(u"^(?:alla|samtliga)\\b"_s, QRegularExpression::CaseInsensitiveOption);
        if (const auto match = everyone.match(m_text); match.hasMatch())
            return {m_whom.partyOf(match.captured())};
        const Parties named = m_directory.findIn(m_text);
        return named.isEmpty() || !m_text.startsWith(named.front().text) ? Parties() : Parties{named.front()};
    }

    Found decision() const
    {
        static const QRegularExpression passive(
            u"^(?:(?:vi )?(?:beslutade|beslutar|beslöt|bestämde) att\\b|(?:det )?(?:(?:beslutades|beslöts|beslutas|bestämdes|bestäms)\\s*(?::|att\\b)|beslut (?:togs|fattades|tas|fattas) (?:om )?att\\b))|\\b(?:beslutades|beslöts|bestämdes) det\\.?$"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (const auto match = passive.match(m_text); match.hasMatch())
            return isRecalled({}, QStringView(m_text).sliced(match.capturedEnd())) ? std::nullopt : Found(decided({}));
        static const QRegularExpression verb(
            u"\\b((?:har (?:\\p{L}+ )?(?:beslutat|bestämt|fattat (?:ett )?beslut|tagit (?:ett )?beslut|godkänt|fastställt|antagit))|beslutade|beslutar|beslöt|"
            "bestämde(?: sig för)?|bestämmer(?: sig för)?|föreslår (?:[\\p{L}-]+ ){1,3}(?:att )?(?:besluta|anta|godkänna|fastställa)\\b|"
            "(?:tog|fattade|tar|fattar)(?: (\\p{L}+))?(?: ett)? beslut\\b|godkände|godkänner|fastställde|fastställer|antog|antar|"
            "ställer sig (?:eniga? )?bakom|ställde sig (?:eniga? )?bakom|förordar|förordade|tillstyrker|tillstyrkte|bifaller|biföll|utser|utsåg|avslår|avslog|beviljar|beviljade|återremitterar|återremitterade)"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        const auto match = verb.match(m_text);
        if (!match.hasMatch())
            return std::nullopt;
        const QString before = m_text.first(match.capturedStart());
        const QStringView after = QStringView(m_text).sliced(match.capturedEnd());
        static const QRegularExpression none(u"^\\s*inte\\b|^\\s*inget\\b"_s, QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression noDecision(u"\\b(?:inget|inga|ej)\\b"_s, QRegularExpression::CaseInsensitiveOption);
        if (has(none, after) || has(noDecision, match.captured(1)))
            return std::nullopt;
        const QString told = match.captured(1).toLower();
        // What another body is for is no decision of its.
        static const QRegularExpression stand(u"bakom$|^förord|^tillstyrk|^bifall|^biföll|^föreslår|^uts|^avsl|^bevilj|^återremitt"_s, QRegularExpression::UseUnicodePropertiesOption);
        const bool nowOnly = told.startsWith(u"beslutar") || told.startsWith(u"tar") || told.startsWith(u"fattar") || has(stand, told);
        const bool weak = told.contains(u"godkän") || told.contains(u"faststäl") || told.contains(u"antog") || told.contains(u"antar")
            || told.contains(u"antagit");
        // The subject stands before the verb, or after it where something else begins the sentence.
        QString subject = Whom::lastClause(before);
        bool inverted = false;
        if (!match.captured(2).isEmpty() && match.captured(2) != u"ett") {
            subject = match.captured(2);
            inverted = true;
        } else if (!canBeSubject(subject)) {
            subject = firstWord(after);
            inverted = true;
        }
        static const QRegularExpression earlier = form(u"\\b(?:tidigare|redan)\\b"_s);
        if (isRecalled(inverted ? before : before.chopped(before.endsWith(subject + u' ') ? subject.size() + 1 : 0),
                       inverted ? after.sliced(after.indexOf(subject) < 0 ? 0 : after.indexOf(subject) + subject.size()) : after)
            || has(earlier, told))
            return std::nullopt;
        if (m_whom.isOwn(subject))
            return decided({});
        if (!m_whom.looksLikeBody(subject) || nowOnly || (weak && told.startsWith(u"anta")))
            return std::nullopt;
        return decided(m_directory.resolve(subject));
    }

    bool canBeSubject(const QString &words) const { return !words.isEmpty() && (m_whom.isOwn(words) || m_whom.looksLikeBody(words)); }

    static QString firstWord(QStringView text)
    {
        static const QRegularExpression word(u"^\\s*([\\p{L}-]+)"_s);
        return word.match(text.toString()).captured(1);
    }

    /// Of another body where `by` is set. A follow-up date is taken only where the sentence speaks of one.
    Reading decided(const Party &by) const
    {
        Reading reading;
        reading.kind = LineKind::Decision;
        reading.reported = !by.text.isEmpty();
        reading.body = by;
        static const QRegularExpression followed(u"\\b(?:följs upp|uppföljning|utvärderas|utvärdering sker)\\b"_s,
                                                 QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (const auto match = followed.match(m_text); match.hasMatch())
            reading.date = dateIn(QStringView(m_text).sliced(match.capturedEnd()));
        return reading;
    }

    /// "fick i uppdrag att", "uppmanas att", "åtar sig att", "uppdras åt … att"
    Found assignment() const
    {
        static const QRegularExpression given(
            u"\\b(fick|får|fått|har|gavs|ges|ger|gav|givit|gett)\\b\\s+((?:[^,.;:]{1,60}?\\s+)?)i uppdrag\\b"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression adverbs(u"^(?:även|också|därför|nu|sedan|fått|haft|dessutom|ett|gemensamt|tillsammans|\\s)*$"_s,
                                                QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (const auto match = given.match(m_text); match.hasMatch()) {
            const QStringView after = QStringView(m_text).sliced(match.capturedEnd());
            const QString before = m_text.first(match.capturedStart());
            if (isRecalled(before, after))
                return std::nullopt;
            const QString between = match.captured(2).trimmed();
            return task(m_whom.partiesOf(Whom::withoutAdverbs(has(adverbs, between) ? Whom::lastClause(before) : between)), after);
        }
        static const QRegularExpression charged(u"\\b(?:uppdrar|uppdrog|uppdras|uppdrogs|uppdrag)\\s+(?:åt|till)\\s+(.{2,80}?)\\s+att\\b"_s,
                                                QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (const auto match = charged.match(m_text); match.hasMatch())
            return isRecalled(QStringView(m_text).first(match.capturedStart()), {})
                ? std::nullopt
                : Found(task(m_whom.partiesOf(match.captured(1)), QStringView(m_text).sliced(match.capturedEnd())));
        static const QRegularExpression taken(
            u"\\b(?:uppmanas|uppmanades|ombeds|ombads|uppmuntras|åtar sig|åtog sig|tar på sig|tog på sig|lovar|lovade|fick uppdraget|får uppdraget|får som uppgift|fick som uppgift)\\s+(?:att|ansvaret)\\b"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (const auto match = taken.match(m_text); match.hasMatch()) {
            const QString before = m_text.first(match.capturedStart());
            if (!isRecalled(before, {}))
                return task(m_whom.partiesOf(Whom::withoutAdverbs(Whom::lastClause(before))), QStringView(m_text).sliced(match.capturedEnd()));
        }
        return std::nullopt;
    }

    /// A known person or body that begins the sentence and does something: "Parisa bokar lokal", "Jonas stämmer av frågan".
    Found personActs() const
    {
        static const QRegularExpression act(
            u"\\b(?:återkommer|återkopplar|återrapporterar|tar (?:även |också )?(?:fram|kontakt|med|fika|frågan|detta|den|det|reda|hand|in|upp|över|på sig|ansvar)|kontaktar|stämmer av|ser (?:över|till)|"
            "sammanställer|bokar|skickar|bjuder in|undersöker|utreder|kallar|följer upp|uppdaterar|mejlar|mailar|ringer|kollar|"
            "hör (?:av sig|med|sig för|efter)|skriver|förbereder|lägger (?:även |också )?(?:in|upp|ut|till|fram)|samordnar|ordnar|beställer|"
            "publicerar|påminner (?!om\\b)\\p{L}+|distribuerar|meddelar|ansvarar för|är ansvarig för|gör (?!(?:en|ett) (?:dragning|genomgång|presentation|sammanfattning|summering|reflektion|återkoppling)\\b|gällande\\b|det\\b)\\p{L}+|läser igenom|fixar|köper|"
            "hämtar|lämnar|översätter|fyller i|delar ut|sprider|planerar|formulerar|reviderar|kompletterar|räknar (?:på|fram|ut)|(?:pratar|talar|samtalar) med|anmäler|"
            "(?:jobbar|arbetar) (?:vidare )?(?:med|fram|på)|kontrollerar|inventerar|organiserar|tillfrågar|informerar (?!om\\b|kring\\b|att\\b|från\\b)\\p{L}+|justerar (?!protokollet)\\p{L}+|"
            "gör en sammanställning|tecknar|upphandlar|begär|äskar|rekryterar|anlitar|installerar|byter|lagar|felanmäler|delger|redigerar|startar upp|sätter (?:ihop|upp|samman)|"
            "driver (?:frågan|vidare)|bevakar|för (?:frågan|detta|synpunkterna) vidare|lyfter (?:frågan|detta|den|det) (?:med|i|till|på|hos))\\b"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression eachOf(u"^((?:Alla|Samtliga|Varje|Respektive)\\s+\\p{Ll}[\\p{L}-]+)\\s+(?:ska|skall)\\s+\\p{Ll}+"_s, QRegularExpression::UseUnicodePropertiesOption);
        if (const auto each = eachOf.match(m_text); each.hasMatch() && dateIn(m_text).isValid()) {
            Party all;
            all.text = each.captured(1);
            return task({all}, QStringView(m_text).sliced(each.capturedEnd(1)));
        }
        auto match = act.match(m_text);
        // With a day to have it done by, whatever somebody does is a task.
        static const QRegularExpression bound(u"\\b(\\p{Ll}{2,}r)\\b(?=.*\\b(?:senast|före den|innan den|till den|till (?:nästa|mötet|v\\.? ?\\d|vecka))\\b)"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
        const bool dueBound = !match.hasMatch();
        if (dueBound)
            match = bound.match(m_text);
        if (!match.hasMatch())
            return std::nullopt;
        const QString before = m_text.first(match.capturedStart());
        static const QRegularExpression everyone(u"^(?:Alla|Samtliga|Varje|Respektive)\\s+\\p{Ll}[\\p{L}-]+\\s*$"_s, QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression allOfUs(u"^(?:alla|samtliga)$"_s, QRegularExpression::CaseInsensitiveOption);
        if (has(allOfUs, before.trimmed()) && dateIn(m_text).isValid())
            return task({m_whom.partyOf(before.trimmed())}, QStringView(m_text).sliced(match.capturedStart()));
        static const QRegularExpression latest = form(u"\\b(?:senast|före den|till den)\\b"_s);
        if (has(everyone, before) && has(latest, m_text)) {
            Party all;
            all.text = before.trimmed();
            return task({all}, QStringView(m_text).sliced(match.capturedStart()));
        }
        const QString subject = Whom::withoutAdverbs(Whom::lastClause(before));
        if (dueBound && subject != before.trimmed())
            return std::nullopt;
        if (subject.isEmpty() || wordCount(subject) > 8 || isRecalled(before, {}))
            return std::nullopt;
        const Parties parties = m_whom.partiesOf(subject);
        // A name in full is a person, though nobody has heard of him yet.
        const auto isSomeone = [](const Party &p) { return p.person || (!p.body && Whom::isFullName(p.text)); };
        const bool known = !parties.isEmpty() && std::all_of(parties.begin(), parties.end(), [&](const Party &p) { return p.body || isSomeone(p); });
        const bool someone = std::any_of(parties.begin(), parties.end(), isSomeone);
        if (!known || (!someone && !actsForBody(match.captured())))
            return std::nullopt;
        return task(parties, QStringView(m_text).sliced(match.capturedStart()));
    }

    /// A body does much in running text that nobody charged it with; these words bind it.
    static bool actsForBody(const QString &act)
    {
        static const QRegularExpression binding(u"^(?:återkommer|återkopplar|återrapporterar|tar fram|ansvarar för|stämmer av)"_s,
                                                QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        return has(binding, act);
    }

    /// "Ante Luhr schemalägger rasterna", "Parisa ska prata med facket": whatever a known person does that is not said at the
    /// meeting is done after it.
    Found personDoes() const
    {
        static const QRegularExpression verb(u"(?:^|\\s)(?:(?:ska|skall)\\s+(\\p{Ll}+)|(\\p{Ll}{2,}r))(?=[\\s.,]|$)"_s, QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression tells(
            u"^(?:informera|berätta|redogör|rapportera|redovisa|presentera|föredra|hälsa|öppna|avsluta|lyfter?$|påpeka|anser?$|tycker?$|mena|undra|fråga|framför|yrka|reservera|"
            "meddela|visa|beskriv|tacka|konstatera|betona|poängtera|föreslå|önska|vill|ser?$|är$|har|kan|delta|sluta|börja|går?$|inled|nämn|tar?$|ger?$|ge$|får?$|kommer|komma$|"
            "blir|bli$|svara|kommentera|instämme|anmäl|lämna|anslut|sitt|leder|leda|förklara|understryk|upplev|känn|tro|hoppas|vet|sakna|efterlys|efterfråg|hänvisa|ifrågasätt|"
            "sammanfatta|summera|referera|delge|återge|upplys|uppge|uttryck|jobba|arbeta|representera|ersätt|vikariera|tillträd|justera|för$|sköt|håll|åker|åka|res|fyll|bor|står|"
            "ligg|gör$|göra$|tala|prata|drar|dra$|läser$|hör$|medverka|närvara|tillstyrk|bifall|avslår|motsätt|stödj|uppmuntra|uppmärksamma|välkomna|bekräfta|notera|reflektera|"
            "diskutera|beräkna|bedöm|förorda|rekommendera|avisera|orientera|repetera|klargör|förtydliga|belys|varna|oroa|flagga|väljer|upprepa|tipsa|påminner?$|poängterar|heter|"
            "minns|gläds|exemplifiera|problematisera|resonera|vänder|ställer|bjuder$|under$|över$|efter$|eller$|där$|här$|när$|alltså)"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        constexpr qsizetype longest = 25; ///< words; who tells much is no order to do something
        const auto match = verb.match(m_text);
        if (!match.hasMatch() || match.capturedStart() == 0 || wordCount(m_text) > longest || has(tells, match.captured(1) + match.captured(2)))
            return std::nullopt;
        const QString subject = Whom::withoutAdverbs(m_text.first(match.capturedStart()));
        if (subject.isEmpty() || !subject[0].isUpper() || wordCount(subject) > 8)
            return std::nullopt;
        const Parties parties = m_whom.partiesOf(subject);
        const bool known = !parties.isEmpty() && std::all_of(parties.begin(), parties.end(), [](const Party &p) { return bool(p.person); });
        static const QRegularExpression said(u"^\\s*(?:att|om att|inte)\\b"_s, QRegularExpression::CaseInsensitiveOption);
        const QStringView after = QStringView(m_text).sliced(match.capturedEnd());
        if (!known || has(said, after))
            return std::nullopt;
        return task(parties, after);
    }

    /// A role or someone nobody has matched yet: only the words that bind.
    Found answersFor() const
    {
        static const QRegularExpression owner(u"\\S.*[\\s(]ansvariga?\\s*:\\s*([^.;)]{2,80})"_s,
                                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (const auto match = owner.match(m_text); match.hasMatch())
            return task(m_whom.partiesOf(match.captured(1)), m_text);
        static const QRegularExpression act(u"\\b(?:ansvarar för|återkommer (?:med|till|om|när|i|senast)|tar fram|återkopplar|återrapporterar)\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        const auto match = act.match(m_text);
        if (!match.hasMatch())
            return std::nullopt;
        const QString before = m_text.first(match.capturedStart());
        const QString subject = Whom::withoutAdverbs(Whom::lastClause(before));
        static const QRegularExpression thing(
            u"^(?:det|den|detta|denna|dessa|de|som|vem|vilka|frågan|punkten|ärendet|information(?:en)?|mer information|man|förslaget|att)\\b|\\b(?:som|att|när|om)\\b"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (subject.isEmpty() || !subject[0].isUpper() || wordCount(subject) > 4 || has(thing, subject) || isRecalled(before, {}))
            return std::nullopt;
        return task(m_whom.partiesOf(subject), QStringView(m_text).sliced(match.capturedStart()));
    }

    /// "Punkten läggs in på LG-mötet den 23 mars", "Vid nästa möte ska … tas upp", "bordläggs"
    Found carryOver() const
    {
        static const QRegularExpression wish(u"\\b(?:föreslås|förslag|varje|alla möten|önskemål|önskar|bör|kan|skulle|om möjligt)\\b"_s,
                                             QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression places(
            u"\\b(?:läggs|lyfts|lyftas|tas|flyttas|skjuts|sätts|förs|bordläggs|bordlades|hänskjuts|återkommer|återupptas|upptas|behandlas|diskuteras|"
            "fortsätter|följs|presenteras|redovisas|(?:tas|komma|kommer) (?:\\S+ ){0,3}upp|ny punkt|återkomma)\\b"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression meeting(
            u"\\b(?:(nästa|nästkommande|kommande|senare|följande)\\s+([\\p{L}-]+)|([\\p{L}-]+)[ -]?(?:mötet|möte|sammanträdet|sammanträde)\\b)"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression shelved(u"\\bbordl(?:äggs|ades|agt)\\b"_s, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        const auto verb = places.match(m_text);
        if (!verb.hasMatch() || has(wish, m_text))
            return std::nullopt;
        Reading reading;
        reading.kind = LineKind::CarryOver;
        static const QRegularExpression again(u"^(?:frågan|punkten|ärendet|detta|det)\\s+(?:tas|lyfts|kommer|återkommer|återupptas|behandlas|diskuteras)\\b.*\\b(?:igen|åter|på nytt|återupptas|återkommer)\\b"_s,
                                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (const QDate day = dateIn(m_text); day.isValid() && day > m_date && has(again, m_text)) {
            reading.date = day;
            reading.target = CarryOverTarget::Date;
            return reading;
        }
        auto matches = meeting.globalMatch(m_text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QString when = match.captured(1).toLower();
            QString whose = when.isEmpty() ? match.captured(3) : match.captured(2);
            const bool dated = dateIn(QStringView(m_text).sliced(match.capturedStart())).isValid();
            if (when.isEmpty() ? !dated : !isMeeting(whose))
                continue;
            static const QRegularExpression ofThis = form(u"\\b(?:förra|föregående|dagens|detta|senaste)\\s+$"_s);
            if (has(ofThis, QStringView(m_text).first(match.capturedStart())))
                continue;
            static const QRegularExpression tail(u"[ -]?(?:möte(?:t)?|sammanträde(?:t)?)$"_s,
                                                 QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
            whose.remove(tail);
            reading.date = dateIn(m_text);
            reading.target = reading.date.isValid() ? CarryOverTarget::Date
                : when == u"nästa" || when == u"nästkommande" ? CarryOverTarget::NextMeeting
                                                             : CarryOverTarget::Unscheduled;
            if (const Party body = m_directory.resolve(whose); body.body && body.body != m_own.id && !m_whom.isOwn(whose))
                reading.body = body;
            return reading;
        }
        // "läggs in på LG den 24 oktober"
        static const QRegularExpression dated(u"\\b(?:på|till|i|hos)\\s+(\\p{Lu}[\\p{L}-]+)\\s+(?=den \\d|\\d)"_s, QRegularExpression::UseUnicodePropertiesOption);
        if (const auto match = dated.match(m_text); match.hasMatch() && verb.capturedStart() < match.capturedStart()) {
            const Party body = m_directory.resolve(match.captured(1));
            reading.date = dateIn(QStringView(m_text).sliced(match.capturedStart()));
            if ((body.body || m_whom.isOwn(match.captured(1))) && reading.date > m_date) {
                reading.target = CarryOverTarget::Date;
                if (body.body && body.body != m_own.id && !m_whom.isOwn(match.captured(1)))
                    reading.body = body;
                return reading;
            }
        }
        if (!has(shelved, m_text))
            return std::nullopt;
        reading.date = dateIn(m_text);
        reading.target = reading.date.isValid() ? CarryOverTarget::Date : CarryOverTarget::NextMeeting;
        return reading;
    }

    /// "möte", "ledningsgruppsmöte", "LG", "FSG", "gång": what can come after "nästa".
    bool isMeeting(const QString &word) const
    {
        static const QRegularExpression one(u"(?:möte|mötet|möten|sammanträde|sammanträdet|gång|träff|dagordning|ledningsgrupp)$"_s,
                                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        return has(one, word) || bool(m_directory.resolve(word).body) || m_whom.isOwn(word)
            || (word.size() >= 2 && word.size() <= 5 && word == word.toUpper());
    }

    Found agreement() const
    {
        static const QRegularExpression sign(
            u"\\b(?:(?:är|var|blev|råder)\\s+(?:\\p{L}+\\s+){0,3}(?:överens|eniga|ense)\\s+om|(?:kom|kommer)\\s+(?:\\p{L}+\\s+)?överens\\s+om|"
            "enades\\s+(?:\\p{L}+\\s+)?om|enas\\s+om|samsyn\\b.*\\b(?:om|kring|att|i)|överenskoms|överenskommet\\s+att)\\b"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        const auto match = sign.match(m_text);
        if (!match.hasMatch()
            || isRecalled(QStringView(m_text).first(match.capturedStart()), QStringView(m_text).sliced(match.capturedEnd())))
            return std::nullopt;
        Reading reading;
        reading.kind = LineKind::Agreement;
        return reading;
    }

    QString m_text;
    const Directory &m_directory;
    const Body &m_own;
    QDate m_date;
    const Parties &m_before;
    Whom m_whom;
};

bool endsWithAbbreviation(QStringView text)
{
    static const QRegularExpression abbreviation(
        u"(?:^|[\\s(])(?:t\\.ex|t ex|bl\\.a|bl a|m\\.m|m\\.fl|d\\.v\\.s|dvs|o\\.s\\.v|osv|s\\.k|fr\\.o\\.m|t\\.o\\.m|f\\.n|p\\.g\\.a|pga|ev|ca|kl|nr|inkl|exkl|"
        "resp|jfr|tel|st|dnr|sid|kap|bil|v|prel|ang|avd|obs|\\p{Lu})\\.$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString end = text.last(std::min<qsizetype>(text.size(), 12)).toString();
    const auto match = abbreviation.match(end);
    // A single letter ends an initial only where it is a capital: "steg b." ends a sentence.
    return match.hasMatch();
}

} // namespace

QList<Sentence> sentences(QStringView text)
{
    QList<Sentence> found;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'.' && text[i] != u'!' && text[i] != u'?')
            continue;
        qsizetype next = i + 1;
        while (next < text.size() && (text[next] == u'"' || text[next] == u'”' || text[next] == u')'))
            ++next;
        const qsizetype space = next;
        while (next < text.size() && text[next].isSpace())
            ++next;
        if (next == space || next >= text.size() || text[next].isLower() || text.sliced(next).startsWith(u"Ansvarig")
            || (text[i] == u'.' && endsWithAbbreviation(text.sliced(start, i + 1 - start))))
            continue;
        found.append({start, next - start});
        start = next;
        i = next - 1;
    }
    if (start < text.size())
        found.append({start, text.size() - start});
    return found;
}

QList<SentenceReading> readSentences(QStringView plainText, const Directory &directory, const Body &own, QDate meetingDate)
{
    QList<SentenceReading> found;
    Parties before;
    for (const Sentence &sentence : sentences(plainText)) {
        const QStringView text = plainText.sliced(sentence.start, sentence.length);
        if (const auto reading = SentenceReader(text, directory, own, meetingDate, before).read()) {
            found.append({sentence, *reading});
            if (reading->kind == LineKind::Task && !reading->responsible.isEmpty())
                before = reading->responsible;
            continue;
        }
        Parties people = directory.findIn(text);
        people.removeIf([](const Party &party) { return !party.person; });
        if (!people.isEmpty())
            before = {people.back()};
    }
    return found;
}

std::optional<Reading> readPhrase(QStringView plainText, const Directory &directory, const Body &own, QDate meetingDate)
{
    const auto found = readSentences(plainText, directory, own, meetingDate);
    return found.isEmpty() ? std::nullopt : std::optional(found.front().reading);
}

} // namespace domain
