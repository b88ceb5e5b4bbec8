// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/valuelist.h"
#include "storage/repositories.h"

namespace lists {

using CarryOverEntry = storage::CarryOverEntry;

/// What is to come up at a later meeting: dated ones by date, then those for the next meeting, then those without a time.
class CarryOverList final : public ValueList<CarryOverEntry, domain::LineId>
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QUuid of the line
        MeetingRole,               ///< QUuid of the meeting it comes from
        ItemRole,                  ///< QUuid of the point it comes from
        TitleRole,                 ///< of the point to come; also what is displayed
        TextRole,                  ///< of the line, plain
        TargetRole,                ///< int of domain::CarryOverTarget
        DateRole,                  ///< QDate with CarryOverTarget::Date
        OriginRole,                ///< "Från LG 27 okt"
        WaitingRole,               ///< bool: on no agenda yet
        GroupRole                  ///< heading: "LG tis 3 november", "LG, nästa möte", "Utan tid"
    };

    CarryOverList(storage::Repositories &repositories, QDate today, QObject *parent = nullptr);

    /// `body` null: of every body. Waiting ones alone, unless asked for all.
    void setFilter(domain::BodyId body, bool onlyWaiting);
    void setToday(QDate today);
    int waiting() const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

public slots:
    void reload();

signals:
    void failed(const QString &message);

protected:
    domain::LineId idOf(const CarryOverEntry &entry) const override { return entry.line.id; }
    bool isBefore(const CarryOverEntry &a, const CarryOverEntry &b) const override;

private:
    void refresh(domain::LineId id);
    bool belongs(const CarryOverEntry &entry) const;
    QString bodyOf(const CarryOverEntry &entry) const;
    QString title(const CarryOverEntry &entry) const;
    QString group(const CarryOverEntry &entry) const;

    storage::Repositories &m_repositories;
    QDate m_today;
    domain::BodyId m_body;
    bool m_onlyWaiting = true;
    QHash<domain::BodyId, QString> m_abbreviations;
};

} // namespace lists
