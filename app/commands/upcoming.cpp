// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/upcoming.h"

#include "app/commands/session.h"
#include "domain/markdown.h"
#include "domain/numbering.h"

#include <QHash>
#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

class UpcomingReader
{
public:
    explicit UpcomingReader(storage::Repositories &repositories) : m_repositories(repositories)
    {
        for (const domain::Body &body : repositories.bodies.all())
            m_bodies.insert(body.id, body);
    }

    QList<UpcomingItem> read()
    {
        readCarryOvers();
        readReportBacks();
        readFollowUps();
        return m_items;
    }

private:
    void readCarryOvers();
    void readReportBacks();
    void readFollowUps();
    QString abbreviation(domain::BodyId body, const QString &otherwise) const
    {
        return body.isNull() ? otherwise : m_bodies.value(body).abbreviation;
    }
    /// The line itself, or the whole point that it stands under.
    template <class Entry>
    bool isConfidential(const Entry &entry) const
    {
        const auto item = m_repositories.outlines.item(entry.at.item);
        return entry.line.confidential || (item && item->confidential);
    }
    /// A point on some agenda has already taken it up.
    bool isPlaced(domain::LineId line) const;

    storage::Repositories &m_repositories;
    QHash<domain::BodyId, domain::Body> m_bodies;
    QList<UpcomingItem> m_items;
};

bool UpcomingReader::isPlaced(domain::LineId line) const
{
    const auto ties = m_repositories.links.to({domain::ObjectType::Line, line.uuid()});
    return std::any_of(ties.begin(), ties.end(), [](const domain::Link &link) {
        return link.type == domain::LinkType::ComesFrom && link.from.type == domain::ObjectType::Item;
    });
}

void UpcomingReader::readCarryOvers()
{
    for (const storage::CarryOverEntry &entry : m_repositories.carryOvers.entries({{}, true})) {
        const domain::CarryOver &carryOver = entry.carryOver;
        UpcomingItem item{carryOver.date, domain::toPlain(carryOver.title), u"carryOver"_s, entry.at.bodyAbbreviation + u' ' + entry.at.date.toString(Qt::ISODate),
                          abbreviation(carryOver.body, entry.at.bodyAbbreviation), isConfidential(entry)};
        if (carryOver.target == domain::CarryOverTarget::NextMeeting) {
            const auto body = m_repositories.bodies.findByAbbreviation(item.body);
            const auto next = body ? m_repositories.meetings.next(body->id, entry.at.date) : std::nullopt;
            item.date = next ? next->date : QDate();
        }
        if (item.title.isEmpty())
            item.title = domain::toPlain(entry.at.itemTitle.isEmpty() ? entry.line.text : entry.at.itemTitle);
        m_items.append(item);
    }
}

void UpcomingReader::readReportBacks()
{
    storage::TaskFilter open;
    open.states = {domain::TaskState::Open, domain::TaskState::Done};
    for (const storage::TaskEntry &entry : m_repositories.tasks.entries(m_repositories.tasks.ids(open))) {
        if (entry.task.reportBack.isNull() || isPlaced(entry.line.id))
            continue;
        m_items.append({entry.task.reportBack, domain::toPlain(entry.line.text), u"reportBack"_s,
                        domain::reference(entry.at.bodyAbbreviation, entry.at.date, 0),
                        abbreviation(entry.task.reportBackTo, entry.at.bodyAbbreviation), isConfidential(entry)});
    }
}

void UpcomingReader::readFollowUps()
{
    storage::DecisionFilter valid;
    valid.states = {domain::DecisionState::Valid};
    valid.reported = false;
    for (const storage::DecisionEntry &entry : m_repositories.decisions.entries(m_repositories.decisions.ids(valid))) {
        if (entry.decision.followUp.isNull() || isPlaced(entry.line.id))
            continue;
        m_items.append({entry.decision.followUp, domain::toPlain(entry.line.text), u"followUp"_s, entry.reference, entry.at.bodyAbbreviation,
                        isConfidential(entry)});
    }
}

} // namespace

QList<UpcomingItem> upcoming(const Scope &scope, CommandSession &session)
{
    const domain::BodyId body = session.body(scope.body);
    const QString abbreviation = body.isNull() ? QString() : session.reading().bodies.find(body)->abbreviation;
    QList<UpcomingItem> items = UpcomingReader(session.reading()).read();
    items.removeIf([&](const UpcomingItem &item) {
        if (!abbreviation.isEmpty() && item.body != abbreviation)
            return true;
        if (item.date.isNull())
            return !scope.from.isNull() || !scope.to.isNull();
        return (!scope.from.isNull() && item.date < scope.from) || (!scope.to.isNull() && item.date > scope.to);
    });
    std::stable_sort(items.begin(), items.end(), [](const UpcomingItem &a, const UpcomingItem &b) {
        return a.date.isNull() != b.date.isNull() ? b.date.isNull() : a.date < b.date;
    });
    return items;
}

} // namespace app
