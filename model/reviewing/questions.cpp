// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewing/questions.h"

#include "domain/dates.h"
#include "domain/markdown.h"
#include "domain/names.h"
#include "reviewing/likenames.h"

#include <QCoreApplication>
#include <algorithm>

namespace reviewing {

namespace {

using namespace domain;
using namespace Qt::Literals::StringLiterals;
using About = Question::About;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(reviewing::Questions)
};

class Asker
{
public:
    Asker(const importing::MinutesProposal &proposal, const importing::MinutesImport &import, const importing::Source &source, const Directory &stored)
        : m_proposal(proposal), m_import(import), m_source(source), m_stored(stored)
    {
    }

    QList<Question> ask(bool earlier)
    {
        askDay();
        askBody();
        if (earlier)
            askVersion();
        askPeople();
        askBodies();
        for (const importing::DoubtfulRow &row : m_import.doubts)
            askRow(row);
        return m_out;
    }

private:
    Question &add(About about, const QString &asked, const QString &quote)
    {
        Question question;
        question.about = about;
        question.asked = asked;
        question.quote = quote;
        m_out.append(question);
        return m_out.back();
    }

    void askDay()
    {
        const QDate day = m_proposal.date;
        if (day.isValid() && !m_proposal.dateDoubt)
            return;
        add(About::Day, m_proposal.dateDoubt ? m_proposal.dateDoubt.question : Words::tr("Vilken dag var mötet?"),
            day.isValid() ? longDate(day) : Words::tr("Dagen framgår inte."));
    }

    void askBody()
    {
        const bool isNew = std::any_of(m_import.newBodies.begin(), m_import.newBodies.end(),
                                       [&](const Body &body) { return body.id == m_import.minutes.body.id; });
        const QString name = m_import.minutes.body.name;
        if (!m_proposal.body.isEmpty() && !m_proposal.bodyDoubt && !(isNew && !bodiesLike(name, m_stored.bodies).isEmpty()))
            return;
        Question &question = add(About::Body, Words::tr("Vilken grupp höll mötet?"), m_proposal.body.isEmpty() ? Words::tr("Gruppen framgår inte.") : name);
        question.bodies = bodiesLike(name, m_stored.bodies);
        for (const Body &body : m_stored.bodies)
            if (body.keepsMinutes && !question.bodies.contains(body))
                question.bodies.append(body);
    }

    void askVersion()
    {
        add(About::Version, Words::tr("Mötet finns redan. Ska det här stå bredvid?"),
            m_import.minutes.body.abbreviation + u' ' + m_import.minutes.meeting.date.toString(Qt::ISODate));
    }

    void askPeople()
    {
        for (const Person &person : m_import.newPeople) {
            const QList<Person> like = peopleLike(person.name, m_stored.people);
            if (like.isEmpty())
                continue; // a full name that nobody has: a new person
            Question &question = add(About::Person, Words::tr("Är %1 en ny person?").arg(person.name), Words::tr("Liknar %1.").arg(like.first().name));
            question.person = person.id;
            question.people = like;
            question.at = placeOf(person.name, m_source);
        }
        for (const Attendance &row : m_import.minutes.attendance) {
            if (row.person)
                continue;
            Question &question = add(About::Person, Words::tr("Vem är ”%1”?").arg(row.guestName), Words::tr("Namnet finns inte bland personerna."));
            question.guest = row.id;
            question.written = row.guestName;
            question.people = peopleLike(row.guestName, m_stored.people + m_import.newPeople);
            question.at = placeOf(row.guestName, m_source);
        }
    }

    void askBodies()
    {
        for (const Body &body : m_import.newBodies) {
            if (body.id == m_import.minutes.body.id)
                continue;
            const QList<Body> like = bodiesLike(body.name, m_stored.bodies);
            if (like.isEmpty())
                continue;
            Question &question = add(About::OtherBody, Words::tr("Är %1 en ny grupp?").arg(body.name), Words::tr("Liknar %1.").arg(like.first().name));
            question.body = body.id;
            question.bodies = like;
            question.at = placeOf(body.name, m_source);
        }
    }

    void askRow(const importing::DoubtfulRow &row)
    {
        static const auto aboutOf = [](importing::Doubt::About about) {
            switch (about) {
            case importing::Doubt::About::Agreement:
                return About::Agreement;
            case importing::Doubt::About::Owner:
                return About::Owner;
            case importing::Doubt::About::Point:
                return About::Point;
            default:
                return About::Stray;
            }
        };
        Question &question = add(aboutOf(row.doubt.about), row.doubt.question, textOf(row));
        question.line = row.line;
        question.item = row.item;
        question.at = row.line ? m_import.lines.value(row.line) : m_import.items.value(row.item);
    }

    QString textOf(const importing::DoubtfulRow &row) const
    {
        for (const Line &line : m_import.minutes.lines)
            if (line.id == row.line)
                return toPlain(QStringView(line.text));
        for (const AgendaItem &item : m_import.minutes.items)
            if (item.id == row.item && !row.line)
                return toPlain(QStringView(item.title));
        return {};
    }

    const importing::MinutesProposal &m_proposal;
    const importing::MinutesImport &m_import;
    const importing::Source &m_source;
    const Directory &m_stored;
    QList<Question> m_out;
};

} // namespace

QList<Question> questionsAbout(const importing::MinutesProposal &proposal, const importing::MinutesImport &import, const importing::Source &source,
                               const Directory &stored, bool earlier)
{
    return Asker(proposal, import, source, stored).ask(earlier);
}

importing::SourcePlace placeOf(const QString &words, const importing::Source &source)
{
    const qsizetype start = source.text.indexOf(words);
    if (start < 0 || words.isEmpty())
        return {};
    importing::SourcePlace place{0, start, words.size()};
    for (const importing::SourceArea &area : source.areas)
        if (start >= area.start && start < area.start + area.length)
            place.page = area.page;
    return place;
}

} // namespace reviewing
