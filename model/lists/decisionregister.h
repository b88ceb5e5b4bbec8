// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/entrycache.h"
#include "lists/registerbase.h"
#include "search/decisionquery.h"
#include "storage/decisionrepository.h"

#include <QSet>
#include <memory>

class QThread;

namespace search {
class DecisionLoader;
class DecisionTable;
}
namespace storage {
struct DecisionKey;
struct OutlineDiff;
struct Repositories;
}

namespace lists {

using DecisionEntry = storage::DecisionEntry;
using DecisionKey = storage::DecisionKey;
using DecisionKind = search::DecisionKind;
using DecisionQuery = search::DecisionQuery;
using DecisionCounts = search::DecisionCounts;

DecisionKind kindOf(const DecisionEntry &entry);

/// All decisions, newest meeting first, then as they stand in the minutes; shared by every list that shows some of them. What
/// filters and counts need is held in memory and read at the first question: a small file's at once, a large one's on a thread
/// of its own. Until that has come there are the newest decisions alone, then reset() is said. Takes changes in as they are
/// announced.
class DecisionRegister final : public RegisterBase
{
    Q_OBJECT
public:
    explicit DecisionRegister(storage::Repositories &repositories, QObject *parent = nullptr);
    ~DecisionRegister() override;

    bool isLoaded() const { return m_table != nullptr; }
    void load();

    QList<domain::LineId> ids(const DecisionQuery &query) const;
    /// Looks for the query's words beforehand, a few milliseconds' part at each call, and says when all is done; ids() and counts() of the
    /// same words then answer at once.
    bool seek(const DecisionQuery &query) const;
    DecisionCounts counts(const DecisionQuery &query) const; ///< nothing until it is loaded
    QString assignmentName(domain::AssignmentId id) const; ///< as counts() has them; empty where it is gone

    /// The entry of ids[row], its neighbours read along. Null where it cannot be read. Valid until the next call.
    const DecisionEntry *entry(const QList<domain::LineId> &ids, qsizetype row) const;
    const DecisionEntry *entry(domain::LineId id) const { return entry(QList<domain::LineId>{id}, 0); }

private:
    QList<domain::LineId> newest(const DecisionQuery &query) const;
    void loadOnThread();
    void receive(std::shared_ptr<search::DecisionTable> table);
    void stopLoading();
    void takeIn(domain::MeetingId meeting, const storage::OutlineDiff &diff);
    void readMeeting(domain::MeetingId meeting);
    void readAround() const;
    void forgetEntries();
    template <class Work>
    bool read(Work work) const;

    storage::Repositories &m_repositories;
    std::shared_ptr<search::DecisionTable> m_table;
    mutable EntryCache<DecisionEntry> m_entries;
    std::unique_ptr<search::DecisionLoader> m_loader; ///< while it reads
    QThread *m_thread = nullptr;
    QSet<domain::MeetingId> m_changedMeanwhile;
    mutable QHash<domain::AssignmentId, QString> m_assignmentNames;
    mutable bool m_knowsAround = false; ///< who is called what, and what decisions are tied to
};

} // namespace lists
