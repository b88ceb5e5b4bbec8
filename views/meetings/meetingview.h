// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"
#include "domain/ids.h"
#include "views/meetings/meetingservices.h"

#include <QWidget>

class QPushButton;

namespace domain {
struct Reading;
}

namespace views {

class ApprovePanel;
class FinishPanel;
class MeetingHeader;
class MinutesEditor;
class MinutesWorkspace;
class StatusHead;
class TextLabel;
struct OpenMeeting;

/// One open meeting: outline, page, and what the meeting has given; or, in the right column, finishing or approving it.
class MeetingView : public QWidget
{
    Q_OBJECT
public:
    /// `meeting` must outlive this.
    MeetingView(OpenMeeting &meeting, const MeetingServices &services, QWidget *parent = nullptr);
    ~MeetingView() override;

    OpenMeeting &meeting() { return m_meeting; }
    MinutesEditor &editor() { return *m_editor; }
    MinutesWorkspace &workspace() { return *m_workspace; }
    FinishPanel *finishPanel() const { return m_finish; }   ///< null unless it is shown
    ApprovePanel *approvePanel() const { return m_approve; } ///< null unless it is shown

    void goTo(domain::ItemId item, domain::LineId line);
    void focusText();
    void editDetails();
    void focusAttendance();

    /// What comes next in the meeting's life: starts it, ends it, begins finishing, approving or correcting.
    void nextStep();
    QString nextStepText() const; ///< "Börja mötet", "Avsluta mötet …", …
    void startFinishing();
    void startApproving();
    void reopen();

signals:
    void listRequested();
    void meetingRequested(const QUuid &meeting);
    void correctionMade(const QUuid &meeting);
    void message(const QString &text, bool undoable);
    void statusChanged();
    void openThread(const domain::ObjectRef &object);

private:
    void followDirectory();
    void refresh();
    void closeSide();
    void acceptReading(domain::LineId line, const domain::Reading &reading);
    void bringIntoView(domain::LineId line);
    void sayPosition();
    QWidget *makeFoot();

    OpenMeeting &m_meeting;
    MeetingServices m_services;
    MinutesWorkspace *m_workspace;
    MinutesEditor *m_editor; ///< of the workspace
    MeetingHeader *m_header;
    StatusHead *m_status;
    QPushButton *m_next;
    QPushButton *m_reopen;
    TextLabel *m_position;
    FinishPanel *m_finish = nullptr;
    ApprovePanel *m_approve = nullptr;
};

} // namespace views
