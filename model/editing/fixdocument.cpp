// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/fixdocument.h"

#include "storage/repositories.h"

namespace editing {

FixDocument::FixDocument(const QString &text, storage::Repositories &repositories, domain::MeetingId meeting,
                         QList<storage::ApprovedDocument> documents)
    : Edit(text), m_repositories(repositories), m_meeting(meeting), m_documents(std::move(documents))
{
}

void FixDocument::apply()
{
    storage::Transaction transaction(m_repositories.database);
    for (const storage::ApprovedDocument &document : std::as_const(m_documents))
        m_repositories.approvedDocuments.save(document);
    transaction.commit();
}

void FixDocument::revert() { m_repositories.approvedDocuments.remove(m_meeting); }

} // namespace editing
