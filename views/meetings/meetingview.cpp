// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/meetings/meetingview.h"

#include "editing/meetingedits.h"
#include "spelling/speller.h"
#include "spelling/words.h"
#include "views/meetings/approvepanel.h"
#include "views/meetings/finishpanel.h"
#include "views/meetings/meetingheader.h"
#include "views/meetings/openmeetings.h"
#include "views/meetings/statushead.h"
#include "views/minutes/minuteseditor.h"
#include "views/minutes/minutesworkspace.h"
#include "views/minutes/outlinepanel.h"
#include "views/minutes/yieldpanel.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

namespace views {

using Status = domain::MeetingStatus;
using theme::px;

MeetingView::MeetingView(OpenMeeting &meeting, const MeetingServices &services, QWidget *parent)
    : QWidget(parent), m_meeting(meeting), m_services(services),
      m_workspace(new MinutesWorkspace(meeting.document, services.readOnly ? nullptr : &services.lineEdits)), m_editor(m_workspace->editor()),
      m_header(new MeetingHeader(meeting.facts, meeting.attendance, meeting.agenda, services.meetingEdits)),
      m_status(new StatusHead(meeting.facts, services.clock)), m_next(new QPushButton), m_reopen(new QPushButton(tr("Öppna igen"))),
      m_position(new TextLabel(TextLabel::Role::Detail))
{
    m_editor->setHeaderWidget(m_header);
    m_editor->setPlan(services.readOnly ? nullptr : services.operationalPlanEdits);
    m_editor->setAssignments(services.assignments);
    m_workspace->outlinePanel()->setTopWidget(m_status);
    m_workspace->yieldPanel()->setBottomWidget(makeFoot());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_workspace);
    setFocusProxy(m_editor);

    connect(m_status, &StatusHead::listRequested, this, &MeetingView::listRequested);
    connect(m_header, &MeetingHeader::left, this, &MeetingView::focusText);
    connect(m_header, &MeetingHeader::correctedRequested, this, &MeetingView::meetingRequested);
    connect(m_editor, &MinutesEditor::message, this, [this](const QString &sentence) { emit message(sentence, false); });
    connect(m_editor, &MinutesEditor::caretRowChanged, this, &MeetingView::sayPosition);
    connect(m_editor, &MinutesEditor::threadRequested, this, &MeetingView::openThread);
    connect(&meeting.agenda, &QAbstractItemModel::rowsInserted, this, &MeetingView::sayPosition);
    connect(&meeting.agenda, &QAbstractItemModel::rowsRemoved, this, &MeetingView::sayPosition);
    connect(&meeting.agenda, &QAbstractItemModel::modelReset, this, &MeetingView::sayPosition);
    connect(&meeting.document, &outline::MinutesDocument::meetingChanged, this, &MeetingView::refresh);
    connect(&meeting.document, &outline::MinutesDocument::directoryChanged, this, &MeetingView::followDirectory);
    connect(&meeting.facts, &lists::MeetingFacts::changed, this, &MeetingView::refresh);
    m_editor->setSpeller(services.speller);
    followDirectory();
    refresh();
    sayPosition();
}

MeetingView::~MeetingView() = default;

QWidget *MeetingView::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(px(20), px(14), px(20), px(38));
    row->setSpacing(px(8));
    row->addWidget(m_next);
    row->addWidget(m_reopen);
    row->addStretch();
    row->addWidget(m_position);
    connect(m_next, &QPushButton::clicked, this, &MeetingView::nextStep);
    connect(m_reopen, &QPushButton::clicked, this, &MeetingView::reopen);
    return foot;
}

QString MeetingView::nextStepText() const
{
    switch (m_meeting.facts.meeting().status) {
    case Status::Planned:
        return tr("Börja mötet");
    case Status::Ongoing:
        return tr("Avsluta mötet …");
    case Status::Draft:
        return tr("Färdigställ …");
    case Status::Finished:
        return tr("Justera …");
    case Status::Approved:
        return m_meeting.facts.isLatestVersion() ? tr("Rätta …") : QString();
    }
    return {};
}

void MeetingView::followDirectory()
{
    m_header->setDirectory(m_meeting.document.directory());
    if (m_services.speller)
        m_services.speller->setNames(spelling::nameWords(m_meeting.document.directory()));
}

void MeetingView::refresh()
{
    const Status status = m_meeting.facts.meeting().status;
    const bool writable = !m_services.readOnly;
    m_next->setText(nextStepText());
    m_next->setVisible(writable && !nextStepText().isEmpty());
    m_reopen->setVisible(writable && status == Status::Finished);
    m_header->setReadOnly(!writable || m_meeting.document.isReadOnly());
    if (m_finish && status >= Status::Finished)
        closeSide();
    if (m_approve && status != Status::Finished)
        closeSide();
    emit statusChanged();
}

