// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/agreementedits.h"

#include "domain/indicators.h"
#include "domain/markdown.h"
#include "storage/repositories.h"

#include <algorithm>
#include <tuple>

namespace editing {

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

constexpr qint64 gap = 1024; ///< between ranks, as the outline leaves them

/// Lines that are added to a meeting's minutes, with what they carry and the tie to where they came from.
class AddAgreement final : public Edit
{
public:
    AddAgreement(const QString &text, storage::Repositories &repositories, storage::OutlineDiff diff, MeetingId meeting, Parties responsible, Link link)
        : Edit(text), m_repositories(repositories), m_diff(std::move(diff)), m_meeting(meeting), m_responsible(std::move(responsible)), m_link(link)
    {
    }

protected:
    void apply() override
    {
        storage::Transaction transaction(m_repositories.database);
        m_repositories.outlines.write(m_meeting, m_diff);
        if (auto decision = m_repositories.decisions.find(m_diff.lines.first().id)) {
            decision->responsible = m_responsible;
            m_repositories.decisions.save(*decision);
        }
        Link link = m_link;
        link.rev = 0;
        m_repositories.links.save(link);
        transaction.commit();
    }
    void revert() override
    {
        storage::Transaction transaction(m_repositories.database);
        storage::OutlineDiff gone;
        for (const AgendaItem &item : m_diff.items)
            gone.removedItems.append(item.id);
        for (const Line &line : m_diff.lines)
            gone.removedLines.append(line.id);
        m_repositories.links.remove(m_link.id);
        m_repositories.outlines.write(m_meeting, gone);
        transaction.commit();
    }

private:
    storage::Repositories &m_repositories;
    storage::OutlineDiff m_diff;
    MeetingId m_meeting;
    Parties m_responsible;
    Link m_link;
};

} // namespace

bool AgreementEdits::agree(const DialogueRound &round, MeetingId meeting, const QString &text, const Parties &carriedOnBy)
{
    const QString what = tr("Skriv överenskommelse");
    return m_history.attempt(what, [&] {
        const Minutes minutes = m_repositories.meetings.minutes(meeting);
        const QString title = roundName(round);
        qint64 last = 0;
        AgendaItem item;
        for (const AgendaItem &known : minutes.items) {
            last = std::max(last, known.rank);
            if (toPlain(QStringView(known.title)) == title)
                item = known;
        }
        for (const Line &line : minutes.lines)
            last = std::max(last, line.rank);
        storage::OutlineDiff diff;
        if (!item.id) {
            item.id = ItemId::create();
            item.meeting = meeting;
            item.section = Section::Dialogue;
            item.title = toMarkdown(Runs{Run{title}});
            item.rank = last += gap;
            diff.items.append(item);
        } else {
            // right below what stands under the point already
            qint64 end = item.rank, next = last + 2 * gap;
            for (const Line &line : minutes.lines)
                if (line.item == item.id)
                    end = std::max(end, line.rank);
            for (const AgendaItem &known : minutes.items)
                if (known.rank > end)
                    next = std::min(next, known.rank);
            last = end + (next - end) / 2 - gap;
        }
        Line line;
        line.id = LineId::create();
        line.meeting = meeting;
        line.item = item.id;
        line.kind = LineKind::Agreement;
        line.text = toMarkdown(Runs{Run{text.simplified()}});
        line.rank = last + gap;
        diff.lines.append(line);
        const Link link{LinkId::create(), LinkType::Decides, {ObjectType::DialogueRound, round.id.uuid()}, {ObjectType::Line, line.id.uuid()}, 0};
        return m_history.push(std::make_unique<AddAgreement>(what, m_repositories, diff, meeting, carriedOnBy, link));
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
