// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QList>
#include <QString>

namespace domain {

/// Who answers for something: a person, a body, or (a role, a guest, a name nobody has matched yet) text alone.
/// `text` is what was written and is always set; person or body is set where it is known, never both.
struct Party {
    PersonId person;
    BodyId body;
    QString text;

    bool operator==(const Party &) const = default;
};
using Parties = QList<Party>;

} // namespace domain
