// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/meetings/meetingheader.h"

#include "domain/dates.h"
#include "editing/meetingedits.h"
#include "views/meetings/attendancerow.h"
#include "views/meetings/inlinebutton.h"
#include "views/meetings/meetingdetailsform.h"
#include "views/meetings/meetingwords.h"
#include "views/meetings/titlefield.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace views {

MeetingHeader::MeetingHeader(lists::MeetingFacts &facts, lists::AttendanceList &attendance, lists::AgendaList &agenda,
                             editing::MeetingEdits &edits, QWidget *parent)
    : QWidget(parent), m_facts(facts), m_edits(edits), m_title(new TitleField), m_when(new InlineButton({}, InlineButton::Tone::Quiet, 13)), m_people(new TextLabel(TextLabel::Role::Detail)),
      m_version(new InlineButton({}, InlineButton::Tone::Action)), m_form(new MeetingDetailsForm(facts, edits)), m_attendance(new AttendanceRow(attendance, agenda, edits))
{
    m_title->setAccessibleName(tr("Mötets rubrik"));
    m_when->setToolTip(tr("Ändra dag, tid, plats, ordförande och vem som antecknar (F3)"));
    m_form->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::px(2));
    layout->addWidget(m_title);
    layout->addWidget(m_when, 0, Qt::AlignLeft);
    layout->addWidget(m_form);
    layout->addWidget(m_people);
    layout->addWidget(m_version, 0, Qt::AlignLeft);
    layout->addSpacing(theme::px(2));
    layout->addWidget(m_attendance);

    connect(m_title, &QLineEdit::editingFinished, this, &MeetingHeader::saveTitle);
    connect(m_when, &QAbstractButton::clicked, this, &MeetingHeader::editDetails);
    connect(m_form, &MeetingDetailsForm::done, this, &MeetingHeader::closeDetails);
    connect(m_version, &QAbstractButton::clicked, this, [this] {
        if (m_facts.corrected())
            emit correctedRequested(m_facts.corrected()->id.uuid());
    });
    connect(m_attendance, &AttendanceRow::heightChanged, this, &MeetingHeader::heightChanged);
    connect(&facts, &lists::MeetingFacts::changed, this, &MeetingHeader::refresh);
    refresh();
}

void MeetingHeader::setDirectory(const domain::Directory &directory)
{
    m_attendance->setDirectory(directory);
    m_form->setDirectory(directory);
}

void MeetingHeader::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_title->setReadOnly(readOnly);
    m_when->setEnabled(!readOnly);
    m_attendance->setReadOnly(readOnly);
    if (readOnly)
        m_form->hide();
}

void MeetingHeader::editDetails()
{
    if (m_readOnly)
        return;
    m_form->begin();
    m_form->show();
    m_when->hide();
    m_people->hide();
    emit heightChanged();
}

void MeetingHeader::focusAttendance() { m_attendance->setFocus(Qt::TabFocusReason); m_attendance->nextInFocusChain()->setFocus(Qt::TabFocusReason); }

void MeetingHeader::closeDetails()
{
    m_form->hide();
    m_when->show();
    refresh();
    emit left();
}

QString MeetingHeader::people() const
{
    QStringList parts;
    if (const QString chair = m_facts.personName(m_facts.meeting().chair); !chair.isEmpty())
        parts.append(tr("Ordförande %1").arg(chair));
    if (const QString notes = m_facts.personName(m_facts.meeting().noteTaker); !notes.isEmpty())
        parts.append(tr("Antecknar %1").arg(notes));
    return parts.join(u" · "_s);
}

void MeetingHeader::refresh()
{
    const domain::Meeting &meeting = m_facts.meeting();
    if (!m_title->hasFocus())
        m_title->setText(m_facts.title());
    m_when->setText(words::whenAndWhere(meeting));
    m_when->updateGeometry();
    m_when->setAccessibleName(tr("Dag, tid och plats: %1").arg(m_when->text()));
    m_people->setText(people());
    m_people->setVisible(!m_people->text().isEmpty() && m_form->isHidden());
    m_attendance->setChair(meeting.chair);
    if (const auto &corrected = m_facts.corrected()) {
        m_version->setText(corrected->approvedAt.isValid() ? tr("Version %1. Rättar anteckningarna som justerades %2.")
                                                                 .arg(meeting.version)
                                                                 .arg(domain::longDate(corrected->approvedAt.toLocalTime().date()))
                                                           : tr("Version %1. Bredvid den som fanns.").arg(meeting.version));
        m_version->show();
    } else {
        m_version->hide();
    }
    emit heightChanged();
}

void MeetingHeader::saveTitle()
{
    QString typed = m_title->text().simplified();
    if (typed == m_facts.body().name)
        typed.clear();
    if (m_readOnly || typed == m_facts.meeting().title)
        return;
    domain::Meeting after = m_facts.meeting();
    after.title = typed;
    m_edits.change(after);
}

void MeetingHeader::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (!m_form->isHidden())
            closeDetails();
        else
            emit left();
    } else if (event->key() == Qt::Key_F3) {
        editDetails();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void MeetingHeader::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), theme::colours().page); }

} // namespace views
