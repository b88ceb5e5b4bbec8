// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/session.h"

#include "app/commands/commanderror.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace app {

using namespace Qt::Literals::StringLiterals;
using storage::Database;
using storage::Opening;

CommandSession::CommandSession(const QString &databasePath, bool json, QTextStream &results, QTextStream &messages)
    : m_path(databasePath.isEmpty() ? Database::defaultPath() : databasePath), m_json(json), m_results(results), m_messages(messages)
{
}

CommandSession::CommandSession(const QString &databasePath, bool json, const CommandSession &voice)
    : CommandSession(databasePath, json, voice.m_results, voice.m_messages)
{
}

CommandSession::~CommandSession() = default;

storage::Repositories &CommandSession::reading()
{
    if (m_repositories)
        return *m_repositories;
    if (!QFileInfo::exists(m_path))
        throw CommandError(Commands::tr("Filen %1 finns inte. Gör en med fönstret, eller en exempelfil med: rodatraden demo FIL").arg(m_path));
    return open(Database::Mode::ReadOnly);
}

storage::Repositories &CommandSession::writing()
{
    if (m_repositories && m_mode == Database::Mode::ReadWrite)
        return *m_repositories;
    close();
    storage::Repositories &repositories = open(Database::Mode::ReadWrite);
    if (!m_database->isWritable())
        throw CommandError(Commands::tr("Filen %1 kan bara läsas just nu, så inget är ändrat.").arg(m_path));
    return repositories;
}

storage::Repositories &CommandSession::open(Database::Mode mode)
{
    m_database = std::make_unique<Database>();
    const Opening opening = m_database->open(m_path, mode);
    if (!opening.isOpen() || (mode == Database::Mode::ReadWrite && !opening.isWritable()))
        throw CommandError(opening.message);
    m_mode = mode;
    m_repositories = std::make_unique<storage::Repositories>(*m_database);
    return *m_repositories;
}

void CommandSession::close()
{
    m_repositories.reset();
    m_database.reset();
    m_mode.reset();
}

void CommandSession::print(const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    m_results << QString::fromUtf8(document.toJson());
    m_results.flush();
}

void CommandSession::print(const QStringList &headings, const QList<QStringList> &rows)
{
    QList<qsizetype> widths(headings.size(), 0);
    const auto measure = [&widths](const QStringList &row) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = qMax(widths[i], row[i].size());
    };
    measure(headings);
    for (const QStringList &row : rows)
        measure(row);
    const auto write = [this, &widths](const QStringList &row) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? row[i].leftJustified(widths[i] + 2) : row[i];
        m_results << line.trimmed() << '\n';
    };
    write(headings);
    for (const QStringList &row : rows)
        write(row);
    m_results.flush();
}

void CommandSession::print(const QString &line)
{
    m_results << line << '\n';
    m_results.flush();
}

void CommandSession::say(const QString &message)
{
    m_messages << message << '\n';
    m_messages.flush();
}

domain::BodyId CommandSession::body(const QString &abbreviation)
{
    if (abbreviation.isEmpty())
        return {};
    if (const auto body = reading().bodies.findByAbbreviation(abbreviation))
        return body->id;
    QStringList known;
    for (const domain::Body &body : reading().bodies.all())
        known << body.abbreviation;
    throw CommandError(Commands::tr("Ingen grupp heter ”%1”. De som finns: %2.").arg(abbreviation, known.join(u", "_s)));
}

domain::PlanContent CommandSession::plan(const QString &id)
{
    const auto wanted = domain::ActionPlanId::fromString(id.simplified());
    if (wanted.isNull())
        throw CommandError(Commands::tr("”%1” är inget id. De står i: rodatraden --json list plans").arg(id));
    if (!reading().records.find<domain::ActionPlan>(wanted))
        throw CommandError(Commands::tr("Ingen handlingsplan har id %1.").arg(wanted.toString()));
    return reading().records.contentAsTold(wanted);
}

domain::Meeting CommandSession::meeting(const QString &idOrReference)
{
    const QString wanted = idOrReference.simplified();
    if (const auto id = domain::MeetingId::fromString(wanted)) {
        if (const auto meeting = reading().meetings.find(id))
            return *meeting;
        throw CommandError(Commands::tr("Inget möte har id %1.").arg(wanted));
    }
    // "LG 2021-02-09"; an abbreviation may itself hold spaces.
    const QDate date = QDate::fromString(wanted.section(u' ', -1), Qt::ISODate);
    const QString abbreviation = date.isValid() ? wanted.section(u' ', 0, -2) : wanted;
    const domain::BodyId body = this->body(abbreviation);
    if (body.isNull())
        throw UsageError(Commands::tr("Säg också vilken grupp, till exempel LG %1.").arg(wanted));
    if (date.isValid()) {
        if (const auto meeting = reading().meetings.find(body, date))
            return *meeting;
        throw CommandError(Commands::tr("%1 har inget möte %2.").arg(abbreviation, date.toString(Qt::ISODate)));
    }
    for (const storage::MeetingEntry &entry : reading().meetings.entries({body, {}, QDate::currentDate()})) {
        if (entry.isLatestVersion && entry.meeting.status >= domain::MeetingStatus::Draft)
            return entry.meeting;
    }
    throw CommandError(Commands::tr("%1 har inget möte med anteckningar än.").arg(abbreviation));
}

void requireWritableTarget(const QString &file, bool force)
{
    const QFileInfo info(file);
    if (info.isDir())
        throw CommandError(Commands::tr("%1 är en mapp.").arg(file));
    if (info.exists() && !force)
        throw CommandError(Commands::tr("%1 finns redan. Lägg till --force om den ska ersättas.").arg(file));
    if (!info.absoluteDir().exists())
        throw CommandError(Commands::tr("Mappen %1 finns inte.").arg(info.absolutePath()));
}

} // namespace app
