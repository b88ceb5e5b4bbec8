// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/minutes.h"
#include "storage/database.h"

#include <QByteArray>
#include <optional>

namespace storage {

/// The PDF that approved minutes are, byte for byte.
struct ApprovedDocument {
    enum class Variant {
        Open,    ///< what is confidential is masked
        Complete ///< all of it; kept only where it differs
    };
    domain::MeetingId meeting;
    Variant variant = Variant::Open;
    QString sha256;      ///< of `pdf`
    QString fingerprint; ///< domain::fingerprint() of the minutes it was made of
    QDateTime madeAt;    ///< UTC
    QByteArray pdf;
    QStringList maskedNames; ///< taken out of it because their bearers' identity is protected
    bool operator==(const ApprovedDocument &) const = default;
};

class ApprovedDocumentRepository
{
public:
    explicit ApprovedDocumentRepository(Database &database) : m_database(database) {}

    /// With `pdf`; its hash is not looked at here (see isWhole()).
    std::optional<ApprovedDocument> find(domain::MeetingId meeting, ApprovedDocument::Variant variant) const;
    bool has(domain::MeetingId meeting) const;
    /// Without their bytes: for checks over the whole file.
    QList<ApprovedDocument> all() const;
    /// Whether the stored bytes are still those that were approved.
    bool isWhole(const ApprovedDocument &document) const;

    /// Takes the place of an earlier one. The hash is computed here.
    void save(const ApprovedDocument &document);
    /// All variants of the meeting.
    void remove(domain::MeetingId meeting);

private:
    Database &m_database;
};

} // namespace storage
