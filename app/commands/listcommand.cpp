// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commanderror.h"
#include "app/commands/commands.h"
#include "app/commands/json.h"
#include "app/commands/session.h"
#include "app/commands/upcoming.h"
#include "domain/codes.h"
#include "domain/markdown.h"
#include "lists/words.h"

namespace app {

using namespace Qt::Literals::StringLiterals;
namespace words = lists::words;

namespace {

QString iso(QDate date) { return date.toString(Qt::ISODate); }

/// One kind of list: as JSON, and as columns for people.
class Listing
{
public:
    Listing(const Scope &scope, CommandSession &session) : m_scope(scope), m_session(session), m_repositories(session.reading()) {}

    void bodies();
    void people();
    void meetings();
    void decisions();
    void tasks();
    void upcoming();

    void print(const QStringList &headings) const
    {
        if (m_session.json())
            m_session.print(m_json);
        else
            m_session.print(headings, m_rows);
    }

private:
    void add(const QJsonObject &json, const QStringList &row)
    {
        m_json.append(json);
        m_rows.append(row);
    }
    QJsonArray seats(domain::PersonId person) const;

    const Scope &m_scope;
    CommandSession &m_session;
    storage::Repositories &m_repositories;
    QJsonArray m_json;
    QList<QStringList> m_rows;
};

void Listing::bodies()
{
    for (const domain::Body &body : m_repositories.bodies.all())
        add(json::of(body), {body.abbreviation, words::bodyKind(body.kind), body.name});
    print({Commands::tr("Kort"), Commands::tr("Slag"), Commands::tr("Namn")});
}

QJsonArray Listing::seats(domain::PersonId person) const
{
    QJsonArray seats;
    for (const domain::Membership &membership : m_repositories.people.memberships(person)) {
        const auto body = m_repositories.bodies.find(membership.body);
        seats.append(QJsonObject{{u"body"_s, body ? body->abbreviation : QString()},
                                 {u"role"_s, QString(code(membership.role))},
                                 {u"from"_s, json::orNull(membership.from)},
                                 {u"to"_s, json::orNull(membership.to)}});
    }
    return seats;
}

void Listing::people()
{
    const domain::BodyId wanted = m_session.body(m_scope.body);
    for (const domain::Person &person : m_repositories.people.all()) {
        const QList<domain::Membership> memberships = m_repositories.people.memberships(person.id);
        const bool sits = std::any_of(memberships.begin(), memberships.end(), [&](const auto &membership) { return membership.body == wanted; });
        if (!wanted.isNull() && !sits)
            continue;
        QStringList bodies;
        const QJsonArray seats = this->seats(person.id);
        for (const QJsonValue &seat : seats)
            bodies << seat[u"body"].toString();
        add({{u"id"_s, person.id.toString()},
             {u"name"_s, person.name},
             {u"initials"_s, json::orNull(person.initials)},
             {u"title"_s, json::orNull(person.title)},
             {u"email"_s, json::orNull(person.email)},
             {u"memberships"_s, seats}},
            {person.name, person.initials, person.title, bodies.join(u", "_s)});
    }
    print({Commands::tr("Namn"), Commands::tr("Initialer"), Commands::tr("Titel"), Commands::tr("Grupper")});
}

void Listing::meetings()
{
    for (const storage::MeetingEntry &entry : m_repositories.meetings.entries({m_session.body(m_scope.body), m_scope.from, m_scope.to})) {
        const domain::Meeting &meeting = entry.meeting;
        add(json::of(entry), {entry.bodyAbbreviation, iso(meeting.date), words::status(meeting.status), QString::number(entry.items),
                              QString::number(entry.decisions), QString::number(entry.tasks), meeting.title});
    }
    print({Commands::tr("Grupp"), Commands::tr("Dag"), Commands::tr("Status"), Commands::tr("Punkter"), Commands::tr("Beslut"),
           Commands::tr("Uppgifter"), Commands::tr("Titel")});
}

void Listing::decisions()
{
    storage::DecisionFilter filter;
    if (!m_scope.body.isEmpty())
        filter.bodies = {m_session.body(m_scope.body)};
    filter.from = m_scope.from;
    filter.to = m_scope.to;
    for (const storage::DecisionEntry &entry : m_repositories.decisions.entries(m_repositories.decisions.ids(filter)))
        add(json::of(entry), {entry.reference, words::state(entry.decision.state), iso(entry.decision.followUp),
                              words::names(entry.decision.responsible), domain::toPlain(entry.line.text)});
    print({Commands::tr("Beslut"), Commands::tr("Status"), Commands::tr("Följs upp"), Commands::tr("Ansvarig"), Commands::tr("Text")});
}

void Listing::tasks()
{
    storage::TaskFilter filter;
    filter.body = m_session.body(m_scope.body);
    filter.from = m_scope.from;
    filter.to = m_scope.to;
    for (const storage::TaskEntry &entry : m_repositories.tasks.entries(m_repositories.tasks.ids(filter)))
        add(json::of(entry), {iso(entry.task.due), words::state(entry.task.state), words::names(entry.task.responsible),
                              entry.at.bodyAbbreviation + u' ' + iso(entry.at.date), domain::toPlain(entry.line.text)});
    print({Commands::tr("Senast"), Commands::tr("Status"), Commands::tr("Ansvarig"), Commands::tr("Möte"), Commands::tr("Uppgift")});
}

QString whyWords(const QString &why)
{
    if (why == "carryOver"_L1)
        return Commands::tr("Framflyttad");
    return why == "reportBack"_L1 ? Commands::tr("Återrapport") : Commands::tr("Uppföljning");
}

void Listing::upcoming()
{
    for (const UpcomingItem &item : app::upcoming(m_scope, m_session))
        add({{u"date"_s, json::orNull(item.date)},
             {u"title"_s, item.title},
             {u"why"_s, item.why},
             {u"from"_s, json::orNull(item.from)},
             {u"body"_s, json::orNull(item.body)}},
            {iso(item.date), item.body, whyWords(item.why), item.from, item.title});
    print({Commands::tr("Dag"), Commands::tr("Grupp"), Commands::tr("Varför"), Commands::tr("Från"), Commands::tr("Punkt")});
}

} // namespace

int run(const ListRequest &request, CommandSession &session)
{
    if (request.what == "assignments"_L1 || request.what == "plans"_L1)
        throw UsageError(Commands::tr("Den här versionen har inga verksamhetsplaner och handlingsplaner än."));
    Listing listing(request.scope, session);
    if (request.what == "bodies"_L1)
        listing.bodies();
    else if (request.what == "people"_L1)
        listing.people();
    else if (request.what == "meetings"_L1)
        listing.meetings();
    else if (request.what == "decisions"_L1)
        listing.decisions();
    else if (request.what == "tasks"_L1)
        listing.tasks();
    else
        listing.upcoming();
    return 0;
}

} // namespace app