void MeetingView::sayPosition()
{
    const domain::ItemId here = m_editor->caretRow() < m_meeting.document.rowCount() ? m_meeting.document.itemAt(m_editor->caretRow()) : domain::ItemId();
    const int place = m_meeting.agenda.rowOf(here);
    const int all = m_meeting.agenda.rowCount();
    m_position->setText(place < 0 ? tr("%n punkter", nullptr, all) : tr("Punkt %1 av %2").arg(place + 1).arg(all));
}

void MeetingView::goTo(domain::ItemId item, domain::LineId line)
{
    if (!line.isNull())
        m_editor->goTo(line);
    else if (!item.isNull())
        m_editor->goTo(item);
}

void MeetingView::focusText() { m_editor->text()->setFocus(); }

void MeetingView::editDetails() { m_header->editDetails(); }

void MeetingView::focusAttendance() { m_header->focusAttendance(); }

void MeetingView::nextStep()
{
    const domain::MeetingId id = m_meeting.id;
    m_meeting.document.flush();
    switch (m_meeting.facts.meeting().status) {
    case Status::Planned:
        if (m_services.meetingEdits.start(id))
            focusText();
        break;
    case Status::Ongoing:
        if (m_services.meetingEdits.end(id))
            startFinishing();
        break;
    case Status::Draft:
        startFinishing();
        break;
    case Status::Finished:
        startApproving();
        break;
    case Status::Approved:
        if (const domain::MeetingId made = m_services.meetingEdits.correct(id); !made.isNull())
            emit correctionMade(made.uuid());
        break;
    }
}

void MeetingView::reopen()
{
    if (m_services.meetingEdits.reopen(m_meeting.id)) {
        focusText();
        emit message(tr("Anteckningarna är ett utkast igen. Numren räknas på nytt."), true);
    }
}

void MeetingView::startFinishing()
{
    if (m_services.readOnly || m_meeting.facts.meeting().status >= Status::Finished)
        return;
    if (!m_meeting.document.flush()) {
        emit message(tr("Det senaste är inte sparat än. Färdigställ när det är det."), false);
        return;
    }
    closeSide();
    m_finish = new FinishPanel(m_services.meetingEdits, m_services.lineEdits);
    connect(m_finish, &FinishPanel::lineShown, this, &MeetingView::bringIntoView);
    connect(m_finish, &FinishPanel::lineRequested, this, [this](domain::LineId line) { m_editor->goTo(line); });
    connect(m_finish, &FinishPanel::readingAccepted, this, &MeetingView::acceptReading);
    connect(m_finish, &FinishPanel::suggestionDeclined, this,
            [this](domain::LineId line) { m_meeting.document.decline(m_meeting.document.rowOf(line)); });
    connect(m_finish, &FinishPanel::cancelled, this, [this] {
        closeSide();
        focusText();
    });
    connect(m_finish, &FinishPanel::finished, this, [this] {
        closeSide();
        focusText();
        emit message(tr("Anteckningarna är färdigställda och numren låsta."), true);
    });
    m_workspace->setRightPanel(m_finish);
    m_finish->begin(m_meeting.id, m_meeting.document.directory(), m_meeting.document.declined());
}

void MeetingView::startApproving()
{
    if (m_services.readOnly || m_meeting.facts.meeting().status != Status::Finished)
        return;
    closeSide();
    m_approve = new ApprovePanel(m_meeting.facts, m_services.meetingEdits);
    connect(m_approve, &ApprovePanel::cancelled, this, [this] {
        closeSide();
        focusText();
    });
    connect(m_approve, &ApprovePanel::approved, this, [this] {
        closeSide();
        focusText();
        emit message(tr("Anteckningarna är justerade."), true);
    });
    m_workspace->setRightPanel(m_approve);
    m_approve->begin(m_meeting.document.directory());
}

void MeetingView::closeSide()
{
    m_finish = nullptr;
    m_approve = nullptr;
    m_workspace->setRightPanel(nullptr); // goes when the key or button that led here is done
}

void MeetingView::acceptReading(domain::LineId line, const domain::Reading &reading)
{
    const int row = m_meeting.document.rowOf(line);
    if (row < 0)
        return;
    QTextCursor cursor(m_meeting.document.text()->findBlockByNumber(row));
    m_editor->text()->operations().accept(cursor, reading);
    m_meeting.document.flush();
}

/// Into view, and the caret there; the keyboard stays where it is.
void MeetingView::bringIntoView(domain::LineId line)
{
    const int row = m_meeting.document.rowOf(line);
    if (row >= 0)
        m_editor->text()->setCaret(QTextCursor(m_meeting.document.text()->findBlockByNumber(row)));
}

} // namespace views
