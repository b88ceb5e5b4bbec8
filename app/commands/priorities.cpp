// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/priorities.h"

#include "app/commands/commanderror.h"
#include "app/commands/commands.h"
#include "app/commands/json.h"
#include "app/commands/secrets.h"
#include "app/commands/session.h"
#include "documents/namemask.h"
#include "domain/codes.h"
#include "domain/markdown.h"
#include "lists/assignmentdetails.h"
#include "lists/words.h"

namespace app {

using namespace Qt::Literals::StringLiterals;
namespace words = lists::words;

namespace {

QString iso(QDate date) { return date.toString(Qt::ISODate); }

/// The latest report as it may be shown here (`secrets`: what is masked; null: nothing); nullopt where there is none.
std::optional<domain::StatusReport> latestOf(const lists::BoardEntry &entry, const Secrets *secrets)
{
    if (entry.reports.isEmpty())
        return std::nullopt;
    domain::StatusReport report = entry.reports.first();
    if (secrets && secrets->hides({domain::ObjectType::StatusReport, report.id.uuid()})) {
        for (QString *text : {&report.state, &report.nextStep, &report.reviewMissing})
            if (!text->isEmpty())
                *text = documents::maskWord();
        report.nextStepBy.clear();
        report.nextStepDue = {};
        report.reviewBy.clear();
        report.reviewDue = {};
    }
    return report;
}

QJsonValue movementCode(domain::Movement movement)
{
    return movement == domain::Movement::Unknown ? QJsonValue() : QJsonValue(QString(domain::code(movement)));
}

QJsonObject jsonOf(const lists::BoardEntry &entry, int year, const Secrets *secrets)
{
    const domain::Assignment &a = entry.assignment;
    const auto latest = latestOf(entry, secrets);
    QJsonObject nextStep;
    if (latest)
        nextStep = {{u"text"_s, json::orNull(latest->nextStep)}, {u"responsible"_s, json::names(latest->nextStepBy)}, {u"due"_s, json::orNull(latest->nextStepDue)}};
    return {{u"id"_s, a.id.toString()},
            {u"year"_s, year},
            {u"number"_s, json::orNull(a.number)},
            {u"title"_s, a.title},
            {u"owners"_s, json::names(a.owners)},
            {u"rank"_s, entry.rank ? QJsonValue(entry.rank) : QJsonValue()},
            {u"reason"_s, json::orNull(entry.reason)},
            {u"yearsFocus"_s, a.yearsFocus},
            {u"resources"_s, json::orNull(a.resources)},
            {u"movement"_s, movementCode(entry.movement())},
            {u"state"_s, json::orNull(latest ? latest->state : QString())},
            {u"reported"_s, json::orNull(entry.latest())},
            {u"stale"_s, entry.stale},
            {u"nextStep"_s, latest ? QJsonValue(nextStep) : QJsonValue()},
            {u"review"_s, latest ? QJsonValue(QString(domain::code(latest->review))) : QJsonValue()},
            {u"continues"_s, json::orNull(a.continues.toString())}};
}

QString relation(lists::AssignmentStep::Kind kind)
{
    using Kind = lists::AssignmentStep::Kind;
    switch (kind) {
    case Kind::Report: return u"report"_s;
    case Kind::Decision: return u"decision"_s;
    case Kind::Task: return u"task"_s;
    case Kind::Mention: return u"mention"_s;
    case Kind::Prioritised: return u"prioritised"_s;
    case Kind::LongTerm: return u"longTerm"_s;
    case Kind::Measure: return u"measure"_s;
    case Kind::FollowUp: return u"followUp"_s;
    }
    return {};
}

QJsonObject jsonOf(const lists::ReportDetails &details)
{
    const domain::StatusReport &r = details.report;
    QJsonArray sections;
    for (const domain::ReportSection &section : details.sections) {
        QJsonArray lines;
        for (const domain::Line &line : section.lines)
            lines.append(domain::toPlain(QStringView(line.text)));
        sections.append(QJsonObject{{u"label"_s, section.label}, {u"lines"_s, lines}});
    }
    return {{u"id"_s, r.id.toString()},
            {u"date"_s, json::orNull(r.date)},
            {u"meeting"_s, json::orNull(details.reference)},
            {u"movement"_s, movementCode(r.movement)},
            {u"state"_s, json::orNull(r.state)},
            {u"text"_s, json::orNull(r.text)},
            {u"sections"_s, sections},
            {u"nextStep"_s, json::orNull(r.nextStep)},
            {u"nextStepBy"_s, json::names(r.nextStepBy)},
            {u"nextStepDue"_s, json::orNull(r.nextStepDue)},
            {u"review"_s, QString(domain::code(r.review))},
            {u"reviewMissing"_s, json::orNull(r.reviewMissing)},
            {u"reviewBy"_s, json::names(r.reviewBy)},
            {u"reviewDue"_s, json::orNull(r.reviewDue)}};
}

/// A board that could not be read is an error here: nobody is there to see it empty.
void mustBeRead(const lists::PlanBoard &board)
{
    if (!board.problem().isEmpty())
        throw storage::StorageError(storage::StorageError::Kind::Other, board.problem());
}

} // namespace

documents::PrioritiesReport prioritiesReport(storage::Repositories &stored, int year, QDate today)
{
    lists::PlanBoard board(stored, today);
    if (year)
        board.setYear(year);
    mustBeRead(board);
    const Secrets secrets(stored.database);
    documents::PrioritiesReport report;
    report.year = board.year();
    report.made = today;
    report.madeBy = board.madeBy();
    if (board.plan())
        report.title = board.plan()->title.isEmpty() ? u"Verksamhetsplan %1"_s.arg(report.year) : board.plan()->title;
    for (const lists::BoardEntry &entry : board.entries()) {
        const domain::Assignment &a = entry.assignment;
        documents::PriorityRow row;
        row.id = a.id.toString();
        row.rank = entry.rank;
        row.number = a.number;
        row.title = a.title;
        row.owners = words::names(a.owners);
        row.yearsFocus = a.yearsFocus;
        row.resources = domain::toPlain(QStringView(a.resources)).simplified();
        row.reason = entry.reason;
        row.movement = entry.movement();
        row.course = entry.course;
        row.latest = entry.latest();
        row.stale = entry.stale;
        if (const auto latest = latestOf(entry, &secrets)) {
            row.state = latest->state;
            row.nextStep = latest->nextStep;
            row.nextStepBy = words::names(latest->nextStepBy);
            row.nextStepDue = latest->nextStepDue;
            if (latest->review == domain::ReviewState::Approved)
                row.review = u"Godkänd"_s;
            else if (latest->review == domain::ReviewState::SupplementRequested)
                row.review = latest->reviewMissing.isEmpty() ? u"Komplettering begärd"_s : u"Komplettering begärd: "_s + latest->reviewMissing;
        }
        report.rows.append(row);
    }
    return report;
}

Listing assignmentsListing(const Scope &scope, storage::Repositories &stored, Secrecy secrecy)
{
    Listing listing;
    listing.title = Commands::tr("Uppdrag i verksamhetsplanen");
    listing.headings = {Commands::tr("År"), Commands::tr("Rang"), Commands::tr("Förflyttning"), Commands::tr("Läge"), Commands::tr("Ägare"), Commands::tr("Uppdrag")};
    const auto secrets = secrecy == Secrecy::Masked ? std::optional<Secrets>(stored.database) : std::nullopt;
    lists::PlanBoard board(stored, QDate::currentDate());
    mustBeRead(board);
    const QList<int> years = board.years();
    for (int year : years) {
        if ((scope.from.isValid() && year < scope.from.year()) || (scope.to.isValid() && year > scope.to.year()))
            continue;
        board.setYear(year);
        mustBeRead(board);
        for (const lists::BoardEntry &entry : board.entries()) {
            listing.json.append(jsonOf(entry, year, secrets ? &*secrets : nullptr));
            listing.rows.append({QString::number(year), entry.rank ? QString::number(entry.rank) : QString(), words::movement(entry.movement()), iso(entry.latest()),
                                 words::names(entry.assignment.owners), entry.assignment.title});
        }
    }
    return listing;
}

void showAssignment(const QString &which, CommandSession &session)
{
    storage::Repositories &stored = session.reading();
    const auto id = domain::AssignmentId::fromString(which);
    if (id.isNull())
        throw CommandError(Commands::tr("”%1” är inget id. De står i: rodatraden --json list assignments").arg(which));
    const auto details = lists::assignmentDetails(stored, id, QDate::currentDate());
    if (!details)
        throw CommandError(Commands::tr("Inget uppdrag har id %1.").arg(which));
    lists::PlanBoard board(stored, QDate::currentDate());
    board.setYear(details->year);
    mustBeRead(board);
    const int row = board.rowOf(id);
    const domain::Assignment &a = details->assignment;
    if (session.json()) {
        QJsonObject json = row < 0 ? QJsonObject{{u"id"_s, which}, {u"title"_s, a.title}} : jsonOf(board.at(row), details->year, nullptr);
        json[u"currentState"_s] = json::orNull(a.currentState);
        json[u"desiredState"_s] = json::orNull(a.desiredState);
        json[u"scope"_s] = json::orNull(a.scope);
        json[u"assumptions"_s] = json::orNull(a.assumptions);
        json[u"links"_s] = json::orNull(a.links);
        QJsonArray activities, reports, thread, earlier;
        for (const domain::Activity &one : a.activities)
            activities.append(QJsonObject{{u"text"_s, one.text}, {u"from"_s, json::orNull(one.from)}, {u"to"_s, json::orNull(one.to)}, {u"done"_s, one.done}});
        for (const lists::ReportDetails &report : details->reports)
            reports.append(jsonOf(report));
        for (const domain::Assignment &one : details->earlier)
            earlier.append(one.id.toString());
        for (const lists::AssignmentStep &step : details->steps)
            thread.append(QJsonObject{{u"relation"_s, relation(step.kind)},
                                      {u"kind"_s, QString(domain::code(step.object.type))},
                                      {u"id"_s, step.object.id.toString(QUuid::WithoutBraces)},
                                      {u"date"_s, json::orNull(step.date)},
                                      {u"title"_s, step.title},
                                      {u"detail"_s, json::orNull(step.detail)}});
        json[u"activities"_s] = activities;
        json[u"reports"_s] = reports;
        json[u"earlier"_s] = earlier;
        json[u"thread"_s] = thread;
        session.print(json);
        return;
    }
    QStringList text{u"%1  %2 %3"_s.arg(Commands::tr("VP %1").arg(details->year), a.number, a.title)};
    if (row >= 0)
        text << board.data(board.index(row), lists::PlanBoard::WordsRole).toString();
    const auto part = [&text](const QString &label, const QString &prose) {
        if (!prose.isEmpty())
            text << QString() << label << domain::toPlain(QStringView(prose));
    };
    part(Commands::tr("Nulägesanalys"), a.currentState);
    part(Commands::tr("Önskat läge"), a.desiredState);
    part(Commands::tr("Avgränsning"), a.scope);
    part(Commands::tr("Antaganden"), a.assumptions);
    text << QString();
    for (const lists::AssignmentStep &step : details->steps)
        text << u"%1  %2  %3"_s.arg(step.date.isValid() ? iso(step.date) : u"          "_s, step.title, step.detail);
    session.print(text.join(u'\n'));
}

} // namespace app
