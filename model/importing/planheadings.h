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

/// The part that a line of these words heads, whatever it looks like. Nullopt where the words alone do not say so.
std::optional<PlanPart> planPartOf(QStringView line);
/// The part that the words of a line speak of, where its look says that it is a heading: "Så har planen vuxit fram".
std::optional<PlanPart> planPartIn(QStringView heading);
/// "Utvecklingsområden" alone: the headings inside it are the areas, whatever they are called.
bool gathersAreas(QStringView line);

/// "Deltagare: mentorer", "Insats 2: Studiecoacher": a heading and what it says on the same line.
struct PlanLabel {
    PlanPart part = PlanPart::Measure;
    QString heading;
    QString rest;
};
/// `inArea`: it stands among an area's parts, where a short word before a colon is enough ("Tid: våren 2023").
/// "Vem: …" → "vem"; empty: no label stands first.
QString labelWord(const QString &line);
std::optional<PlanLabel> planLabelOf(const QString &line, bool inArea);
/// "Klart", "Vem": words that head a part only where a colon or their coming again says so.
std::optional<PlanPart> shortHeadingOf(const QString &word);
/// A label in a house's own words, where something else says that it is one: "Det här ska vi göra: …".
std::optional<PlanLabel> spokenLabelOf(const QString &line);

/// "Mål 3: …", "Bristområde 1. Trygghet": a title that its kind and a number stand before.
struct CountedTitle {
    QString word;
    QString number;
    QString title;
};
std::optional<CountedTitle> countedTitleOf(const QString &line);

/// "Utvecklingsområde 2: Skolbibliotek", "Område A – APL", "4.2 Ledning": the number that stands beside an area's title.
struct AreaHeading {
    QString number; ///< empty: none
    QString title;
};
AreaHeading areaHeadingOf(const QString &line);
/// Whether the words say that an area begins. `numbered`: the line bears a number.
bool namesArea(QStringView line, bool numbered);

/// Without "4", "4.1", "B)" and the colon or full stop at its end.
QString withoutNumber(QStringView heading);

/// "1 300 tkr", "2,3 mnkr", "700 000 kr": amounts of a text with the names before them.
struct NamedAmount {
    QString name;
    qint64 amount = 0; ///< öre
    qsizetype end = 0; ///< where the text goes on after it
};
QList<NamedAmount> amountsIn(const QString &text);
/// The unit that a heading or a sentence gives all the amounts below: "Budget (tkr)", "anges i tusental kronor". Empty: none.
QString amountUnitIn(const QString &text);
/// "1 990", "2,5": a number alone that may be an amount.
bool isBareAmount(QStringView text);

} // namespace importing
