// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/words.h"

#include "domain/numbering.h"

#include <QLocale>
#include <QStringList>

namespace documents::words {

using namespace Qt::Literals::StringLiterals;
using namespace domain;

QString minutes() { return u"Mötesanteckningar"_s; }
QString notice() { return u"Kallelse"_s; }
QString draft() { return u"UTKAST"_s; }
QString presenters() { return u"Föredragande"_s; }

QString sectionName(Section section)
{
    switch (section) {
    case Section::Decision: return u"Beslut"_s;
    case Section::Dialogue: return u"Dialog"_s;
    case Section::Information: return u"Information"_s;
    }
    return {};
}

QString statusName(const Meeting &meeting)
{
    QString status;
    switch (meeting.status) {
    case MeetingStatus::Planned:
    case MeetingStatus::Ongoing:
    case MeetingStatus::Draft: status = u"Utkast"_s; break;
    case MeetingStatus::Finished: status = u"Färdigställda"_s; break;
    case MeetingStatus::Approved:
        status = meeting.approvedAt.isValid() ? u"Justerade "_s + day(meeting.approvedAt.toUTC().date()) : u"Justerade"_s;
        break;
    }
    return meeting.version > 1 ? status + u" · Version %1, rättad"_s.arg(meeting.version) : status;
}

QString stateName(TaskState state)
{
    switch (state) {
    case TaskState::Open: return u"Öppen"_s;
    case TaskState::Done: return u"Klar"_s;
    case TaskState::Dropped: return u"Struken"_s;
    }
    return {};
}

QString stateName(DecisionState state)
{
    switch (state) {
    case DecisionState::Valid: return u"Gäller"_s;
    case DecisionState::Carried: return u"Genomfört"_s;
    case DecisionState::Replaced: return u"Ersatt"_s;
    case DecisionState::Revoked: return u"Upphävt"_s;
    }
    return {};
}

QString day(QDate date) { return QLocale(QLocale::Swedish).toString(date, u"d MMMM yyyy"_s); }

QString timeSpan(QTime from, QTime to)
{
    const auto clock = [](QTime time) { return time.toString(u"H.mm"_s); };
    if (from.isValid() && to.isValid())
        return u"kl. %1–%2"_s.arg(clock(from), clock(to));
    return from.isValid() ? u"kl. "_s + clock(from) : QString();
}

QString personName(const Minutes &minutes, PersonId person) { return minutes.people.value(person).name; }

QString bodyName(const Minutes &minutes, BodyId body)
{
    return body == minutes.body.id ? minutes.body.name : minutes.bodies.value(body).name;
}

QString parties(const Minutes &minutes, const Parties &list)
{
    QStringList names;
    for (const Party &party : list) {
        QString name = party.person ? personName(minutes, party.person) : party.body ? bodyName(minutes, party.body) : QString();
        names << (name.isEmpty() ? party.text : name);
    }
    names.removeAll(QString());
    return names.join(u", "_s);
}

QString decisionLabel(const Minutes &minutes, const Line &line, int number)
{
    const QString kind = line.kind == LineKind::Agreement ? u"Överenskommelse"_s : u"Beslut"_s;
    const Decision decision = minutes.decisions.value(line.id);
    if (decision.reported) {
        const QString body = bodyName(minutes, decision.body);
        return body.isEmpty() ? kind + u" av annan grupp"_s : kind + u" av "_s + body;
    }
    return kind + u' ' + reference(minutes.body.abbreviation, minutes.meeting.date, number);
}

QString decisionDetails(const Minutes &minutes, const Line &line)
{
    const Decision decision = minutes.decisions.value(line.id);
    QStringList details;
    if (const QString who = parties(minutes, decision.responsible); !who.isEmpty())
        details << u"Ansvarig "_s + who;
    if (decision.followUp.isValid())
        details << u"Följs upp "_s + day(decision.followUp);
    if (decision.state != DecisionState::Valid)
        details << stateName(decision.state);
    return details.join(u" · "_s);
}

QString taskDetails(const Minutes &minutes, const Line &line)
{
    const Task task = minutes.tasks.value(line.id);
    QStringList details;
    if (const QString who = parties(minutes, task.responsible); !who.isEmpty())
        details << u"Ansvarig "_s + who;
    if (task.due.isValid())
        details << u"Klart "_s + day(task.due);
    if (task.reportBack.isValid()) {
        const QString body = bodyName(minutes, task.reportBackTo);
        details << u"Återrapporteras %1%2"_s.arg(body.isEmpty() ? QString() : body + u' ', day(task.reportBack));
    }
    if (task.state != TaskState::Open)
        details << stateName(task.state);
    return details.join(u" · "_s);
}

QString effectWords(Effect effect)
{
    switch (effect) {
    case Effect::TooEarly: return u"Effekt: för tidigt att säga"_s;
    case Effect::None: return u"Effekt: ingen"_s;
    case Effect::Partly: return u"Effekt: delvis uppnådd"_s;
    case Effect::Reached: break;
    }
    return u"Effekt: uppnådd"_s;
}

QString carryOverDetails(const Minutes &minutes, const Line &line)
{
    const CarryOver carryOver = minutes.carryOvers.value(line.id);
    const QString body = carryOver.body ? bodyName(minutes, carryOver.body) : minutes.body.name;
    QStringList details;
    switch (carryOver.target) {
    case CarryOverTarget::Date:
        details << (carryOver.date.isValid() ? u"Till %1 %2"_s.arg(body, day(carryOver.date)) : u"Till "_s + body);
        break;
    case CarryOverTarget::NextMeeting: details << u"Till nästa möte med "_s + body; break;
    case CarryOverTarget::Unscheduled: details << u"Till ett kommande möte med "_s + body; break;
    }
    if (!carryOver.title.isEmpty())
        details << u"Punkt ”%1”"_s.arg(carryOver.title);
    return details.join(u" · "_s);
}

QString followUpDetails(const Minutes &minutes, const Line &line)
{
    const auto it = minutes.followUps.constFind(line.id);
    if (it == minutes.followUps.constEnd())
        return {};
    QStringList details;
    if (const QString measure = minutes.measures.value(it->measure); !measure.isEmpty())
        details << u"Insats "_s + measure;
    details << effectWords(it->effect);
    if (!it->evidence.isEmpty())
        details << u"Underlag: "_s + it->evidence;
    if (!it->cause.isEmpty())
        details << u"Orsak: "_s + it->cause;
    if (!it->nextText.isEmpty())
        details << u"Sedan: "_s + it->nextText;
    else if (it->next == WhatNext::Close)
        details << u"Insatsen avslutas"_s;
    return details.join(u" · "_s);
}

} // namespace documents::words
