// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commanderror.h"
#include "app/commands/commands.h"
#include "app/commands/json.h"
#include "app/commands/priorities.h"
#include "app/commands/reportcontent.h"
#include "app/commands/session.h"
#include "documents/export.h"
#include "documents/jsonwriter.h"
#include "documents/plandocument.h"
#include "domain/markdown.h"
#include "domain/numbering.h"
#include "domain/phrases.h"
#include "lists/words.h"

namespace app {

using namespace Qt::Literals::StringLiterals;
namespace words = lists::words;

namespace {

QString indented(const domain::Line &line)
{
    return QString((line.level + 1) * 2, u' ') + domain::toPlain(line.text);
}

void showMeeting(const QString &which, CommandSession &session)
{
    const domain::Minutes minutes = session.reading().meetings.minutes(session.meeting(which).id);
    if (session.json()) {
        session.print(documents::minutesJson(minutes));
        return;
    }
    const domain::Meeting &meeting = minutes.meeting;
    session.print(u"%1  %2  %3"_s.arg(domain::reference(minutes.body.abbreviation, meeting.date, 0), minutes.body.name, words::status(meeting.status)));
    const QHash<domain::ItemId, int> numbers = domain::itemNumbers(minutes.body, minutes.items);
    for (const domain::AgendaItem &item : minutes.items) {
        session.print(QString());
        session.print(u"%1. %2  [%3]"_s.arg(numbers.value(item.id)).arg(domain::toPlain(item.title), words::section(item.section)));
        for (const domain::Line &line : minutes.linesOf(item.id))
            session.print(indented(line));
    }
}

/// A decision with what came before and after it.
class DecisionStory
{
public:
    DecisionStory(domain::LineId id, storage::Repositories &repositories) : m_repositories(repositories)
    {
        const auto entry = repositories.decisions.entry(id);
        if (!entry)
            throw CommandError(Commands::tr("Inget beslut har id %1.").arg(id.toString()));
        m_entry = *entry;
        m_minutes = repositories.meetings.minutes(m_entry.at.meeting);
    }

    QJsonObject json() const;
    QStringList text() const;

private:
    QStringList presenters() const;
    QJsonArray thread() const;
    void addDecision(QJsonArray &thread, const QString &relation, domain::LineId id) const;
    void addItems(QJsonArray &thread) const;

    storage::Repositories &m_repositories;
    storage::DecisionEntry m_entry;
    domain::Minutes m_minutes;
};

QStringList DecisionStory::presenters() const
{
    for (const domain::Line &line : m_minutes.linesOf(m_entry.at.item)) {
        if (line.kind == domain::LineKind::Presenters)
            return domain::splitNames(domain::toPlain(line.text));
    }
    return {};
}

QJsonObject tie(const QString &relation, const QString &kind, const QString &id, QDate date, const QString &title)
{
    return {{u"relation"_s, relation}, {u"kind"_s, kind}, {u"id"_s, id}, {u"date"_s, json::orNull(date)}, {u"title"_s, title}};
}

void DecisionStory::addDecision(QJsonArray &thread, const QString &relation, domain::LineId id) const
{
    if (const auto other = m_repositories.decisions.entry(id))
        thread.append(tie(relation, u"decision"_s, id.toString(), other->at.date, other->reference + u": "_s + domain::toPlain(other->line.text)));
}

/// Points that this decision came from or led to, by what ties its line or its point to others.
void DecisionStory::addItems(QJsonArray &thread) const
{
    const auto addItem = [&](const QString &relation, const domain::ObjectRef &object) {
        if (object.type != domain::ObjectType::Item)
            return;
        const auto item = m_repositories.outlines.item(domain::ItemId(object.id));
        const auto meeting = item ? m_repositories.meetings.find(item->meeting) : std::nullopt;
        if (meeting)
            thread.append(tie(relation, u"item"_s, item->id.toString(), meeting->date, domain::toPlain(item->title)));
    };
    for (const domain::Link &link : m_repositories.links.to({domain::ObjectType::Line, m_entry.line.id.uuid()}))
        addItem(u"ledTo"_s, link.from);
    for (const domain::Link &link : m_repositories.links.from({domain::ObjectType::Item, m_entry.at.item.uuid()})) {
        const auto line = m_repositories.outlines.line(domain::LineId(link.to.id));
        if (line)
            addItem(u"comesFrom"_s, {domain::ObjectType::Item, line->item.uuid()});
    }
}

QJsonArray DecisionStory::thread() const
{
    QJsonArray thread;
    addItems(thread);
    addDecision(thread, u"replaces"_s, m_entry.decision.replaces);
    addDecision(thread, u"replacedBy"_s, m_entry.replacedBy);
    for (const domain::Line &line : m_minutes.linesOf(m_entry.at.item)) {
        if (line.kind == domain::LineKind::Task)
            thread.append(tie(u"task"_s, u"task"_s, line.id.toString(), m_minutes.tasks.value(line.id).due, domain::toPlain(line.text)));
    }
    return thread;
}

QJsonObject DecisionStory::json() const
{
    QJsonObject json = json::of(m_entry);
    QJsonArray lines;
    for (const domain::Line &line : m_minutes.belongingTo(m_entry.line.id))
        lines.append(QJsonObject{{u"level"_s, line.level}, {u"text"_s, domain::toPlain(line.text)}});
    json[u"lines"_s] = lines;
    json[u"presenters"_s] = QJsonArray::fromStringList(presenters());
    json[u"thread"_s] = thread();
    return json;
}

QStringList DecisionStory::text() const
{
    QStringList text{m_entry.reference, indented(m_entry.line)};
    for (const domain::Line &line : m_minutes.belongingTo(m_entry.line.id))
        text << indented(line);
    text << QString() << Commands::tr("Status: %1").arg(words::state(m_entry.decision.state));
    if (!m_entry.decision.responsible.isEmpty())
        text << Commands::tr("Ansvarig: %1").arg(words::names(m_entry.decision.responsible));
    if (!m_entry.decision.followUp.isNull())
        text << Commands::tr("Följs upp: %1").arg(m_entry.decision.followUp.toString(Qt::ISODate));
    text << Commands::tr("Punkt: %1").arg(domain::toPlain(m_entry.at.itemTitle));
    const QJsonArray thread = this->thread();
    for (const QJsonValue &tie : thread)
        text << u"%1  %2  %3"_s.arg(tie[u"relation"].toString(), tie[u"date"].toString(), tie[u"title"].toString());
    return text;
}

void showDecision(const QString &which, CommandSession &session)
{
    const auto id = domain::LineId::fromString(which);
    if (id.isNull())
        throw CommandError(Commands::tr("”%1” är inget id. De står i: rodatraden --json list decisions").arg(which));
    const DecisionStory story(id, session.reading());
    if (session.json())
        session.print(story.json());
    else
        session.print(story.text().join(u'\n'));
}

void showPlan(const QString &which, CommandSession &session)
{
    const domain::PlanContent content = session.plan(which);
    if (session.json())
        session.print(documents::planJson(content));
    else
        session.print(QString::fromUtf8(documents::render(documents::planDocument(content, planOptions(session.reading(), content)), documents::Format::Markdown)));
}

} // namespace

int run(const ShowRequest &request, CommandSession &session)
{
    if (request.what == "meeting"_L1)
        showMeeting(request.id, session);
    else if (request.what == "decision"_L1)
        showDecision(request.id, session);
    else if (request.what == "plan"_L1)
        showPlan(request.id, session);
    else // assignment: the parser takes no other word
        showAssignment(request.id, session);
    return 0;
}

} // namespace app
