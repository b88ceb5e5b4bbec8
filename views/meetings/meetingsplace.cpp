// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/meetings/meetingsplace.h"

#include "domain/dates.h"
#include "editing/meetingedits.h"
#include "views/meetings/groupsdialog.h"
#include "views/meetings/meetinglistview.h"
#include "views/meetings/meetingview.h"
#include "views/meetings/newmeetingpanel.h"
#include "views/meetings/nextmeetingrows.h"
#include "views/meetings/openmeetings.h"
#include "views/minutes/minuteseditor.h"
#include "views/minutes/minutestext.h"
#include "views/minutes/minutesworkspace.h"
#include "views/shared/wordmarks.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace views {

MeetingsPlace::MeetingsPlace(const MeetingServices &services, QWidget *parent)
    : Place(parent), m_services(services), m_stack(new QStackedWidget), m_list(new MeetingListView(services.meetings, services.bodies))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_list);
    m_list->setReadOnly(services.readOnly);
    makeActions();

    connect(m_list, &MeetingListView::opened, this, [this](domain::MeetingId meeting) { open(meeting); });
    connect(m_list, &MeetingListView::newMeetingRequested, this, &MeetingsPlace::newMeeting);
    connect(m_list, &MeetingListView::removeRequested, this, &MeetingsPlace::removeMeeting);
    connect(&services.open, &OpenMeetings::removed, this, [this](domain::MeetingId meeting) {
        if (!m_current || m_current->meeting().id != meeting)
            return;
        drop();
        showList();
    });
}

NewMeetingPanel &MeetingsPlace::newMeetingPanel()
{
    if (!m_new) {
        m_new = new NewMeetingPanel(m_services.bodies, m_services.meetingEdits);
        m_stack->addWidget(m_new);
        connect(m_new, &NewMeetingPanel::created, this, [this](domain::MeetingId meeting) {
            open(meeting);
            emit message(tr("Mötet är skapat."), true);
        });
        connect(m_new, &NewMeetingPanel::cancelled, this, &MeetingsPlace::showList);
        connect(m_new, &NewMeetingPanel::bodiesRequested, this, &MeetingsPlace::showGroups, Qt::QueuedConnection);
    }
    return *m_new;
}

MeetingsPlace::~MeetingsPlace()
{
    // A text that has the caret writes what is left, and tells of it, while the place is still whole.
    if (QWidget *text = focusWidget())
        text->clearFocus();
}

QString MeetingsPlace::placeId() const { return u"meetings"_s; }
QString MeetingsPlace::title() const { return tr("Möten"); }
QString MeetingsPlace::iconName() const { return u"moten"_s; }

void MeetingsPlace::focusFirst()
{
    if (m_current)
        m_current->focusText();
    else if (m_stack->currentWidget() == m_list)
        m_list->focusList();
    else
        newMeetingPanel().setFocus();
}

