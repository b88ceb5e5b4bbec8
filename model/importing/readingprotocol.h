// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace importing {

/// The form of what ChildReader and the program that reads for it say to each other.
constexpr auto readingGreeting = "RT-READER-3\n";
constexpr quint32 requestMark = 0x52545251; // "RTRQ"
constexpr quint32 replyMark = 0x52545250;   // "RTRP"

struct ReadingRequest {
    enum class Task : quint8 { Read, Measure, Draw };
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

} // namespace importing
