// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/valuelist.h"
#include "storage/bodyrepository.h"

namespace lists {

/// All bodies, by abbreviation.
class BodyList final : public ValueList<domain::Body, domain::BodyId>
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QUuid
        AbbreviationRole,          ///< "LG"
        NameRole,                  ///< "Ledningsgruppen"; also what is displayed
        KindRole,                  ///< words
        KeepsMinutesRole           ///< bool
    };

    explicit BodyList(storage::BodyRepository &bodies, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

public slots:
    void reload();

signals:
    void failed(const QString &message);

protected:
    domain::BodyId idOf(const domain::Body &body) const override { return body.id; }
    bool isBefore(const domain::Body &a, const domain::Body &b) const override;

private:
    storage::BodyRepository &m_bodies;
};

} // namespace lists
