// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace domain {

/// The kind of an agenda point. The order here is not the order on paper: that is the body's own.
enum class Section { Decision, Dialogue, Information };

/// Whether point numbers go on through all sections or begin again at 1 in each.
enum class Numbering { RunsOn, RestartsPerSection };

enum class BodyKind { ManagementGroup, SteeringGroup, Managers, Board, Unions, Department, Unit, Network, Other };

/// A group that meets, decides, reports or owns tasks: LG, styrgruppen, verksamhetscheferna, a board …
struct Body {
    BodyId id;
    QString name;         ///< "Ledningsgruppen"
    QString abbreviation; ///< "LG": unique among bodies, begins every reference
    BodyKind kind = BodyKind::Other;
    bool keepsMinutes = true; ///< some bodies only report, receive or own tasks here
    QList<Section> sectionOrder{Section::Decision, Section::Dialogue, Section::Information}; ///< each exactly once
    Numbering numbering = Numbering::RunsOn;
    QString usualPlace;
    QStringList standingItems; ///< titles that every new agenda gets, last
    int rev = 0;

    bool operator==(const Body &) const = default;
};

struct Person {
    PersonId id;
    QString name;
    QString initials; ///< "MBH"; may be empty, not unique
    QString title;    ///< "Utbildningsdirektör"
    QString email;
    int rev = 0;

    bool operator==(const Person &) const = default;
};

enum class MemberRole { Chair, Secretary, Member, Adjunct };

/// A person's time in a body. Open where `from` or `to` is null. Kept when the person leaves.
struct Membership {
    MembershipId id;
    BodyId body;
    PersonId person;
    MemberRole role = MemberRole::Member;
    QDate from;
    QDate to;
    int rev = 0;

    bool isCurrent(QDate on) const { return (from.isNull() || from <= on) && (to.isNull() || on <= to); }
    bool operator==(const Membership &) const = default;
};

} // namespace domain
