// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/secondlook.h"

#include "domain/dates.h"
#include "domain/whom.h"
#include "domain/wordforms.h"
#include "importing/attendance.h"

#include <QRegularExpression>
#include <algorithm>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;
using domain::form;
using domain::has;
using domain::LineKind;
using domain::Reading;

/// Told at the meeting, a matter of the meeting itself, a custom, or only thought of: "Jörgen meddelar att …", "Mona väljs att
/// justera, Robin skriver", "HR tar fram statistik varje månad", "Ett förslag är att Ola tar fram en modell".
bool isNoTask(const Reading &reading, const QString &sentence)
{
    static const QRegularExpression tells = form(u"^(?:\\S+ ){1,2}(?:väcker (?:en |frågan\\b)|vittnar om\\b|ifrågasätter\\b|efterlyser\\b)|^(?:\\S+ ){1,2}meddelar (?:via \\S+ |också |även |från \\S+ )?att\\b|^(?:\\S+ ){1,2}(?:pekar|trycker|håller|går|skickar med|slår|kommer) (?:på|ut|med|fast|fram till|ihåg) att\\b|"
                                                 "^(?:\\S+ ){1,2}(?:beslutar|bestämmer|avgör) själv\\b|\\b(?:väljs|utses|justera|justerar)\\b.*\\bskriver\\.?\\s*$"_s);
    static const QRegularExpression custom = form(u"\\b(?:alltid|vanligtvis|brukar)\\b"_s);
    static const QRegularExpression often = form(u"\\b(?:varje (?:månad|vecka|år|termin|dag|läsår)|årligen)\\b"_s);
    static const QRegularExpression thought = form(u"^(?:ett |en |det |alternativ(?:et)? är |)(?:förslag(?:et)?|önskemål(?:et)?|idén?|tanken?|möjligheten?)\\b.*\\b(?:är|vore|kan vara|var) att\\b"_s);
    static const QRegularExpression due = form(u"\\b(?:senast|till den|före den)\\b"_s);
    const bool somebody = std::any_of(reading.responsible.begin(), reading.responsible.end(), [](const domain::Party &party) { return bool(party.person); });
    return has(tells, sentence) || has(thought, sentence) || ((has(custom, sentence) || (!somebody && has(often, sentence))) && !has(due, sentence));
}

/// "Nämnden fastställer internbudgeten i december": it will, and has decided nothing.
bool isToCome(const QString &sentence)
{
    static const QRegularExpression will = form(u"\\b(?:fastställer|godkänner|antar)\\b"_s);
    return has(will, sentence);
}

/// "Nämnden har gett förvaltningen i uppdrag att …": decided by another body, and told here.
std::optional<Reading> chargeOfAnother(const QString &sentence, const Knowledge &meeting)
{
    static const QRegularExpression charges(u"^(\\p{L}[\\p{L}-]+) (?:har (?:\\p{L}+ )?(?:gett|givit)|gav|ger) .{2,60}? i uppdrag\\b"_s, QRegularExpression::UseUnicodePropertiesOption);
    const auto match = charges.match(sentence);
    const domain::Whom whom(meeting.directory, meeting.own, {});
    if (!match.hasMatch() || !whom.looksLikeBody(match.captured(1)) || whom.isOwn(match.captured(1)))
        return std::nullopt;
    Reading reading;
    reading.kind = LineKind::Decision;
    reading.reported = true;
    reading.body = meeting.directory.resolve(match.captured(1));
    return reading;
}

/// "Vid mötet den 20 augusti bestämde LG att …": of another day than this one, and told again.
bool isOfAnotherDay(const QString &sentence, QDate meeting)
{
    static const QRegularExpression then = form(u"^(?:vid|på|under) (?:\\S+ )?\\S+ (?:den )?(\\d{1,2} \\p{L}{3,9}(?: \\d{4})?|\\d{4}-\\d\\d-\\d\\d) (?:beslutade|bestämde|beslöt|fattade|tog|fick|gav|godkände|antog|fastställde)\\b"_s);
    const auto match = then.match(sentence);
    const auto found = match.hasMatch() ? domain::findDate(match.captured(1), meeting) : std::nullopt;
    return found && !(found->date.month() == meeting.month() && found->date.day() == meeting.day());
}

/// "Jerker stämmer av med växeln om vecka 30": what it is about, and not when.
bool isOnlyAboutAWeek(const QString &sentence)
{
    static const QRegularExpression about = form(u"\\b(?:om|kring|gällande|angående|för|inför) (?:v\\.? ?|vecka )\\d{1,2}\\.?\\s*$"_s);
    static const QRegularExpression due = form(u"\\b(?:senast|till den|före den|innan)\\b"_s);
    return has(about, sentence) && !has(due, sentence);
}

/// "Vi behöver enas om …", "Lärarna vill att frågan tas upp …": wished for, and not so yet.
bool isWish(const Reading &reading, const QString &sentence)
{
    static const QRegularExpression agree = form(u"^(?:att )?enas\\b|\\b(?:behöver|bör|måste|vill|kan|kunde|ska|skulle|försöker) (?:\\p{L}+ )?(?:enas|komma överens|bli överens|vara överens)\\b"_s);
    static const QRegularExpression wants = form(u"\\bvill(?: även| också)? att\\b"_s);
    return (reading.kind == LineKind::Agreement && has(agree, sentence)) || (reading.kind == LineKind::CarryOver && has(wants, sentence));
}

/// "Ekonomichef Bo Ås", "Bo tillsammans med Anna": the person in words that stand around him.
void mendOwners(Reading &reading, const Knowledge &meeting)
{
    static const QRegularExpression with = form(u"\\s+(?:tillsammans|ihop|i samråd) med\\s.*$"_s);
    for (domain::Party &party : reading.responsible) {
        if (party.person || party.body)
            continue;
        const domain::Party bare = meeting.directory.resolve(withoutTitle(QString(party.text).remove(with)));
        if (bare.person)
            party = bare;
    }
}

} // namespace

void mendDay(Reading &reading, const QString &sentence, QDate meeting)
{
    static const QRegularExpression today = form(u"\\b(?:senast|före|innan|under)\\b.*\\bi ?dag\\b"_s);
    if (reading.kind == LineKind::Task && !reading.date.isValid() && has(today, sentence))
        reading.date = meeting;
    if (!meeting.isValid() || (reading.kind == LineKind::Task && isOnlyAboutAWeek(sentence)))
        reading.date = {}; // without the meeting's day nobody knows the year
}

QDate dayOfWhatStandsBefore(const QString &sentence, QDate meeting)
{
    static const QRegularExpression ready = form(u"^(?:\\p{L}+ (?:ska|skall) (?:\\p{L}+ ){0,2})?(?:klar[ta]?|färdig[ta]?|inlämna[td]e?|redovisas|lämnas|vara klar[ta]?)\\b"_s);
    constexpr qsizetype longest = 90;
    const auto found = sentence.size() <= longest && has(ready, sentence) ? domain::findDate(sentence, meeting) : std::nullopt;
    return found ? found->date : QDate();
}

std::optional<Reading> secondLook(Reading reading, const QString &sentence, const Knowledge &meeting)
{
    if (reading.kind == LineKind::Task)
        if (auto charge = chargeOfAnother(sentence, meeting))
            return charge;
    if ((reading.kind == LineKind::Task && isNoTask(reading, sentence)) || (reading.reported && isToCome(sentence)) || isOfAnotherDay(sentence, meeting.date)
        || isWish(reading, sentence))
        return std::nullopt;
    mendDay(reading, sentence, meeting.date);
    mendOwners(reading, meeting);
    return reading;
}

} // namespace importing
