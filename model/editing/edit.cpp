// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/edit.h"

#include <utility>

namespace editing {

void Edit::redo()
{
    if (std::exchange(m_appliedBeforePush, false))
        return;
    try {
        apply();
    } catch (const storage::StorageError &error) {
        setObsolete(true);
        if (m_report)
            m_report(text(), error);
    }
}

void Edit::undo()
{
    try {
        revert();
    } catch (const storage::StorageError &error) {
        setObsolete(true);
        if (m_report)
            m_report(text(), error);
    }
}

bool Edit::mergeWith(const QUndoCommand *other)
{
    const auto *edit = dynamic_cast<const Edit *>(other);
    if (!edit || isObsolete() || edit->isObsolete() || !absorb(*edit))
        return false;
    // Back where it began: Qt drops the step.
    setObsolete(changesNothing());
    return true;
}

void Edit::applyBeforePush()
{
    apply();
    m_appliedBeforePush = true;
}

} // namespace editing
