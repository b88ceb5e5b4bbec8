// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/assignmentdetails.h"

#include "domain/markdown.h"
#include "domain/numbering.h"
#include "lists/valuelist.h"
#include "lists/words.h"

#include <algorithm>

namespace lists {

using namespace Qt::Literals::StringLiterals;
using domain::ObjectRef;
using domain::ObjectType;
using Kind = AssignmentStep::Kind;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(lists::AssignmentReader)
};

QString plain(const QString &markdown) { return domain::toPlain(QStringView(markdown)); }

class Collector
{
public:
    Collector(storage::Repositories &repositories, const domain::Assignment &assignment) : m_repositories(repositories)
    {
        m_details.assignment = assignment;
    }

    AssignmentDetails collect()
    {
        if (const auto plan = m_repositories.records.find<domain::OperationalPlan>(m_details.assignment.plan))
            m_details.year = plan->year;
        follow(m_details.assignment);
        QSet<domain::AssignmentId> seen{m_details.assignment.id};
        for (auto id = m_details.assignment.continues; id && !seen.contains(id);) {
            seen.insert(id);
            const auto earlier = m_repositories.records.find<domain::Assignment>(id);
            if (!earlier)
                break;
            m_details.earlier.append(*earlier);
            follow(*earlier);
            id = earlier->continues;
        }
        measures(seen);
        const auto newest = [](const auto &a, const auto &b) { return a.date.isValid() && (!b.date.isValid() || a.date > b.date); };
        std::stable_sort(m_details.steps.begin(), m_details.steps.end(), newest);
        std::stable_sort(m_details.reports.begin(), m_details.reports.end(),
                         [](const ReportDetails &a, const ReportDetails &b) { return a.report.date > b.report.date; });
        return m_details;
    }

private:
    const domain::Minutes *minutes(domain::MeetingId meeting)
    {
        if (meeting.isNull())
            return nullptr;
        auto it = m_minutes.find(meeting);
        if (it == m_minutes.end()) {
            if (!m_repositories.meetings.find(meeting))
                return nullptr;
            it = m_minutes.insert(meeting, m_repositories.meetings.minutes(meeting));
        }
        return &*it;
    }

    void follow(const domain::Assignment &assignment)
    {
        for (const domain::StatusReport &report : m_repositories.records.reports(assignment.id))
            add(report);
        for (const domain::Prioritisation &made : m_repositories.records.of<domain::Prioritisation>(assignment.plan))
            add(made, assignment.id);
        for (const domain::Link &link : m_repositories.links.to({ObjectType::Assignment, assignment.id.uuid()}))
            if (link.from.type == ObjectType::Item)
                addPoint(domain::ItemId(link.from.id));
    }

    void add(const domain::StatusReport &report)
    {
        ReportDetails details{report, {}, {}, false};
        AssignmentStep step;
        step.kind = Kind::Report;
        step.date = report.date;
        step.movement = report.movement;
        step.object = {ObjectType::StatusReport, report.id.uuid()};
        step.title = report.movement == domain::Movement::Unknown ? Words::tr("Lägesbeskrivning")
                                                                  : Words::tr("Läge: %1").arg(words::movement(report.movement).toLower());
        step.detail = report.state.isEmpty() ? report.nextStep : report.state;
        if (const domain::Minutes *in = minutes(report.meeting)) {
            details.reference = domain::reference(in->body.abbreviation, in->meeting.date, 0);
            details.sections = domain::reportSections(in->linesOf(report.item));
            const auto item = std::find_if(in->items.begin(), in->items.end(), [&](const auto &i) { return i.id == report.item; });
            details.confidential = item != in->items.end() && item->confidential;
            step.meeting = report.meeting;
            step.item = report.item;
            if (report.item)
                addPoint(report.item);
        }
        m_details.reports.append(details);
        m_details.steps.append(step);
    }

