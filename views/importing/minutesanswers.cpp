// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/minutesanswers.h"

#include "domain/dates.h"
#include "domain/names.h"
#include "domain/phrases.h"
#include "importing/tominutes.h"
#include "views/importing/doubtcard.h"
#include "views/meetings/openmeetings.h"
#include "views/minutes/minuteseditor.h"
#include "views/shared/dateedit.h"
#include "views/shared/partyedit.h"

#include <QPointer>
#include <QTextBlock>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace views {

using reviewing::Question;
using About = Question::About;

int MinutesAnswers::rowOf(const Question &question) const
{
    return question.line ? m_open.document.rowOf(question.line) : question.item ? m_open.document.rowOf(question.item) : -1;
}

void MinutesAnswers::add(DoubtCard *card, int i)
{
    switch (m_questions[i].about) {
    case About::Day: {
        auto *day = new DateEdit;
        day->setAccessibleName(m_questions[i].asked);
        day->setPlaceholderText(tr("T.ex. 16 mars 2021"));
        if (m_known.day)
            day->setDate(m_open.facts.meeting().date);
        card->setControl(day);
        const auto give = [this, i, day = QPointer(day)] {
            if (!day || !day->date().isValid())
                return;
            domain::Meeting after = m_open.facts.meeting();
            after.date = day->date();
            if (m_desk.meetingEdits().change(after)) {
                m_known.day = true;
                emit settled(i, domain::longDate(after.date));
            }
        };
        connect(day, &DateEdit::dateChanged, this, give, Qt::QueuedConnection);
        card->addAnswer(tr("Den dagen"), give);
        break;
    }
    case About::Body:
    case About::OtherBody:
        addBodyAnswers(card, i);
        break;
    case About::Version:
        card->addAnswer(tr("Lägg som ny version bredvid"), [this, i] { emit settled(i, tr("En ny version bredvid den som finns")); });
        card->addAnswer(tr("Hoppa över filen"), [this] { emit skipRequested(); });
        break;
    case About::Person:
        addPersonAnswers(card, i);
        break;
    default:
        addRowAnswers(card, i);
    }
}

void MinutesAnswers::addRowAnswers(DoubtCard *card, int i)
{
    switch (m_questions[i].about) {
    case About::Agreement:
        card->addAnswer(tr("Överenskommelse"), [this, i] { makeKind(i, domain::LineKind::Agreement, tr("Överenskommelse")); });
        card->addAnswer(tr("Beslut"), [this, i] { makeKind(i, domain::LineKind::Decision, tr("Beslut")); });
        card->addAnswer(tr("Bara text"), [this, i] { makeKind(i, domain::LineKind::Text, tr("Bara text")); });
        break;
    case About::Owner: {
        auto *who = new PartyEdit;
        who->setAccessibleName(tr("Vem gör det?"));
        who->setPlaceholderText(tr("Namn eller grupp"));
        who->setDirectory(m_open.document.directory());
        card->setControl(who);
        const auto give = [this, i, who = QPointer(who)] {
            if (!who || who->parties().isEmpty())
                return;
            giveTask(i, who->parties(), who->parties().first().text);
        };
        connect(who, &PartyEdit::partiesChanged, this, give, Qt::QueuedConnection);
        card->addAnswer(tr("Ge uppgiften"), give);
        card->addAnswer(tr("Ingen än"), [this, i] { giveTask(i, {}, tr("Ingen ansvarig än")); });
        card->addAnswer(tr("Bara text"), [this, i] { makeKind(i, domain::LineKind::Text, tr("Bara text")); });
        break;
    }
    case About::Point:
        card->addAnswer(tr("Egen punkt"), [this, i] { emit settled(i, tr("Egen punkt")); });
        card->addAnswer(tr("Bara text"), [this, i] { makeKind(i, domain::LineKind::Text, tr("Bara text")); });
        break;
    default:
        card->addAnswer(tr("Behåll raden"), [this, i] { emit settled(i, tr("Hör till mötet")); });
        card->addAnswer(tr("Ta bort raden"), [this, i] {
            if (const int row = rowOf(m_questions[i]); row >= 0)
                m_editor.text()->edit([&](QTextCursor &cursor) {
                    outline::EditStep step(cursor);
                    m_open.document.commands().removeRows(row, row);
                    m_open.document.commands().normalise();
                });
            emit settled(i, tr("Raden är borttagen"));
        });
    }
}

/// Also after another answer: the line is a task again, whose it was is no longer said.
void MinutesAnswers::giveTask(int i, const domain::Parties &responsible, const QString &answer)
{
    setKind(i, domain::LineKind::Task);
    m_open.document.flush();
    if (m_desk.lineEdits().changeTask(m_questions[i].line, [&](domain::Task &task) { task.responsible = responsible; }))
        emit settled(i, answer);
}

