// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QSortFilterProxyModel>

namespace lists {

/// The meetings of a MeetingList whose words contain every word typed, of one body or of all.
class MeetingListFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &text);
    void setBody(domain::BodyId body); ///< null: all
    domain::BodyId body() const { return m_body; }
    bool isFiltering() const { return !m_words.isEmpty() || !m_body.isNull(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    domain::BodyId m_body;
};

} // namespace lists
