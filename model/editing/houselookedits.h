// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/houselook.h"
#include "editing/edithistory.h"

#include <QCoreApplication>

namespace editing {

/// What views change about the look of documents, each as one step that can be undone. False where it failed;
/// EditHistory::failed() has then said why, and nothing has changed.
class HouseLookEdits
{
    Q_DECLARE_TR_FUNCTIONS(editing::HouseLookEdits)
public:
    /// Both must outlive this.
    HouseLookEdits(EditHistory &history, storage::Database &database) : m_history(history), m_database(database) {}

    /// What has been said of the body's look alone; null: the organisation's.
    domain::HouseLook look(domain::BodyId body) const;
    bool save(const domain::HouseLook &look);

private:
    EditHistory &m_history;
    storage::Database &m_database;
};

} // namespace editing
