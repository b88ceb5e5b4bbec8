// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commanderror.h"
#include "app/commands/commands.h"
#include "app/commands/session.h"
#include "domain/numbering.h"
#include "importing/childreader.h"
#include "importing/minutesrecogniser.h"
#include "importing/toplan.h"
#include "importing/proposaljson.h"
#include "reviewing/importedits.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace app {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Reads one file after another and prints what was understood; stores it unless the run is dry.
class ImportRun
{
public:
    ImportRun(const ImportRequest &request, CommandSession &session) : m_request(request), m_session(session)
    {
        QObject::connect(&m_history, &editing::EditHistory::failed, &m_history, [this](const QString &, const QString &why) { m_failure = why; });
    }

    int run()
    {
        QJsonArray documents;
        int failed = 0;
        for (const QString &file : m_request.files) {
            try {
                documents.append(importFile(file));
            } catch (const CommandError &error) {
                ++failed;
                m_session.say(error.message());
            }
        }
        if (m_session.json())
            m_session.print(QJsonObject{{u"documents"_s, documents}});
        return failed > 0 ? 1 : 0;
    }

private:
    QJsonObject importFile(const QString &path)
    {
        const QString name = QFileInfo(path).fileName();
        QFile from(path);
        reviewing::FileRead file{name, {}};
        if (QFileInfo(path).isFile() && QFileInfo(path).size() <= importing::largestFile && from.open(QIODevice::ReadOnly))
            file.bytes = from.read(importing::largestFile + 1);
        if (!m_request.dryRun)
            refuseKnown(file);
        const importing::ReadResult read = file.bytes.isEmpty() ? m_reader.read(path) : m_reader.read(file.bytes, name);
        if (!read.error.isEmpty())
            throw CommandError(u"%1: %2"_s.arg(name, read.error));
        file.text = read.source.text;
        return importing::looksLikePlan(read.source) ? importPlan(read.source, file) : importMinutes(read.source, file);
    }

    /// The same file once more is no new meeting.
    void refuseKnown(const reviewing::FileRead &file)
    {
        if (file.bytes.isEmpty() || !QFile::exists(m_session.databasePath()))
            return;
        if (const auto known = edits().known(reviewing::ImportEdits::hashOf(file.bytes)))
            throw CommandError(Commands::tr("%1: Samma fil är redan inläst (%2). Inget är sparat.").arg(file.name, known->fileName));
    }

    reviewing::ImportEdits edits() { return {m_history, m_session.writing()}; }

    void require(bool stored, const QString &name) const
    {
        if (!stored)
            throw CommandError(u"%1: %2"_s.arg(name, m_failure));
    }

    domain::Directory directory()
    {
        if (m_request.dryRun && !QFile::exists(m_session.databasePath()))
            return {};
        return reviewing::ImportEdits(m_history, m_request.dryRun ? m_session.reading() : m_session.writing()).directory();
    }

    QJsonObject importMinutes(const importing::Source &source, const reviewing::FileRead &file)
    {
        importing::ImportHints hints;
        hints.body = m_request.body;
        hints.date = m_request.date;
        hints.directory = directory();
        const importing::MinutesProposal proposal = importing::recogniseMinutes(source, hints);
        for (const QString &warning : proposal.warnings)
            m_session.say(u"%1: %2"_s.arg(file.name, warning));
        if (!m_request.dryRun)
            store(proposal, hints.directory, file);
        if (!m_session.json())
            tell(proposal);
        return importing::toJson(proposal);
    }

    QJsonObject importPlan(const importing::Source &source, const reviewing::FileRead &file)
    {
        const importing::PlanProposal proposal = importing::recognisePlan(source);
        for (const QString &warning : proposal.warnings)
            m_session.say(u"%1: %2"_s.arg(file.name, warning));
        if (!m_request.dryRun) {
            const domain::PlanContent plan = importing::toPlan(proposal);
            if (edits().existing(plan))
                throw CommandError(Commands::tr("%1: En plan som heter %2 finns redan. Granska den i fönstret om den ska stå bredvid.").arg(file.name, plan.plan.title));
            require(edits().store(plan, file), file.name);
        }
        if (!m_session.json())
            m_session.print((m_request.dryRun ? Commands::tr("%1: läst som handlingsplan, %n områden. Inget är sparat.", nullptr, int(proposal.areas.size()))
                                              : Commands::tr("%1: sparad som handlingsplan, %n områden.", nullptr, int(proposal.areas.size())))
                                .arg(file.name));
        return importing::toJson(proposal);
    }

    void store(const importing::MinutesProposal &proposal, const domain::Directory &directory, const reviewing::FileRead &file)
    {
        if (!proposal.date.isValid())
            throw CommandError(Commands::tr("%1: Vilken dag mötet var framgår inte. Ange den med --date.").arg(file.name));
        if (proposal.body.isEmpty())
            throw CommandError(Commands::tr("%1: Vilken grupp som möttes framgår inte. Ange den med --body.").arg(file.name));
        const importing::MinutesImport made = importing::toMinutes(proposal, directory);
        if (edits().existing(made))
            throw CommandError(Commands::tr("%1: %2 finns redan.")
                                   .arg(file.name, domain::reference(made.minutes.body.abbreviation, made.minutes.meeting.date, 0)));
        require(edits().store(made, file), file.name);
    }

    void tell(const importing::MinutesProposal &proposal)
    {
        int decisions = 0;
        int tasks = 0;
        for (const importing::ProposedItem &item : proposal.items)
            for (const importing::ProposedLine &line : item.lines) {
                decisions += domain::isDecision(line.kind) && !line.reported ? 1 : 0;
                tasks += line.kind == domain::LineKind::Task ? 1 : 0;
            }
        const QString reference = domain::reference(proposal.body, proposal.date, 0);
        const QString counts = Commands::tr("%n punkter", nullptr, int(proposal.items.size())) + u", "_s + Commands::tr("%n beslut", nullptr, decisions)
            + u", "_s + Commands::tr("%n uppgifter", nullptr, tasks);
        m_session.print((m_request.dryRun ? Commands::tr("%1: läst som %2, %3. Inget är sparat.") : Commands::tr("%1: sparat som %2, %3."))
                            .arg(proposal.fileName, reference, counts));
    }

    const ImportRequest &m_request;
    CommandSession &m_session;
    importing::ChildReader m_reader; ///< one child for all files
    editing::EditHistory m_history;
    QString m_failure;
};

} // namespace

int run(const ImportRequest &request, CommandSession &session) { return ImportRun(request, session).run(); }

} // namespace app
