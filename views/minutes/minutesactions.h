// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/minutes/choices.h"

#include <QAction>
#include <QObject>

namespace views {

class MinutesText;

/// All that the keyboard can do in the minutes, as actions for menus too. Their shortcuts hold while the text has the focus.
class MinutesActions : public QObject
{
    Q_OBJECT
public:
    explicit MinutesActions(MinutesText *text);

    QList<QAction *> insert() const { return m_insert; }
    QList<QAction *> view() const { return m_view; }
    QList<QAction *> meeting() const { return m_meeting; }
    QAction *thread() const { return m_thread; }
    QAction *details() const { return m_details; }

private:
    template <class Slot>
    QAction *add(QList<QAction *> &list, const QString &title, const QKeySequence &keys, Slot slot, bool changes = true);
    void addCommand(Command command);
    void addRowActions();
    void addSeparator(QList<QAction *> &list);
    void followReadOnly();

    MinutesText *m_text;
    QList<QAction *> m_insert, m_view, m_meeting;
    QList<QAction *> m_changing; ///< off where the minutes are read-only
    QAction *m_details = nullptr;
    QAction *m_thread = nullptr;
};

} // namespace views
