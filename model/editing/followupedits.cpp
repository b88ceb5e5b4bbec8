// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/followupedits.h"

#include "domain/markdown.h"
#include "editing/addlines.h"
#include "editing/linkedit.h"
#include "storage/repositories.h"

#include <QLocale>

namespace editing {

using namespace Qt::Literals::StringLiterals;
using namespace domain;

FollowUpEdits::FollowUpEdits(EditHistory &history, storage::Repositories &repositories)
    : m_history(history), m_repositories(repositories), m_records(repositories.records), m_edits(history, repositories.records)
{
}

QList<RecordChange> FollowUpEdits::measureChanges(const std::optional<FollowUp> &before, const FollowUp &after) const
{
    const auto measure = m_records.find<Measure>(after.measure);
    if (!measure)
        return {};
    Measure changed = *measure;
    const bool closes = after.next == WhatNext::Close;
    const bool closed = before && before->next == WhatNext::Close && before->measure == after.measure;
    if (closes && !closed) // once: a measure that was opened again stays so when words are mended
        changed.state = MeasureState::Closed;
    else if (closed && !closes && changed.state == MeasureState::Closed)
        changed.state = MeasureState::Ongoing;
    else if (!closes && changed.state == MeasureState::Planned)
        changed.state = MeasureState::Ongoing; // what has been looked at has begun
    const bool saidBefore = before && before->next == WhatNext::Change && before->nextText == after.nextText;
    if (after.next == WhatNext::Change && !after.nextText.isEmpty() && !saidBefore) {
        const QString day = QLocale(QLocale::Swedish).toString(after.date, u"d MMMM yyyy"_s);
        if (!changed.description.isEmpty())
            changed.description += u'\n';
        changed.description += after.date.isValid() ? tr("Ändrad %1: %2").arg(day, after.nextText) : tr("Ändrad: %1").arg(after.nextText);
    }
    if (changed == *measure)
        return {};
    return {{*measure, changed}};
}

void FollowUpEdits::addTask(const QString &text, const FollowUp &followUp, MeetingId meeting, std::vector<std::unique_ptr<Edit>> &edits) const
{
    const auto written = followUp.line ? m_repositories.outlines.line(followUp.line) : std::nullopt;
    if (!written && !meeting)
        return;
    const Minutes minutes = m_repositories.meetings.minutes(written ? written->meeting : meeting);
    const auto measure = m_records.find<Measure>(followUp.measure);
    Line line;
    line.id = LineId::create();
    line.kind = LineKind::Task;
    line.text = toMarkdown(Runs{Run{followUp.nextText.simplified()}});
    if (written) {
        edits.push_back(std::make_unique<AddLines>(text, m_repositories, minutes, lineBelow(minutes, written->id, line), Parties()));
        return;
    }
    const auto choice = m_records.measureChoice(followUp.measure);
    const QString title = tr("Uppföljning av insats %1").arg(choice ? choice->name() : QString()).trimmed();
    edits.push_back(std::make_unique<AddLines>(text, m_repositories, minutes, lineUnderPoint(minutes, title, Section::Dialogue, line), measure ? measure->responsible : Parties()));
    edits.push_back(linkEdit(m_repositories.links, text, std::nullopt,
                             Link{LinkId::create(), LinkType::CarriesOut, {ObjectType::Line, line.id.uuid()}, {ObjectType::FollowUp, followUp.id.uuid()}, 0}));
}

bool FollowUpEdits::save(const FollowUp &after, MeetingId meeting)
{
    const QString text = after.next == WhatNext::Close ? tr("Följ upp och avsluta insats") : tr("Följ upp insats");
    return m_history.attempt(text, [&] {
        const auto before = m_records.find<FollowUp>(after.id);
        if (before && before->rev != after.rev)
            throw storage::StorageError(storage::StorageError::Kind::Conflict,
                                        tr("Uppföljningen har ändrats på annat håll. Det senaste står kvar; gör om ändringen om den fortfarande behövs."));
        QList<RecordChange> changes{{before ? std::optional<storage::Record>(*before) : std::nullopt, after}};
        changes += measureChanges(before, after);
        std::vector<std::unique_ptr<Edit>> edits;
        for (const RecordChange &change : std::as_const(changes))
            edits.push_back(m_edits.edit(text, change));
        const bool hadTask = before && before->next == WhatNext::NewTask && before->nextText == after.nextText;
        if (after.next == WhatNext::NewTask && !after.nextText.isEmpty() && !hadTask)
            addTask(text, after, meeting, edits);
        return m_history.push(text, std::move(edits));
    });
}

bool FollowUpEdits::remove(const FollowUp &followUp)
{
    return m_edits.remove(tr("Ta bort uppföljning"), followUp);
}

bool FollowUpEdits::setMeasure(LineId line, QDate date, const MeasureChoice &measure)
{
    return m_history.attempt(tr("Välj insats för uppföljningen"), [&] {
        const auto stored = m_records.followUpAt(line);
        FollowUp after = stored.value_or(FollowUp{});
        if (!stored) {
            after.id = FollowUpId::create();
            after.line = line;
            after.date = date;
        }
        after.measure = measure.measure;
        after.plan = measure.plan;
        return m_edits.apply(tr("Välj insats för uppföljningen"), {{stored ? std::optional<storage::Record>(*stored) : std::nullopt, after}});
    });
}

} // namespace editing
