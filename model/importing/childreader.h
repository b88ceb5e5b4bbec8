// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/pageimage.h"
#include "importing/reading.h"

#include <QString>
#include <functional>
#include <memory>
#include <optional>

class QProcess;

namespace importing {

/// Reads files outside this process, so that a file made to harm can at most end the process that reads it. The child is this
/// program again, started with a word that no user types; for every file it makes a process of its own (see readingchild.cpp),
/// with little memory, little time, no file to write and no network, whose answer is limited and checked. The child waits for
/// the next file as long as this lives. For one thread at a time.
class ChildReader
{
public:
    struct Limits {
        int seconds = 30;                     ///< by the clock, for one file
        qint64 memory = 1536LL * 1024 * 1024; ///< bytes of address space
        qint64 answer = 96LL * 1024 * 1024;   ///< bytes
    };

    ChildReader();
    /// `program` must begin its main() with isChildReader().
    ChildReader(const QString &program, const Limits &limits);
    ~ChildReader();
    Q_DISABLE_COPY_MOVE(ChildReader)

    /// Asked every now and then while a file is read: true gives it up.
    void setCancelled(std::function<bool()> cancelled) { m_cancelled = std::move(cancelled); }

    /// Blocks until the file is read: not for the UI thread. A program that cannot be such a child (a test's) reads itself.
    ReadResult read(const QString &path);
    ReadResult read(const QByteArray &bytes, const QString &fileName);
    /// Page (from 1) of a PDF; nullopt where it cannot be drawn.
    std::optional<PageImage> drawPage(const QByteArray &pdf, int page, qreal pixelsPerPoint);

private:
    enum class Outcome { Answered, NoChild, TooLong, Failed };
    Outcome ask(const QByteArray &request, QByteArray &answer);
    bool start();
    void stop();

    QString m_program;
    Limits m_limits;
    std::function<bool()> m_cancelled;
    std::unique_ptr<QProcess> m_child;
    bool m_impossible = false; ///< the program is no such child
};

/// For main(): whether this process was started to read for another, and doing so. Needs no application object before it.
bool isChildReader(int argc, char **argv);
int runChildReader(int argc, char **argv);

} // namespace importing
