// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/reading.h"

#include <QString>

namespace importing {

/// Reads a file in a process of its own, so that a file made to harm can at most end that process: it has little memory,
/// little time, may write no file, and what it answers is limited and checked. The child is this program again, started with
/// a word that no user types.
class ChildReader
{
public:
    struct Limits {
        int seconds = 30;                        ///< by the clock
        qint64 memory = 1536LL * 1024 * 1024;    ///< bytes of address space
        qint64 answer = 96LL * 1024 * 1024;      ///< bytes
    };

    ChildReader();
    /// `program` must begin its main() with isChildReader().
    ChildReader(const QString &program, const Limits &limits) : m_program(program), m_limits(limits) {}

    /// Blocks until the file is read: not for the UI thread. A program that cannot be such a child (a test's) reads itself.
    ReadResult read(const QString &path) const;

private:
    QString m_program;
    Limits m_limits;
};

/// For main(): whether this process was started to read for another, and doing so. Needs no application object before it.
bool isChildReader(int argc, char **argv);
int runChildReader(int argc, char **argv);

} // namespace importing
