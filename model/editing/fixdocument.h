// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/edit.h"
#include "storage/approveddocumentrepository.h"

namespace storage {
struct Repositories;
}

namespace editing {

/// Puts the documents of approved minutes beside them. Taken back with the approval.
class FixDocument final : public Edit
{
public:
    FixDocument(const QString &text, storage::Repositories &repositories, domain::MeetingId meeting,
                QList<storage::ApprovedDocument> documents);

protected:
    void apply() override;
    void revert() override;

private:
    storage::Repositories &m_repositories;
    domain::MeetingId m_meeting;
    QList<storage::ApprovedDocument> m_documents;
};

} // namespace editing
