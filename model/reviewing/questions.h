// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/tominutes.h"

namespace reviewing {

/// Something in what was read that a person should look at, with what it is about and what it may mean.
struct Question {
    enum class About {
        Day,       ///< of the meeting
        Body,      ///< that held it
        Version,   ///< the meeting is stored already
        Person,    ///< somebody unknown, or perhaps another spelling of somebody known
        OtherBody, ///< a body that decides or answers, unknown
        Agreement, ///< perhaps an agreement
        Owner,     ///< a task that nobody answers for
        Point,     ///< perhaps no point of its own
        Stray      ///< perhaps no part of the minutes
    };
    About about = About::Stray;
    QString asked; ///< "Är det en överenskommelse?"
    QString quote; ///< what is written, plain
    importing::SourcePlace at;
    domain::LineId line;
    domain::ItemId item;
    domain::AttendanceId guest;   ///< Person: a name that is no full name
    QString written;              ///< Person: the guest's name as it stands
    domain::PersonId person;      ///< Person: one that would be new
    domain::BodyId body;          ///< OtherBody: one that would be new
    QList<domain::Person> people; ///< Person: who it may be, likeliest first
    QList<domain::Body> bodies;   ///< Body, OtherBody: which it may be
    bool settled = false;
    QString answer; ///< in words, once it is settled

    /// Without an answer the meeting cannot be stored.
    bool mustBeAnswered() const { return about == About::Day || about == About::Body || about == About::Version; }
    bool operator==(const Question &) const = default;
};

/// Head first, then in the order of the text. `stored`: who and what the file knows; `earlier`: it has this meeting already.
QList<Question> questionsAbout(const importing::MinutesProposal &proposal, const importing::MinutesImport &import, const importing::Source &source,
                               const domain::Directory &stored, bool earlier);

/// Where the words stand in the source; unknown where they do not stand on one line.
importing::SourcePlace placeOf(const QString &words, const importing::Source &source);

} // namespace reviewing
