// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commanderror.h"
#include "app/commands/commands.h"
#include "app/commands/json.h"
#include "app/commands/listing.h"
#include "app/commands/priorities.h"
#include "app/commands/registerrows.h"
#include "app/commands/reportcontent.h"
#include "app/commands/session.h"
#include "app/handingout.h"
#include "app/minutesfile.h"
#include "documents/calendarwriter.h"
#include "documents/csvwriter.h"
#include "documents/error.h"
#include "documents/export.h"
#include "documents/plandocument.h"
#include "documents/savefile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace app {

using namespace Qt::Literals::StringLiterals;
using documents::Format;

namespace {

QString knownFormats(const QStringList &suffixes) { return u'.' + suffixes.join(u" ."_s); }

[[noreturn]] void refuseFormat(const QString &file, const QStringList &known)
{
    throw UsageError(Commands::tr("Ändelsen på %1 är inget format för det här. Välj bland: %2.").arg(file, knownFormats(known)));
}

QByteArray minutesAs(const ExportRequest &request, CommandSession &session)
{
    const auto format = documents::formatOf(request.file);
    if (!format || *format == Format::Csv)
        refuseFormat(request.file, {u"pdf"_s, u"odt"_s, u"docx"_s, u"html"_s, u"md"_s, u"json"_s});
    const domain::Meeting meeting = session.meeting(request.id);
    return minutesFile(session.reading(), meeting.id, *format, {});
}

/// "LG, från 2026-01-01, till 2026-12-31"; empty for everything. Part of a document, and Swedish as it is.
QString scopeWords(const Scope &scope)
{
    QStringList words;
    if (!scope.body.isEmpty())
        words << scope.body;
    if (scope.from.isValid())
        words << u"från "_s + scope.from.toString(Qt::ISODate);
    if (scope.to.isValid())
        words << u"till "_s + scope.to.toString(Qt::ISODate);
    return words.join(u", "_s);
}

/// Null where the register has no document of its own.
documents::Document registerDocument(const ExportRequest &request, CommandSession &session)
{
    storage::Repositories &stored = session.reading();
    const QString scope = scopeWords(request.scope);
    const QDate made = QDate::currentDate();
    const documents::HouseLook look = houseLook(stored, session.body(request.scope.body));
    if (request.what == "decisions"_L1)
        return documents::decisionsDocument(decisionRows(stored, stored.decisions.ids(decisionFilter(request.scope, session))), scope, made, look);
    if (request.what == "tasks"_L1)
        return documents::tasksDocument(taskRows(stored, stored.tasks.ids(taskFilter(request.scope, session))), scope, made, look);
    if (request.what == "upcoming"_L1)
        return documents::upcomingDocument(upcomingRows(upcoming(request.scope, session)), scope, made, look);
    if (request.what == "yearcycle"_L1) {
        const QList<documents::CycleRow> rows = yearCycleRows(stored, request.scope, session);
        const int year = (request.scope.from.isValid() ? request.scope.from : request.scope.to.isValid() ? request.scope.to : made).year();
        return documents::cycleDocument(stored.records.all<domain::YearCycleEntry>(), rows, year, made, look);
    }
    return documents::prioritiesDocument(prioritiesReport(stored, request.scope.from.isValid() ? request.scope.from.year() : 0, made), look); // priorities
}

/// Open tasks and points to come as a calendar program takes them in. Days alone: nobody has said at what hour.
QByteArray calendarAs(const ExportRequest &request, const Listing &listing)
{
    const bool tasks = request.what == "tasks"_L1;
    QList<documents::CalendarEntry> entries;
    for (const QJsonValue &value : listing.json) {
        const QJsonObject row = value.toObject();
        documents::CalendarEntry entry;
        entry.kind = tasks ? documents::CalendarEntry::Kind::Todo : documents::CalendarEntry::Kind::Event;
        entry.summary = row.value(tasks ? u"text"_s : u"title"_s).toString();
        entry.date = QDate::fromString(row.value(tasks ? u"due"_s : u"date"_s).toString(), Qt::ISODate);
        entry.done = row.value(u"state"_s) == u"done"_s;
        entry.cancelled = row.value(u"state"_s) == u"dropped"_s;
        QStringList description;
        for (const QJsonValue &name : row.value(u"responsible"_s).toArray())
            description << name.toString();
        for (const QString &key : {u"meeting"_s, u"from"_s, u"body"_s})
            if (!row.value(key).toString().isEmpty())
                description << row.value(key).toString();
        entry.description = description.join(u'\n');
        // A point to come has no id of its own; what asks for it stays the same when its day moves.
        const QString id = tasks ? row.value(u"id"_s).toString()
                                 : QUuid::createUuidV5(QUuid(), row.value(u"why"_s).toString() + u'|' + row.value(u"from"_s).toString() + u'|'
                                                                    + row.value(u"body"_s).toString() + u'|' + entry.summary)
                                       .toString(QUuid::WithoutBraces);
        entry.uid = documents::calendarUid(id);
        entries << entry;
    }
    // The day alone: the same content gives the same bytes all day, as with the other lists.
    return documents::calendarOf(entries, listing.title, QDateTime(QDate::currentDate(), QTime(0, 0), Qt::UTC));
}

QJsonValue masked(const QJsonValue &value, const documents::NameMask &mask)
{
    if (value.isString())
        return mask.applied(value.toString());
    if (value.isArray()) {
        QJsonArray masks;
        for (const QJsonValue &part : value.toArray())
            masks.append(masked(part, mask));
        return masks;
    }
    QJsonObject object = value.toObject();
    for (auto part = object.begin(); part != object.end(); ++part)
        *part = masked(*part, mask);
    return value.isObject() ? QJsonValue(object) : value;
}

Listing masked(Listing listing, const documents::NameMask &mask)
{
    if (mask.isEmpty())
        return listing;
    listing.json = masked(QJsonValue(listing.json), mask).toArray();
    for (QStringList &row : listing.rows)
        for (QString &cell : row)
            cell = mask.applied(cell);
    return listing;
}

QByteArray registerAs(const ExportRequest &request, CommandSession &session)
{
    const QString suffix = QFileInfo(request.file).suffix().toLower();
    const documents::NameMask mask = nameMask(session.reading());
    const auto listing = [&] { return masked(listingOf(request.what, request.scope, session, Secrecy::Masked), mask); };
    const bool calendar = request.what == "tasks"_L1 || request.what == "upcoming"_L1 || request.what == "yearcycle"_L1;
    if (suffix == "csv"_L1) {
        const Listing list = listing();
        return documents::csvOf(list.headings, list.rows);
    }
    if (suffix == "json"_L1)
        return QJsonDocument(listing().json).toJson();
    if (request.what == "yearcycle"_L1 && suffix == "ics"_L1)
        return documents::calendarOf(withoutNames(documents::cycleCalendar(yearCycleRows(session.reading(), request.scope, session)), mask), Commands::tr("Årshjul"),
                                     QDateTime::currentDateTimeUtc());
    if (calendar && suffix == "ics"_L1)
        return calendarAs(request, listing());
    const auto format = documents::formatOf(request.file);
    if (!format)
        refuseFormat(request.file, QStringList{u"pdf"_s, u"csv"_s, u"json"_s, u"odt"_s, u"docx"_s, u"html"_s, u"md"_s}
                                       + (calendar ? QStringList{u"ics"_s} : QStringList{}));
    return documents::render(mask.applied(registerDocument(request, session)), *format);
}

/// The costs as a spreadsheet opens them: amounts in tkr with a decimal comma, the sum last.
QByteArray planCosts(const domain::PlanContent &content, const documents::NameMask &mask)
{
    const documents::Table table = documents::costTable(content);
    const auto words = [&](const QList<documents::Cell> &cells) {
        QStringList row;
        for (const documents::Cell &cell : cells)
            row << mask.applied(documents::plainText(documents::Document{.blocks = cell.blocks}).trimmed());
        return row;
    };
    QList<QStringList> rows;
    for (const QList<documents::Cell> &row : table.rows)
        rows << words(row);
    return documents::csvOf(words(table.head.value(0)), rows);
}

QByteArray planAs(const ExportRequest &request, CommandSession &session)
{
    const QString suffix = QFileInfo(request.file).suffix().toLower();
    const auto format = documents::formatOf(request.file);
    if (!format && suffix != "csv"_L1)
        refuseFormat(request.file, {u"pdf"_s, u"odt"_s, u"docx"_s, u"html"_s, u"md"_s, u"json"_s, u"csv"_s});
    storage::Repositories &stored = session.reading();
    const domain::PlanContent content = planContent(stored, session.plan(request.id).plan.id);
    const documents::NameMask mask = nameMask(stored);
    if (suffix == "csv"_L1)
        return planCosts(content, mask);
    if (*format == Format::Json)
        return QJsonDocument(masked(documents::planJson(content), mask).toObject()).toJson();
    return documents::render(mask.applied(documents::planDocument(content, planOptions(stored, content))), *format);
}

/// The quality report of a plan, drafted from what is stored.
QByteArray reportAs(const ExportRequest &request, CommandSession &session)
{
    const auto format = documents::formatOf(request.file);
    if (!format)
        refuseFormat(request.file, {u"pdf"_s, u"odt"_s, u"docx"_s, u"html"_s, u"md"_s, u"json"_s});
    storage::Repositories &stored = session.reading();
    const domain::PlanContent plan = session.plan(request.id);
    return documents::render(nameMask(stored).applied(documents::qualityReport(reportContent(stored, plan.plan.id, QDate::currentDate()), houseLook(stored))), *format);
}

} // namespace

int run(const ExportRequest &request, CommandSession &session)
{
    requireWritableTarget(request.file, request.force);
    try {
        documents::saveFile(QFileInfo(request.file).absoluteFilePath(),
                            request.what == "minutes"_L1 ? minutesAs(request, session)
                            : request.what == "plan"_L1   ? planAs(request, session)
                            : request.what == "report"_L1 ? reportAs(request, session)
                                                         : registerAs(request, session));
    } catch (const documents::Error &error) {
        throw CommandError(error.message());
    }
    const QString file = QFileInfo(request.file).absoluteFilePath();
    if (session.json())
        session.print(QJsonObject{{u"file"_s, file}, {u"bytes"_s, QFileInfo(file).size()}});
    else
        session.print(Commands::tr("%1 är skriven.").arg(file));
    return 0;
}

} // namespace app
