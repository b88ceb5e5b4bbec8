// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/json.h"
#include "app/commands/session.h"
#include "domain/codes.h"
#include "domain/markdown.h"
#include "domain/names.h"

#include <QElapsedTimer>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Hit {
    QString kind;
    QString id;
    QDate date;
    QString title;
    QString snippet;
    QString meeting;
};

/// Points and lines that hold every word, meeting by meeting, newest first.
QList<Hit> hits(const QStringList &words, CommandSession &session)
{
    const auto holds = [&words](const QString &text) {
        const QString folded = domain::folded(text);
        return std::all_of(words.begin(), words.end(), [&folded](const QString &word) { return folded.contains(word); });
    };
    QList<Hit> hits;
    storage::Repositories &repositories = session.reading();
    for (const storage::MeetingEntry &entry : repositories.meetings.entries()) {
        if (!entry.isLatestVersion)
            continue;
        const domain::Minutes minutes = repositories.meetings.minutes(entry.meeting.id);
        const QString meeting = entry.meeting.id.toString();
        QHash<domain::ItemId, QString> titles;
        for (const domain::AgendaItem &item : minutes.items) {
            titles[item.id] = domain::toPlain(item.title);
            if (holds(titles[item.id]))
                hits.append({u"item"_s, item.id.toString(), entry.meeting.date, titles[item.id], titles[item.id], meeting});
        }
        for (const domain::Line &line : minutes.lines) {
            const QString text = domain::toPlain(line.text);
            if (holds(text))
                hits.append({domain::isTracked(line.kind) ? QString(code(line.kind)) : u"line"_s, line.id.toString(), entry.meeting.date,
                             titles.value(line.item), text, meeting});
        }
    }
    return hits;
}

} // namespace

int run(const SearchRequest &request, CommandSession &session)
{
    QElapsedTimer clock;
    clock.start();
    const QStringList words = domain::folded(request.words).split(u' ', Qt::SkipEmptyParts);
    const QList<Hit> found = hits(words, session);
    const double ms = double(clock.nsecsElapsed()) / 1e6;
    QJsonArray array;
    for (const Hit &hit : found.first(qMin(qsizetype(request.limit), found.size()))) {
        array.append(QJsonObject{{u"kind"_s, hit.kind},
                                 {u"id"_s, hit.id},
                                 {u"date"_s, json::orNull(hit.date)},
                                 {u"title"_s, json::orNull(hit.title)},
                                 {u"snippet"_s, hit.snippet},
                                 {u"meeting"_s, hit.meeting}});
        if (!session.json())
            session.print(u"%1  %2\n  %3"_s.arg(hit.date.toString(Qt::ISODate), hit.title, hit.snippet));
    }
    if (session.json())
        session.print(QJsonObject{{u"query"_s, request.words}, {u"hits"_s, array}, {u"total"_s, int(found.size())}, {u"ms"_s, ms}});
    return 0;
}

} // namespace app
