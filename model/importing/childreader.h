// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/reading.h"

#include <QImage>
#include <QString>
#include <functional>
#include <memory>

class QProcess;

namespace importing {

struct ReadingRequest;

/// Reads files outside this process, so that a file made to harm can at most end the process that reads it. The child is
/// another program, rodatraden-reader; for every file it makes a process of its own (see readingchild.cpp), with little
/// memory, little time, no file to write and no network, whose answer is limited and checked. The child waits for the next
/// file as long as this lives. For one thread at a time. Everything here blocks: not for the UI thread.
class ChildReader
{
public:
    struct Limits {
        int seconds = 30;                     ///< by the clock, for one file
        qint64 memory = 1536LL * 1024 * 1024; ///< bytes of address space
        qint64 answer = 96LL * 1024 * 1024;   ///< bytes
    };

    ChildReader();
    explicit ChildReader(const Limits &limits);
    ~ChildReader();
    Q_DISABLE_COPY_MOVE(ChildReader)

    /// Asked every now and then while a file is read: true gives it up.
    void setCancelled(std::function<bool()> cancelled) { m_cancelled = std::move(cancelled); }

    ReadResult read(const QString &path);
    ReadResult read(const QByteArray &bytes, const QString &fileName);
    QList<QSizeF> pageSizes(const QByteArray &pdf); ///< in points; empty where it cannot be read
    /// Page (from 1) of a PDF, at most 4000 pixels in either direction; null where it cannot be drawn.
    QImage drawPage(const QByteArray &pdf, int page, qreal pixelsPerPoint);

private:
    enum class Outcome { Answered, NoChild, TooLong, Failed };
    Outcome ask(const QByteArray &request, QByteArray &answer);
    ReadingRequest about(const QByteArray &bytes) const;
    bool start();
    void stop();

    QString m_program;
    Limits m_limits;
    std::function<bool()> m_cancelled;
    std::unique_ptr<QProcess> m_child;
    bool m_impossible = false; ///< the program is not there, or is not ours
};

} // namespace importing
