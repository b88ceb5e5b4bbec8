// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSplitter;
class QVBoxLayout;

namespace views {

class EmptyState;
class RowList;

/// A list, and beside it the page of what is chosen in it: what the tabs of following up have in common.
class ListAndPage : public QWidget
{
    Q_OBJECT
protected:
    /// `nothing` and `words`: what stands there while nothing is chosen.
    ListAndPage(const QString &nothing, const QString &words, QWidget *parent);

    RowList *rows() const { return m_rows; }
    /// Stands above the list.
    void addAbove(QWidget *widget, Qt::Alignment alignment = Qt::Alignment());
    /// A part of the page, from the top.
    QWidget *page() const { return m_page; }
    QVBoxLayout *pageColumn() const { return m_column; }
    void showPage(bool any); ///< false: nothing is chosen
    void setWidths(int list, int page); ///< to begin with, unscaled

private:
    RowList *m_rows;
    QVBoxLayout *m_above;
    EmptyState *m_nothing;
    QWidget *m_page;
    QVBoxLayout *m_column;
    QSplitter *m_splitter;
};

} // namespace views
