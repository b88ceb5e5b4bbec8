// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actionplan.h"
#include "domain/party.h"
#include "editing/edithistory.h"

#include <QCoreApplication>

namespace storage {
struct Repositories;
}

namespace editing {

/// What a dialogue round came to becomes an agreement (överenskommelse) in the minutes of a meeting, where all decisions are,
/// and is tied to the round, so that it goes on the thread.
class AgreementEdits
{
    Q_DECLARE_TR_FUNCTIONS(editing::AgreementEdits)
public:
    /// Both must outlive this.
    AgreementEdits(EditHistory &history, storage::Repositories &repositories) : m_history(history), m_repositories(repositories) {}

    /// One step: the line (under a point named as the round, made where there is none), who carries it on, and the tie. False
    /// where it failed (an approved meeting); EditHistory::failed() has then said why.
    bool agree(const domain::DialogueRound &round, domain::MeetingId meeting, const QString &text, const domain::Parties &carriedOnBy);
    /// The lines that rounds have come to, latest last.
    QList<domain::LineId> agreementsOf(domain::DialogueRoundId round) const;

private:
    EditHistory &m_history;
    storage::Repositories &m_repositories;
};

} // namespace editing
