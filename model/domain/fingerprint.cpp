// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fingerprint.h"

#include "domain/codes.h"

#include <QCryptographicHash>

namespace domain {

namespace {

/// Every value with its length before it, so that no two different meetings read the same.
class Digest
{
public:
    Digest &operator<<(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        m_hash.addData(QByteArray::number(utf8.size()) + ':');
        m_hash.addData(utf8);
        return *this;
    }
    Digest &operator<<(qint64 number) { return *this << QString::number(number); }
    Digest &operator<<(QDate date) { return *this << date.toString(Qt::ISODate); }
    Digest &operator<<(QTime time) { return *this << time.toString(Qt::ISODate); }
    template <class Tag>
    Digest &operator<<(const Id<Tag> &id)
    {
        return *this << id.toString();
    }
    template <class Enum>
        requires std::is_enum_v<Enum>
    Digest &operator<<(Enum value)
    {
        return *this << QString(code(value));
    }
    QString result() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

QString fingerprint(const Minutes &minutes)
{
    Digest digest;
    const Meeting &m = minutes.meeting;
    digest << m.id << m.body << m.date << m.starts << m.ends << m.title << m.place << m.chair << m.noteTaker << m.approver
           << qint64(m.version) << m.corrects << m.approvedAt.toUTC().toString(Qt::ISODate);
    digest << qint64(minutes.attendance.size());
    for (const Attendance &a : minutes.attendance)
        digest << a.person << a.guestName << a.presence << a.arrivedAt << a.leftAt;
    digest << qint64(minutes.items.size());
    for (const AgendaItem &item : minutes.items)
        digest << item.id << item.section << item.title << qint64(item.confidential) << qint64(item.number);
    digest << qint64(minutes.lines.size());
    for (const Line &line : minutes.lines) {
        digest << line.id << line.item << qint64(line.level) << line.kind << line.text << qint64(line.confidential);
        if (isDecision(line.kind)) {
            const Decision decision = minutes.decisions.value(line.id);
            digest << decision.body << qint64(decision.reported) << qint64(decision.number);
        }
    }
    return digest.result();
}

} // namespace domain
