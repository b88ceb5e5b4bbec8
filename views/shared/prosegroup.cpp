// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/prosegroup.h"

namespace views {

void ProseGroup::add(ProseEdit *edit)
{
    m_edits.removeAll(QPointer<ProseEdit>());
    m_edits.append(edit);
    connect(edit, &ProseEdit::saveStateChanged, this, [this] { emit saveStateChanged(state()); });
    connect(edit, &ProseEdit::message, this, &ProseGroup::message);
}

bool ProseGroup::flush()
{
    bool all = true;
    for (const QPointer<ProseEdit> &edit : std::as_const(m_edits))
        all = (!edit || edit->flush()) && all;
    return all;
}

void ProseGroup::reload()
{
    for (const QPointer<ProseEdit> &edit : std::as_const(m_edits))
        if (edit)
            edit->reload();
}

SaveState ProseGroup::state() const
{
    const auto weight = [](const SaveState &s) {
        return s.state == SaveState::State::NotSaved ? 3 : s.state == SaveState::State::Saving ? 2 : s.state == SaveState::State::Saved ? 1 : 0;
    };
    SaveState worst;
    for (const QPointer<ProseEdit> &edit : m_edits) {
        if (!edit)
            continue;
        const SaveState one = edit->saveState();
        if (weight(one) > weight(worst) || (weight(one) == 1 && weight(worst) == 1 && one.at > worst.at))
            worst = one;
    }
    return worst;
}

} // namespace views
