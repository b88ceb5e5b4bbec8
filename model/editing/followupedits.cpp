// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/followupedits.h"

#include <QLocale>

namespace editing {

using namespace Qt::Literals::StringLiterals;
using namespace domain;

QList<RecordChange> FollowUpEdits::measureChanges(const std::optional<FollowUp> &before, const FollowUp &after) const
{
    const auto measure = m_records.find<Measure>(after.measure);
    if (!measure)
        return {};
    Measure changed = *measure;
    const bool closed = before && before->next == WhatNext::Close;
    if (after.next == WhatNext::Close)
        changed.state = MeasureState::Closed;
    else if (closed && changed.state == MeasureState::Closed)
        changed.state = MeasureState::Ongoing;
    else if (changed.state == MeasureState::Planned)
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

bool FollowUpEdits::save(const FollowUp &after)
{
    const QString text = after.next == WhatNext::Close ? tr("Följ upp och avsluta insats") : tr("Följ upp insats");
    return m_history.attempt(text, [&] {
        const auto before = m_records.find<FollowUp>(after.id);
        if (before && before->rev != after.rev)
            throw storage::StorageError(storage::StorageError::Kind::Conflict,
                                        tr("Uppföljningen har ändrats på annat håll. Det senaste står kvar; gör om ändringen om den fortfarande behövs."));
        QList<RecordChange> changes{{before ? std::optional<storage::Record>(*before) : std::nullopt, after}};
        changes += measureChanges(before, after);
        return m_edits.apply(text, changes);
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
