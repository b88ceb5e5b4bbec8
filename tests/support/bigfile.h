// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace support {

/// Invented Swedish running text, the same for the same seed: common words often, compounds and inflections seldom, so that
/// it has the many different words that real minutes have.
class SwedishText
{
public:
    explicit SwedishText(quint32 seed) : m_random(seed) {}

    QString word();
    QString sentence(int words); ///< capital first, full stop last
    QString title();             ///< of an agenda point
    QString decision();          ///< "Ledningsgruppen beslutade att …"
    int bounded(int from, int to) { return m_random.bounded(from, to); }

private:
    QString noun();
    QRandomGenerator m_random;
};

struct BigFileSize {
    int meetings = 10000;
    int decisionsPerMeeting = 10;
    int linesPerMeeting = 40; ///< beside decisions, tasks and carry-overs
    /// With more than one, as a house that follows up: a fifth of them are to be reported back, most are done, and what was
    /// carried over stands on the body's next agenda.
    int tasksPerMeeting = 1;
};

/// A file of twenty years of meetings, the same every time. Made once (half a minute) and kept in the folder for temporary
/// files; a copy that is to be written in is the caller's to make. Empty, with a word on stderr, where it cannot be made.
QString bigFile(const BigFileSize &size = {});

} // namespace support
