// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"
#include "storage/repositories.h"

#include <QJsonValue>
#include <QTextStream>
#include <memory>
#include <optional>

namespace app {

/// What every command has in hand: the file, opened when a command first asks for it, and where results and messages go.
/// Everything throws CommandError with a sentence for the user; storage's own errors pass through.
class CommandSession
{
public:
    CommandSession(const QString &databasePath, bool json, QTextStream &results, QTextStream &messages);
    /// Another file, the same voice: for a command that makes one.
    CommandSession(const QString &databasePath, bool json, const CommandSession &voice);
    ~CommandSession();
    Q_DISABLE_COPY_MOVE(CommandSession)

    bool json() const { return m_json; }
    QString databasePath() const { return m_path; }

    /// Open for reading; another window may have it open for writing meanwhile.
    storage::Repositories &reading();
    /// Open for writing; made where it does not exist.
    storage::Repositories &writing();
    void close();

    void print(const QJsonValue &value); ///< the one JSON document
    /// Columns, each as wide as its widest text; the last one is not padded.
    void print(const QStringList &headings, const QList<QStringList> &rows);
    void print(const QString &line);
    /// For people: on standard error, so that results stay clean.
    void say(const QString &message);

    /// Null for empty text. Throws where no body has that abbreviation.
    domain::BodyId body(const QString &abbreviation);
    /// By id, by "LG 2021-02-09", or by "LG": the newest that has been held.
    domain::Meeting meeting(const QString &idOrReference);
    domain::PlanContent plan(const QString &id); ///< an action plan, whole

private:
    storage::Repositories &open(storage::Database::Mode mode);

    QString m_path;
    bool m_json;
    QTextStream &m_results;
    QTextStream &m_messages;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<storage::Repositories> m_repositories;
    std::optional<storage::Database::Mode> m_mode;
};

/// Throws where the file exists and may not be replaced, or its folder does not exist.
void requireWritableTarget(const QString &file, bool force);

} // namespace app
