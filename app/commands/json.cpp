// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/json.h"

#include "domain/codes.h"
#include "domain/markdown.h"
#include "domain/numbering.h"

namespace app::json {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where it was said, for readers who do not want to ask again.
void addProvenance(QJsonObject &json, const storage::Provenance &at)
{
    json[u"meeting"_s] = at.meeting.toString();
    json[u"meetingReference"_s] = domain::reference(at.bodyAbbreviation, at.date, 0);
    json[u"item"_s] = orNull(at.item.toString());
    json[u"itemTitle"_s] = orNull(domain::toPlain(at.itemTitle));
}

} // namespace

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonValue orNull(QDate date) { return orNull(date.toString(Qt::ISODate)); }

QJsonArray names(const domain::Parties &parties)
{
    QJsonArray names;
    for (const domain::Party &party : parties)
        names.append(party.text);
    return names;
}

QJsonObject of(const domain::Body &body)
{
    return {
        {u"id"_s, body.id.toString()},
        {u"abbreviation"_s, body.abbreviation},
        {u"name"_s, body.name},
        {u"kind"_s, QString(code(body.kind))},
        {u"keepsMinutes"_s, body.keepsMinutes},
    };
}

QJsonObject of(const storage::MeetingEntry &entry)
{
    const domain::Meeting &meeting = entry.meeting;
    return {
        {u"id"_s, meeting.id.toString()},
        {u"body"_s, entry.bodyAbbreviation},
        {u"date"_s, orNull(meeting.date)},
        {u"status"_s, QString(code(meeting.status))},
        {u"title"_s, orNull(meeting.title)},
        {u"version"_s, meeting.version},
        {u"items"_s, entry.items},
        {u"decisions"_s, entry.decisions},
        {u"tasks"_s, entry.tasks},
    };
}

QJsonObject of(const storage::DecisionEntry &entry)
{
    QJsonObject json{
        {u"id"_s, entry.line.id.toString()},
        {u"reference"_s, entry.reference},
        {u"date"_s, orNull(entry.at.date)},
        {u"body"_s, orNull(entry.decidedBy)},
        {u"kind"_s, QString(code(entry.line.kind))},
        {u"reported"_s, entry.decision.reported},
        {u"text"_s, domain::toPlain(entry.line.text)},
        {u"state"_s, QString(code(entry.decision.state))},
        {u"responsible"_s, names(entry.decision.responsible)},
        {u"followUp"_s, orNull(entry.decision.followUp)},
        {u"replaces"_s, orNull(entry.decision.replaces.toString())},
        {u"replacedBy"_s, orNull(entry.replacedBy.toString())},
        {u"confidential"_s, entry.line.confidential},
    };
    addProvenance(json, entry.at);
    return json;
}

QJsonObject of(const storage::TaskEntry &entry)
{
    QJsonObject json{
        {u"id"_s, entry.line.id.toString()},
        {u"text"_s, domain::toPlain(entry.line.text)},
        {u"responsible"_s, names(entry.task.responsible)},
        {u"due"_s, orNull(entry.task.due)},
        {u"state"_s, QString(code(entry.task.state))},
        {u"reportBack"_s, orNull(entry.task.reportBack)},
        {u"confidential"_s, entry.line.confidential},
    };
    addProvenance(json, entry.at);
    return json;
}

} // namespace app::json
