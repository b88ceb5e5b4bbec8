// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/listing.h"

#include "app/commands/commanderror.h"
#include "app/commands/json.h"
#include "app/commands/priorities.h"
#include "app/commands/secrets.h"
#include "app/commands/session.h"
#include "app/commands/upcoming.h"
#include "documents/namemask.h"
#include "domain/codes.h"
#include "domain/markdown.h"
#include "lists/cyclewords.h"
#include "lists/upcomingwords.h"
#include "domain/planwords.h"
#include "lists/words.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;
namespace words = lists::words;

namespace {

QString iso(QDate date) { return date.toString(Qt::ISODate); }

class ListingReader
{
public:
    ListingReader(const Scope &scope, CommandSession &session, Secrecy secrecy)
        : m_scope(scope), m_session(session), m_repositories(session.reading())
    {
        if (secrecy == Secrecy::Masked)
            m_secrets.emplace(m_repositories.database);
    }

    Listing bodies();
    Listing people();
    Listing meetings();
    Listing decisions();
    Listing tasks();
    Listing upcoming();
    Listing yearCycle();
    Listing plans();

private:
    void add(const QJsonObject &json, const QStringList &row)
    {
        m_json.append(json);
        m_rows.append(row);
    }
    Listing done(const QString &title, const QStringList &headings) const { return {title, m_json, headings, m_rows}; }
    /// The entry as it may be shown here.
    template <class Entry>
    Entry shown(const Entry &entry) const { return m_secrets ? m_secrets->shown(entry) : entry; }
    QJsonArray seats(domain::PersonId person) const;

    const Scope &m_scope;
    CommandSession &m_session;
    storage::Repositories &m_repositories;
    std::optional<Secrets> m_secrets; ///< none: everything is shown
    QJsonArray m_json;
    QList<QStringList> m_rows;
};

Listing ListingReader::bodies()
{
    for (const domain::Body &body : m_repositories.bodies.all())
        add(json::of(body), {body.abbreviation, words::bodyKind(body.kind), body.name});
    return done(Commands::tr("Grupper"), {Commands::tr("Kort"), Commands::tr("Slag"), Commands::tr("Namn")});
}

QJsonArray ListingReader::seats(domain::PersonId person) const
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

Listing ListingReader::people()
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
    return done(Commands::tr("Personer"), {Commands::tr("Namn"), Commands::tr("Initialer"), Commands::tr("Titel"), Commands::tr("Grupper")});
}

Listing ListingReader::meetings()
{
    for (const storage::MeetingEntry &entry : m_repositories.meetings.entries({m_session.body(m_scope.body), m_scope.from, m_scope.to})) {
        const domain::Meeting &meeting = entry.meeting;
        add(json::of(entry), {entry.bodyAbbreviation, iso(meeting.date), words::status(meeting.status), QString::number(entry.items),
                              QString::number(entry.decisions), QString::number(entry.tasks), meeting.title});
    }
    return done(Commands::tr("Möten"), {Commands::tr("Grupp"), Commands::tr("Dag"), Commands::tr("Status"), Commands::tr("Punkter"), Commands::tr("Beslut"),
           Commands::tr("Uppgifter"), Commands::tr("Titel")});
}

Listing ListingReader::decisions()
{
    for (const storage::DecisionEntry &stored : m_repositories.decisions.entries(m_repositories.decisions.ids(decisionFilter(m_scope, m_session)))) {
        const storage::DecisionEntry entry = shown(stored);
        add(json::of(entry), {entry.reference, words::state(entry.decision.state), iso(entry.decision.followUp),
                              words::names(entry.decision.responsible), domain::toPlain(entry.line.text)});
    }
    return done(Commands::tr("Beslut"), {Commands::tr("Beslut"), Commands::tr("Status"), Commands::tr("Följs upp"), Commands::tr("Ansvarig"), Commands::tr("Text")});
}

Listing ListingReader::tasks()
{
    for (const storage::TaskEntry &stored : m_repositories.tasks.entries(m_repositories.tasks.ids(taskFilter(m_scope, m_session)))) {
        const storage::TaskEntry entry = shown(stored);
        add(json::of(entry), {iso(entry.task.due), words::state(entry.task.state), words::names(entry.task.responsible),
                              entry.at.bodyAbbreviation + u' ' + iso(entry.at.date), domain::toPlain(entry.line.text)});
    }
    return done(Commands::tr("Uppgifter"), {Commands::tr("Senast"), Commands::tr("Status"), Commands::tr("Ansvarig"), Commands::tr("Möte"), Commands::tr("Uppgift")});
}

