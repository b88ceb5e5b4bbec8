// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/marks.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace views {

class TextLabel;

/// A message in its place, instead of a dialog. Hidden until there is something to say. Escape or the cross takes it away.
class MessageBar : public QWidget
{
    Q_OBJECT
public:
    enum class Tone {
        Done,        ///< green; goes by itself after a while
        Attention,   ///< ochre; stays until it is settled or put away
        Information  ///< blue; stays
    };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Replaces what was shown. `actions` become quiet buttons in their order; the bar does not own them.
    void say(Tone tone, const QString &text, const QString &details = QString(), const QList<QAction *> &actions = {});
    /// "Tre filer är inlästa." with Ångra where `undoable`.
    void showDone(const QString &text, bool undoable);
    void clear();
    /// Whether a message can be put away by the user (false for what stays true, such as reading only).
    void setClosable(bool closable);

    QString text() const;
    QString details() const;

signals:
    void undoRequested();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    Tone m_tone = Tone::Information;
    TextLabel *m_text;
    TextLabel *m_details;
    QWidget *m_buttons = nullptr;
    QHBoxLayout *m_row;
    QToolButton *m_close;
    QAction *m_undo;
    QTimer m_timer;
};

} // namespace views
