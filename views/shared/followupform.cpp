// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/followupform.h"

#include "domain/indicators.h"
#include "domain/markdown.h"
#include "domain/planwords.h"
#include "views/shared/dateedit.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/shared/threadstyle.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMetaMethod>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace views {

using theme::px;

namespace {
constexpr int keepingPause = 250; ///< ms after a key, at most
}

FollowUpForm::FollowUpForm(editing::FollowUpDrafts drafts, QWidget *parent)
    : QWidget(parent), m_drafts(drafts), m_measure(new TextLabel(TextLabel::Role::PanelTitle, QString(), this)), m_day(new DateEdit(this)), m_round(new QComboBox(this)),
      m_seen(new QPlainTextEdit(this)), m_effect(new QComboBox(this)), m_evidence(new QLineEdit(this)), m_cause(new QLineEdit(this)),
      m_next(new QComboBox(this)), m_nextText(new QLineEdit(this)), m_meeting(new QComboBox(this)), m_problem(new TextLabel(TextLabel::Role::Problem, QString(), this)),
      m_save(new QPushButton(tr("Spara uppföljningen"), this))
{
    m_measure->setWordWrap(true);
    m_seen->setFont(theme::text(16));
    m_seen->setPlaceholderText(tr("Vad såg ni?"));
    m_seen->setTabChangesFocus(true);
    m_seen->setMinimumHeight(px(72));
    m_seen->setMaximumHeight(px(140));
    for (const auto effect : {domain::Effect::TooEarly, domain::Effect::None, domain::Effect::Partly, domain::Effect::Reached})
        m_effect->addItem(domain::effectName(effect));
    m_next->addItems({tr("Insatsen fortsätter"), tr("Insatsen ändras"), tr("Insatsen avslutas"), tr("Något ska göras")});
    m_evidence->setPlaceholderText(tr("Hur ser ni det?"));
    m_cause->setPlaceholderText(tr("Varför blev det så?"));
    m_nextText->setPlaceholderText(tr("Vad händer nu?"));

    m_form = new QFormLayout;
    QFormLayout *form = m_form;
    form->setHorizontalSpacing(px(12));
    form->setVerticalSpacing(px(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [&](const QString &label, QWidget *field) {
        QString plain = label;
        field->setAccessibleName(plain.remove(QLatin1Char('&')));
        form->addRow(label, field);
    };
    add(tr("&Dag"), m_day);
    add(tr("Dialog&omgång"), m_round);
    add(tr("&Vad ni såg"), m_seen);
    add(tr("&Effekt"), m_effect);
    add(tr("&Underlag"), m_evidence);
    add(tr("O&rsak"), m_cause);
    add(tr("&Sedan"), m_next);
    add(tr("Vad som &händer"), m_nextText);
    add(tr("Upp&giften skrivs i"), m_meeting);
    m_meeting->setToolTip(tr("Uppgiften skrivs i mötets anteckningar, under en punkt om insatsen."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(12));
    column->addWidget(m_measure);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    makePrimary(m_save);
    m_save->setToolTip(tr("Spara (Ctrl+Enter)"));
    m_problem->hide();
    connect(m_next, &QComboBox::currentIndexChanged, this, &FollowUpForm::showWhatNext);
    connect(m_save, &QPushButton::clicked, this, &FollowUpForm::save);
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(keepingPause);
    connect(&m_keeping, &QTimer::timeout, this, &FollowUpForm::keep);
    const auto soon = [this] {
        if (!m_keeping.isActive())
            m_keeping.start();
    };
    connect(m_seen, &QPlainTextEdit::textChanged, this, soon);
    for (QLineEdit *field : {m_evidence, m_cause, m_nextText, static_cast<QLineEdit *>(m_day)})
        connect(field, &QLineEdit::textChanged, this, soon);
    for (QComboBox *choice : {m_round, m_effect, m_next})
        connect(choice, &QComboBox::currentIndexChanged, this, soon);
}

void FollowUpForm::setChoices(const lists::FollowUpChoices &choices, domain::DialogueRoundId chosen)
{
    m_choices = choices;
    m_round->clear();
    m_round->addItem(tr("Ingen"));
    for (const domain::DialogueRound &round : choices.rounds) {
        m_round->addItem(domain::roundName(round));
        if (round.id == chosen)
            m_round->setCurrentIndex(m_round->count() - 1);
    }
    m_meeting->clear();
    for (const lists::WritableMeeting &meeting : choices.meetings)
        m_meeting->addItem(meeting.name);
    m_meeting->addItem(tr("Inget möte"));
}

void FollowUpForm::showWhatNext()
{
    // In minutes the task stands below the line itself.
    m_form->setRowVisible(m_meeting, domain::WhatNext(m_next->currentIndex()) == domain::WhatNext::NewTask && m_value.line.isNull());
}

domain::MeetingId FollowUpForm::meeting() const
{
    const int at = m_meeting->currentIndex();
    return value().next == domain::WhatNext::NewTask && m_value.line.isNull() && at >= 0 && at < m_choices.meetings.size() ? m_choices.meetings.at(at).id : domain::MeetingId();
}

void FollowUpForm::begin(const domain::MeasureChoice &measure, QDate day, const lists::FollowUpChoices &choices, domain::DialogueRoundId round)
{
    if (!keep())
        return;
    domain::FollowUp fresh;
    fresh.id = domain::FollowUpId::create();
    fresh.measure = measure.measure;
    fresh.plan = measure.plan;
    fresh.date = day;
    fresh.round = round;
    edit(fresh, QString(), choices);
    m_measure->setText(measure.name());
}

void FollowUpForm::edit(const domain::FollowUp &followUp, const QString &seen, const lists::FollowUpChoices &choices)
{
    if (!keep()) // it says why, and tries again
        return;
    m_value = followUp;
    setChoices(choices, followUp.round);
    m_draft = followUp.measure ? m_drafts.find(followUp) : std::nullopt;
    domain::FollowUp shown = m_draft.value_or(followUp);
    if (!m_draft || followUp.line)
        shown.seen = domain::toPlain(seen);
    fill(shown);
    m_seen->setReadOnly(!followUp.line.isNull()); // written where it stands
    m_problem->hide();
    showWhatNext();
    m_keeping.stop(); // nobody has written anything yet
}

void FollowUpForm::fill(const domain::FollowUp &followUp)
{
    m_day->setDate(followUp.date);
    m_round->setCurrentIndex(0);
    for (int i = 0; i < m_choices.rounds.size(); ++i)
        if (m_choices.rounds.at(i).id == followUp.round)
            m_round->setCurrentIndex(i + 1);
    m_seen->setPlainText(followUp.seen);
    m_effect->setCurrentIndex(int(followUp.effect));
    m_evidence->setText(followUp.evidence);
    m_cause->setText(followUp.cause);
    m_next->setCurrentIndex(int(followUp.next));
    m_nextText->setText(followUp.nextText);
}

domain::FollowUp FollowUpForm::value() const
{
    domain::FollowUp value = m_value;
    value.date = m_day->date();
    value.round = m_round->currentIndex() > 0 ? m_choices.rounds.at(m_round->currentIndex() - 1).id : domain::DialogueRoundId();
    if (value.line.isNull())
        value.seen = m_seen->toPlainText().simplified();
    value.effect = domain::Effect(m_effect->currentIndex());
    value.evidence = m_evidence->text().trimmed();
    value.cause = m_cause->text().trimmed();
    value.next = domain::WhatNext(m_next->currentIndex());
    value.nextText = m_nextText->text().trimmed();
    return value;
}

bool FollowUpForm::isTouched() const
{
    return m_value.measure && !(value() == m_value);
}

bool FollowUpForm::keep()
{
    m_keeping.stop();
    if (!m_value.measure || !m_save->isEnabled())
        return true;
    const std::optional<domain::FollowUp> written = isTouched() ? std::optional(value()) : std::nullopt;
    if (written == m_draft)
        return true;
    const QString problem = written ? m_drafts.keep(*written) : m_drafts.forget(m_value);
    if (problem.isEmpty()) {
        m_draft = written;
        if (m_problem->text() == m_unkept)
            m_problem->hide();
        return true;
    }
    m_unkept = tr("Det du skriver är inte sparat: %1").arg(problem);
    m_problem->setText(m_unkept);
    m_problem->show();
    m_keeping.start(); // until it is
    return !written;
}

void FollowUpForm::saved()
{
    if (m_draft)
        m_drafts.forget(m_value); // where that fails it stands there again next time: nothing is lost
    m_keeping.stop();
    m_draft.reset();
    m_value = {};
    fill({});
    m_keeping.stop();
}

void FollowUpForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_value.measure || m_keeping.isActive())
        return;
    const std::optional<domain::FollowUp> now = m_drafts.find(m_value);
    if (now == m_draft)
        return;
    m_draft = now;
    domain::FollowUp shown = now.value_or(m_value);
    if (m_value.line)
        shown.seen = m_seen->toPlainText(); // the line's own words
    fill(shown);
    m_keeping.stop(); // nobody has written anything here
}

void FollowUpForm::setReadOnly(bool readOnly)
{
    for (QWidget *field : QList<QWidget *>{m_day, m_round, m_seen, m_effect, m_evidence, m_cause, m_next, m_nextText, m_meeting, m_save})
        field->setEnabled(!readOnly);
}

void FollowUpForm::focusFirst()
{
    m_seen->setFocus();
}

void FollowUpForm::save()
{
    const domain::FollowUp value = this->value();
    QString problem = m_day->problem();
    QWidget *at = m_day;
    if (problem.isEmpty() && !value.date.isValid()) {
        problem = tr("Skriv vilken dag det sågs.");
    } else if (problem.isEmpty() && value.line.isNull() && value.seen.isEmpty()) {
        problem = tr("Skriv vad ni såg.");
        at = m_seen;
    } else if (problem.isEmpty() && value.next == domain::WhatNext::NewTask && value.nextText.isEmpty()) {
        problem = tr("Skriv vad som ska göras.");
        at = m_nextText;
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        emit saveRequested(value);
    else
        at->setFocus();
}

namespace {

bool saves(const QKeyEvent *event)
{
    return (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() & Qt::ControlModifier;
}

} // namespace

bool FollowUpForm::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && saves(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void FollowUpForm::keyPressEvent(QKeyEvent *event)
{
    if (saves(event))
        save();
    else if (event->key() == Qt::Key_Escape && isSignalConnected(QMetaMethod::fromSignal(&FollowUpForm::cancelled)))
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace views
