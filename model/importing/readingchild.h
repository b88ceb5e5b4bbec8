// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace importing {

/// What the program that reads for another does: answers requests on standard input until it ends. Each is worked on in a
/// process of its own, so that nothing of one file reaches the next; this one only hands bytes on, and gives up what takes too
/// long or answers too much.
int serveReading();

} // namespace importing
