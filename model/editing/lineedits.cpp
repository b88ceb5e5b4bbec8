// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/lineedits.h"

#include "editing/followupedits.h"
#include "editing/linkedit.h"
#include "editing/valueedit.h"
#include "storage/repositories.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace editing {

namespace {

/// One field of a line or a point that has a function of its own in storage and no value with a rev.
template <class Field>
struct FieldValue {
    Field value{};
    int rev = 0;
    bool operator==(const FieldValue &) const = default;
};
using Flag = FieldValue<bool>;
using Minutes = FieldValue<int>;

storage::StorageError gone()
{
    return {storage::StorageError::Kind::NotFound,
            QCoreApplication::translate("editing::LineEdits", "Raden finns inte längre i anteckningarna.")};
}

template <class Value>
Value required(std::optional<Value> value)
{
    if (!value)
        throw gone();
    return *std::move(value);
}

template <class Value>
void requireCurrent(const Value &before, const Value &after)
{
    if (before.rev == after.rev)
        return;
    throw storage::StorageError(
        storage::StorageError::Kind::Conflict,
        QCoreApplication::translate("editing::LineEdits", "Raden har ändrats på annat håll. Det senaste visas nu; gör om ändringen om den fortfarande behövs."));
}

} // namespace

LineEdits::LineEdits(EditHistory &history, storage::Repositories &repositories) : m_history(history), m_repositories(repositories) {}

std::unique_ptr<Edit> LineEdits::decisionEdit(const QString &text, const domain::Decision &before, const domain::Decision &after)
{
    auto &decisions = m_repositories.decisions;
    return std::make_unique<ValueEdit<domain::Decision>>(
        text,
        Store<domain::Decision>{[&decisions, id = after.line] { return decisions.find(id); },
                                [&decisions](const domain::Decision &value) { return decisions.save(value); },
                                {}},
        before, after);
}

bool LineEdits::changeDecision(const domain::Decision &after)
{
    return m_history.attempt(tr("Ändra beslut"), [&] {
        const domain::Decision before = required(m_repositories.decisions.find(after.line));
        requireCurrent(before, after);
        QString text = tr("Ändra beslut");
        if (before.state != after.state)
            text = tr("Ändra beslutets läge");
        else if (before.followUp != after.followUp)
            text = tr("Ändra uppföljningsdag");
        else if (before.responsible != after.responsible)
            text = tr("Ändra ansvarig för beslut");
        return m_history.push(decisionEdit(text, before, after));
    });
}

bool LineEdits::changeTask(const domain::Task &after)
{
    return m_history.attempt(tr("Ändra uppgift"), [&] {
        auto &tasks = m_repositories.tasks;
        const domain::Task before = required(tasks.find(after.line));
        requireCurrent(before, after);
        QString text = tr("Ändra uppgift");
        if (before.state != after.state) {
            text = after.state == domain::TaskState::Done      ? tr("Markera uppgift som klar")
                   : after.state == domain::TaskState::Dropped ? tr("Stryk uppgift")
                                                               : tr("Öppna uppgift igen");
        } else if (before.due != after.due) {
            text = tr("Ändra uppgiftens datum");
        } else if (before.responsible != after.responsible) {
            text = tr("Ändra ansvarig för uppgift");
        } else if (before.reportBack != after.reportBack || before.reportBackTo != after.reportBackTo) {
            text = tr("Ändra återrapportering");
        }
        return m_history.push(std::make_unique<ValueEdit<domain::Task>>(
            text,
            Store<domain::Task>{[&tasks, id = after.line] { return tasks.find(id); },
                                [&tasks](const domain::Task &value) { return tasks.save(value); },
                                {}},
            before, after));
    });
}

