// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/meetings/newmeetingpanel.h"

#include "domain/dates.h"
#include "editing/meetingedits.h"
#include "lists/daywords.h"
#include "views/meetings/meetingwords.h"
#include "views/meetings/proposallist.h"
#include "views/shared/dateedit.h"
#include "views/shared/field.h"
#include "views/shared/paint.h"
#include "views/shared/segmentedtoggle.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/shared/threadstyle.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::px;

NewMeetingPanel::NewMeetingPanel(lists::BodyList &bodies, editing::MeetingEdits &edits, QWidget *parent)
    : QWidget(parent), m_bodies(bodies), m_edits(edits), m_body(new QComboBox), m_date(new DateEdit), m_starts(new QLineEdit),
      m_ends(new QLineEdit), m_place(new QLineEdit), m_origin(new SegmentedToggle({tr("Förra mötets ram"), tr("Från tomt")})),
      m_dateField(new Field(tr("Dag"), m_date)), m_startsField(new Field(tr("Börjar"), m_starts)),
      m_endsField(new Field(tr("Slutar"), m_ends)), m_members(new TextLabel(TextLabel::Role::Detail)),
      m_points(new TextLabel(TextLabel::Role::PanelTitle)), m_proposals(new ProposalList), m_create(new QPushButton(tr("Skapa mötet")))
{
    setAccessibleName(tr("Nytt möte"));
    m_starts->setPlaceholderText(tr("9.00"));
    m_ends->setPlaceholderText(tr("12.00"));
    m_origin->setAccessibleName(tr("Utgå från"));
    makePrimary(m_create);
    auto *cancel = new QPushButton(tr("Avbryt"));

    auto *form = new QVBoxLayout;
    form->setSpacing(px(12));
    form->addWidget(new TextLabel(TextLabel::Role::ViewTitle, tr("Nytt möte")));
    form->addWidget(new Field(tr("Grupp"), m_body));
    form->addWidget(m_dateField);
    auto *times = new QHBoxLayout;
    times->setSpacing(px(12));
    times->addWidget(m_startsField);
    times->addWidget(m_endsField);
    form->addLayout(times);
    form->addWidget(new Field(tr("Plats"), m_place));
    form->addWidget(new Field(tr("Utgå från"), m_origin));
    form->addWidget(m_members);
    form->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(m_create);
    buttons->addWidget(cancel);
    buttons->addStretch();
    form->addLayout(buttons);
    auto *left = new QWidget;
    left->setFixedWidth(px(304));
    form->setContentsMargins(0, 0, 0, px(20));
    left->setLayout(form);

    auto *right = new QVBoxLayout;
    right->setContentsMargins(px(32), px(8), px(24), 0);
    right->setSpacing(px(12));
    right->addWidget(m_points);
    right->addWidget(m_proposals, 1);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(24), px(20), 0, 0);
    layout->setSpacing(px(24));
    layout->addWidget(left);
    layout->addLayout(right, 1);

    connect(m_body, &QComboBox::activated, this, &NewMeetingPanel::bodyChosen);
    connect(m_date, &DateEdit::dateChanged, this, &NewMeetingPanel::refresh);
    connect(m_date, &DateEdit::problemChanged, m_dateField, &Field::setProblem);
    connect(m_origin, &SegmentedToggle::chosen, this, &NewMeetingPanel::refresh);
    connect(m_proposals, &ProposalList::chosenChanged, this, &NewMeetingPanel::countPoints);
    connect(m_create, &QPushButton::clicked, this, &NewMeetingPanel::create);
    connect(cancel, &QPushButton::clicked, this, &NewMeetingPanel::cancelled);
}

domain::BodyId NewMeetingPanel::body() const { return domain::BodyId(m_body->currentData().toUuid()); }

