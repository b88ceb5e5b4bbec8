// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/meetings/finishpanel.h"

#include "domain/markdown.h"
#include "views/meetings/departurelist.h"
#include "views/meetings/meetingwords.h"
#include "views/meetings/questioncard.h"
#include "views/shared/paint.h"
#include "views/shared/partyedit.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/shared/threadstyle.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::px;

namespace {
constexpr int sideMargin = 28;
constexpr int footHeight = 72;
} // namespace

FinishPanel::FinishPanel(editing::MeetingEdits &meetings, editing::LineEdits &lines, QWidget *parent)
    : QWidget(parent), m_meetings(meetings), m_lines(lines), m_scroll(new QScrollArea), m_summary(new TextLabel(TextLabel::Role::Quiet)),
      m_finish(new QPushButton)
{
    setAccessibleName(tr("Färdigställ mötet"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->installEventFilter(this);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(px(sideMargin), px(24), px(sideMargin), 0);
    head->setSpacing(px(2));
    head->addWidget(new TextLabel(TextLabel::Role::ViewTitle, tr("Färdigställ mötet")));
    head->addWidget(m_summary);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(px(sideMargin), px(16), px(sideMargin), px(16));
    foot->addWidget(m_finish);
    foot->addStretch();
    auto *back = new TextLabel(TextLabel::Role::Detail, tr("Esc tillbaka till texten"));
    back->setWordWrap(false);
    foot->addWidget(back);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addSpacing(px(12));
    layout->addWidget(m_scroll, 1);
    layout->addLayout(foot);
    connect(m_finish, &QPushButton::clicked, this, &FinishPanel::finish);
}

void FinishPanel::begin(domain::MeetingId meeting, const domain::Directory &directory, const QHash<domain::LineId, QString> &declined)
{
    m_meeting = meeting;
    m_directory = directory;
    m_declined = declined;
    m_left.clear();
    m_sendings = m_meetings.sendings(meeting);
    refresh();
    if (m_cards.isEmpty())
        m_finish->setFocus();
    else
        m_cards.first()->setFocus();
}

void FinishPanel::refresh()
{
    const std::optional<domain::Minutes> minutes = m_meetings.minutes(m_meeting);
    if (!minutes)
        return;
    m_minutes = *minutes;
    m_questions = domain::unclear(m_minutes, m_directory, m_declined);
    m_questions.removeIf([this](const domain::Question &question) {
        return std::any_of(m_left.begin(), m_left.end(), [&](const domain::Question &left) { return left.isAbout(question); });
    });
    m_placements = m_meetings.placements(m_meeting, m_sendings);
    fill();
}

void FinishPanel::fill()
{
    const int place = m_active ? int(m_cards.indexOf(m_active)) : -1;
    const bool hadFocus = m_scroll->widget() && m_scroll->widget()->isAncestorOf(focusWidget() ? focusWidget() : this);
    m_cards.clear();
    m_stops.clear();
    m_active = nullptr;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(px(sideMargin), px(4), px(16), px(16));
    column->setSpacing(px(8));
    addQuestions(column);
    addDepartures(column);
    column->addSpacing(px(10));
    column->addWidget(new TextLabel(TextLabel::Role::Group, tr("När du färdigställer")));
    column->addWidget(new TextLabel(TextLabel::Role::Quiet, consequences()));
    column->addStretch();
    // An answer's own button is among what is replaced.
    if (QWidget *before = m_scroll->takeWidget())
        before->deleteLater();
    m_scroll->setWidget(content);
    m_summary->setText(summary());
    m_finish->setText(m_questions.isEmpty() ? tr("Färdigställ") : tr("Färdigställ ändå"));
    if (m_questions.isEmpty())
        makePrimary(m_finish);
    if (hadFocus || place >= 0) {
        if (m_cards.isEmpty())
            m_finish->setFocus();
        else
            m_cards[std::clamp(place, 0, int(m_cards.size()) - 1)]->setFocus();
    }
}

void FinishPanel::addQuestions(QVBoxLayout *column)
{
    if (m_questions.isEmpty())
        return;
    column->addWidget(new TextLabel(TextLabel::Role::Group, tr("Oklart")));
    for (const domain::Question &question : std::as_const(m_questions)) {
        auto *card = new QuestionCard(question);
        addAnswers(card);
        connect(card, &QuestionCard::activated, this, [this, card] { activate(card); });
        column->addWidget(card);
        m_cards.append(card);
        m_stops.append(card);
    }
    column->addSpacing(px(10));
}

void FinishPanel::addAnswers(QuestionCard *card)
{
    const domain::Question question = card->question();
    const auto leaveIt = [this, question] { leave(question); };
    switch (question.doubt) {
    case domain::Doubt::Suggestion: {
        const QString kind = question.reading.kind == domain::LineKind::Task        ? tr("Uppgift")
                             : question.reading.kind == domain::LineKind::CarryOver ? tr("Senare möte")
                             : question.reading.kind == domain::LineKind::Agreement ? tr("Överenskommelse")
                                                                                    : tr("Beslut");
        card->addAnswer(kind, [this, question] {
            emit readingAccepted(question.line, question.reading);
            refresh();
        });
        card->addAnswer(tr("Bara text"), [this, question] {
            emit suggestionDeclined(question.line);
            leave(question);
        });
        break;
    }
    case domain::Doubt::TaskWithoutOwner: {
        auto *who = new PartyEdit;
        who->setAccessibleName(tr("Vem gör det?"));
        who->setPlaceholderText(tr("Namn eller grupp"));
        who->setDirectory(m_directory);
        who->setParties(question.reading.responsible);
        const auto give = [this, question, who = QPointer(who)] {
            if (!who)
                return;
            domain::Task task = m_minutes.tasks.value(question.line);
            task.responsible = who->parties();
            if (!task.responsible.isEmpty() && m_lines.changeTask(task))
                refresh();
        };
        // Later: the field is part of the card that the answer takes away.
        connect(who, &PartyEdit::partiesChanged, this, give, Qt::QueuedConnection);
        card->setControl(who);
        card->addAnswer(tr("Ge uppgiften"), give);
        card->addAnswer(tr("Lämna"), leaveIt);
        break;
    }
    case domain::Doubt::DecisionWithoutText:
        card->addAnswer(tr("Skriv beslutet"), [this, question] {
            emit cancelled();
            emit lineRequested(question.line);
        });
        card->addAnswer(tr("Lämna"), leaveIt);
        break;
    case domain::Doubt::FollowUpWithoutMeasure:
        card->addAnswer(tr("Välj insats"), [this, question] {
            emit cancelled();
            emit lineRequested(question.line);
        });
        card->addAnswer(tr("Lämna"), leaveIt);
        break;
    case domain::Doubt::CarryOverWithoutDay: {
        const auto move = [this, question](domain::CarryOverTarget target) {
            domain::CarryOver carryOver = m_minutes.carryOvers.value(question.line);
            carryOver.target = target;
            carryOver.date = QDate();
            if (m_lines.changeCarryOver(carryOver))
                refresh();
        };
        card->addAnswer(tr("Nästa möte"), [move] { move(domain::CarryOverTarget::NextMeeting); });
        card->addAnswer(tr("Utan datum"), [this, move, question] {
            m_left.append(question);
            move(domain::CarryOverTarget::Unscheduled);
            refresh();
        });
        break;
    }
    case domain::Doubt::PresenceUnknown: {
        const auto mark = [this, question](domain::Presence presence) {
            for (domain::Attendance row : std::as_const(m_minutes.attendance)) {
                if (row.id != question.attendance)
                    continue;
                row.presence = presence;
                if (m_meetings.changeAttendance(row))
                    refresh();
                return;
            }
        };
        card->addAnswer(tr("Närvarande"), [mark] { mark(domain::Presence::Present); });
        card->addAnswer(tr("Frånvarande"), [mark] { mark(domain::Presence::Absent); });
        card->addAnswer(tr("Förhinder"), [mark] { mark(domain::Presence::Excused); });
        break;
    }
    }
}

void FinishPanel::addDepartures(QVBoxLayout *column)
{
    DepartureList::Contents contents{m_minutes, {}, m_placements, m_sendings, m_meetings.laterMeetings(m_meeting)};
    for (const domain::Body &body : std::as_const(m_directory.bodies))
        contents.abbreviations.insert(body.id, body.abbreviation);
    contents.abbreviations.insert(m_minutes.body.id, m_minutes.body.abbreviation);
    m_departures = new DepartureList(contents);
    if (!m_departures->isEmpty())
        column->addWidget(new TextLabel(TextLabel::Role::Group, tr("Hit går det som inte hanns med")));
    column->addWidget(m_departures);
    // Later: the row's own menu or field is among what is replaced.
    connect(m_departures, &DepartureList::sent, this, &FinishPanel::send, Qt::QueuedConnection);
    m_stops.append(m_departures->stops());
}

void FinishPanel::send(const domain::Sending &sending)
{
    m_sendings.removeIf([&](const domain::Sending &other) { return other.item == sending.item; });
    m_sendings.append(sending);
    refresh();
    m_departures->focusRow(sending.item);
}

QString FinishPanel::summary() const
{
    if (!m_questions.isEmpty())
        return tr("%n saker är oklara. Resten är på plats.", nullptr, int(m_questions.size()));
    return m_left.isEmpty() ? tr("Inget är oklart.") : tr("Inget mer är oklart. %n lämnas som de är.", nullptr, int(m_left.size()));
}

QString FinishPanel::consequences() const
{
    const domain::FrozenNumbers numbers = domain::numbersToFreeze(m_minutes);
    int decisions = 0;
    for (const domain::Line &line : m_minutes.lines)
        if (domain::isDecision(line.kind) && numbers.decisions.value(line.id) > 0)
            ++decisions;
    QString text = tr("Numren låses.");
    text += u' ' + (decisions == 0 ? tr("Under Beslut står ”Inga beslutspunkter”.") : tr("Under Beslut står %n beslut.", nullptr, decisions));
    if (!m_placements.isEmpty())
        text += u' ' + tr("%n punkter läggs på möten som redan är planerade.", nullptr, int(m_placements.size()));
    const QList<domain::Departure> leaving = domain::departures(m_minutes);
    const auto isClosed = [this](const domain::Departure &departure) {
        return departure.line.isNull() && std::any_of(m_sendings.begin(), m_sendings.end(), [&](const domain::Sending &sending) {
                   return sending.item == departure.item && sending.to == domain::Sending::To::Closed;
               });
    };
    const auto waits = std::count_if(leaving.begin(), leaving.end(), [&](const domain::Departure &departure) {
        const QUuid source = departure.line.isNull() ? departure.item.uuid() : departure.line.uuid();
        return !isClosed(departure) && std::none_of(m_placements.begin(), m_placements.end(), [&](const editing::Placement &placement) { return placement.proposal.source.id == source; });
    });
    if (waits > 0)
        text += u' ' + tr("%n punkter väntar under Kommande.", nullptr, int(waits));
    if (const auto closed = std::count_if(leaving.begin(), leaving.end(), isClosed); closed > 0)
        text += u' ' + tr("%n punkter tas inte upp igen. Skälet sparas.", nullptr, int(closed));
    return text + u' ' + tr("Fram till justeringen kan du öppna anteckningarna igen. Det du ändrar efter den blir en ny version bredvid.");
}

void FinishPanel::activate(QuestionCard *card)
{
    if (m_active == card)
        return;
    if (m_active)
        m_active->setActive(false);
    m_active = card;
    card->setActive(true);
    m_scroll->ensureWidgetVisible(card, 0, px(16));
    if (!card->question().line.isNull())
        emit lineShown(card->question().line);
}

void FinishPanel::leave(const domain::Question &question)
{
    m_left.append(question);
    refresh();
}

void FinishPanel::step(int by)
{
    if (m_stops.isEmpty())
        return;
    QWidget *focused = QApplication::focusWidget();
    auto here = std::find_if(m_stops.begin(), m_stops.end(), [&](QWidget *stop) { return stop == focused || stop->isAncestorOf(focused); });
    if (here == m_stops.end() && !m_finish->hasFocus())
        here = std::find(m_stops.begin(), m_stops.end(), static_cast<QWidget *>(m_active));
    const int place = here == m_stops.end() ? (m_finish->hasFocus() ? int(m_stops.size()) - 1 : 0) : int(here - m_stops.begin()) + by;
    if (place >= m_stops.size())
        m_finish->setFocus(Qt::TabFocusReason);
    else
        m_stops[std::max(place, 0)]->setFocus(Qt::TabFocusReason);
}

void FinishPanel::finish()
{
    const QList<editing::Placement> placements = m_placements;
    if (m_meetings.finish(m_meeting, placements, m_sendings))
        emit finished(m_meeting);
}

/// The arrows go from one thing to the next; a scroll area would take them for itself.
bool FinishPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll && event->type() == QEvent::KeyPress) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return event->isAccepted();
    }
    return QWidget::eventFilter(watched, event);
}

void FinishPanel::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        emit cancelled();
        break;
    case Qt::Key_Down:
        step(1);
        break;
    case Qt::Key_Up:
        step(-1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_finish->hasFocus())
            finish();
        else if (m_active && (m_active->hasFocus() || m_active->isAncestorOf(QApplication::focusWidget())))
            m_active->giveFirst(); // not for what is typed elsewhere in the panel
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FinishPanel::paintEvent(QPaintEvent *)
{
    const Colours &c = theme::colours();
    QPainter painter(this);
    painter.fillRect(rect(), c.canvas);
    paint::verticalHairline(painter, 0, 0, height());
    paint::hairline(painter, 0, width(), height() - px(footHeight));
}

} // namespace views
