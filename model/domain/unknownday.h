// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace domain {

/// The day of minutes whose paper does not say it, while they are being looked through: it is asked for before anything is stored, and
/// is never shown as a day.
inline QDate unknownDay()
{
    return QDate(1900, 1, 1);
}

} // namespace domain
