// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/minutes.h"

namespace domain {

/// SHA-256 (hexadecimal) of what approving fixes: the meeting's frame, attendance, points, lines and numbers. What goes on
/// after the meeting is left out: the state of decisions and tasks, who answers for them, dates of follow-up, names of people.
QString fingerprint(const Minutes &minutes);

} // namespace domain
