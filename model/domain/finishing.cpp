// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/finishing.h"

#include "domain/agenda.h"
#include "domain/markdown.h"
#include "domain/numbering.h"

namespace domain {

namespace {

bool isLaterDay(const CarryOver &carryOver, const Meeting &meeting)
{
    switch (carryOver.target) {
    case CarryOverTarget::NextMeeting:
        return true;
    case CarryOverTarget::Date:
        return carryOver.date.isValid() && carryOver.date > meeting.date;
    case CarryOverTarget::Unscheduled:
        return false;
    }
    return false;
}

QString nameOf(const Attendance &row, const Minutes &minutes)
{
    return row.person.isNull() ? row.guestName : minutes.people.value(row.person).name;
}

} // namespace

QList<Question> unclear(const Minutes &minutes, const Directory &directory, const QHash<LineId, QString> &declined)
{
    QList<Question> questions;
    const QHash<ItemId, int> numbers = itemNumbers(minutes.body, minutes.items);
    for (const Line &line : minutes.lines) {
        Question question;
        question.item = line.item;
        question.line = line.id;
        question.number = numbers.value(line.item);
        question.text = toPlain(line.text).simplified();
        const auto ask = [&](Doubt doubt) {
            question.doubt = doubt;
            questions.append(question);
        };
        const auto read = [&] { return readPhrase(question.text, directory, minutes.body, minutes.meeting.date); };
        switch (line.kind) {
        case LineKind::Decision:
        case LineKind::Agreement:
            if (question.text.isEmpty())
                ask(Doubt::DecisionWithoutText);
            break;
        case LineKind::Task:
            if (minutes.tasks.value(line.id).responsible.isEmpty()
                && minutes.tasks.value(line.id).state == TaskState::Open) {
                question.reading = read().value_or(Reading());
                if (question.reading.responsible.isEmpty())
                    question.reading.responsible = directory.findIn(question.text);
                ask(Doubt::TaskWithoutOwner);
            }
            break;
        case LineKind::CarryOver: {
            const CarryOver carryOver = minutes.carryOvers.value(line.id);
            if (carryOver.placedAs.isNull() && !isLaterDay(carryOver, minutes.meeting))
                ask(Doubt::CarryOverWithoutDay);
            break;
        }
        case LineKind::FollowUp:
            if (!minutes.followUps.contains(line.id))
                ask(Doubt::FollowUpWithoutMeasure);
            break;
        case LineKind::Text:
        case LineKind::Bullet:
        case LineKind::Numbered:
            if (!question.text.isEmpty() && declined.value(line.id) != question.text) {
                if (const std::optional<Reading> reading = read(); reading && isTracked(reading->kind)) {
                    question.reading = *reading;
                    ask(Doubt::Suggestion);
                }
            }
            break;
        case LineKind::Label:
        case LineKind::Presenters:
            break;
        }
    }
    for (const Attendance &row : minutes.attendance) {
        if (row.presence != Presence::Unknown)
            continue;
        Question question;
        question.doubt = Doubt::PresenceUnknown;
        question.attendance = row.id;
        question.text = nameOf(row, minutes);
        questions.append(question);
    }
    return questions;
}

QList<Departure> departures(const Minutes &minutes)
{
    QSet<QString> standing;
    for (const QString &title : minutes.body.standingItems)
        standing.insert(toPlain(title).simplified().toCaseFolded());
    QList<Departure> leaving;
    for (const AgendaItem &item : minutes.items) {
        const QString title = toPlain(item.title).simplified();
        if (!isTreated(minutes, item.id)) {
            if (!title.isEmpty() && !standing.contains(title.toCaseFolded())) {
                Departure departure;
                departure.item = item.id;
                departure.title = title;
                departure.body = minutes.body.id;
                leaving.append(departure);
            }
            continue;
        }
        for (const Line &line : minutes.linesOf(item.id)) {
            const CarryOver carryOver = minutes.carryOvers.value(line.id);
            if (line.kind != LineKind::CarryOver || !carryOver.placedAs.isNull())
                continue;
            Departure departure;
            departure.line = line.id;
            departure.item = item.id;
            departure.title = toPlain(carryOver.title).simplified();
            if (departure.title.isEmpty())
                departure.title = title.isEmpty() ? toPlain(line.text).simplified() : title;
            departure.body = carryOver.body.isNull() ? minutes.body.id : carryOver.body;
            departure.target = carryOver.target;
            if (carryOver.target == CarryOverTarget::Date)
                departure.date = carryOver.date;
            leaving.append(departure);
        }
    }
    return leaving;
}

FrozenNumbers numbersToFreeze(const Minutes &minutes)
{
    return {itemNumbers(minutes.body, minutes.items), decisionNumbers(minutes.lines, minutes.decisions)};
}

} // namespace domain
