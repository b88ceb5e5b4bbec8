// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/marks.h"

#include <QCache>
#include <QListView>
#include <QStyledItemDelegate>
#include <optional>

namespace views {

class EmptyState;

/// What one row of a list says. Everything but the title may be left out.
struct Row {
    enum class Face { Written, Said }; ///< Charis for what people wrote, Inter for the rest

    std::optional<Mark> mark;
    QString title; ///< wraps to at most `titleLines`
    Face face = Face::Written;
    int titleLines = 2;
    bool strong = false; ///< the title in bold
    bool quiet = false;  ///< the title in the second ink: replaced, struck, past
    QString details;     ///< second line, elided
    QString right;       ///< ends the title's first line: a date
    QColor rightColour;  ///< invalid: the second ink
    QString state;       ///< ends the second line, in its own colour: the mark's word
    QColor stateColour;
};

/// Draws two-line rows with hairlines between and headings above groups. Height and painting come from one layout.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    virtual Row row(const QModelIndex &index) const = 0;
    /// The group that the row belongs to ("Oktober 2026"); a heading stands above the first row of each. Empty: no groups.
    virtual QString group(const QModelIndex &) const { return {}; }

private:
    QString heading(const QModelIndex &index) const;
    qreal layOut(QPainter *painter, const QRectF &card, const Row &row) const;
    int heightOf(const QRectF &card, const Row &row) const;

    mutable QCache<QString, int> m_heights{2000}; ///< by what decides them: a view asks for the same rows many times over
};

/// A list of such rows: laid out in batches, so that 100,000 rows do not hold up the first screenful; says what an empty
/// list means instead of showing nothing. Enter or a double click activates.
class RowList : public QListView
{
    Q_OBJECT
public:
    explicit RowList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// What is shown while the model has no rows. Takes it over. A list without one stays blank.
    void setEmptyState(EmptyState *state);
    /// Goes to the first row where none is current; call when the list gets the focus for the first time.
    void ensureCurrent();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

signals:
    void currentRowChanged(const QModelIndex &current);

private:
    void showEmptyState();

    EmptyState *m_empty = nullptr;
};

} // namespace views
