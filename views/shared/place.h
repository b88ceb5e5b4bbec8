// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"

#include <QDateTime>
#include <QVariantMap>
#include <QWidget>

class QAction;
class QUndoStack;

namespace views {

/// What has become of the words that were typed: shown at the end of the top row.
struct SaveState {
    enum class State { Nothing, Saved, Saving, NotSaved, Reading, Busy };
    State state = State::Nothing;
    QDateTime at; ///< Saved: when; NotSaved: since when
    QString why;  ///< NotSaved and Reading: one sentence; Busy: with what, "Läser in 3 av 12"
};

/// A view as a place in the window's rail. The frame asks it for its name and gives it room; it never opens windows of its own
/// for advice.
class Place : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString placeId() const = 0;  ///< "meetings": also the name of what is remembered about it
    virtual QString title() const = 0;    ///< as the rail shows it
    virtual QString iconName() const = 0; ///< resources/icons
    virtual int waiting() const { return 0; } ///< the number beside the name; 0: none
    virtual void focusFirst() { setFocus(); }  ///< where the keyboard goes when the place is entered
    /// The panes that F6 goes through, in reading order. None: the place is one pane.
    virtual QList<QWidget *> panes() const { return {}; }

    /// Goes to an object and marks `words` in it (as the search field has them; empty: none). False: it is not shown here.
    virtual bool goTo(const domain::ObjectRef & /*object*/, const QString & /*words*/) { return false; }
    /// Goes to a meeting, a point or a line in its minutes, or a decision in the register. False: that is not shown here.
    virtual bool goToMinutes(const QUuid & /*meeting*/, const QUuid & /*item*/, const QUuid & /*line*/, const QString & /*words*/) { return false; }
    virtual bool goToDecision(const QUuid & /*line*/, const QString & /*words*/) { return false; }

    /// The place's own steps, where what it shows is not in the file: Ctrl+Z then goes there and not to the file's history.
    virtual QUndoStack *history() { return nullptr; }
    /// Writes what is not written yet; false where that fails. Asked before the window closes.
    virtual bool flush() { return true; }
    /// What comes back after a restart (the chosen row, the caret of each meeting); plain values. recall() gets it back when
    /// the place has been built.
    virtual QVariantMap memory() const { return {}; }
    virtual void recall(const QVariantMap &) {}

    /// Actions for the menus while the place is shown: Arkiv (export), Infoga, Visa and Möte.
    virtual QList<QAction *> fileActions() const { return {}; }
    virtual QList<QAction *> insertActions() const { return {}; }
    virtual QList<QAction *> viewActions() const { return {}; }
    virtual QList<QAction *> meetingActions() const { return {}; }

signals:
    void waitingChanged();
    void actionsChanged(); ///< other actions for the menus than before
    void saveStateChanged(const views::SaveState &state);
    /// Asks the frame to go to a place in the minutes; `line` may be null (then the point, or the meeting's beginning).
    void openMinutes(const QUuid &meeting, const QUuid &item, const QUuid &line);
    void openDecision(const QUuid &line);
    /// Asks the frame for the place that shows this kind of object (a line: in its minutes), or for the thread through it.
    void openObject(const domain::ObjectRef &object);
    void openThread(const domain::ObjectRef &object);
    /// Asks the frame for an object where it stands, with the words that it was found by marked.
    void openFound(const domain::ObjectRef &object, const QString &words);
    /// Asks when a matter was up: everything that answers the words, in the order that it happened.
    void openMatter(const QString &words);
    /// Asks the frame to go back to where one was before this place was gone to.
    void backRequested();
    /// Asks the frame for another place as it is, by its placeId().
    void placeRequested(const QString &placeId);
    /// A message in the bar above the view, with an undo where `undoable`.
    void message(const QString &text, bool undoable);
    /// Something needs the user: stays in the bar until it is put away. Both are whole sentences.
    void problem(const QString &text, const QString &details);
};

} // namespace views
