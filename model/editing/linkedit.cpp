// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/linkedit.h"

namespace editing {

std::unique_ptr<Edit> linkEdit(storage::LinkRepository &links, const QString &text, const std::optional<domain::Link> &before,
                               const std::optional<domain::Link> &after)
{
    const domain::Link &link = before ? *before : *after;
    const auto find = [&links, from = link.from, id = link.id]() -> std::optional<domain::Link> {
        for (const domain::Link &stored : links.from(from))
            if (stored.id == id)
                return stored;
        return std::nullopt;
    };
    return std::make_unique<ValueEdit<domain::Link>>(
        text,
        Store<domain::Link>{find, [&links](const domain::Link &value) { return links.save(value); },
                            [&links, id = link.id] { links.remove(id); }},
        before, after);
}

} // namespace editing