void NewMeetingPanel::fillBodies(domain::BodyId chosen)
{
    m_body->clear();
    for (const domain::Body &body : m_bodies.values())
        if (body.keepsMinutes)
            m_body->addItem(u"%1 (%2)"_s.arg(body.name, body.abbreviation), body.id.uuid());
    m_body->setCurrentIndex(std::max(0, m_body->findData(chosen.uuid())));
    m_create->setEnabled(m_body->count() > 0);
}

void NewMeetingPanel::begin(domain::BodyId wanted, QDate today)
{
    m_today = today;
    m_date->setReference(today);
    fillBodies(wanted.isNull() ? body() : wanted);
    m_origin->setCurrent(0);
    bodyChosen();
    if (m_body->count() == 0)
        emit bodiesRequested();
    m_date->setFocus(Qt::TabFocusReason);
    m_date->selectAll();
}

void NewMeetingPanel::bodyChosen()
{
    if (m_body->count() == 0) {
        m_members->setText(tr("Det finns ingen grupp än. Lägg till en under Grupper och personer."));
        return;
    }
    m_date->setDate(domain::suggestedDate(m_edits.lastMeeting(body()), m_today));
    refresh();
    m_starts->setText(words::time(m_frame.meeting.starts));
    m_ends->setText(words::time(m_frame.meeting.ends));
    m_place->setText(m_frame.meeting.place);
}

void NewMeetingPanel::refresh()
{
    m_dateField->setHint(lists::words::dayNotice(m_date->date()));
    if (m_body->count() == 0 || !m_date->date().isValid())
        return;
    const std::optional<domain::AgendaSources> sources = m_edits.sources(body(), m_date->date());
    if (!sources)
        return;
    m_frame = m_origin->current() == 1 ? domain::bareMeeting(*sources, m_date->date()) : domain::nextMeeting(*sources, m_date->date());
    QString origin = sources->previous ? tr("Förra mötet var %1.").arg(domain::longDate(sources->previous->meeting.date, m_today))
                                       : tr("Gruppen har inget tidigare möte.");
    m_members->setText(tr("%n ledamöter kallas.", nullptr, int(m_frame.attendance.size())) + u' ' + origin);
    m_proposals->setProposals(m_frame.proposals, m_today);
}

void NewMeetingPanel::countPoints()
{
    const QList<domain::AgendaProposal> all = m_proposals->proposals();
    const auto chosen = std::count_if(all.begin(), all.end(), [](const auto &proposal) { return proposal.chosen; });
    m_points->setText(chosen > 0 ? tr("Det här läggs på dagordningen: %n punkter", nullptr, int(chosen)) : tr("Dagordningen börjar tom"));
}

bool NewMeetingPanel::readTimes(domain::Meeting &meeting)
{
    const auto read = [this](QLineEdit *edit, Field *field, QTime &time) {
        field->setProblem({});
        time = QTime();
        if (edit->text().simplified().isEmpty())
            return true;
        const std::optional<QTime> words = words::timeFromWords(edit->text());
        if (!words) {
            field->setProblem(tr("Skriv ett klockslag, till exempel 9.30."));
            edit->setFocus();
            return false;
        }
        time = *words;
        return true;
    };
    return read(m_starts, m_startsField, meeting.starts) && read(m_ends, m_endsField, meeting.ends);
}

void NewMeetingPanel::create()
{
    if (m_body->count() == 0 || !m_date->problem().isEmpty())
        return;
    if (m_date->date().isNull()) {
        m_dateField->setProblem(tr("Ett möte behöver en dag."));
        m_date->setFocus();
        return;
    }
    if (!readTimes(m_frame.meeting))
        return;
    m_frame.meeting.place = m_place->text().simplified();
    m_frame.proposals = m_proposals->proposals();
    if (m_edits.create(m_frame))
        emit created(m_frame.meeting.id);
}

void NewMeetingPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        create();
    else
        QWidget::keyPressEvent(event);
}

void NewMeetingPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::verticalHairline(painter, px(24 + 304 + 24), 0, height());
}

} // namespace views
