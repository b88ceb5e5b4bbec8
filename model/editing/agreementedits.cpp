// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/agreementedits.h"

#include "domain/indicators.h"
#include "domain/markdown.h"
#include "editing/addlines.h"
#include "editing/linkedit.h"
#include "storage/repositories.h"

#include <algorithm>
#include <tuple>

namespace editing {

using namespace domain;

bool AgreementEdits::agree(const DialogueRound &round, MeetingId meeting, const QString &text, const Parties &carriedOnBy)
{
    const QString what = tr("Skriv överenskommelse");
    return m_history.attempt(what, [&] {
        const Minutes minutes = m_repositories.meetings.minutes(meeting);
        Line line;
        line.id = LineId::create();
        line.kind = LineKind::Agreement;
        line.text = toMarkdown(Runs{Run{text.simplified()}});
        std::vector<std::unique_ptr<Edit>> edits;
        edits.push_back(std::make_unique<AddLines>(what, m_repositories, minutes, lineUnderPoint(minutes, roundName(round), Section::Dialogue, line), carriedOnBy));
        edits.push_back(linkEdit(m_repositories.links, what, std::nullopt,
                                 Link{LinkId::create(), LinkType::Decides, {ObjectType::DialogueRound, round.id.uuid()}, {ObjectType::Line, line.id.uuid()}, 0}));
        return m_history.push(what, std::move(edits));
    });
}

QList<LineId> AgreementEdits::agreementsOf(DialogueRoundId round) const
{
    QList<storage::DecisionEntry> entries;
    for (const Link &link : m_repositories.links.from({ObjectType::DialogueRound, round.uuid()}))
        if (link.type == LinkType::Decides && link.to.type == ObjectType::Line)
            if (const auto entry = m_repositories.decisions.entry(LineId(link.to.id)))
                entries.append(*entry);
    std::sort(entries.begin(), entries.end(), [](const storage::DecisionEntry &a, const storage::DecisionEntry &b) {
        return std::tie(a.at.date, a.line.rank) < std::tie(b.at.date, b.line.rank);
    });
    QList<LineId> lines;
    for (const storage::DecisionEntry &entry : entries)
        lines.append(entry.line.id);
    return lines;
}

} // namespace editing
