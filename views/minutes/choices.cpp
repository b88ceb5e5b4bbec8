// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/minutes/choices.h"

#include "domain/dates.h"
#include "views/shared/theme.h"

#include <QKeySequence>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

struct CommandEntry {
    Command command;
    const char *title;
    const char *words; ///< what one may type, spaces between; the first is the one that is told
    const char *icon;
    QColor Colours::*colour;
    const char *keys;
};

const QList<CommandEntry> &entries()
{
    static const QList<CommandEntry> all{
        {Command::Decision, QT_TRANSLATE_NOOP("views::Choices", "Beslut"), QT_TRANSLATE_NOOP("views::Choices", "beslut"), "mark-beslut-galler", &Colours::thread, "Ctrl+1"},
        {Command::Task, QT_TRANSLATE_NOOP("views::Choices", "Uppgift"), QT_TRANSLATE_NOOP("views::Choices", "uppgift uppdrag"), "mark-uppgift-oppen", &Colours::blue, "Ctrl+2"},
        {Command::CarryOver, QT_TRANSLATE_NOOP("views::Choices", "Till senare möte"), QT_TRANSLATE_NOOP("views::Choices", "nästa senare till"), "mark-nasta", &Colours::plum, "Ctrl+3"},
        {Command::Agreement, QT_TRANSLATE_NOOP("views::Choices", "Överenskommelse"), QT_TRANSLATE_NOOP("views::Choices", "överenskommelse samsyn"), "mark-overenskommelse", &Colours::thread, "Ctrl+4"},
        {Command::FollowUp, QT_TRANSLATE_NOOP("views::Choices", "Uppföljning av insats"), QT_TRANSLATE_NOOP("views::Choices", "uppföljning följs insats"), "mark-uppfoljning", &Colours::blue, "Ctrl+8"},
        {Command::Point, QT_TRANSLATE_NOOP("views::Choices", "Ny punkt"), QT_TRANSLATE_NOOP("views::Choices", "punkt ny"), "punkt", &Colours::ink2, "Ctrl+Return"},
        {Command::Label, QT_TRANSLATE_NOOP("views::Choices", "Etikett"), QT_TRANSLATE_NOOP("views::Choices", "etikett"), "etikett", &Colours::ink2, "Ctrl+7"},
        {Command::Presenters, QT_TRANSLATE_NOOP("views::Choices", "Föredragande"), QT_TRANSLATE_NOOP("views::Choices", "föredragande"), "person", &Colours::ink2, "Ctrl+Shift+F"},
        {Command::SectionDialogue, QT_TRANSLATE_NOOP("views::Choices", "Avsnittet Dialog"), QT_TRANSLATE_NOOP("views::Choices", "dialog avsnitt"), "dialog", &Colours::ink2, "Ctrl+Shift+D"},
        {Command::SectionInformation, QT_TRANSLATE_NOOP("views::Choices", "Avsnittet Information"), QT_TRANSLATE_NOOP("views::Choices", "information avsnitt"), "information", &Colours::ink2, "Ctrl+Shift+I"},
        {Command::SectionDecision, QT_TRANSLATE_NOOP("views::Choices", "Avsnittet Beslut"), QT_TRANSLATE_NOOP("views::Choices", "avsnitt"), "beslut", &Colours::ink2, "Ctrl+Shift+B"},
        {Command::Bullet, QT_TRANSLATE_NOOP("views::Choices", "Punktlista"), QT_TRANSLATE_NOOP("views::Choices", "punktlista lista"), "punkt", &Colours::ink2, "Ctrl+5"},
        {Command::Numbered, QT_TRANSLATE_NOOP("views::Choices", "Numrerad lista"), QT_TRANSLATE_NOOP("views::Choices", "numrerad lista"), "punkt", &Colours::ink2, "Ctrl+6"},
        {Command::Text, QT_TRANSLATE_NOOP("views::Choices", "Vanlig text"), QT_TRANSLATE_NOOP("views::Choices", "text vanlig"), "anteckning", &Colours::ink2, "Ctrl+0"},
        {Command::Confidential, QT_TRANSLATE_NOOP("views::Choices", "Sekretess"), QT_TRANSLATE_NOOP("views::Choices", "sekretess"), "mark-tvekan", &Colours::ochre, "Ctrl+Shift+S"},
        {Command::Report, QT_TRANSLATE_NOOP("views::Choices", "Gör till lägesbeskrivning"), QT_TRANSLATE_NOOP("views::Choices", "lägesbeskrivning läge"), "rapport", &Colours::ink2, "Ctrl+Shift+R"},
        {Command::Prioritise, QT_TRANSLATE_NOOP("views::Choices", "Gör till prioritering"), QT_TRANSLATE_NOOP("views::Choices", "prioritering"), "vp", &Colours::ink2, "Ctrl+Shift+P"},
    };
    return all;
}

const CommandEntry *entryOf(Command command)
{
    for (const CommandEntry &entry : entries())
        if (entry.command == command)
            return &entry;
    return nullptr;
}

QStringList wordsOf(const CommandEntry &entry)
{
    return QCoreApplication::translate("views::Choices", entry.words).split(u' ');
}

bool anyWordStarts(const QString &name, const QString &query)
{
    const QStringList words = name.split(u' ');
    return std::any_of(words.begin(), words.end(), [&](const QString &w) { return w.startsWith(query, Qt::CaseInsensitive); });
}

} // namespace

