// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "views/meetings/meetingservices.h"
#include "views/shared/place.h"

class QStackedWidget;

namespace views {

class MeetingListView;
class MeetingView;
class NewMeetingPanel;

/// Möten: all meetings, a new one, or one that is open.
class MeetingsPlace : public Place
{
    Q_OBJECT
public:
    explicit MeetingsPlace(const MeetingServices &services, QWidget *parent = nullptr);
    ~MeetingsPlace() override;

    QString placeId() const override;
    QString title() const override;
    QString iconName() const override;
    void focusFirst() override;
    bool goTo(const domain::ObjectRef &object, const QString &words) override;
    bool goToMinutes(const QUuid &meeting, const QUuid &item, const QUuid &line, const QString &words) override;
    bool flush() override;
    QVariantMap memory() const override;
    void recall(const QVariantMap &memory) override;
    QList<QAction *> fileActions() const override;
    QList<QAction *> insertActions() const override;
    QList<QAction *> viewActions() const override;
    QList<QAction *> meetingActions() const override;

    /// Opens the meeting at the line, else the point, else where it was left.
    void open(domain::MeetingId meeting, domain::ItemId item = {}, domain::LineId line = {});
    void showList();
    void newMeeting();
    /// Bodies, their members, and everyone; a dialog of its own.
    void showGroups();
    MeetingView *current() const { return m_current; } ///< null: the list or a new meeting is shown
    MeetingListView &list() { return *m_list; }
    NewMeetingPanel &newMeetingPanel(); ///< made when it is first asked for

signals:
    /// The meeting that is shown; null: none.
    void currentChanged(const QUuid &meeting);
    /// What is stored of the meeting is whole: what was typed is written.
    void exportRequested(domain::MeetingId meeting);
    /// Many in one go; `body` is the abbreviation of the one that the list is narrowed to, empty for all.
    void exportOfManyRequested(const QString &body);
    /// How documents look: a body's, or (null) the organisation's.
    void lookRequested(domain::BodyId body);

private:
    QAction *add(const QString &text, const QKeySequence &keys, void (MeetingsPlace::*slot)());
    void makeActions();
    void refreshActions();
    void removeMeeting(domain::MeetingId meeting);
    void drop();
    void insertNextPoints();
    void editDetails();
    void focusAttendance();
    void nextStep();
    void reopen();
    void exportCurrent();
    void exportMany();
    void showLook();
    void removeCurrent();
    void remember();
    void tellSaved();

    MeetingServices m_services;
    QStackedWidget *m_stack;
    MeetingListView *m_list;
    NewMeetingPanel *m_new = nullptr;
    MeetingView *m_current = nullptr;
    QVariantMap m_places; ///< caret and scroll by the meeting's id, as MinutesEditor::place()
    QAction *m_newAction, *m_listAction, *m_detailsAction, *m_attendanceAction, *m_nextAction, *m_reopenAction, *m_exportAction,
        *m_exportManyAction, *m_lookAction, *m_removeAction, *m_groupsAction, *m_nextPointsAction;
};

} // namespace views
