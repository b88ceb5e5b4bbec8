// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/minutes/choices.h"
#include "views/shared/popover.h"

#include <QListView>
#include <QStandardItemModel>

class QLabel;

namespace views {

/// The list at the caret. It never takes focus, the keyboard or the input method; the editor passes it the few keys that it
/// wants.
class CaretList : public Popover
{
    Q_OBJECT
public:
    explicit CaretList(QWidget *editor);

    void showFor(const Trigger &trigger, const QList<Choice> &choices, const QRect &caretInEditor);
    void dismiss();
    bool handleKey(int key); ///< true: consumed
    const Trigger &trigger() const { return m_trigger; }
    QList<Choice> choices() const { return m_choices; }
    /// What a screen reader is told: the current row, and its place among how many.
    QString currentWords() const;

signals:
    void chosen(const views::Trigger &trigger, const views::Choice &choice);
    void dismissed();
    void currentChanged();

private:
    void choose(int row);

    QWidget *m_editor;
    QListView *m_view;
    QLabel *m_help;
    QStandardItemModel m_model;
    QList<Choice> m_choices;
    Trigger m_trigger;
};

} // namespace views
