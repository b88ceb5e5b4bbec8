// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/approveddocumentrepository.h"

#include "storage/sqlite/statement.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;
using storage::sqlite::Statement;

namespace storage {

namespace {

QString nameOf(ApprovedDocument::Variant variant) { return variant == ApprovedDocument::Variant::Open ? u"open"_s : u"complete"_s; }
ApprovedDocument::Variant variantOf(const QString &name)
{
    return name == "open"_L1 ? ApprovedDocument::Variant::Open : ApprovedDocument::Variant::Complete;
}
QString hashOf(const QByteArray &bytes) { return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()); }

} // namespace

std::optional<ApprovedDocument> ApprovedDocumentRepository::find(domain::MeetingId meeting, ApprovedDocument::Variant variant) const
{
    Statement row(m_database, u"SELECT sha256, fingerprint, made_at, pdf, masked_names FROM approved_document WHERE meeting_id = ? AND variant = ?"_s);
    if (!row.bind(meeting, nameOf(variant)).exec().next())
        return std::nullopt;
    return ApprovedDocument{meeting, variant, row.text(0), row.text(1), row.utc(2), row.bytes(3), row.text(4).split(u'\n', Qt::SkipEmptyParts)};
}

bool ApprovedDocumentRepository::has(domain::MeetingId meeting) const
{
    Statement row(m_database, u"SELECT 1 FROM approved_document WHERE meeting_id = ?"_s);
    return row.bind(meeting).exec().next();
}

QList<ApprovedDocument> ApprovedDocumentRepository::all() const
{
    Statement rows(m_database, u"SELECT meeting_id, variant, sha256, fingerprint, made_at FROM approved_document ORDER BY meeting_id, variant"_s);
    rows.exec();
    QList<ApprovedDocument> found;
    while (rows.next())
        found.append({domain::MeetingId(rows.uuid(0)), variantOf(rows.text(1)), rows.text(2), rows.text(3), rows.utc(4), {}, {}});
    return found;
}

bool ApprovedDocumentRepository::isWhole(const ApprovedDocument &document) const
{
    const auto stored = document.pdf.isEmpty() ? find(document.meeting, document.variant) : document;
    return stored && hashOf(stored->pdf) == stored->sha256;
}

void ApprovedDocumentRepository::save(const ApprovedDocument &document)
{
    Transaction transaction(m_database);
    Statement(m_database, u"INSERT INTO approved_document (meeting_id, variant, sha256, fingerprint, made_at, pdf, masked_names) VALUES (?, ?, ?, ?, ?, ?, ?) "
                          "ON CONFLICT (meeting_id, variant) DO UPDATE SET sha256 = excluded.sha256, fingerprint = excluded.fingerprint, "
                          "made_at = excluded.made_at, pdf = excluded.pdf, masked_names = excluded.masked_names"_s)
        .bind(document.meeting, nameOf(document.variant), hashOf(document.pdf), document.fingerprint, document.madeAt, QVariant(document.pdf),
              document.maskedNames.join(u'\n'))
        .exec();
    transaction.commit();
}

void ApprovedDocumentRepository::remove(domain::MeetingId meeting)
{
    Transaction transaction(m_database);
    Statement(m_database, u"DELETE FROM approved_document WHERE meeting_id = ?"_s).bind(meeting).exec();
    transaction.commit();
}

} // namespace storage
