// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sourcefilerepository.h"

#include "storage/sqlite/saverow.h"
#include "storage/sqlite/searchindex.h"
#include "storage/sqlite/statement.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;
using storage::sqlite::Statement;

namespace storage {

namespace {

constexpr sqlite::Table table{"source_file"_L1, "id"_L1};
constexpr auto searchType = "sourceFile"_L1;

} // namespace

QString SourceFileRepository::hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QList<domain::SourceFile> SourceFileRepository::select(const QString &condition, const QVariant &value) const
{
    Statement rows(m_database, u"SELECT f.id, f.sha256, f.file_name, f.size, f.read_at, f.meeting_id, f.plan_id, f.rev FROM source_file f "
                               "LEFT JOIN meeting m ON m.id = f.meeting_id LEFT JOIN action_plan p ON p.id = f.plan_id "
                               "WHERE f.removed_at IS NULL AND m.removed_at IS NULL AND p.removed_at IS NULL AND "_s
                        + condition + u" ORDER BY f.read_at DESC, f.id"_s);
    rows.bind(value).exec();
    QList<domain::SourceFile> found;
    while (rows.next())
        found.append({.id = rows.id<domain::SourceFileId>(0),
                      .sha256 = rows.text(1),
                      .fileName = rows.text(2),
                      .size = rows.big(3),
                      .readAt = rows.utc(4),
                      .meeting = rows.id<domain::MeetingId>(5),
                      .plan = rows.id<domain::ActionPlanId>(6),
                      .rev = rows.integer(7)});
    return found;
}

std::optional<domain::SourceFile> SourceFileRepository::find(const QString &sha256) const
{
    const QList<domain::SourceFile> found = select(u"f.sha256 = ?"_s, sha256);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QSet<QString> SourceFileRepository::hashes() const
{
    QSet<QString> found;
    for (const domain::SourceFile &file : select(u"f.size > ?"_s, -1))
        found.insert(file.sha256);
    return found;
}

QList<domain::SourceFile> SourceFileRepository::of(domain::MeetingId meeting) const
{
    return select(u"f.meeting_id = ?"_s, meeting.toString());
}

QList<domain::SourceFile> SourceFileRepository::of(domain::ActionPlanId plan) const
{
    return select(u"f.plan_id = ?"_s, plan.toString());
}

QByteArray SourceFileRepository::bytes(domain::SourceFileId id) const
{
    Statement row(m_database, u"SELECT content FROM source_file WHERE id = ?"_s);
    return row.bind(id).exec().next() ? row.bytes(0) : QByteArray();
}

QString SourceFileRepository::text(domain::SourceFileId id) const
{
    Statement row(m_database, u"SELECT text FROM source_file WHERE id = ?"_s);
    return row.bind(id).exec().next() ? row.text(0) : QString();
}

QList<domain::SourceFile> SourceFileRepository::withoutText() const
{
    return select(u"f.text = ?"_s, QString(u""_s));
}

void SourceFileRepository::setText(domain::SourceFileId id, const QString &text)
{
    Transaction transaction(m_database);
    Statement(m_database, u"UPDATE source_file SET text = ? WHERE id = ?"_s).bind(text, id).exec();
    sqlite::SearchIndex(m_database).followRecord(searchType, id.uuid());
    transaction.commit();
}

domain::SourceFile SourceFileRepository::save(const domain::SourceFile &file, const QByteArray &bytes, const QString &text)
{
    Transaction transaction(m_database);
    domain::SourceFile saved = file;
    saved.sha256 = hashOf(bytes);
    saved.size = bytes.size();
    saved.rev = sqlite::saveRow(m_database, table, file.id.uuid(), file.rev,
                                {{"sha256"_L1, saved.sha256},
                                 {"file_name"_L1, saved.fileName},
                                 {"size"_L1, saved.size},
                                 {"read_at"_L1, saved.readAt},
                                 {"meeting_id"_L1, saved.meeting},
                                 {"plan_id"_L1, saved.plan},
                                 {"content"_L1, QVariant(bytes)},
                                 {"text"_L1, text.isNull() ? u""_s : text}});
    sqlite::SearchIndex(m_database).followRecord(searchType, file.id.uuid());
    transaction.commit();
    return saved;
}

void SourceFileRepository::remove(domain::SourceFileId id)
{
    Transaction transaction(m_database);
    sqlite::removeRow(m_database, table, id.uuid());
    sqlite::SearchIndex(m_database).followRecord(searchType, id.uuid());
    transaction.commit();
}

int SourceFileRepository::damaged() const
{
    int count = 0;
    Statement rows(m_database, u"SELECT sha256, content FROM source_file"_s);
    rows.exec();
    while (rows.next())
        count += hashOf(rows.bytes(1)) == rows.text(0) ? 0 : 1;
    return count;
}

} // namespace storage
