// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/upcoming.h"
#include "storage/repositories.h"
#include "storage/upcomingmoverepository.h"

#include <QAbstractListModel>
#include <QTimer>

namespace lists {

/// The forward list as rows: a heading for each meeting to come (and each day or wait that has none), under it what waits for
/// it. Shared by every view of it. Takes single changes in as they are announced; what needs everything read anew is read when
/// the event loop comes back, and only while somebody looks.
class UpcomingList final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        HeadingRole = Qt::UserRole + 1, ///< bool: a meeting, a day or a wait; else something that waits
        TitleRole,
        OriginRole,    ///< "Sköts upp på LG 13 oktober"; of a heading "Planerat, 4 punkter på dagordningen"
        ReasonRole,    ///< int of domain::AgendaReason
        SourceRole,    ///< QUuid
        MeetingRole,   ///< QUuid of the heading's meeting; null: none is planned
        CountRole,     ///< of a heading: how many wait
        LateRole,      ///< bool: it was to come up on a day that has gone
        WhenRole       ///< of what waits: "27 okt" where it says more than the heading
    };

    UpcomingList(storage::Repositories &repositories, storage::UpcomingMoveRepository &moves, QDate today, QObject *parent = nullptr);

    void setToday(QDate today);
    QDate today() const { return m_today; }
    /// Null: of every body.
    void setBody(domain::BodyId body);
    domain::BodyId body() const { return m_body; }
    /// A view that shows it is there; without one, changes are read when somebody asks.
    void setWatched(bool watched);
    void ensureFresh();
    bool isFresh() const { return !m_stale; }

    const QList<domain::UpcomingSlot> &slotList() const { return m_slots; }
    int waiting() const; ///< how many wait in all
    /// Without who reports what: see complete().
    const domain::UpcomingSlot &slotOf(int row) const { return m_slots.at(m_rows.at(row).slot); }
    std::optional<domain::UpcomingItem> itemAt(int row) const; ///< nullopt for a heading
    /// With who reports: what is to be put on an agenda.
    domain::UpcomingSlot complete(domain::UpcomingSlot slot) const;
    int rowOf(const domain::ObjectRef &source, int year = 0) const; ///< -1: not here
    int headingOf(int row) const;
    int rowOfTime(const domain::UpcomingTime &time) const; ///< of the heading; -1: none
    /// Where one step earlier (-1) or later (1) leads among the body's meetings and days; nullopt at the end.
    std::optional<domain::UpcomingTime> neighbour(int row, int direction) const;
    QList<domain::UpcomingMove> moves(const domain::UpcomingItem &item) const;
    QString timeWords(const domain::UpcomingTime &time) const;
    QString abbreviation(domain::BodyId body) const { return m_abbreviations.value(body); }

    int rowCount(const QModelIndex &parent = QModelIndex()) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override { return {mimeType()}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /// Asks for the move; the list shows it once it is made.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;
    static QString mimeType() { return QStringLiteral("application/x-rodatraden-upcoming"); }

public slots:
    void reload();

signals:
    void failed(const QString &message);
    void moveRequested(const domain::UpcomingItem &item, const domain::UpcomingTime &to);
    /// Rows may be others than before; what was chosen is found again by its source.
    void rearranged();

private:
    struct Row {
        int slot = 0;
        int item = -1; ///< -1: the heading
        bool operator==(const Row &) const = default;
    };
    /// What makes a row the same row as before.
    struct Key {
        QUuid id;
        int year = 0;
        domain::CarryOverTarget target = domain::CarryOverTarget::Date;
        QDate date;
        bool operator==(const Key &) const = default;
    };
    Key keyOf(const QList<domain::UpcomingSlot> &slotList, const Row &row) const;
    void markStale();
    void refreshLine(domain::LineId line);
    void arrange();
    void show(const QList<domain::UpcomingSlot> &slotList);
    QVariant heading(const domain::UpcomingSlot &slot, int role) const;
    QVariant item(const domain::UpcomingSlot &slot, const domain::UpcomingItem &item, int role) const;

    storage::Repositories &m_repositories;
    QDate m_today;
    domain::BodyId m_body;
    bool m_stale = true;
    bool m_watched = false;
    QTimer m_pause;
    QList<domain::UpcomingItem> m_items;
    QList<domain::UpcomingMove> m_moves;
    QList<domain::Meeting> m_planned;
    QHash<domain::MeetingId, int> m_points; ///< on the agendas of planned meetings
    QHash<domain::BodyId, QString> m_abbreviations;
    QList<domain::UpcomingSlot> m_slots;
    QList<Row> m_rows;
};

} // namespace lists
