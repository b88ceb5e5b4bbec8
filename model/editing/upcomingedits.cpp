// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/upcomingedits.h"

#include "domain/agenda.h"
#include "domain/markdown.h"
#include "editing/moveedit.h"
#include "storage/repositories.h"

using namespace Qt::Literals::StringLiterals;

namespace editing {

using domain::AgendaReason;
using domain::CarryOverTarget;

namespace {

storage::StorageError gone()
{
    return {storage::StorageError::Kind::NotFound,
            QCoreApplication::translate("editing::UpcomingEdits", "Det som skulle tas upp finns inte längre.")};
}

/// A report is due on a day; without one it would be due never.
bool needsDay(AgendaReason reason)
{
    return reason == AgendaReason::ReportBack || reason == AgendaReason::FollowUp || reason == AgendaReason::ReviewDue;
}

/// The edit of one value that holds the day itself.
template <class Repository, class Value>
std::unique_ptr<Edit> changed(Repository &repository, const QString &text, const Value &before, const Value &after)
{
    return std::make_unique<ValueEdit<Value>>(text,
                                              Store<Value>{[&repository, id = before.line] { return repository.find(id); },
                                                           [&repository](const Value &value) { return repository.save(value); },
                                                           {}},
                                              before, after);
}

} // namespace

domain::UpcomingTime UpcomingEdits::timeFor(const domain::UpcomingItem &item, domain::UpcomingTime wanted, QDate today) const
{
    if (wanted.body.isNull())
        wanted.body = item.body;
    if (wanted.target == CarryOverTarget::Date && !wanted.date.isValid())
        throw storage::StorageError(storage::StorageError::Kind::Other, tr("Skriv vilken dag det ska tas upp."));
    if (!needsDay(item.reason))
        return wanted;
    if (wanted.target == CarryOverTarget::Unscheduled)
        throw storage::StorageError(storage::StorageError::Kind::Other, tr("Det här behöver en dag. Välj ett möte eller skriv en dag."));
    if (wanted.target == CarryOverTarget::NextMeeting) {
        const QDate after = std::max(item.from.date.isValid() ? item.from.date : today.addDays(-1), today.addDays(-1));
        const auto next = m_repositories.meetings.next(wanted.body, after);
        const auto last = m_repositories.meetings.previous(wanted.body, today.addDays(1));
        wanted.date = next ? next->date : domain::suggestedDate(last ? last->date : QDate(), today);
        wanted.target = CarryOverTarget::Date;
    }
    return wanted;
}

std::unique_ptr<Edit> UpcomingEdits::sourceEdit(const QString &text, const domain::UpcomingItem &item, const domain::UpcomingTime &to) const
{
    const domain::LineId line(item.source.id);
    const auto bodyOf = [&](domain::BodyId body) { return body == item.from.body ? domain::BodyId() : body; };
    switch (item.reason) {
    case AgendaReason::CarriedOver: {
        const auto before = m_repositories.carryOvers.find(line);
        if (!before)
            throw gone();
        domain::CarryOver after = *before;
        after.target = to.target;
        after.date = to.target == CarryOverTarget::Date ? to.date : QDate();
        after.body = bodyOf(to.body);
        return changed(m_repositories.carryOvers, text, *before, after);
    }
    case AgendaReason::ReportBack: {
        const auto before = m_repositories.tasks.find(line);
        if (!before)
            throw gone();
        domain::Task after = *before;
        after.reportBack = to.date;
        after.reportBackTo = bodyOf(to.body);
        return changed(m_repositories.tasks, text, *before, after);
    }
    case AgendaReason::FollowUp: {
        const auto before = m_repositories.decisions.find(line);
        if (!before)
            throw gone();
        domain::Decision after = *before;
        after.followUp = to.date;
        return changed(m_repositories.decisions, text, *before, after);
    }
    case AgendaReason::ReviewDue: {
        auto &records = m_repositories.records;
        const auto before = records.find<domain::StatusReport>(domain::StatusReportId(item.source.id));
        if (!before)
            throw gone();
        domain::StatusReport after = *before;
        after.reviewDue = to.date;
        Store<domain::StatusReport> store{[&records, id = before->id] { return records.find<domain::StatusReport>(id); },
                                          [&records](const domain::StatusReport &report) { return records.save(report); },
                                          {}};
        return std::make_unique<ValueEdit<domain::StatusReport>>(text, std::move(store), before, after);
    }
    case AgendaReason::Untreated:
    case AgendaReason::YearCycle:
    case AgendaReason::MeasureFollowUp:
    case AgendaReason::Standing:
        return nullptr; // the move itself says when
    }
    return nullptr;
}

std::unique_ptr<Edit> UpcomingEdits::historyEdit(const QString &text, const domain::UpcomingItem &item, const domain::UpcomingMove &wanted) const
{
    const QList<domain::UpcomingMove> earlier = m_moves.of(item.source, item.year);
    const domain::UpcomingMove *last = earlier.isEmpty() ? nullptr : &earlier.last();
    if (last && !last->dropped && !wanted.dropped && last->on == wanted.on && last->reason.isEmpty() && last->after == wanted.before) {
        domain::UpcomingMove merged = *last;
        merged.after = wanted.after;
        merged.reason = wanted.reason;
        // A point that was left waits because its first move says so: that one stays.
        const bool back = merged.after == merged.before && item.reason != AgendaReason::Untreated;
        return moveEdit(m_moves, text, *last, back ? std::nullopt : std::optional(merged));
    }
    domain::UpcomingMove move = wanted;
    move.order = last ? last->order + 1 : 1;
    return moveEdit(m_moves, text, std::nullopt, move);
}

bool UpcomingEdits::move(const domain::UpcomingItem &item, const domain::UpcomingTime &to, QDate today, const QString &reason)
{
    const QString text = tr("Flytta till annat möte");
    return m_history.attempt(text, [&] {
        const domain::UpcomingTime now{item.body, item.target, item.wantedOn};
        const domain::UpcomingTime time = timeFor(item, to, today);
        if (time == now)
            return true;
        std::vector<std::unique_ptr<Edit>> edits;
        if (auto edit = sourceEdit(text, item, time))
            edits.push_back(std::move(edit));
        domain::UpcomingMove move;
        move.id = domain::UpcomingMoveId::create();
        move.of = item.source;
        move.year = item.year;
        move.before = now;
        move.after = time;
        move.reason = reason.simplified();
        move.on = today;
        edits.push_back(historyEdit(text, item, move));
        return m_history.push(text, std::move(edits));
    });
}

bool UpcomingEdits::rename(const domain::UpcomingItem &item, const QString &title)
{
    const QString text = tr("Ändra rubrik på kommande punkt");
    return m_history.attempt(text, [&] {
        const auto before = m_repositories.carryOvers.find(domain::LineId(item.source.id));
        if (!before || item.reason != AgendaReason::CarriedOver)
            throw gone();
        domain::CarryOver after = *before;
        after.title = domain::toMarkdown({{title.simplified(), false, false, {}}});
        return m_history.push(changed(m_repositories.carryOvers, text, *before, after));
    });
}

bool UpcomingEdits::drop(const domain::UpcomingItem &item, QDate today, const QString &reason)
{
    const QString text = tr("Ta inte upp");
    return m_history.attempt(text, [&] {
        domain::UpcomingMove move;
        move.id = domain::UpcomingMoveId::create();
        move.of = item.source;
        move.year = item.year;
        move.before = move.after = {item.body, item.target, item.wantedOn};
        move.dropped = true;
        move.reason = reason.simplified();
        move.on = today;
        return m_history.push(historyEdit(text, item, move));
    });
}

bool UpcomingEdits::setReason(domain::UpcomingMoveId id, const QString &reason)
{
    const QString text = tr("Ändra skälet till flytten");
    return m_history.attempt(text, [&] {
        const auto before = m_moves.find(id);
        if (!before)
            throw gone();
        domain::UpcomingMove after = *before;
        after.reason = reason.simplified();
        return m_history.push(moveEdit(m_moves, text, before, after, u"reason "_s + id.toString()));
    });
}

} // namespace editing
