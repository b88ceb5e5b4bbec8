// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/meetinglistfilter.h"

#include "lists/meetinglist.h"

#include <algorithm>

namespace lists {

void MeetingListFilter::setWords(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateRowsFilter();
}

void MeetingListFilter::setBody(domain::BodyId body)
{
    if (body == m_body)
        return;
    m_body = body;
    invalidateRowsFilter();
}

bool MeetingListFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_body.isNull() && index.data(MeetingList::BodyRole).toUuid() != m_body.uuid())
        return false;
    if (m_words.isEmpty())
        return true;
    const QString said = index.data(Qt::AccessibleTextRole).toString() + u' ' + index.data(MeetingList::BodyTextRole).toString()
                         + u' ' + index.data(MeetingList::DateRole).toDate().toString(Qt::ISODate);
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return said.contains(word, Qt::CaseInsensitive); });
}

} // namespace lists
