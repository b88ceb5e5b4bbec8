// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace domain {

/// The address that a person means: "www.ekvik.se" is a web page, "namn@ekvik.se" a mailbox. Empty where it is none that
/// isSafeLink() lets through.
QString linkAddress(QStringView typed);

} // namespace domain