void MinutesAnswers::makeKind(int i, domain::LineKind kind, const QString &answer)
{
    setKind(i, kind);
    emit settled(i, answer);
}

void MinutesAnswers::setKind(int i, domain::LineKind kind)
{
    const int row = rowOf(m_questions[i]);
    if (row >= 0 && m_open.document.shape(row).kind != outline::rowKind(kind)) {
        QTextCursor cursor(m_open.document.text()->findBlockByNumber(row));
        m_open.document.commands().setKind(cursor, outline::rowKind(kind), false);
        m_open.document.flush();
    }
}

void MinutesAnswers::addPersonAnswers(DoubtCard *card, int i)
{
    const Question &question = m_questions[i];
    const QString written = question.written;
    constexpr qsizetype most = 2;
    for (const domain::Person &person : question.people.first(std::min(most, question.people.size())))
        card->addAnswer(person.name, [this, i, person] { bePerson(i, person); });
    if (question.guest) {
        card->addAnswer(tr("Gäst"), [this, i, written] { emit settled(i, tr("%1, gäst").arg(written)); });
        domain::Person made;
        made.id = domain::PersonId::create();
        made.name = written;
        made.initials = domain::initialsOf(written);
        card->addAnswer(tr("Ny person"), [this, i, made] { bePerson(i, made); });
    } else {
        card->addAnswer(tr("Ny person"), [this, i] { emit settled(i, tr("Ny person")); });
    }
    auto *who = new PartyEdit;
    who->setAccessibleName(tr("Någon annan"));
    who->setPlaceholderText(tr("Någon annan"));
    who->setPeopleOnly(true);
    who->setSingle(true);
    who->setDirectory(m_open.document.directory());
    card->addField(who);
    connect(who, &PartyEdit::partiesChanged, this, [this, i](const domain::Parties &parties) {
        for (const domain::Person &person : m_open.document.directory().people)
            if (!parties.isEmpty() && person.id == parties.first().person)
                return bePerson(i, person);
    }, Qt::QueuedConnection);
}

void MinutesAnswers::bePerson(int i, const domain::Person &person)
{
    Question &question = m_questions[i];
    const bool done = question.guest ? m_desk.nameGuest(m_open.facts.meeting().id, question.guest, person) : m_desk.replacePerson(m_open.facts.meeting().id, question.person, person);
    if (!done)
        return;
    question.guest = {};
    question.person = person.id; // answered anew, it is this one that becomes another
    emit settled(i, person.name);
}

void MinutesAnswers::addBodyAnswers(DoubtCard *card, int i)
{
    const Question &question = m_questions[i];
    constexpr qsizetype most = 3;
    for (const domain::Body &body : question.bodies.first(std::min(most, question.bodies.size())))
        card->addAnswer(body.name, [this, i, body] { beBody(i, body); });
    const bool named = question.about == About::OtherBody || m_known.body;
    if (named)
        card->addAnswer(tr("Ny grupp"), [this, i] { emit settled(i, tr("%1, ny grupp").arg(m_open.facts.body().name)); });
    if (question.about == About::OtherBody)
        return;
    auto *name = new QLineEdit;
    name->setAccessibleName(tr("Gruppens namn"));
    name->setPlaceholderText(tr("Någon annan grupp"));
    card->addField(name);
    connect(name, &QLineEdit::returnPressed, this, [this, i, name = QPointer(name)] {
        const QString words = name ? name->text().simplified() : QString();
        if (words.isEmpty())
            return;
        for (const domain::Body &body : m_open.document.directory().bodies)
            if (domain::folded(body.name) == domain::folded(words) || domain::folded(body.abbreviation) == domain::folded(words))
                return beBody(i, body);
        domain::Body made;
        made.id = domain::BodyId::create();
        made.name = words;
        made.name[0] = made.name[0].toUpper();
        made.abbreviation = words.size() <= 5 && words == words.toUpper() ? words : importing::freeAbbreviation(words, m_open.document.directory().bodies);
        beBody(i, made);
    }, Qt::QueuedConnection);
}

void MinutesAnswers::beBody(int i, const domain::Body &body)
{
    Question &question = m_questions[i];
    m_open.document.flush();
    const bool done = question.about == About::Body ? m_desk.setBody(m_open.facts.meeting().id, body) : m_desk.replaceBody(m_open.facts.meeting().id, question.body, body);
    if (!done)
        return;
    question.body = body.id;
    m_known.body = true;
    emit settled(i, body.name);
}

} // namespace views
