// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/minutes/detailscard.h"

#include "domain/planwords.h"
#include "views/minutes/rowwords.h"
#include "views/shared/dateedit.h"
#include "views/shared/partyedit.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>

namespace views {

using outline::RowKind;
using theme::px;

namespace {
constexpr int cardWidth = 340;
}

DetailsCard::DetailsCard(RowOperations &operations, QWidget *owner)
    : Popover(new QWidget, owner), m_operations(operations), m_form(new QFormLayout(content()))
{
    content()->setFixedWidth(px(cardWidth));
    content()->setFocusPolicy(Qt::StrongFocus);
    m_form->setContentsMargins(px(12), px(12), px(12), px(8));
    m_form->setHorizontalSpacing(px(12));
    m_form->setVerticalSpacing(px(8));
}

void DetailsCard::clear()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_names = nullptr;
    m_title = m_evidence = m_cause = m_nextText = nullptr;
    m_measure = m_next = nullptr;
    m_state = nullptr;
    m_date = m_reportBack = nullptr;
    m_confidential = nullptr;
    m_problem = nullptr;
}

PartyEdit *DetailsCard::addNames(const domain::Parties &parties)
{
    auto *field = new PartyEdit(content());
    field->setDirectory(m_operations.document().directory());
    field->setParties(parties);
    field->setAccessibleName(tr("Ansvarig"));
    m_form->addRow(tr("Ansvarig"), field);
    return field;
}

DateEdit *DetailsCard::addDate(const QString &label, QDate date)
{
    auto *field = new DateEdit(content());
    field->setReference(m_operations.document().meeting().date);
    field->setDate(date);
    field->setAccessibleName(label);
    m_form->addRow(label, field);
    return field;
}

QComboBox *DetailsCard::addChoice(const QString &label, const QStringList &words, int current)
{
    auto *box = new QComboBox(content());
    box->addItems(words);
    box->setCurrentIndex(current);
    box->setAccessibleName(label);
    m_form->addRow(label, box);
    return box;
}

void DetailsCard::fill(const domain::Decision &decision)
{
    m_names = addNames(decision.responsible);
    m_date = addDate(tr("Följs upp"), decision.followUp);
    m_state = addChoice(tr("Läge"), {tr("Gäller"), tr("Genomfört"), tr("Ersatt"), tr("Upphävt")}, int(decision.state));
}

void DetailsCard::fill(const domain::Task &task)
{
    m_names = addNames(task.responsible);
    m_date = addDate(tr("Klar senast"), task.due);
    m_reportBack = addDate(tr("Återrapporteras"), task.reportBack);
    m_state = addChoice(tr("Läge"), {tr("Öppen"), tr("Klar"), tr("Struken")}, int(task.state));
}

void DetailsCard::fill(const domain::CarryOver &carryOver)
{
    m_state = addChoice(tr("Till"), {tr("Mötet en viss dag"), tr("Nästa möte"), tr("Senare, utan dag")}, int(carryOver.target));
    m_date = addDate(tr("Dag"), carryOver.date);
    m_title = new QLineEdit(carryOver.title, content());
    m_title->setAccessibleName(tr("Punktens rubrik"));
    m_title->setPlaceholderText(tr("Samma rubrik som punkten här"));
    m_form->addRow(tr("Rubrik"), m_title);
    connect(m_date, &DateEdit::dateChanged, m_state, [this](QDate date) {
        if (date.isValid())
            m_state->setCurrentIndex(int(domain::CarryOverTarget::Date));
    });
}

QLineEdit *DetailsCard::addText(const QString &label, const QString &text, const QString &placeholder)
{
    auto *field = new QLineEdit(text, content());
    field->setAccessibleName(label);
    field->setPlaceholderText(placeholder);
    m_form->addRow(label, field);
    return field;
}

void DetailsCard::fillFollowUp(const domain::FollowUp *followUp)
{
    const domain::FollowUp shown = followUp ? *followUp : domain::FollowUp();
    m_measures = m_operations.document().measures();
    const auto isShown = [&](const domain::MeasureChoice &m) { return m.measure == shown.measure; };
    if (followUp && std::none_of(m_measures.begin(), m_measures.end(), isShown)) // closed since
        m_measures.prepend({shown.measure, shown.plan, {}, m_operations.document().measureName(shown.measure), {}});
    QStringList names;
    for (const domain::MeasureChoice &measure : std::as_const(m_measures))
        names.append(measure.name());
    const auto it = std::find_if(m_measures.begin(), m_measures.end(), isShown);
    m_measure = addChoice(tr("Insats"), names, followUp ? int(it - m_measures.begin()) : -1);
    m_measure->setPlaceholderText(m_measures.isEmpty() ? tr("Ingen handlingsplan gäller den dagen") : tr("Välj insats"));
    m_measure->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_measure->setMinimumContentsLength(12);
    QStringList effects;
    for (const auto effect : {domain::Effect::TooEarly, domain::Effect::None, domain::Effect::Partly, domain::Effect::Reached})
        effects.append(domain::effectName(effect));
    m_state = addChoice(tr("Effekt"), effects, int(shown.effect));
    m_evidence = addText(tr("Underlag"), shown.evidence, tr("Hur ser ni det?"));
    m_cause = addText(tr("Orsak"), shown.cause, tr("Varför blev det så?"));
    m_next = addChoice(tr("Sedan"), {tr("Insatsen fortsätter"), tr("Insatsen ändras"), tr("Insatsen avslutas"), tr("Ny uppgift")}, int(shown.next));
    m_nextText = addText(tr("Vad"), shown.nextText, tr("Vad ska göras?"));
}