bool LineEdits::changeCarryOver(const domain::CarryOver &after)
{
    return m_history.attempt(tr("Ändra kommande punkt"), [&] {
        auto &carryOvers = m_repositories.carryOvers;
        const domain::CarryOver before = required(carryOvers.find(after.line));
        requireCurrent(before, after);
        QString text = tr("Ändra kommande punkt");
        QString mergeKey;
        if (before.title != after.title) {
            text = tr("Ändra rubrik på kommande punkt");
            mergeKey = u"title "_s + after.line.toString();
        } else if (before.target != after.target || before.date != after.date || before.body != after.body) {
            text = tr("Flytta punkt till annat möte");
        }
        return m_history.push(std::make_unique<ValueEdit<domain::CarryOver>>(
            text,
            Store<domain::CarryOver>{[&carryOvers, id = after.line] { return carryOvers.find(id); },
                                     [&carryOvers](const domain::CarryOver &value) { return carryOvers.save(value); },
                                     {}},
            before, after, mergeKey));
    });
}

bool LineEdits::changeFollowUp(const domain::FollowUp &after)
{
    return FollowUpEdits(m_history, m_repositories).save(after);
}

bool LineEdits::setMeasure(domain::LineId line, const domain::MeasureChoice &measure)
{
    return m_history.attempt(tr("Välj insats för uppföljningen"), [&] {
        const domain::Line stored = required(m_repositories.outlines.line(line));
        const auto meeting = m_repositories.meetings.find(stored.meeting);
        return FollowUpEdits(m_history, m_repositories).setMeasure(line, meeting ? meeting->date : QDate(), measure);
    });
}

bool LineEdits::tieMeasure(domain::LineId line, domain::MeasureId measure)
{
    const QString text = tr("Bind raden till insatsen");
    return m_history.attempt(text, [&] {
        const domain::Line stored = required(m_repositories.outlines.line(line));
        const domain::ObjectRef ofLine{domain::ObjectType::Line, line.uuid()}, ofMeasure{domain::ObjectType::Measure, measure.uuid()};
        const bool task = stored.kind == domain::LineKind::Task;
        const domain::ObjectRef &from = task ? ofLine : ofMeasure, &to = task ? ofMeasure : ofLine;
        for (const domain::Link &link : m_repositories.links.from(from))
            if (link.to == to)
                return true;
        return m_history.push(linkEdit(m_repositories.links, text, std::nullopt, domain::Link{domain::LinkId::create(), domain::LinkType::CarriesOut, from, to, 0}));
    });
}

bool LineEdits::untieMeasure(domain::LineId line, domain::MeasureId measure)
{
    const QString text = tr("Lös raden från insatsen");
    return m_history.attempt(text, [&] {
        const domain::ObjectRef ofLine{domain::ObjectType::Line, line.uuid()}, ofMeasure{domain::ObjectType::Measure, measure.uuid()};
        std::vector<std::unique_ptr<Edit>> edits;
        for (const domain::Link &link : m_repositories.links.from(ofLine) + m_repositories.links.to(ofLine))
            if ((link.from == ofMeasure || link.to == ofMeasure) && link.type == domain::LinkType::CarriesOut)
                edits.push_back(linkEdit(m_repositories.links, text, link, std::nullopt));
        return edits.empty() || m_history.push(text, std::move(edits));
    });
}

bool LineEdits::changeDecision(domain::LineId line, const std::function<void(domain::Decision &)> &change)
{
    return m_history.attempt(tr("Ändra beslut"), [&] {
        domain::Decision after = required(m_repositories.decisions.find(line));
        change(after);
        return changeDecision(after);
    });
}

bool LineEdits::changeTask(domain::LineId line, const std::function<void(domain::Task &)> &change)
{
    return m_history.attempt(tr("Ändra uppgift"), [&] {
        domain::Task after = required(m_repositories.tasks.find(line));
        change(after);
        return changeTask(after);
    });
}

bool LineEdits::changeCarryOver(domain::LineId line, const std::function<void(domain::CarryOver &)> &change)
{
    return m_history.attempt(tr("Ändra kommande punkt"), [&] {
        domain::CarryOver after = required(m_repositories.carryOvers.find(line));
        change(after);
        return changeCarryOver(after);
    });
}

bool LineEdits::markReplaced(domain::LineId older, domain::LineId newer)
{
    return replace(tr("Ersätt beslut"), older, newer);
}

