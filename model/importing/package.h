// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QStringList>
#include <memory>
#include <stdexcept>

class QuaZip;

namespace importing {

/// Why a file cannot be read: one sentence for a person. Thrown inside readers only; readBytes() catches it.
class ReadError : public std::runtime_error
{
public:
    explicit ReadError(const QString &sentence) : std::runtime_error(sentence.toStdString()), m_sentence(sentence) {}
    const QString &sentence() const { return m_sentence; }

private:
    QString m_sentence;
};

/// A zip in memory, read entry by entry and never unpacked to disk. Throws ReadError for what looks like a bomb: too many
/// entries, an entry that grows too much or is too large.
class Package
{
public:
    explicit Package(const QByteArray &bytes);
    ~Package();
    Q_DISABLE_COPY_MOVE(Package)

    bool holds(const QString &name) const { return m_names.contains(name); }
    const QStringList &names() const { return m_names; }
    /// Empty where there is no such entry.
    QByteArray read(const QString &name);

    static constexpr int mostEntries = 5000;
    static constexpr qint64 largestEntry = 48LL * 1024 * 1024;
    static constexpr qint64 mostGrowth = 250; ///< times the packed size, for entries over a megabyte

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QuaZip> m_zip;
    QStringList m_names;
    qint64 m_readInAll = 0;
};

} // namespace importing