    void add(const domain::Prioritisation &made, domain::AssignmentId assignment)
    {
        for (const domain::PriorityChoice &choice : made.choices) {
            if (choice.assignment != assignment)
                continue;
            AssignmentStep step;
            step.kind = choice.longTerm ? Kind::LongTerm : Kind::Prioritised;
            step.date = made.date;
            step.object = {ObjectType::Prioritisation, made.id.uuid()};
            step.title = choice.longTerm ? Words::tr("Långsiktigt, utan rang") : Words::tr("Prioriterat, rang %1").arg(made.rankOf(assignment));
            QStringList detail;
            if (const auto entry = made.decision ? m_repositories.decisions.entry(made.decision) : std::nullopt) {
                detail << entry->reference;
                step.meeting = entry->at.meeting;
                step.item = entry->at.item;
                step.line = made.decision;
            }
            if (!choice.reason.isEmpty())
                detail << choice.reason;
            step.detail = detail.join(u". "_s);
            m_details.steps.append(step);
        }
    }

    /// A point of the minutes that is about the assignment: itself, and the decisions and tasks under it.
    void addPoint(domain::ItemId id)
    {
        if (m_points.contains(id))
            return;
        m_points.insert(id);
        const auto item = m_repositories.outlines.item(id);
        // A correction has the same points: those of the latest version alone.
        const auto entry = item ? m_repositories.meetings.entry(item->meeting) : std::nullopt;
        const domain::Minutes *in = entry && entry->isLatestVersion ? minutes(item->meeting) : nullptr;
        if (!in)
            return;
        AssignmentStep at;
        at.date = in->meeting.date;
        at.meeting = in->meeting.id;
        at.item = id;
        const QString meeting = domain::reference(in->body.abbreviation, in->meeting.date, 0);
        bool more = false;
        for (const domain::Line &line : in->linesOf(id)) {
            const bool decision = domain::isDecision(line.kind);
            if (!decision && line.kind != domain::LineKind::Task)
                continue;
            AssignmentStep step = at;
            step.kind = decision ? Kind::Decision : Kind::Task;
            step.line = line.id;
            step.lineKind = line.kind;
            step.object = {ObjectType::Line, line.id.uuid()};
            step.title = plain(line.text);
            step.decision = in->decisions.value(line.id);
            step.task = in->tasks.value(line.id);
            step.detail = decision || step.task.responsible.isEmpty() ? meeting : words::names(step.task.responsible);
            m_details.steps.append(step);
            more = true;
        }
        if (more)
            return;
        at.kind = Kind::Mention;
        at.object = {ObjectType::Item, id.uuid()};
        at.title = Words::tr("Uppe som ”%1”").arg(plain(item->title));
        at.detail = meeting;
        m_details.steps.append(at);
    }

    void measures(const QSet<domain::AssignmentId> &of)
    {
        for (const domain::Measure &measure : m_repositories.records.all<domain::Measure>()) {
            if (!of.contains(measure.assignment))
                continue;
            AssignmentStep step;
            step.kind = Kind::Measure;
            step.date = measure.from;
            step.object = {ObjectType::Measure, measure.id.uuid()};
            step.title = Words::tr("Insats: %1").arg(measure.title.isEmpty() ? plain(measure.description.section(u'\n', 0, 0)) : measure.title);
            if (const auto plan = m_repositories.records.find<domain::ActionPlan>(measure.plan))
                step.detail = plan->title;
            m_details.steps.append(step);
            for (const domain::FollowUp &seen : m_repositories.records.followUps(measure.id)) {
                AssignmentStep follow;
                follow.kind = Kind::FollowUp;
                follow.date = seen.date;
                follow.object = {ObjectType::FollowUp, seen.id.uuid()};
                follow.title = Words::tr("Uppföljning av insatsen");
                follow.detail = plain(seen.seen.section(u'\n', 0, 0));
                m_details.steps.append(follow);
            }
        }
    }

    storage::Repositories &m_repositories;
    AssignmentDetails m_details;
    QHash<domain::MeetingId, domain::Minutes> m_minutes;
    QSet<domain::ItemId> m_points;
};

} // namespace

