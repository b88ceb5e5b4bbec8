// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/threadlist.h"
#include "views/shared/place.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace views {

class EmptyState;
class PictureView;
class TextLabel;
class ThreadAxis;

/// The red thread of one thing: what led to it and what it led to, drawn over time, and where it is broken. Arrow keys follow
/// the thread, Enter opens the place, Escape goes back. The same as a table for those who would rather read.
class ThreadPlace : public Place
{
    Q_OBJECT
public:
    /// `reader` outlives it.
    explicit ThreadPlace(lists::ThreadReader &reader, QWidget *parent = nullptr);

    QString placeId() const override { return QStringLiteral("thread"); }
    QString title() const override { return tr("Tråden"); }
    QString iconName() const override { return QStringLiteral("traden"); }
    void focusFirst() override;
    QList<QAction *> fileActions() const override { return {m_exportAction}; }
    QList<QAction *> viewActions() const override;
    bool goTo(const domain::ObjectRef &object, const QString &words) override;
    QVariantMap memory() const override;
    void recall(const QVariantMap &memory) override;

    void setToday(QDate today);
    const domain::Thread &thread() const { return m_list->thread(); }
    bool isList() const;
    void showAsList(bool list);

signals:
    void exportRequested(const domain::Thread &thread);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHead();
    void buildTable();
    void load();
    void open(int node);
    void showMenu(int node, const QPoint &at);
    int currentNode() const;

    lists::ThreadReader &m_reader;
    lists::ThreadList *m_list;
    QDate m_today;
    bool m_stale = true;

    TextLabel *m_heading;
    TextLabel *m_span;
    TextLabel *m_hint;
    QPushButton *m_asList;
    QPushButton *m_export;
    QStackedWidget *m_sheets;
    QScrollArea *m_scroll;
    PictureView *m_picture;
    ThreadAxis *m_axis;
    QTableView *m_table;
    EmptyState *m_empty;
    QAction *m_exportAction;
    QAction *m_listAction;
    QAction *m_openAction;
    QAction *m_fromHere;
};

} // namespace views
