// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace views {

class EmptyState;
class PictureCanvas;
class TextLabel;

/// A way to look at the plan: a picture, and the same as a table for those who read rather than look. Under it what the marks
/// mean, and what there is to do.
class PictureOrTable : public QWidget
{
    Q_OBJECT
public:
    explicit PictureOrTable(QWidget *parent = nullptr);

    QTableView *table() { return m_table; }
    bool showsTable() const;
    void showTable(bool table);

protected:
    /// To be called once, by the subclass's constructor. Takes the canvas over; the model outlives this.
    void build(PictureCanvas *canvas, QAbstractItemModel *model, const QString &name);
    /// Instead of both, while there is nothing to show; empty texts take it away.
    void setEmpty(const QString &title, const QString &words);
    void setWords(const QString &words);
    /// A legend's entry: what paints itself, and its word.
    void addLegend(QWidget *sign, const QString &word);

    QVBoxLayout *m_column;
    QHBoxLayout *m_legend;
    QStackedWidget *m_stack;
    PictureCanvas *m_canvas = nullptr;

private:
    QScrollArea *m_scroll;
    QTableView *m_table;
    EmptyState *m_empty;
    TextLabel *m_words;
    QPushButton *m_switch;
    QWidget *m_legendRow;
};

/// Draws table rows as the look has them: gaps on ochre, sums in bold, words wrapped.
void dressTable(QTableView *table);

} // namespace views