QAction *MeetingsPlace::add(const QString &text, const QKeySequence &keys, void (MeetingsPlace::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void MeetingsPlace::makeActions()
{
    m_newAction = add(tr("Nytt möte"), QKeySequence(Qt::CTRL | Qt::Key_N), &MeetingsPlace::newMeeting);
    m_listAction = add(tr("Alla möten"), QKeySequence(Qt::ALT | Qt::Key_Left), &MeetingsPlace::showList);
    m_detailsAction = add(tr("Dag, tid och plats"), QKeySequence(Qt::Key_F3), &MeetingsPlace::editDetails);
    m_attendanceAction = add(tr("Närvaro"), QKeySequence(Qt::Key_F4), &MeetingsPlace::focusAttendance);
    m_nextAction = add(QString(), QKeySequence(Qt::Key_F9), &MeetingsPlace::nextStep);
    m_reopenAction = add(tr("Öppna anteckningarna igen"), {}, &MeetingsPlace::reopen);
    m_exportAction = add(tr("Exportera …"), QKeySequence(Qt::CTRL | Qt::Key_E), &MeetingsPlace::exportCurrent);
    m_exportManyAction = add(tr("Exportera flera …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), &MeetingsPlace::exportMany);
    m_lookAction = add(tr("Dokumentens utseende …"), {}, &MeetingsPlace::showLook);
    m_removeAction = add(tr("Ta bort mötet"), {}, &MeetingsPlace::removeCurrent);
    m_groupsAction = add(tr("Grupper och personer …"), {}, &MeetingsPlace::showGroups);
    m_nextPointsAction = add(tr("Vid nästa möte: punkterna som väntar"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), &MeetingsPlace::insertNextPoints);
    refreshActions();
}

void MeetingsPlace::refreshActions()
{
    const bool writable = !m_services.readOnly;
    const bool open = m_current != nullptr;
    const bool editable = open && writable && !m_current->meeting().document.isReadOnly();
    const auto status = open ? m_current->meeting().facts.meeting().status : domain::MeetingStatus::Planned;
    m_newAction->setEnabled(writable);
    m_groupsAction->setEnabled(writable);
    m_listAction->setEnabled(m_stack->currentWidget() != m_list);
    m_detailsAction->setEnabled(editable);
    m_attendanceAction->setEnabled(editable);
    m_nextAction->setText(open ? m_current->nextStepText() : tr("Börja mötet"));
    m_nextAction->setEnabled(open && writable && !m_current->nextStepText().isEmpty());
    m_reopenAction->setEnabled(open && writable && status == domain::MeetingStatus::Finished);
    m_exportAction->setEnabled(open);
    m_exportAction->setText(open && m_current->meeting().document.meeting().status == domain::MeetingStatus::Planned ? tr("Exportera kallelse …") : tr("Exportera …"));
    m_nextPointsAction->setEnabled(editable);
    m_removeAction->setEnabled(open && writable && status != domain::MeetingStatus::Approved);
}

QList<QAction *> MeetingsPlace::insertActions() const
{
    return m_current ? m_current->editor().insertActions() + QList<QAction *>{m_nextPointsAction} : QList<QAction *>();
}

QList<QAction *> MeetingsPlace::viewActions() const
{
    QList<QAction *> actions{m_listAction};
    if (m_current)
        actions += m_current->workspace().viewActions();
    return actions;
}

QList<QAction *> MeetingsPlace::meetingActions() const
{
    QList<QAction *> actions{m_newAction, m_nextAction, m_reopenAction, m_detailsAction, m_attendanceAction};
    if (m_current)
        actions += m_current->editor().meetingActions();
    return actions + QList<QAction *>{m_removeAction};
}

void MeetingsPlace::open(domain::MeetingId id, domain::ItemId item, domain::LineId line)
{
    if (!m_current || m_current->meeting().id != id) {
        OpenMeeting &meeting = m_services.open.open(id);
        if (!meeting.facts.exists()) {
            m_services.open.close(id);
            emit message(tr("Mötet finns inte längre."), false);
            return;
        }
        drop();
        m_current = new MeetingView(meeting, m_services);
        m_stack->addWidget(m_current);
        MinutesEditor &editor = m_current->editor();
        if (const QString place = m_places.value(id.toString()).toString(); !place.isEmpty())
            editor.restore(place);
        connect(&editor, &MinutesEditor::placeChanged, this, &MeetingsPlace::remember);
        connect(m_current, &MeetingView::listRequested, this, &MeetingsPlace::showList);
        connect(m_current, &MeetingView::message, this, &MeetingsPlace::message);
        connect(m_current, &MeetingView::openThread, this, &MeetingsPlace::openThread);
        connect(m_current, &MeetingView::statusChanged, this, &MeetingsPlace::refreshActions);
        connect(&meeting.document.saver(), &outline::Saver::stateChanged, m_current, [this] { tellSaved(); });
        connect(m_current, &MeetingView::meetingRequested, this, [this](const QUuid &other) { open(domain::MeetingId(other)); }, Qt::QueuedConnection);
        connect(m_current, &MeetingView::correctionMade, this, [this](const QUuid &made) {
            open(domain::MeetingId(made));
            emit message(tr("En ny version är öppen. Den justerade står kvar som den är."), true);
        }, Qt::QueuedConnection);
    }
    m_stack->setCurrentWidget(m_current);
    m_current->goTo(item, line);
    m_current->focusText();
    refreshActions();
    tellSaved();
    emit actionsChanged();
    emit currentChanged(id.uuid());
}

void MeetingsPlace::drop()
{
    if (!m_current)
        return;
    remember();
    m_current->meeting().document.flush();
    m_stack->removeWidget(m_current);
    delete m_current;
    m_current = nullptr;
}

void MeetingsPlace::showList()
{
    const domain::MeetingId was = m_current ? m_current->meeting().id : domain::MeetingId();
    // A key or a button of the view may have led here: it goes when that is over.
    if (m_current) {
        remember();
        m_current->meeting().document.flush();
        m_stack->removeWidget(m_current);
        m_current->hide();
        m_current->deleteLater();
        m_current = nullptr;
    }
    m_stack->setCurrentWidget(m_list);
    if (!was.isNull())
        m_list->select(was);
    m_list->focusList();
    refreshActions();
    emit actionsChanged();
    emit currentChanged({});
}

void MeetingsPlace::newMeeting()
{
    if (m_services.readOnly)
        return;
    const domain::BodyId body = m_current ? m_current->meeting().facts.body().id : m_list->body();
    m_stack->setCurrentWidget(&newMeetingPanel());
    m_new->begin(body, m_services.clock().date());
    m_listAction->setEnabled(true);
}

void MeetingsPlace::showGroups()
{
    GroupsDialog dialog(m_services.bodies, m_services.people, m_services.bodyEdits, m_services.peopleEdits, this);
    connect(&dialog, &GroupsDialog::lookRequested, this, &MeetingsPlace::lookRequested);
    dialog.exec();
    if (m_new && m_stack->currentWidget() == m_new)
        newMeeting();
}

void MeetingsPlace::removeMeeting(domain::MeetingId id)
{
    const std::optional<lists::MeetingEntry> entry = m_services.meetings.find(id);
    const int takenUp = m_services.meetingEdits.takenUp(id);
    if (!m_services.meetingEdits.remove(id))
        return;
    QString text = entry ? tr("Mötet %1 är borttaget.").arg(entry->bodyAbbreviation + u' ' + domain::longDate(entry->meeting.date)) : tr("Mötet är borttaget.");
    if (takenUp > 0)
        text += u' ' + tr("%n punkter som hade lagts på det väntar igen under Kommande.", nullptr, takenUp);
    emit message(text, true);
}

void MeetingsPlace::removeCurrent()
{
    if (!m_current)
        return;
    const domain::MeetingId id = m_current->meeting().id;
    m_current->meeting().document.flush();
    drop();
    showList();
    removeMeeting(id);
}

void MeetingsPlace::insertNextPoints()
{
    if (!m_current)
        return;
    m_current->meeting().document.flush(); // what was just carried over counts too
    if (const auto next = m_services.meetingEdits.nextMeeting(m_current->meeting().id))
        insertNextMeeting(*m_current->editor().text(), *next);
}

void MeetingsPlace::editDetails()
{
    if (m_current)
        m_current->editDetails();
}

void MeetingsPlace::focusAttendance()
{
    if (m_current)
        m_current->focusAttendance();
}

void MeetingsPlace::nextStep()
{
    if (m_current)
        m_current->nextStep();
}

void MeetingsPlace::reopen()
{
    if (m_current)
        m_current->reopen();
}

void MeetingsPlace::exportCurrent()
{
    if (!m_current)
        return;
    m_current->meeting().document.flush();
    emit exportRequested(m_current->meeting().id);
}

void MeetingsPlace::exportMany()
{
    if (m_current)
        m_current->meeting().document.flush();
    const std::optional<domain::Body> body = m_services.bodies.find(m_list->body());
    emit exportOfManyRequested(body ? body->abbreviation : QString());
}

void MeetingsPlace::showLook() { emit lookRequested(m_current ? m_current->meeting().facts.body().id : m_list->body()); }

void MeetingsPlace::remember()
{
    if (m_current)
        m_places.insert(m_current->meeting().id.toString(), m_current->editor().place());
}

bool MeetingsPlace::goTo(const domain::ObjectRef &object, const QString &words)
{
    const std::optional<editing::MinutesPosition> at = m_services.meetingEdits.position(object);
    return at && goToMinutes(at->meeting.uuid(), at->item.uuid(), at->line.uuid(), words);
}

bool MeetingsPlace::goToMinutes(const QUuid &meeting, const QUuid &item, const QUuid &line, const QString &words)
{
    open(domain::MeetingId(meeting), domain::ItemId(item), domain::LineId(line));
    if (!m_current || m_current->meeting().id.uuid() != meeting)
        return false;
    MinutesText *text = m_current->editor().text();
    markWords(*text, words);
    if (!words.isEmpty()) // who begins to write has found what was sought
        connect(text, &QTextEdit::textChanged, text, [text] { markWords(*text, QString()); }, Qt::SingleShotConnection);
    return true;
}

bool MeetingsPlace::flush() { return m_services.open.flush(); }

QVariantMap MeetingsPlace::memory() const
{
    QVariantMap places = m_places;
    QVariantMap memory;
    if (m_current) {
        const QString id = m_current->meeting().id.toString();
        places.insert(id, m_current->editor().place());
        memory.insert(u"open"_s, id);
    }
    memory.insert(u"places"_s, places);
    return memory;
}

void MeetingsPlace::recall(const QVariantMap &memory)
{
    m_places = memory.value(u"places"_s).toMap();
    const domain::MeetingId id = domain::MeetingId::fromString(memory.value(u"open"_s).toString());
    if (!id.isNull() && m_services.meetings.find(id))
        open(id);
}

void MeetingsPlace::tellSaved()
{
    if (!m_current)
        return;
    const outline::Saver &saver = m_current->meeting().document.saver();
    SaveState state;
    state.at = saver.since();
    switch (saver.state()) {
    case outline::Saver::State::Saved:
        state.state = saver.since().isNull() ? SaveState::State::Nothing : SaveState::State::Saved;
        break;
    case outline::Saver::State::Saving:
        state.state = SaveState::State::Saving;
        break;
    case outline::Saver::State::NotSaved:
        state.state = SaveState::State::NotSaved;
        state.why = saver.reason();
        break;
    }
    if (m_services.readOnly)
        state = {SaveState::State::Reading, {}, tr("Filen är öppen för läsning.")};
    emit saveStateChanged(state);
}

QList<QAction *> MeetingsPlace::fileActions() const
{
    return QList<QAction *>{m_exportAction, m_exportManyAction, m_lookAction} + (m_current ? m_services.fileActions : QList<QAction *>())
        + QList<QAction *>{m_groupsAction};
}

} // namespace views
