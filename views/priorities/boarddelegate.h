// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/planboard.h"

#include <QStyledItemDelegate>

namespace views {

/// Draws the board: prioritised assignments as cards with their rank, the long-term ones as plain rows in one card. Headings
/// stand above the first of each.
class BoardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    BoardDelegate(const lists::PlanBoard &board, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_board(board) {}

    void setToday(QDate today) { m_today = today; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The card or row itself within its item's rectangle.
    QRectF cardOf(const QRectF &item, int row) const;

private:
    qreal headingHeight(int row) const;
    void paintHeading(QPainter &p, const QRectF &rect, int row) const;
    void paintCard(QPainter &p, const QRectF &card, const lists::BoardEntry &entry, bool focused) const;
    void paintRow(QPainter &p, const QRectF &card, int row, bool chosen, bool focused) const;
    void paintLatest(QPainter &p, const QRectF &rect, const lists::BoardEntry &entry, bool words, Qt::Alignment alignment) const;

    const lists::PlanBoard &m_board;
    QDate m_today = QDate::currentDate();
};

} // namespace views
