// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/body.h"
#include "editing/edithistory.h"

#include <QCoreApplication>

namespace storage {
struct Repositories;
}

namespace editing {

/// What views change about bodies: names, the order of sections, numbering, standing points, usual place. Each change is one
/// step that can be undone. Functions return false where it failed; EditHistory::failed() has then said why.
class BodyEdits
{
    Q_DECLARE_TR_FUNCTIONS(editing::BodyEdits)
public:
    /// Both must outlive this.
    BodyEdits(EditHistory &history, storage::Repositories &repositories);

    QList<domain::Body> bodies() const; ///< by abbreviation

    /// A new body (rev 0) or changed values. Refused without name or abbreviation, and with an abbreviation that another has.
    bool save(const domain::Body &body);
    /// How many days an assignment that is reported to the body may be without news before that is pointed out; 0: as for all.
    /// Null body: of all.
    int reportDays(domain::BodyId body) const;
    bool setReportDays(domain::BodyId body, int days);
    /// Refused where the body has meetings.
    bool remove(domain::BodyId body);

private:
    EditHistory &m_history;
    storage::Repositories &m_repositories;
};

} // namespace editing