Listing ListingReader::upcoming()
{
    for (UpcomingEntry entry : app::upcoming(m_scope, m_session)) {
        if (m_secrets && entry.item.confidential)
            entry.title = documents::maskWord();
        add({{u"date"_s, json::orNull(entry.date)},
             {u"title"_s, entry.title},
             {u"why"_s, QString(code(entry.item.reason))},
             {u"from"_s, json::orNull(entry.from)},
             {u"body"_s, json::orNull(entry.body)}},
            {iso(entry.date), entry.body, words::reason(entry.item.reason), entry.from, entry.title});
    }
    return done(Commands::tr("Kommande punkter"), {Commands::tr("Dag"), Commands::tr("Grupp"), Commands::tr("Varför"), Commands::tr("Från"), Commands::tr("Punkt")});
}

Listing ListingReader::yearCycle()
{
    for (const documents::CycleRow &row : yearCycleRows(m_repositories, m_scope, m_session)) {
        const domain::YearCycleEntry &entry = row.entry;
        add({{u"id"_s, entry.id.toString()},
             {u"from"_s, iso(row.when.from)},
             {u"to"_s, iso(row.when.to)},
             {u"title"_s, entry.title},
             {u"category"_s, QString(code(entry.category))},
             {u"body"_s, json::orNull(row.body)},
             {u"leadDays"_s, entry.leadDays},
             {u"note"_s, json::orNull(entry.note)}},
            {iso(row.when.from), row.when.from == row.when.to ? QString() : iso(row.when.to), words::category(entry.category), row.body, entry.title});
    }
    return done(Commands::tr("Årshjul"), {Commands::tr("Från"), Commands::tr("Till"), Commands::tr("Kategori"), Commands::tr("Grupp"), Commands::tr("Vad")});
}

/// A scope's days are those of the plans' periods.
Listing ListingReader::plans()
{
    for (const domain::ActionPlan &plan : m_repositories.records.all<domain::ActionPlan>()) {
        if ((m_scope.from.isValid() && plan.to.isValid() && plan.to < m_scope.from) || (m_scope.to.isValid() && plan.from.isValid() && plan.from > m_scope.to))
            continue;
        const domain::PlanContent content = m_repositories.records.content(plan.id);
        add({{u"id"_s, plan.id.toString()},
             {u"title"_s, titleOf(plan)},
             {u"unit"_s, json::orNull(plan.unit)},
             {u"from"_s, json::orNull(plan.from)},
             {u"to"_s, json::orNull(plan.to)},
             {u"needs"_s, content.needs.size()},
             {u"uncoveredNeeds"_s, content.uncoveredNeeds().size()},
             {u"areas"_s, content.areas.size()},
             {u"measures"_s, content.measures.size()}},
            {iso(plan.from), iso(plan.to), plan.unit, plan.id.toString(), titleOf(plan)});
    }
    return done(Commands::tr("Handlingsplaner"), {Commands::tr("Från"), Commands::tr("Till"), Commands::tr("Enhet"), Commands::tr("Id"), Commands::tr("Plan")});
}

} // namespace

QList<documents::CycleRow> yearCycleRows(storage::Repositories &stored, const Scope &scope, CommandSession &session)
{
    const QDate today = QDate::currentDate();
    QHash<domain::BodyId, QString> bodies;
    for (const domain::Body &body : stored.bodies.all())
        bodies.insert(body.id, body.abbreviation);
    QList<documents::CycleRow> rows = documents::cycleRows(stored.records.all<domain::YearCycleEntry>(), scope.from.isValid() ? scope.from : scope.to.isValid() ? scope.to : today,
                                                           scope.to.isValid() ? scope.to : scope.from.isValid() ? scope.from : today, bodies);
    const domain::BodyId only = session.body(scope.body);
    rows.removeIf([&](const documents::CycleRow &row) {
        return (!only.isNull() && row.entry.body != only) || (scope.from.isValid() && row.when.to < scope.from) || (scope.to.isValid() && row.when.from > scope.to);
    });
    return rows;
}

storage::DecisionFilter decisionFilter(const Scope &scope, CommandSession &session)
{
    storage::DecisionFilter filter;
    if (!scope.body.isEmpty())
        filter.bodies = {session.body(scope.body)};
    filter.from = scope.from;
    filter.to = scope.to;
    return filter;
}

storage::TaskFilter taskFilter(const Scope &scope, CommandSession &session)
{
    storage::TaskFilter filter;
    filter.body = session.body(scope.body);
    filter.from = scope.from;
    filter.to = scope.to;
    return filter;
}

Listing listingOf(const QString &what, const Scope &scope, CommandSession &session, Secrecy secrecy)
{
    ListingReader reader(scope, session, secrecy);
    if (what == "bodies"_L1)
        return reader.bodies();
    if (what == "people"_L1)
        return reader.people();
    if (what == "meetings"_L1)
        return reader.meetings();
    if (what == "decisions"_L1)
        return reader.decisions();
    if (what == "tasks"_L1)
        return reader.tasks();
    if (what == "upcoming"_L1)
        return reader.upcoming();
    if (what == "yearcycle"_L1)
        return reader.yearCycle();
    if (what == "plans"_L1)
        return reader.plans();
    return assignmentsListing(scope, session.reading(), secrecy); // assignments, priorities: the parser takes no other word
}

} // namespace app
