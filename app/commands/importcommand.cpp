// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commanderror.h"
#include "app/commands/commands.h"
#include "app/commands/session.h"
#include "app/importstore.h"
#include "domain/numbering.h"
#include "importing/childreader.h"
#include "importing/minutesrecogniser.h"
#include "importing/toplan.h"
#include "importing/proposaljson.h"

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
    ImportRun(const ImportRequest &request, CommandSession &session) : m_request(request), m_session(session) {}

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
    QJsonObject importFile(const QString &file)
    {
        const importing::ReadResult read = importing::ChildReader().read(file);
        if (!read.error.isEmpty())
            throw CommandError(u"%1: %2"_s.arg(QFileInfo(file).fileName(), read.error));
        if (importing::looksLikePlan(read.source))
            return importPlan(read.source);
        importing::ImportHints hints;
        hints.body = m_request.body;
        hints.date = m_request.date;
        if (!m_request.dryRun || QFile::exists(m_session.databasePath()))
            hints.directory = ImportStore(m_request.dryRun ? m_session.reading() : m_session.writing()).directory();
        const importing::MinutesProposal proposal = importing::recogniseMinutes(read.source, hints);
        for (const QString &warning : proposal.warnings)
            m_session.say(u"%1: %2"_s.arg(proposal.fileName, warning));
        if (!m_request.dryRun)
            store(proposal, hints.directory);
        if (!m_session.json())
            tell(proposal);
        return importing::toJson(proposal);
    }

    QJsonObject importPlan(const importing::Source &source)
    {
        const importing::PlanProposal proposal = importing::recognisePlan(source);
        for (const QString &warning : proposal.warnings)
            m_session.say(u"%1: %2"_s.arg(proposal.fileName, warning));
        if (!m_request.dryRun)
            ImportStore(m_session.writing()).store(importing::toPlan(proposal));
        if (!m_session.json())
            m_session.print((m_request.dryRun ? Commands::tr("%1: läst som handlingsplan, %n områden. Inget är sparat.", nullptr, int(proposal.areas.size()))
                                              : Commands::tr("%1: sparad som handlingsplan, %n områden.", nullptr, int(proposal.areas.size())))
                                .arg(proposal.fileName));
        return importing::toJson(proposal);
    }

    void store(const importing::MinutesProposal &proposal, const domain::Directory &directory)
    {
        if (!proposal.date.isValid())
            throw CommandError(Commands::tr("%1: Vilken dag mötet var framgår inte. Ange den med --date.").arg(proposal.fileName));
        if (proposal.body.isEmpty())
            throw CommandError(Commands::tr("%1: Vilken grupp som möttes framgår inte. Ange den med --body.").arg(proposal.fileName));
        const importing::MinutesImport made = importing::toMinutes(proposal, directory);
        ImportStore store(m_session.writing());
        if (store.existing(made))
            throw CommandError(Commands::tr("%1: %2 finns redan.")
                                   .arg(proposal.fileName, domain::reference(made.minutes.body.abbreviation, made.minutes.meeting.date, 0)));
        store.store(made);
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
};

} // namespace

int run(const ImportRequest &request, CommandSession &session) { return ImportRun(request, session).run(); }

} // namespace app
