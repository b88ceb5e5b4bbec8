// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QHash>
#include <QPersistentModelIndex>

namespace views {

class EmptyState;

/// A list of rows of different heights that asks model and delegate for the rows on screen alone: 100,000 rows cost what
/// twenty do. The place is a row and how much of it is scrolled past; the scroll bar counts rows, not pixels, since heights
/// out of sight are not known. One row can be chosen; Enter or a double click activates it.
class WindowedRows : public QAbstractItemView
{
    Q_OBJECT
public:
    explicit WindowedRows(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Shown while the model has no rows. Takes it over.
    void setEmptyState(EmptyState *state);
    /// Goes to the first row where none is current.
    void ensureCurrent();
    int firstVisibleRow() const { return m_top; }

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    /// Words are searched in the field above a list; typing here must not read every row.
    void keyboardSearch(const QString &) override {}

signals:
    void currentRowChanged(const QModelIndex &current);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override { return 0; }
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

    void reset() override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    int rows() const;
    int heightOf(int row) const;
    /// Moves by pixels, row by row, and stops at both ends.
    void scrollBy(int pixels);
    void setPlace(int row, int offset);
    void readScrollBar();
    void showPlaceInScrollBar();
    void forgetHeights();
    void showEmptyState();
    QStyleOptionViewItem option(int row) const;

    int m_top = 0;    ///< first row that is seen
    int m_offset = 0; ///< pixels of it above the edge
    mutable QHash<int, int> m_heights; ///< of rows seen lately
    EmptyState *m_empty = nullptr;
    bool m_movingBar = false;
};

} // namespace views
