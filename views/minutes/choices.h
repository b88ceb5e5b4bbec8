// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/followingup.h"
#include "domain/phrases.h"
#include "lists/assignmentdetails.h"
#include "views/minutes/trigger.h"

#include <QColor>
#include <QCoreApplication>
#include <functional>
#include <optional>

namespace views {

struct Colours;

/// What a row of the list at the caret does when it is chosen.
enum class Command {
    None, Decision, Task, CarryOver, Agreement, FollowUp, Point, Label, Bullet, Numbered, Text, Presenters,
    SectionDecision, SectionDialogue, SectionInformation, Confidential, Prioritise, Report
};

/// What is done beside the text, through the window's own history.
constexpr bool actsBeside(Command command) { return command == Command::Confidential || command == Command::Prioritise || command == Command::Report; }

struct Choice {
    QString title;
    QString detail; ///< shortcut, title of a person, the day a date falls on
    QString icon;
    QColor Colours::*colour = nullptr;
    Command command = Command::None; ///< of "/"
    QString insert;                  ///< of "@", "#" and "!": goes into the text
    domain::Party party;             ///< of "@"
    QDate date;                      ///< of "!"
    domain::AssignmentId assignment = {}; ///< of "#"
    std::optional<domain::MeasureChoice> measure = {}; ///< of "#"
};

/// What may follow a sign, best first.
class Choices
{
    Q_DECLARE_TR_FUNCTIONS(views::Choices)
public:
    /// Assignments of the operational plan for what has been typed after "#", seen from a day.
    using Assignments = std::function<QList<lists::AssignmentName>(const QString &query, QDate day)>;

    /// Measures of the action plans that run on the meeting's day; asked anew when a "#" is typed.
    using Measures = std::function<QList<domain::MeasureChoice>()>;

    void setMeasures(Measures measures) { m_measures = std::move(measures); }
    void setDirectory(const domain::Directory *directory) { m_directory = directory; }
    void setAssignments(Assignments assignments) { m_assignments = std::move(assignments); }

    /// `reference`: the day that "nästa tisdag" is seen from.
    /// After "#" in a follow-up only measures are offered.
    QList<Choice> find(const Trigger &trigger, QDate reference, bool inFollowUp = false) const;
    /// The command whose word was typed out in full ("beslut"); None: none.
    static Command commandNamed(const QString &word);
    static QKeySequence shortcut(Command command);
    static QString title(Command command);
    static QString icon(Command command);

private:
    QList<Choice> commands(const QString &query) const;
    QList<Choice> parties(const QString &query) const;
    QList<Choice> dates(const QString &query, QDate reference) const;

    QList<Choice> measures(const QString &query) const;

    const domain::Directory *m_directory = nullptr;
    Assignments m_assignments;
    Measures m_measures;
};

} // namespace views
