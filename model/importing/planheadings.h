// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace importing {

/// The parts of a plan by what people head them with; headings vary from area to area.
enum class PlanPart {
    Background, Participation, Analysis, Area, Measure, Participants, Goals, Responsibility, FollowUp, Strengths, Weaknesses,
    Risks, Spreading, Timeline, Costs
};

/// Nullopt where the line is no heading of a plan. `numbered`: it bears a number.
std::optional<PlanPart> planPartOf(QStringView line, bool numbered);
/// "Utvecklingsområden" alone: the headings inside it are the areas, whatever they are called.
bool gathersAreas(QStringView line);

/// "1 300 tkr", "2,3 mnkr", "700 000 kr": amounts of a text with the names before them.
struct NamedAmount {
    QString name;
    qint64 amount = 0; ///< öre
};
QList<NamedAmount> amountsIn(const QString &text);

} // namespace importing