bool LineEdits::clearReplaced(domain::LineId newer)
{
    return replace(tr("Ta bort ersättning"), domain::LineId(), newer);
}

bool LineEdits::replace(const QString &text, domain::LineId older, domain::LineId newer)
{
    return m_history.attempt(text, [&] {
        auto &decisions = m_repositories.decisions;
        const domain::Decision before = required(decisions.find(newer));
        if (before.replaces == older)
            return true;
        refuseCircle(older, newer);

        std::vector<std::unique_ptr<Edit>> edits;
        domain::Decision after = before;
        after.replaces = older;
        edits.push_back(decisionEdit(text, before, after));

        if (before.replaces) {
            const auto earlier = decisions.entry(before.replaces);
            if (earlier && earlier->decision.state == domain::DecisionState::Replaced
                && (earlier->replacedBy.isNull() || earlier->replacedBy == newer)) {
                domain::Decision valid = earlier->decision;
                valid.state = domain::DecisionState::Valid;
                edits.push_back(decisionEdit(text, earlier->decision, valid));
            }
        }
        if (older) {
            const domain::Decision old = required(decisions.find(older));
            domain::Decision replaced = old;
            replaced.state = domain::DecisionState::Replaced;
            edits.push_back(decisionEdit(text, old, replaced));
        }
        return m_history.push(text, std::move(edits));
    });
}

void LineEdits::refuseCircle(domain::LineId older, domain::LineId newer) const
{
    QSet<domain::LineId> seen; // a circle that another program made must not hang this one
    for (domain::LineId id = older; id && !seen.contains(id);) {
        if (id == newer) {
            throw storage::StorageError(storage::StorageError::Kind::Other,
                                        tr("Ett beslut kan inte ersätta sig självt, varken direkt eller genom ett annat beslut."));
        }
        seen.insert(id);
        const auto decision = m_repositories.decisions.find(id);
        id = decision ? decision->replaces : domain::LineId();
    }
}

bool LineEdits::setLineConfidential(domain::LineId line, bool confidential)
{
    const QString text = confidential ? tr("Sätt sekretess på rad") : tr("Ta bort sekretess på rad");
    return m_history.attempt(text, [&] {
        auto &outlines = m_repositories.outlines;
        const Store<Flag> store{[&outlines, line] { return std::optional(Flag{required(outlines.line(line)).confidential, 0}); },
                                [&outlines, line](const Flag &flag) { outlines.setLineConfidential(line, flag.value); return flag; },
                                {}};
        return m_history.push(std::make_unique<ValueEdit<Flag>>(text, store, store.find(), Flag{confidential, 0}));
    });
}

bool LineEdits::setItemConfidential(domain::ItemId item, bool confidential)
{
    const QString text = confidential ? tr("Sätt sekretess på punkt") : tr("Ta bort sekretess på punkt");
    return m_history.attempt(text, [&] {
        auto &outlines = m_repositories.outlines;
        const Store<Flag> store{[&outlines, item] { return std::optional(Flag{required(outlines.item(item)).confidential, 0}); },
                                [&outlines, item](const Flag &flag) { outlines.setItemConfidential(item, flag.value); return flag; },
                                {}};
        return m_history.push(std::make_unique<ValueEdit<Flag>>(text, store, store.find(), Flag{confidential, 0}));
    });
}

bool LineEdits::setMinutesPlanned(domain::ItemId item, int minutes)
{
    const QString text = tr("Ändra punktens tid");
    return m_history.attempt(text, [&] {
        auto &outlines = m_repositories.outlines;
        const Store<Minutes> store{[&outlines, item] { return std::optional(Minutes{required(outlines.item(item)).minutesPlanned, 0}); },
                                   [&outlines, item](const Minutes &m) { outlines.setMinutesPlanned(item, m.value); return m; },
                                   {}};
        return m_history.push(std::make_unique<ValueEdit<Minutes>>(text, store, store.find(), Minutes{minutes, 0},
                                                                   u"minutes "_s + item.toString()));
    });
}

} // namespace editing
