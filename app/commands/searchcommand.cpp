// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commanderror.h"
#include "app/commands/commands.h"
#include "app/commands/json.h"
#include "app/commands/session.h"
#include "domain/codes.h"
#include "search/engine.h"
#include "storage/contentpath.h"

#include <limits>

namespace app {

using namespace Qt::Literals::StringLiterals;
using search::Hit;

namespace {

QString codeOf(const Hit &hit)
{
    switch (hit.kind) {
    case Hit::Kind::Decision: return u"decision"_s;
    case Hit::Kind::Task: return u"task"_s;
    case Hit::Kind::CarryOver: return u"carryOver"_s;
    case Hit::Kind::Line: return u"line"_s;
    case Hit::Kind::Point: return u"item"_s;
    case Hit::Kind::Meeting: return u"meeting"_s;
    case Hit::Kind::Person: return u"person"_s;
    case Hit::Kind::SourceFile: return u"file"_s;
    default: return domain::code(hit.object().type);
    }
}

QJsonObject jsonOf(const Hit &hit)
{
    return {
        {u"kind"_s, codeOf(hit)},
        {u"id"_s, hit.id.toString(QUuid::WithoutBraces)},
        {u"date"_s, json::orNull(hit.date)},
        {u"title"_s, json::orNull(hit.title)},
        {u"snippet"_s, search::snippetOf(hit).text},
        {u"meeting"_s, json::orNull(hit.meeting.toString())},
        {u"body"_s, json::orNull(hit.body)},
    };
}

} // namespace

int run(const SearchRequest &request, CommandSession &session)
{
    // Opened first: its outcomes are told in words, the engine's only in yes and no.
    const storage::Database &database = session.reading().database;
    search::Engine engine;
    if (!database.isSearchable() || !engine.open(storage::contentPath(database)))
        throw CommandError(Commands::tr("Sökregistret i %1 saknas eller är skadat. Bygg om det med check --repair.").arg(database.path()));
    // All are counted, --limit of them shown.
    const search::Results results = engine.newest(request.words, std::numeric_limits<int>::max());
    QJsonArray hits;
    for (const Hit &hit : results.hits.first(qMin(qsizetype(request.limit), results.hits.size()))) {
        if (session.json())
            hits.append(jsonOf(hit));
        else
            session.print(u"%1 %2  %3\n  %4"_s.arg(hit.body.isEmpty() ? hit.around : hit.body, hit.date.toString(Qt::ISODate), hit.title, search::snippetOf(hit).text));
    }
    if (session.json())
        session.print(QJsonObject{{u"query"_s, request.words}, {u"hits"_s, hits}, {u"total"_s, results.total}, {u"ms"_s, results.milliseconds}});
    return 0;
}

} // namespace app