QList<domain::StatusReport> reportsOverYears(const storage::RecordRepository &records, const domain::Assignment &assignment)
{
    QList<domain::StatusReport> reports;
    QSet<domain::AssignmentId> seen; // a cycle in an imported file must not hang
    std::optional<domain::Assignment> one = assignment;
    while (one && !seen.contains(one->id)) {
        seen.insert(one->id);
        reports += records.reports(one->id);
        one = one->continues ? records.find<domain::Assignment>(one->continues) : std::nullopt;
    }
    std::stable_sort(reports.begin(), reports.end(), [](const domain::StatusReport &a, const domain::StatusReport &b) { return a.date > b.date; });
    return reports;
}

QStringList whoLeft(const storage::PersonRepository &people, const domain::Parties &parties, QDate today)
{
    QStringList gone;
    for (const domain::Party &party : parties) {
        if (party.person.isNull())
            continue;
        const auto seats = people.memberships(party.person);
        if (!seats.isEmpty() && std::none_of(seats.begin(), seats.end(), [today](const domain::Membership &m) { return m.isCurrent(today); }))
            gone.append(party.text);
    }
    return gone;
}

std::optional<AssignmentDetails> assignmentDetails(storage::Repositories &repositories, domain::AssignmentId id, QDate today)
{
    const auto assignment = repositories.records.find<domain::Assignment>(id);
    if (!assignment)
        return std::nullopt;
    AssignmentDetails details = Collector(repositories, *assignment).collect();
    details.gone = whoLeft(repositories.people, assignment->owners, today);
    return details;
}

QList<AssignmentName> assignmentNames(storage::Repositories &repositories, const QString &query, QDate day)
{
    QList<AssignmentName> found;
    constexpr qsizetype most = 20;
    readQuietly(
        [&] {
            QList<domain::OperationalPlan> plans = repositories.records.all<domain::OperationalPlan>();
            std::stable_sort(plans.begin(), plans.end(), [&](const auto &a, const auto &b) { return qAbs(a.year - day.year()) < qAbs(b.year - day.year()); });
            for (const domain::OperationalPlan &plan : std::as_const(plans)) {
                for (const domain::Assignment &a : repositories.records.of<domain::Assignment>(plan.id)) {
                    const QStringList words = a.title.split(u' ', Qt::SkipEmptyParts);
                    const bool fits = a.number == query || std::any_of(words.begin(), words.end(), [&](const QString &w) { return w.startsWith(query, Qt::CaseInsensitive); });
                    if (fits && found.size() < most)
                        found.append({a.id, a.title, a.number, plan.year});
                }
            }
        },
        [](const QString &) {}); // a help only
    return found;
}

AssignmentReader::AssignmentReader(storage::Repositories &repositories, QDate today, QObject *parent)
    : QObject(parent), m_repositories(repositories), m_today(today)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &AssignmentReader::changed);
    const auto soon = [this] {
        if (m_assignment)
            m_soon.start();
    };
    connect(&repositories.records, &storage::RecordRepository::changed, this, soon);
    connect(&repositories.records, &storage::RecordRepository::removed, this, soon);
    connect(&repositories.links, &storage::LinkRepository::changed, this, soon);
    connect(&repositories.links, &storage::LinkRepository::removed, this, soon);
    connect(&repositories.outlines, &storage::OutlineRepository::changed, this, soon);
    connect(&repositories.decisions, &storage::DecisionRepository::changed, this, soon);
    connect(&repositories.tasks, &storage::TaskRepository::changed, this, soon);
}

void AssignmentReader::setAssignment(domain::AssignmentId assignment)
{
    if (assignment == m_assignment)
        return;
    m_assignment = assignment;
    emit changed();
}

std::optional<AssignmentDetails> AssignmentReader::read() const
{
    std::optional<AssignmentDetails> details;
    readQuietly([&] { details = assignmentDetails(m_repositories, m_assignment, m_today); }, [this](const QString &message) { emit failed(message); });
    return details;
}

} // namespace lists
