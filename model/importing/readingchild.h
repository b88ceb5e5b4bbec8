// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace importing {

/// The child's side of ChildReader, and the form of what the two say to each other.
constexpr auto readingWord = "--read-documents-for-parent";
constexpr auto readingGreeting = "RT-READER-2\n";

struct ReadingRequest {
    enum class Task : quint8 { Read, Draw };
    Task task = Task::Read;
    QString fileName;
    int page = 0;     ///< Draw: from 1
    double scale = 1; ///< Draw: pixels per point
    int seconds = 30;
    qint64 memory = 0;
    qint64 answer = 0;
    QByteArray bytes;
};
QByteArray packed(const ReadingRequest &request);

enum class ReplyOutcome : quint8 { Done, TooLong, Failed };
constexpr qsizetype replyHeadSize = 16;
ReplyOutcome replyOutcome(const QByteArray &reply);
qint64 replyLength(const QByteArray &reply); ///< of what follows the head; -1: this is no reply

/// Answers requests on standard input until it ends. Each is worked on in a process of its own, so that nothing of one file
/// reaches the next; this one only hands bytes on, and gives up what takes too long or answers too much.
int serveReading();

} // namespace importing
