// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextStream;

/// The program without a window: import, export, lists and checks for scripts and for people at a terminal.
/// Contract: exit 0 done, 1 failed, 2 usage; results on standard output, messages on standard error in the user's language.
namespace app {

/// True where the arguments ask for a command (or for help, or name none that exists) rather than for the window.
/// False for no arguments and for FILE alone. Needs no application object.
bool isCommand(int argc, char **argv);

/// Runs the command to its end and returns the exit code. Makes its own application object, which needs no display;
/// call it before any other is made.
int runCommandLine(int argc, char **argv);

/// The same inside an application that exists already, with the results and messages caught.
int runCommandLine(int argc, char **argv, QTextStream &results, QTextStream &messages);

} // namespace app
