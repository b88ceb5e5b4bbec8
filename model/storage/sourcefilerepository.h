// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sourcefile.h"
#include "storage/database.h"

#include <QByteArray>
#include <QSet>
#include <optional>

namespace storage {

/// The files that were read in, byte for byte. Throws, saves and removes as every repository (see bodyrepository.h).
class SourceFileRepository
{
public:
    explicit SourceFileRepository(Database &database) : m_database(database) {}

    static QString hashOf(const QByteArray &bytes); ///< SHA-256, hexadecimal

    /// The file of that content whose meeting or plan is still there. Null: it has not been read in.
    std::optional<domain::SourceFile> find(const QString &sha256) const;
    QSet<QString> hashes() const; ///< of all that find() finds
    QList<domain::SourceFile> of(domain::MeetingId meeting) const; ///< the latest first
    QList<domain::SourceFile> of(domain::ActionPlanId plan) const;
    QByteArray bytes(domain::SourceFileId id) const; ///< empty where there is none
    QString text(domain::SourceFileId id) const;     ///< what is sought in it; empty where it could not be read, or has not been yet
    QList<domain::SourceFile> withoutText() const;

    /// A file is kept once and never changed; hash and size are computed here. One that was removed comes back. `text`: what it says,
    /// for the search.
    domain::SourceFile save(const domain::SourceFile &file, const QByteArray &bytes, const QString &text = {});
    void setText(domain::SourceFileId id, const QString &text);
    void remove(domain::SourceFileId id);
    /// Files whose bytes are no longer those that were read.
    int damaged() const;

private:
    QList<domain::SourceFile> select(const QString &condition, const QVariant &value) const;

    Database &m_database;
};

} // namespace storage