Command Choices::commandNamed(const QString &word)
{
    for (const CommandEntry &entry : entries())
        if (wordsOf(entry).first().compare(word, Qt::CaseInsensitive) == 0)
            return entry.command;
    return Command::None;
}

QKeySequence Choices::shortcut(Command command)
{
    const CommandEntry *entry = entryOf(command);
    return entry ? QKeySequence(QLatin1StringView(entry->keys)) : QKeySequence();
}

QString Choices::title(Command command)
{
    const CommandEntry *entry = entryOf(command);
    return entry ? QCoreApplication::translate("views::Choices", entry->title) : QString();
}

QString Choices::icon(Command command)
{
    const CommandEntry *entry = entryOf(command);
    return entry ? QString::fromLatin1(entry->icon) : QString();
}

QList<Choice> Choices::find(const Trigger &trigger, QDate reference, bool inFollowUp) const
{
    if (trigger.sign == u'/')
        return commands(trigger.query);
    if (trigger.sign == u'@')
        return parties(trigger.query);
    if (trigger.sign == u'!')
        return dates(trigger.query, reference);
    QList<Choice> out;
    const QList<lists::AssignmentName> assignments = m_assignments && !inFollowUp ? m_assignments(trigger.query, reference) : QList<lists::AssignmentName>();
    for (const lists::AssignmentName &a : assignments)
        out.append({.title = a.title, .detail = tr("VP %1").arg(a.year), .icon = u"vp"_s, .colour = &Colours::ink2, .insert = a.title, .party = {}, .date = {}, .assignment = a.id});
    return out + measures(trigger.query);
}

QList<Choice> Choices::measures(const QString &query) const
{
    QList<Choice> out;
    const QList<domain::MeasureChoice> all = m_measures ? m_measures() : QList<domain::MeasureChoice>();
    constexpr qsizetype most = 40;
    for (const domain::MeasureChoice &measure : all) {
        if (out.size() >= most)
            break;
        if (!measure.number.startsWith(query) && !anyWordStarts(measure.title, query))
            continue;
        out.append({.title = measure.name(), .detail = measure.area, .icon = u"mark-insats"_s, .colour = &Colours::thread, .insert = measure.name(),
                    .party = {}, .date = {}, .measure = measure});
    }
    return out;
}

QList<Choice> Choices::commands(const QString &query) const
{
    QList<Choice> exact, out;
    for (const CommandEntry &entry : entries()) {
        const QStringList words = wordsOf(entry);
        if (!std::any_of(words.begin(), words.end(), [&](const QString &w) { return w.startsWith(query, Qt::CaseInsensitive); }))
            continue;
        const Choice choice{.title = title(entry.command), .detail = shortcut(entry.command).toString(QKeySequence::NativeText).replace(u"Return"_s, u"Enter"_s),
                            .icon = icon(entry.command), .colour = entry.colour, .command = entry.command, .insert = {}, .party = {}, .date = {}, .measure = {}};
        (words.first().compare(query, Qt::CaseInsensitive) == 0 ? exact : out).append(choice);
    }
    return exact + out;
}

QList<Choice> Choices::parties(const QString &query) const
{
    QList<Choice> out;
    if (!m_directory)
        return out;
    constexpr qsizetype most = 40;
    for (const domain::Person &person : m_directory->people) {
        if (!anyWordStarts(person.name, query) && !person.initials.startsWith(query, Qt::CaseInsensitive))
            continue;
        const Choice choice{.title = person.name, .detail = person.initials.isEmpty() ? person.title : person.initials, .icon = u"person"_s,
                            .colour = &Colours::ink2, .insert = person.name, .party = {person.id, {}, person.name}, .date = {}, .measure = {}};
        if (!query.isEmpty() && person.initials.compare(query, Qt::CaseInsensitive) == 0)
            out.prepend(choice);
        else if (out.size() < most)
            out.append(choice);
    }
    for (const domain::Body &body : m_directory->bodies) {
        if (!anyWordStarts(body.name, query) && !body.abbreviation.startsWith(query, Qt::CaseInsensitive))
            continue;
        const Choice choice{.title = body.name, .detail = body.abbreviation, .icon = u"ansvar"_s, .colour = &Colours::ink2,
                            .insert = body.name, .party = {{}, body.id, body.name}, .date = {}, .measure = {}};
        if (!query.isEmpty() && body.abbreviation.compare(query, Qt::CaseInsensitive) == 0)
            out.prepend(choice);
        else if (out.size() < most)
            out.append(choice);
    }
    return out;
}

QList<Choice> Choices::dates(const QString &query, QDate reference) const
{
    QList<Choice> out;
    const auto add = [&](const QString &words, QDate date) {
        if (std::any_of(out.begin(), out.end(), [date](const Choice &c) { return c.date == date; }))
            return;
        const QString inText = domain::longDate(date, reference);
        out.append({.title = words, .detail = words == inText ? QString() : inText, .icon = u"arshjul"_s, .colour = &Colours::ink2,
                    .insert = inText, .party = {}, .date = date, .measure = {}});
    };
    if (const std::optional<QDate> date = domain::dateFromWords(query, reference))
        add(query.trimmed(), *date);
    const QList<domain::DateSuggestion> suggestions = domain::dateSuggestions(query, reference);
    for (const domain::DateSuggestion &s : suggestions)
        add(s.words, s.date);
    return out;
}

} // namespace views
