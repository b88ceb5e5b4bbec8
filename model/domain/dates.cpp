// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dates.h"

#include "domain/datewords.h"

#include <QHash>
#include <QStringList>
#include <algorithm>
#include <array>

namespace domain {

namespace {

using namespace Qt::Literals::StringLiterals;
using namespace datewords;

QString yearWhereItDiffers(QDate date, QDate today)
{
    const QDate now = today.isValid() ? today : QDate::currentDate();
    return date.year() == now.year() ? QString() : u' ' + QString::number(date.year());
}

} // namespace

QString longDate(QDate date, QDate today)
{
    if (!date.isValid())
        return {};
    return shortWeekday(date) + u' ' + QString::number(date.day()) + u' ' + monthName(date.month())
        + yearWhereItDiffers(date, today);
}

QString shortDate(QDate date, QDate today)
{
    if (!date.isValid())
        return {};
    return QString::number(date.day()) + u' ' + shortMonthName(date.month()) + yearWhereItDiffers(date, today);
}

QString fullDate(QDate date)
{
    if (!date.isValid())
        return {};
    return weekdayName(date.dayOfWeek()) + u' ' + QString::number(date.day()) + u' ' + monthName(date.month()) + u' '
        + QString::number(date.year());
}

namespace {

/// One way of writing a date: nullopt where the words are written in another.
using Way = std::optional<QDate> (*)(const QString &words, QDate today);

std::optional<QDate> valid(QDate date) { return date.isValid() ? std::optional(date) : std::nullopt; }

std::optional<QDate> isoDate(const QString &words, QDate)
{
    static const QRegularExpression form(u"^((?:19|20)\\d\\d)(-?)(\\d\\d)\\2(\\d\\d)$"_s);
    const auto match = form.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    return valid(QDate(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt()));
}

std::optional<QDate> slashDate(const QString &words, QDate today)
{
    static const QRegularExpression form(u"^(?:%1 )?(?:den )?(\\d{1,2})/(\\d{1,2})(?:[ /-](\\d{4}|\\d\\d))?$"_s.arg(weekdayPattern()),
                                         QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    return dayInYear(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3), today);
}

std::optional<QDate> dayAndMonth(const QString &words, QDate today)
{
    static const QRegularExpression form(
        u"^(?:%1 )?(?:den )?(\\d{1,2})(?::[ea]|e|\\.)? ?(%2)\\.?(?:[ ,]+(\\d{4}))?$"_s.arg(weekdayPattern(), monthPattern()),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    return dayInYear(match.captured(1).toInt(), monthNumber(match.capturedView(2)), match.captured(3), today);
}

std::optional<QDate> dayOfThisMonth(const QString &words, QDate today)
{
    static const QRegularExpression form(u"^den (\\d{1,2})(?::[ea]|e)?$"_s);
    const auto match = form.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    const int day = match.captured(1).toInt();
    for (int months = 0; months <= 2; ++months) {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(months);
        const QDate date(first.year(), first.month(), day);
        if (date.isValid() && date >= today)
            return date;
    }
    return std::nullopt;
}

std::optional<QDate> nearDay(const QString &words, QDate today)
{
    static const QHash<QString, int> days{{u"idag"_s, 0},      {u"i dag"_s, 0},      {u"imorgon"_s, 1},
                                          {u"i morgon"_s, 1},  {u"i morron"_s, 1},   {u"i övermorgon"_s, 2},
                                          {u"övermorgon"_s, 2}, {u"iövermorgon"_s, 2}, {u"igår"_s, -1},
                                          {u"i går"_s, -1}};
    const auto found = days.constFind(words);
    return found == days.cend() ? std::nullopt : std::optional(today.addDays(*found));
}

std::optional<QDate> weekdayWords(const QString &words, QDate today)
{
    static const QRegularExpression form(u"^(?:(nästa|kommande|nu på|på) )?(%1)$"_s.arg(weekdayPattern()),
                                         QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    const int day = weekdayNumber(match.capturedView(2));
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    if (match.capturedView(1) == u"nästa")
        return monday.addDays(7 + day - 1);
    const int ahead = (day - today.dayOfWeek() + 7) % 7;
    return today.addDays(ahead == 0 ? 7 : ahead);
}

std::optional<QDate> weekNumber(const QString &words, QDate today)
{
    static const QRegularExpression form(u"^v(?:ecka)?\\.? ?(\\d{1,2})(?:[ ,]+(\\d{4}))?$"_s);
    const auto match = form.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    return mondayOfWeek(match.captured(1).toInt(), match.captured(2).toInt(), today);
}

std::optional<QDate> nextPeriod(const QString &words, QDate today)
{
    if (words == u"nästa vecka")
        return today.addDays(8 - today.dayOfWeek());
    if (words == u"nästa månad")
        return QDate(today.year(), today.month(), 1).addMonths(1);
    if (words == u"nästa år")
        return QDate(today.year() + 1, 1, 1);
    return std::nullopt;
}

std::optional<QDate> partOfMonth(const QString &words, QDate today)
{
    static const QRegularExpression form(u"^(?:i )?(början|mitten|slutet) av (månaden|%1)(?: (\\d{4}))?$"_s.arg(monthPattern()),
                                         QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    const QString part = match.captured(1);
    const auto dayIn = [&](QDate first) {
        return part == u"början" ? first : part == u"mitten" ? first.addDays(14) : first.addDays(first.daysInMonth() - 1);
    };
    if (match.captured(2) == u"månaden")
        return dayIn(QDate(today.year(), today.month(), 1));
    const int month = monthNumber(match.capturedView(2));
    if (!match.captured(3).isEmpty())
        return dayIn(QDate(match.captured(3).toInt(), month, 1));
    const QDate thisYear = dayIn(QDate(today.year(), month, 1));
    return thisYear >= today ? thisYear : dayIn(QDate(today.year() + 1, month, 1));
}

std::optional<QDate> distance(const QString &words, QDate today)
{
    static const QRegularExpression form(u"^(?:om |inom )?%1$"_s.arg(distancePattern()),
                                         QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    return addDistance(match.captured(1), match.captured(2), today);
}

constexpr std::array<Way, 10> ways{isoDate,      slashDate,  dayAndMonth, dayOfThisMonth, nearDay,
                                   weekdayWords, weekNumber, nextPeriod,  partOfMonth,    distance};

QString tidied(QStringView words)
{
    QString text = words.toString().simplified().toLower();
    while (text.endsWith(u'.') || text.endsWith(u',') || text.endsWith(u'!'))
        text.chop(1);
    static const QRegularExpression lead(u"^(?:senast|till|före|innan|klart?|deadline:?) +"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(lead).trimmed();
}

} // namespace

std::optional<QDate> dateFromWords(QStringView words, QDate today)
{
    if (words.size() > 60)
        return std::nullopt;
    const QString text = tidied(words);
    for (const Way way : ways)
        if (const auto date = way(text, today))
            return date;
    return std::nullopt;
}

namespace {

QStringList wordsToOffer(const QString &beginning, QDate today)
{
    QStringList offers{u"idag"_s, u"imorgon"_s, u"nästa vecka"_s, u"om en vecka"_s, u"om två veckor"_s, u"om en månad"_s};
    for (int day = 1; day <= 5; ++day)
        offers << weekdayName(day);
    for (int day = 1; day <= 5; ++day)
        offers << u"nästa "_s + weekdayName(day);
    offers << u"i övermorgon"_s << u"om tre veckor"_s << u"om två månader"_s << u"om tre månader"_s << u"om ett halvår"_s
           << u"om ett år"_s << u"nästa månad"_s << u"i slutet av månaden"_s << u"lördag"_s << u"söndag"_s;
    if (beginning.startsWith(u'v')) {
        for (int week = 0; week < 53; ++week) {
            const int number = today.addDays(7 * week).weekNumber();
            offers << u"v "_s + QString::number(number) << u"vecka "_s + QString::number(number);
        }
    }
    static const QRegularExpression dayForm(u"^(den )?(\\d{1,2})(?::[ea]|e)?(?: \\D*|/\\d*)?$"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const auto match = dayForm.match(beginning);
    if (match.hasMatch()) {
        const int day = match.captured(2).toInt();
        for (int month = 0; month < 12; ++month) {
            const QDate first = QDate(today.year(), today.month(), 1).addMonths(month + (day < today.day() ? 1 : 0));
            offers << match.captured(1) + QString::number(day) + u' ' + monthName(first.month())
                   << QString::number(day) + u'/' + QString::number(first.month());
        }
    }
    return offers;
}

} // namespace

QList<DateSuggestion> dateSuggestions(QStringView beginning, QDate today)
{
    constexpr qsizetype most = 8;
    const QString typed = beginning.toString().simplified().toLower();
    QList<DateSuggestion> found;
    const auto offer = [&](const QString &words) {
        const auto date = dateFromWords(words, today);
        const bool known = std::any_of(found.begin(), found.end(), [&](const DateSuggestion &s) { return s.words == words; });
        if (date && !known && found.size() < most)
            found.append({words, *date});
    };
    if (!typed.isEmpty())
        offer(typed);
    const QString wanted = QString(typed).remove(u' ');
    for (const QString &words : wordsToOffer(typed, today))
        if (QString(words).remove(u' ').startsWith(wanted))
            offer(words);
    return found;
}

namespace {

struct Find {
    QRegularExpression form;
    std::optional<QDate> (*read)(const QRegularExpressionMatch &match, QDate reference);
};

const QList<Find> &finds()
{
    const auto form = [](const QString &pattern) {
        return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    };
    using Match = const QRegularExpressionMatch &;
    static const QList<Find> all{
        {form(u"(?<![\\d-])((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?![\\d-])"_s),
         [](Match m, QDate) { return valid(QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt())); }},
        {form(u"(?:\\b%1(?:en)?,? +)?(?:\\bden +)?(?<!\\d)(?<!\\d[.,:/-])(\\d{1,2})(?::[ea]|e)?(?: ?[-–] ?\\d{1,2})?\\.? (%2)\\b\\.?(?:,? (\\d{4})\\b)?"_s
                  .arg(weekdayPattern(), monthPattern())),
         [](Match m, QDate ref) {
             return dayInYear(m.captured(1).toInt(), monthNumber(m.captured(2).toLower()), m.captured(3), ref);
         }},
        {form(u"(?:\\b%1(?:en)?,? +)?(?:\\bden +)?(?<![\\d/.,-])(\\d{1,2})/(\\d{1,2})(?:[ -](\\d{4}|\\d\\d(?= *[.,)]| *$)))?(?![\\d/]| +av\\b| *%)"_s.arg(weekdayPattern())),
         [](Match m, QDate ref) { return dayInYear(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3), ref); }},
        {form(u"\\bv(?:ecka|\\.)? ?(\\d{1,2})\\b(?! ?[-–] ?\\d| *(?:%|st\\b))"_s),
         [](Match m, QDate ref) { return mondayOfWeek(m.captured(1).toInt(), 0, ref); }},
        {form(u"\\b(?:om|inom) %1\\b"_s.arg(distancePattern())),
         [](Match m, QDate ref) { return addDistance(m.captured(1).toLower(), m.captured(2).toLower(), ref); }},
        {form(u"\\b(?:i )?(?:början|mitten|slutet) av (?:månaden|%1)\\b(?: \\d{4}\\b)?"_s.arg(monthPattern())),
         [](Match m, QDate ref) { return partOfMonth(m.captured(0).simplified().toLower(), ref); }},
        {form(u"\\b(?:nästa|kommande|nu på|på) %1\\b"_s.arg(weekdayPattern())),
         [](Match m, QDate ref) { return weekdayWords(m.captured(0).simplified().toLower(), ref); }},
        {form(u"\\b(?<=senast |till |före |innan |senast på |redan )%1\\b"_s.arg(weekdayPattern())),
         [](Match m, QDate ref) { return weekdayWords(m.captured(0).simplified().toLower(), ref); }},
        {form(u"\\b(?:i ?morgon|i ?övermorgon)\\b|\\bnästa vecka\\b"_s), [](Match m, QDate ref) {
             const QString words = m.captured(0).simplified().toLower();
             const auto near = nearDay(words, ref);
             return near ? near : nextPeriod(words, ref);
         }}};
    return all;
}

} // namespace

std::optional<FoundDate> findDate(QStringView text, QDate reference)
{
    std::optional<FoundDate> first;
    const QString whole = text.toString();
    for (const Find &find : finds()) {
        auto matches = find.form.globalMatch(whole);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const auto date = find.read(match, reference);
            if (!date)
                continue;
            if (!first || match.capturedStart() < first->start)
                first = FoundDate{*date, match.capturedStart(), match.capturedLength()};
            break;
        }
    }
    return first;
}

} // namespace domain
