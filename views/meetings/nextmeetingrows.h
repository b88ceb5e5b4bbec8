// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace editing {
struct NextMeeting;
}

namespace views {

class MinutesText;

/// Writes "Vid nästa möte, tisdag 27 oktober" and its points as lines at the caret: from then on they are words of these
/// minutes, one undo step, and leave with them in every format.
void insertNextMeeting(MinutesText &text, const editing::NextMeeting &next);

} // namespace views
