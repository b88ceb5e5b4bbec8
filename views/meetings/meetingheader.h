// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/phrases.h"
#include "lists/agendalist.h"
#include "lists/attendancelist.h"
#include "lists/meetingfacts.h"

#include <QWidget>

class QLineEdit;

namespace editing {
class MeetingEdits;
}

namespace views {

class AttendanceRow;
class InlineButton;
class MeetingDetailsForm;
class TextLabel;

/// The top of the page: title, when and where, who was there. Scrolls with the minutes, and is edited in its place.
class MeetingHeader : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive this.
    MeetingHeader(lists::MeetingFacts &facts, lists::AttendanceList &attendance, lists::AgendaList &agenda, editing::MeetingEdits &edits,
                  QWidget *parent = nullptr);

    void setDirectory(const domain::Directory &directory);
    void setReadOnly(bool readOnly);
    /// Opens the fields for day, time, place, chair and note-taker.
    void editDetails();
    void focusAttendance();

signals:
    /// Escape, or the details are done: the keyboard goes back to the text.
    void left();
    void heightChanged();
    void correctedRequested(const QUuid &meeting);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void saveTitle();
    void closeDetails();
    QString people() const;

    lists::MeetingFacts &m_facts;
    editing::MeetingEdits &m_edits;
    QLineEdit *m_title;
    InlineButton *m_when;
    TextLabel *m_people;
    InlineButton *m_version;
    MeetingDetailsForm *m_form;
    AttendanceRow *m_attendance;
    bool m_readOnly = false;
};

} // namespace views
