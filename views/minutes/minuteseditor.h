// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/minutes/minutestext.h"

#include <QPointer>
#include <QScrollArea>

namespace views {

class DetailsCard;
class MinutesActions;

/// One meeting's minutes as a page: what is given as its head, then the text, scrolling together. Made for one document;
/// another meeting gets another editor.
class MinutesEditor : public QScrollArea
{
    Q_OBJECT
public:
    /// What a document must be made with to look right here, at the scale in force.
    static outline::Metrics metrics();

    /// `document` and `edits` must outlive this. `edits` may be null: then only the text can be changed.
    MinutesEditor(outline::MinutesDocument &document, editing::LineEdits *edits, QWidget *parent = nullptr);
    ~MinutesEditor() override;

    /// Title, date, place and attendance: stands at the top of the page, as wide as the text. Takes ownership.
    void setHeaderWidget(QWidget *header);
    /// What "#" completes to; a list that may be empty.
    void setAssignments(Choices::Assignments assignments);
    void setSpeller(spelling::Speller *speller) { m_text->setSpeller(speller); } ///< must outlive this; null: not checked
    /// Null: the minutes have no operational plan to act on.
    void setPlan(editing::OperationalPlanEdits *plan) { m_text->operations().setPlan(plan); }

    void goTo(domain::LineId line);
    void goTo(domain::ItemId item);
    void goToStart();
    void newPoint();
    int caretRow() const { return m_text->caretRow(); }

    /// Caret and scroll as one opaque word, to be kept beside the meeting's id and given back.
    QString place() const;
    void restore(const QString &place);

    QList<QAction *> insertActions() const;
    QList<QAction *> viewActions() const;
    QList<QAction *> meetingActions() const;

    outline::MinutesDocument &minutes() { return m_text->minutes(); }
    MinutesText *text() { return m_text; }
    DetailsCard *detailsCard() { return m_card; }

signals:
    void caretRowChanged(int row);
    void placeChanged(); ///< caret or scroll; a second after the last of many
    void message(const QString &sentence);
    /// The thread through the row at the caret: its line, or the point that it is.
    void threadRequested(const domain::ObjectRef &object);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void keepCaretInView();
    void showDetails();
    void askForThread();
    QRect caretOnPage() const;

    QWidget *m_page;
    MinutesText *m_text;
    MinutesActions *m_actions;
    DetailsCard *m_card;
    QPointer<QWidget> m_header;
    QTimer m_placeTimer;
    int m_lastRow = -1;
};

} // namespace views
