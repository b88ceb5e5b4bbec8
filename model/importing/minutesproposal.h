// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/sourceline.h"

#include "domain/decision.h"
#include "domain/outline.h"
#include "domain/body.h"

#include <QDate>
#include <QTime>

/// What was understood of a file, by value: shown to a person, corrected, and only then made into stored things.
namespace importing {

/// A reading that a person should look at. Empty question: no doubt.
struct Doubt {
    enum class About { Agreement, Owner, Point, Stray, Day, Body };
    QString question; ///< "Är det ett beslut?", one sentence in the user's language
    About about = About::Stray;
    bool operator==(const Doubt &) const = default;
    explicit operator bool() const { return !question.isEmpty(); }
};

struct ProposedLine {
    int level = 0;
    domain::LineKind kind = domain::LineKind::Text;
    domain::Runs runs;
    QStringList responsible; ///< of a task: persons by full name and bodies by abbreviation where known, else as written
    QDate date;              ///< due, follow-up, or the day of the later meeting
    domain::CarryOverTarget target = domain::CarryOverTarget::NextMeeting;
    QString body;            ///< abbreviation or name of the deciding body, or of the body whose meeting is meant
    bool reported = false;   ///< another body's decision
    SourcePlace at = {};
    Doubt doubt = {};

    QString text() const { return domain::toPlain(runs); }
    QStringList links() const;
    bool operator==(const ProposedLine &) const = default;
};

struct ProposedItem {
    domain::Section section = domain::Section::Information;
    QString number; ///< as on paper; empty where it had none
    domain::Runs title;
    QString presentersText; ///< as written, without "Föredragande"
    QStringList presenters;
    QList<ProposedLine> lines;
    SourcePlace at = {};
    Doubt doubt = {};
    bool operator==(const ProposedItem &) const = default;
};

struct MinutesProposal {
    QString fileName;
    QString title;    ///< of the paper, where it says more than body and date
    QString body;     ///< abbreviation; empty: not understood
    QString bodyName; ///< where the paper says it
    QDate date;
    QTime starts, ends;
    QString place;
    QString chair;
    QString noteTaker;
    QStringList approvers;
    QStringList present, absent, adjuncts;
    bool sectionsSeen = false;      ///< the paper has sections and points are not all Information by default
    bool decisionSectionEmpty = false; ///< "Inga beslutspunkter"
    bool numbersRestart = false;
    QList<ProposedLine> before; ///< what stands before the first point and is no head
    QList<ProposedItem> items;
    QStringList warnings;
    Doubt dateDoubt;
    Doubt bodyDoubt;
    bool operator==(const MinutesProposal &) const = default;

    int doubts() const;
};

} // namespace importing
