// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/meetings/meetingwords.h"

#include "domain/dates.h"
#include "domain/unknownday.h"
#include "lists/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace views::words {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(views::words)
};

/// A day without its weekday, the month in full: "3 november".
QString day(QDate date, QDate today)
{
    const QLocale swedish(QLocale::Swedish, QLocale::Sweden);
    return date.year() == today.year() ? swedish.toString(date, u"d MMMM"_s) : swedish.toString(date, u"d MMMM yyyy"_s);
}

} // namespace

QString time(QTime time) { return time.isValid() ? time.toString(u"H.mm"_s) : QString(); }

std::optional<QTime> timeFromWords(const QString &words)
{
    static const QRegularExpression form(u"^(?:kl\\.?\\s*)?(\\d{1,2})(?:[.:\\s]?(\\d{2}))?$"_s);
    const QRegularExpressionMatch match = form.match(words.simplified());
    if (!match.hasMatch())
        return std::nullopt;
    const QTime read(match.captured(1).toInt(), match.captured(2).toInt());
    return read.isValid() ? std::optional(read) : std::nullopt;
}

QString whenAndWhere(const domain::Meeting &meeting)
{
    QString text = meeting.date == domain::unknownDay() ? Words::tr("Dagen står inte i papperet") : lists::words::sentenceCase(domain::fullDate(meeting.date));
    if (meeting.starts.isValid()) {
        const QString hours = meeting.ends.isValid() ? time(meeting.starts) + u'–' + time(meeting.ends) : time(meeting.starts);
        text = Words::tr("%1 kl. %2").arg(text, hours);
    }
    return meeting.place.isEmpty() ? text : text + u", "_s + meeting.place;
}

QString timeLeft(const domain::Meeting &meeting, const QDateTime &now)
{
    if (meeting.status != domain::MeetingStatus::Ongoing || !meeting.ends.isValid() || now.date() != meeting.date)
        return {};
    const qint64 minutes = (now.time().secsTo(meeting.ends) + 59) / 60;
    return minutes >= 0 ? Words::tr("%1 min kvar").arg(minutes) : Words::tr("%1 min över tiden").arg(-minutes);
}

QString subject(const domain::Question &question)
{
    if (question.doubt == domain::Doubt::PresenceUnknown)
        return question.text;
    if (question.text.isEmpty())
        return question.doubt == domain::Doubt::DecisionWithoutText ? Words::tr("Ett beslut utan text") : Words::tr("En rad utan text");
    QString text = question.text;
    if (text.endsWith(u'.'))
        text.chop(1);
    return u'”' + text + u'”';
}

QString asked(const domain::Question &question)
{
    const auto at = [&](const QString &sentence) {
        return question.number > 0 ? Words::tr("Punkt %1. %2").arg(question.number).arg(sentence) : sentence;
    };
    switch (question.doubt) {
    case domain::Doubt::Suggestion:
        switch (question.reading.kind) {
        case domain::LineKind::Decision:
            return at(question.reading.reported ? Words::tr("Är det ett beslut av ett annat organ?") : Words::tr("Är det ett beslut?"));
        case domain::LineKind::Agreement:
            return at(Words::tr("Är det en överenskommelse?"));
        case domain::LineKind::CarryOver:
            return at(Words::tr("Ska det tas upp på ett senare möte?"));
        default:
            return at(Words::tr("Är det en uppgift?"));
        }
    case domain::Doubt::DecisionWithoutText:
        return at(Words::tr("Vad beslutades?"));
    case domain::Doubt::TaskWithoutOwner:
        return at(Words::tr("Vem gör det?"));
    case domain::Doubt::FollowUpWithoutMeasure:
        return at(Words::tr("Vilken insats följs upp?"));
    case domain::Doubt::CarryOverWithoutDay:
        return at(Words::tr("När ska det tas upp?"));
    case domain::Doubt::PresenceUnknown:
        return Words::tr("Varken närvarande eller frånvarande");
    }
    return {};
}

QString destination(const domain::Departure &departure, const QString &bodyAbbreviation, QDate today)
{
    switch (departure.target) {
    case domain::CarryOverTarget::Date:
        if (departure.date.isValid())
            return bodyAbbreviation + u' ' + day(departure.date, today);
        break;
    case domain::CarryOverTarget::NextMeeting:
        return Words::tr("nästa %1").arg(bodyAbbreviation);
    case domain::CarryOverTarget::Unscheduled:
        break;
    }
    return Words::tr("utan datum");
}

} // namespace views::words
