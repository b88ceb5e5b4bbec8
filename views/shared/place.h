// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace views {

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
    /// Actions for the menus Infoga, Visa and Möte while the place is shown.
    virtual QList<QAction *> insertActions() const { return {}; }
    virtual QList<QAction *> viewActions() const { return {}; }
    virtual QList<QAction *> meetingActions() const { return {}; }

signals:
    void waitingChanged();
    /// Asks the frame to go to a place in the minutes; `line` may be null (then the point, or the meeting's beginning).
    void openMinutes(const QUuid &meeting, const QUuid &item, const QUuid &line);
    void openDecision(const QUuid &line);
    /// A message in the bar above the view, with an undo where `undoable`.
    void message(const QString &text, bool undoable);
};

} // namespace views
