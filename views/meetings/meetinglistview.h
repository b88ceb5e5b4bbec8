// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/bodylist.h"
#include "lists/meetinglist.h"
#include "lists/meetinglistfilter.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace views {

class EmptyState;
class WindowedRows;

/// All meetings, those to come first, with a filter on words and on body. Enter opens.
class MeetingListView : public QWidget
{
    Q_OBJECT
public:
    /// Both lists must outlive this.
    MeetingListView(lists::MeetingList &meetings, lists::BodyList &bodies, QWidget *parent = nullptr);

    void focusList();
    void select(domain::MeetingId meeting);
    domain::MeetingId selected() const; ///< null: none
    /// The body that the list is narrowed to; null: all.
    domain::BodyId body() const { return m_filter.body(); }
    void setReadOnly(bool readOnly);

signals:
    void opened(domain::MeetingId meeting);
    void newMeetingRequested();
    void removeRequested(domain::MeetingId meeting);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillBodies();
    void sayWhyEmpty();

    lists::MeetingList &m_meetings;
    lists::BodyList &m_bodies;
    lists::MeetingListFilter m_filter;
    QLineEdit *m_words;
    QComboBox *m_body;
    QPushButton *m_new;
    WindowedRows *m_list;
    EmptyState *m_empty;
};

} // namespace views
