// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/readingprotocol.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

namespace importing {

QByteArray packed(const ReadingRequest &request)
{
    QByteArray body;
    QDataStream out(&body, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << quint8(request.task) << request.fileName << qint32(request.page) << request.scale << qint32(request.seconds) << request.memory << request.answer
        << request.bytes;
    QByteArray head(12, '\0');
    qToBigEndian(requestMark, head.data());
    qToBigEndian(qint64(body.size()), head.data() + 4);
    return head + body;
}

ReplyOutcome replyOutcome(const QByteArray &reply) { return ReplyOutcome(qMin<quint8>(quint8(reply[4]), quint8(ReplyOutcome::Failed))); }

qint64 replyLength(const QByteArray &reply)
{
    if (reply.size() < replyHeadSize || qFromBigEndian<quint32>(reply.constData()) != replyMark)
        return -1;
    return qFromBigEndian<qint64>(reply.constData() + 8);
}

} // namespace importing
