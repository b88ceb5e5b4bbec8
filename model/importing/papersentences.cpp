// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/papersentences.h"

#include "domain/dates.h"

#include <QRegularExpression>
#include <algorithm>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;
using domain::CarryOverTarget;
using domain::LineKind;
using domain::Reading;

QRegularExpression form(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

bool has(const QRegularExpression &expression, const QString &text) { return expression.match(text).hasMatch(); }

/// A sentence that the common phrases leave as text.
class Sentence
{
public:
    Sentence(const QString &text, const Knowledge &meeting) : m_text(text.trimmed()), m_meeting(meeting) {}

    std::optional<Reading> read() const
    {
        if (m_text.endsWith(u'?'))
            return std::nullopt;
        for (const auto way : {&Sentence::carriedOver, &Sentence::answersBy, &Sentence::asksSomebody, &Sentence::cameTo, &Sentence::roleActs})
            if (auto reading = (this->*way)())
                return reading;
        return std::nullopt;
    }

private:
    /// "Tas upp igen den 28 oktober", "Frågan återkommer på LG den 19 november", "Vi tar upp det på nästa elevråd".
    std::optional<Reading> carriedOver() const
    {
        static const QRegularExpression wish = form(u"\\b(?:föreslås|förslag|varje|alla möten|önskemål|önskar|bör|kan|skulle|om möjligt|har|hade)\\b"_s);
        static const QRegularExpression moves = form(
            u"\\b(?:tas|tar|lyfts|lyfter|kommer|återkommer|återupptas|behandlas|diskuteras|fortsätter|flyttas|skjuts|bordläggs)\\b"_s);
        static const QRegularExpression again = form(u"\\b(?:tas|tar|lyfts|lyfter|kommer)\\b.*\\b(?:igen|på nytt)\\b"_s);
        static const QRegularExpression up = form(u"^(?:frågan|punkten|ärendet|det|detta|diskussionen|vi|förslaget|dialogen)?\\b.*\\b(?:återkommer|återupptas|tas (?:\\S+ )?upp|tar (?:\\S+ ){0,3}upp|kommer (?:\\S+ )?upp|"
                                                  "lyfts|fortsätter|flyttas|skjuts|bordläggs|behandlas)\\b"_s);
        static const QRegularExpression next = form(u"\\bnästa (?!år|läsår|termin|månad|vecka|höst|vår|steg|vecka|fas|etapp)\\p{L}+"_s);
        static const QRegularExpression place = form(u"\\b(?:på|vid|till|i)\\s+(?:\\p{L}+s )?(\\p{L}[\\p{L}-]*)\\s+(?:måndag |tisdag |onsdag |torsdag |fredag )?(?:den )?\\d"_s);
        if (!has(moves, m_text) || has(wish, m_text) || m_text.size() > 200)
            return std::nullopt;
        Reading reading;
        reading.kind = LineKind::CarryOver;
        const auto found = domain::findDate(m_text, m_meeting.date);
        const bool later = found && m_meeting.date.isValid() && found->date > m_meeting.date;
        reading.date = later ? found->date : QDate();
        reading.target = later ? CarryOverTarget::Date : has(next, m_text) ? CarryOverTarget::NextMeeting : CarryOverTarget::Unscheduled;
        if (has(again, m_text))
            return reading;
        if (!has(up, m_text))
            return std::nullopt;
        if (has(next, m_text))
            return reading;
        if (const auto match = place.match(m_text); later && match.hasMatch() && isMeeting(match.captured(1)))
            return reading;
        return std::nullopt;
    }

    bool isMeeting(const QString &word) const
    {
        static const QRegularExpression one = form(u"(?:möte|mötet|sammanträde|sammanträdet|träff|träffen|gruppen|rådet|råd|teamet|nämnden|utskottet|styrelsen|laget|konferens|konferensen|dag|dagen|apt)$"_s);
        return has(one, word) || bool(m_meeting.directory.resolve(word).body);
    }

    /// "Ansvarig: Ann Tjernlund, senast 14 februari": a name alone says whose the line above is; with a day it is something to do.
    std::optional<Reading> answersBy() const
    {
        static const QRegularExpression owner = form(u"^ansvariga?\\s*:\\s*([^,.;]{2,60})[,.;]\\s*(\\S.*)$"_s);
        const auto match = owner.match(m_text);
        const auto found = match.hasMatch() ? domain::findDate(match.captured(2), m_meeting.date) : std::nullopt;
        return found ? std::optional(taskOf(match.captured(1), found->date)) : std::nullopt;
    }

    /// "Sofia frågar rektor om vikarier": somebody who is not at the table.
    std::optional<Reading> asksSomebody() const
    {
        static const QRegularExpression asks(u"^(\\p{Lu}[\\p{L}. -]{1,50}?) (?:frågar|hör med|kollar med) (?!om\\b|vad\\b|hur\\b|varför\\b|efter\\b|sig\\b|ifall\\b|när\\b|vem\\b|gruppen\\b|oss\\b|mötet\\b)\\p{L}+ (?:om|ifall|när|vad|hur)\\b"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
        const auto match = asks.match(m_text);
        if (!match.hasMatch())
            return std::nullopt;
        const auto found = domain::findDate(m_text, m_meeting.date);
        const Reading reading = taskOf(match.captured(1), found ? found->date : QDate());
        const bool known = std::all_of(reading.responsible.begin(), reading.responsible.end(), [](const domain::Party &party) { return bool(party.person); });
        return known && !reading.responsible.isEmpty() ? std::optional(reading) : std::nullopt;
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
        static const QRegularExpression came(u"^(?:vi|gruppen|ledningsgruppen|mötet|[\\p{Lu}]{2,5})\\s+(?:kom|kommer)\\s+(?:\\p{L}+ )?fram till att\\b"_s,
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
        static const QRegularExpression many = form(u"^(?:alla|samtliga|varje|respektive)\\b|(?:er|na)$"_s); // what they all do is often a custom
        static const QRegularExpression acts = form(
            u"\\b(?:skriver|bokar|ordnar|skickar|mejlar|mailar|ringer|kontaktar|sammanställer|stämmer av|bjuder in|kallar|uppdaterar|beställer|publicerar|undersöker|"
            "utreder|ser över|kollar|lägger upp|följer upp|tar fram|tar kontakt|inventerar|kompletterar)\\b"_s);
        const QString role = roleThatBegins(m_text);
        const QString after = m_text.sliced(role.size());
        if (role.isEmpty() || !(has(bound, after) || (has(acts, after) && !has(many, role))))
            return std::nullopt;
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

/// Told at the meeting, or a matter of the meeting itself: "Jörgen meddelar att …", "Mona väljs att justera, Robin skriver".
bool isOnlyTold(const QString &sentence)
{
    static const QRegularExpression tells = form(u"^\\S+(?: \\S+)? meddelar\\b.*\\batt\\b|\\b(?:väljs|utses|justera|justerar)\\b.*\\bskriver\\.?\\s*$"_s);
    return has(tells, sentence);
}

/// "… före lunch idag"
domain::SentenceReading withToday(domain::SentenceReading reading, const QString &sentence, QDate meeting)
{
    static const QRegularExpression today = form(u"\\b(?:senast|före|innan|under)\\b.*\\bi ?dag\\b"_s);
    if (reading.reading.kind == LineKind::Task && !reading.reading.date.isValid() && has(today, sentence))
        reading.reading.date = meeting;
    return reading;
}

/// "Klart senast den 20 mars", "Skrivelsen ska vara klar till den 5 april": the day of what was said right before.
QDate dayOfWhatStandsBefore(const QString &sentence, QDate meeting)
{
    static const QRegularExpression ready = form(u"^(?:\\p{L}+ (?:ska|skall) (?:\\p{L}+ ){0,2})?(?:klar[ta]?|färdig[ta]?|inlämna[td]e?|redovisas|lämnas|vara klar[ta]?)\\b"_s);
    constexpr qsizetype longest = 90;
    const auto found = sentence.size() <= longest && has(ready, sentence) ? domain::findDate(sentence, meeting) : std::nullopt;
    return found ? found->date : QDate();
}

} // namespace

QString roleThatBegins(const QString &sentence)
{
    static const QRegularExpression role(
        u"^(?:(?:Biträdande |Alla |Samtliga |Respektive |Varje )?(?:[\\p{L}-]*(?:[Rr]ektor(?:n|er|erna)?|[Cc]hef(?:en|er|erna)?|[Ss]köterska(?:n)?|[Kk]urator(?:n|er|erna)?|[Pp]sykolog(?:en)?|[Pp]edagog(?:en|er|erna)?|"
        "[Ll]ärar(?:e|en|na)|[Mm]entor(?:n|er|erna)?|[Ss]amordnar(?:e|en|na)|[Ss]ekreterare(?:n)?|[Aa]dministratör(?:en|er|erna)?|[Ss]trateg(?:en)?|[Uu]tvecklare(?:n)?|[Hh]andläggare(?:n)?|"
        "[Kk]ommunikatör(?:en)?|[Cc]ontroller(?:n)?|[Ee]konom(?:en)?|[Vv]aktmästare(?:n)?|[Ss]kyddsombud(?:et|en)?|[Oo]rdförande(?:n)?|[Kk]ansliet|[Ff]örvaltningen|[Ee]levhälsan|[Ee]levhälsoteamet)|HR|IT)"
        "(?: och |, )?)+(?=\\s)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
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
            if (known->reading.kind != LineKind::Task || !isOnlyTold(words))
                found.append(withToday(*known, words, meeting.date));
            continue;
        }
        if (!found.isEmpty() && found.back().reading.kind == LineKind::Task && !found.back().reading.date.isValid()
            && found.back().sentence.start + found.back().sentence.length == sentence.start)
            found.back().reading.date = dayOfWhatStandsBefore(words, meeting.date);
        if (const auto reading = Sentence(words, meeting).read())
            found.append(withToday({sentence, *reading}, words, meeting.date));
    }
    return found;
}

std::optional<domain::Reading> readPaperPhrase(const QString &text, const Knowledge &meeting)
{
    const auto found = readPaperSentences(text, meeting);
    return found.isEmpty() ? std::nullopt : std::optional(found.front().reading);
}

} // namespace importing
