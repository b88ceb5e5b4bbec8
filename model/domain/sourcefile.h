// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QDateTime>

namespace domain {

using SourceFileId = Id<struct SourceFileTag>;

/// The old file that a meeting's minutes or a plan was read from. Its bytes are kept beside, see storage.
struct SourceFile {
    SourceFileId id;
    QString sha256;   ///< of its bytes, hexadecimal
    QString fileName; ///< without folder
    qint64 size = 0;  ///< bytes
    QDateTime readAt; ///< UTC
    MeetingId meeting; ///< either this or the plan is set
    ActionPlanId plan;
    int rev = 0;

    bool operator==(const SourceFile &) const = default;
};

} // namespace domain