void DetailsCard::showFor(int row, QWidget *of, const QRect &caret)
{
    outline::MinutesDocument &document = m_operations.document();
    if (!document.isReadOnly())
        document.flush();
    clear();
    m_line = document.lineAt(row);
    m_kind = document.shape(row).kind;
    const domain::Decision *decision = document.decision(m_line);
    const domain::Task *task = document.task(m_line);
    const domain::CarryOver *carryOver = document.carryOver(m_line);
    if (outline::isDecision(m_kind) && decision)
        fill(*decision);
    else if (m_kind == RowKind::Task && task)
        fill(*task);
    else if (m_kind == RowKind::CarryOver && carryOver)
        fill(*carryOver);
    else if (m_kind == RowKind::FollowUp)
        fillFollowUp(document.followUp(m_line));
    else
        return;
    m_confidential = new QCheckBox(tr("Sekretess"), content());
    m_confidential->setChecked(document.isConfidential(row));
    m_form->addRow(QString(), m_confidential);
    m_problem = new TextLabel(TextLabel::Role::Key, tr("Enter sparar, Esc stänger"), content());
    m_problem->setWordWrap(true);
    m_form->addRow(m_problem);
    content()->setAccessibleName(RowWords(document).describe(row));
    QWidget *first = m_names ? static_cast<QWidget *>(m_names) : m_measure && m_measure->currentIndex() < 0 ? m_measure : m_state;
    const QList<QWidget *> fields{m_names, m_state, m_date, m_reportBack, m_title, m_measure, m_evidence, m_cause, m_next, m_nextText, m_confidential};
    for (QWidget *field : fields)
        if (field)
            field->setEnabled(m_operations.canChange());
    content()->setFocusProxy(m_operations.canChange() ? first : nullptr);
    open(of, caret.adjusted(0, 0, 0, px(24)));
}

bool DetailsCard::write()
{
    outline::MinutesDocument &document = m_operations.document();
    const int row = document.rowOf(m_line);
    if (row < 0 || !m_operations.canChange())
        return true;
    bool done = true;
    if (const domain::Decision *stored = document.decision(m_line); stored && outline::isDecision(m_kind)) {
        domain::Decision after = *stored;
        after.responsible = m_names->parties();
        after.followUp = m_date->date();
        after.state = domain::DecisionState(m_state->currentIndex());
        done = after == *stored || m_operations.change(after);
    } else if (const domain::Task *task = document.task(m_line); task && m_kind == RowKind::Task) {
        domain::Task after = *task;
        after.responsible = m_names->parties();
        after.due = m_date->date();
        after.reportBack = m_reportBack->date();
        after.state = domain::TaskState(m_state->currentIndex());
        done = after == *task || m_operations.change(after);
    } else if (const domain::CarryOver *carryOver = document.carryOver(m_line); carryOver && m_kind == RowKind::CarryOver) {
        domain::CarryOver after = *carryOver;
        after.target = domain::CarryOverTarget(m_state->currentIndex());
        after.date = after.target == domain::CarryOverTarget::Date ? m_date->date() : QDate();
        after.title = m_title->text().trimmed();
        done = after == *carryOver || m_operations.change(after);
    }
    if (m_kind == RowKind::FollowUp)
        done = writeFollowUp(row);
    if (done && m_confidential->isChecked() != document.isConfidential(row))
        done = m_operations.toggleConfidential(row);
    return done;
}

bool DetailsCard::writeFollowUp(int row)
{
    outline::MinutesDocument &document = m_operations.document();
    const domain::FollowUp *before = document.followUp(m_line);
    const domain::MeasureChoice &measure = m_measures.at(m_measure->currentIndex());
    if ((!before || before->measure != measure.measure) && !m_operations.setMeasure(row, measure))
        return false;
    const domain::FollowUp *stored = document.followUp(m_line);
    if (!stored)
        return false;
    domain::FollowUp after = *stored;
    after.effect = domain::Effect(m_state->currentIndex());
    after.evidence = m_evidence->text().trimmed();
    after.cause = m_cause->text().trimmed();
    after.next = domain::WhatNext(m_next->currentIndex());
    after.nextText = m_nextText->text().trimmed();
    return after == *stored || m_operations.change(after);
}

void DetailsCard::accept()
{
    if (m_kind == RowKind::FollowUp && m_measure->currentIndex() < 0) {
        m_problem->setText(tr("Välj vilken insats som följs upp."));
        m_measure->setFocus();
        return;
    }
    if (m_kind == RowKind::CarryOver && m_state->currentIndex() == int(domain::CarryOverTarget::Date) && !m_date->date().isValid()) {
        m_problem->setText(tr("Skriv vilken dag, eller välj nästa möte."));
        m_date->setFocus();
        return;
    }
    for (const DateEdit *field : {m_date, m_reportBack})
        if (field && !field->problem().isEmpty()) {
            m_problem->setText(field->problem());
            return;
        }
    if (write())
        close();
}

void DetailsCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        Popover::keyPressEvent(event);
}

} // namespace views
