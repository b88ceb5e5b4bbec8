// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followingup.h"
#include "domain/minutes.h"
#include "domain/phrases.h"
#include "domain/upcoming.h"
#include "outline/lineformat.h"
#include "outline/lineids.h"
#include "outline/linetracker.h"
#include "outline/outlineclipboard.h"
#include "outline/outlinecommands.h"
#include "outline/outlinenumbers.h"
#include "outline/pointcommands.h"
#include "outline/saver.h"

#include <QObject>
#include <QSet>
#include <QTextDocument>

namespace storage {
struct Repositories;
struct OutlineDiff;
}

namespace outline {

/// One open meeting: its minutes as a QTextDocument with all that keeps document and storage the same. The text, kind,
/// level and order of rows live in the document, under its own undo; what else rows carry (state, responsible, dates,
/// confidential, frozen numbers) is held beside it, as stored, and follows the repositories.
class MinutesDocument : public QObject
{
    Q_OBJECT
public:
    /// `repositories` must outlive this. Never throws: see problem().
    MinutesDocument(storage::Repositories &repositories, domain::MeetingId meeting, Metrics metrics = {}, QObject *parent = nullptr);
    ~MinutesDocument() override; ///< flushes

    /// Why the meeting could not be read, in one sentence; the document is then empty and read-only.
    QString problem() const { return m_problem; }
    bool isReadOnly() const; ///< approved, gone, or in a file that cannot be written
    bool flush() { return m_saver.flush(); }

    QTextDocument *text() { return &m_text; }
    OutlineCommands &commands() { return m_commands; }
    PointCommands &points() { return m_points; }
    OutlineClipboard &clipboard() { return m_clipboard; }
    const LineTracker &tracker() const { return m_tracker; }
    const LineIds &ids() const { return m_ids; }
    const LineFormat &format() const { return m_format; }
    Saver &saver() { return m_saver; }

    const domain::Meeting &meeting() const { return m_minutes.meeting; }
    const domain::Body &body() const { return m_minutes.body; }
    /// Everybody that may be named; those at the meeting first.
    const domain::Directory &directory() const { return m_directory; }
    QString bodyAbbreviation(domain::BodyId id) const;

    int rowCount() const { return int(m_tracker.rows().size()); }
    const RowShape &shape(int row) const { return m_tracker.rows()[size_t(row)]; }
    domain::LineId lineAt(int row) const;  ///< null for a point
    domain::ItemId itemAt(int row) const;  ///< of the point that the row is or stands under; null before the first
    int rowOf(domain::LineId line) const { return m_tracker.rowOf(m_ids.find(line.uuid())); } ///< -1: not here
    int rowOf(domain::ItemId item) const { return m_tracker.rowOf(m_ids.find(item.uuid())); }
    int number(int row) const; ///< of the point, the numbered line or the decision (§); 0: none
    QString textOf(int row) const; ///< plain
    QList<int> detailsUnder(int row) const; ///< the rows whose details stand under this one, from the top
    Rows rows() const;         ///< all of it by value

    /// As stored; null where the line carries none (yet).
    const domain::Decision *decision(domain::LineId line) const;
    const domain::Task *task(domain::LineId line) const;
    const domain::CarryOver *carryOver(domain::LineId line) const;
    /// Null also where the line does not say yet which measure it follows up.
    const domain::FollowUp *followUp(domain::LineId line) const;
    QString measureName(domain::MeasureId measure) const; ///< "2.1 Överlämning i tre steg"
    /// The measures that a follow-up may be of, on the meeting's day; read anew each time.
    QList<domain::MeasureChoice> measures() const;
    /// Of a point; a null id: it comes from nothing.
    domain::PointOrigin origin(int row) const { return m_origins.value(itemAt(row)); }
    bool isConfidential(int row) const; ///< the row itself, not its point
    /// Somebody has said that the row is no decision, task or carry-over, and it says the same still.
    bool isDeclined(int row) const;
    const QHash<domain::LineId, QString> &declined() const { return m_declined; } ///< by line: what it said then, plain
    void decline(int row); ///< remembered in the file

signals:
    void attributesChanged(const domain::LineId &line); ///< null: of a point
    void structureChanged();                ///< rows came, went, moved or changed kind; numbers may differ
    void meetingChanged();                  ///< its own fields, its body, or whether it can be written
    void directoryChanged();

private:
    void read();
    StoredRows build();
    void listen();
    Saver::Written save();
    void write(const RowDiff &diff);
    storage::OutlineDiff toStorage(const RowDiff &diff) const;
    void fetchAttributes(const RowDiff &diff);
    void keep(const domain::FollowUp &followUp);
    void onStored(const storage::OutlineDiff &diff);
    void mergeForeign(const storage::OutlineDiff &diff);
    void placeForeign(int id, const Row &row, qint64 rank);
    void readDirectory();
    void readOrigins();

    storage::Repositories &m_repositories;
    domain::Minutes m_minutes; ///< as loaded; afterwards only what stands beside the text is kept current
    QHash<domain::ItemId, domain::AgendaItem> m_items;
    QSet<domain::LineId> m_confidentialLines;
    QHash<domain::ItemId, domain::PointOrigin> m_origins;
    QHash<domain::LineId, QString> m_declined; ///< what lines said when their suggestion was answered with no
    domain::Directory m_directory;
    QString m_problem;
    bool m_gone = false;
    bool m_writing = false;

    LineFormat m_format;
    QTextDocument m_text;
    LineIds m_ids;
    OutlineCommands m_commands;
    PointCommands m_points;
    OutlineClipboard m_clipboard;
    LineTracker m_tracker;
    Saver m_saver;
    mutable OutlineNumbers m_numbers;
};

} // namespace outline
