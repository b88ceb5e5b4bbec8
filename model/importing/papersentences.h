// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/itembuilder.h"

/// What sentences of old minutes say was to be done, and what was to come up again.
namespace importing {

/// Every sentence that is more than text: all that domain::readSentences() takes, and what only a paper that is written to
/// its end lets one take. The editor's suggestions must be quiet while somebody types; here a person looks at each afterwards.
QList<domain::SentenceReading> readPaperSentences(const QString &text, const Knowledge &meeting);

/// "Uppdatera larmlistan – Joakim" in a list of what is to be done.
QStringList ownersAtTheEnd(const QString &text, const Knowledge &meeting);

/// "Ansvarig: Maja Renberg", "Deadline: 9 december" right below a task that lacks it.
void completeTask(ProposedLine &task, const QString &below, const Knowledge &meeting);

/// "Rektor", "Skolsköterskan", "HR": somebody by what he is, as the beginning of a sentence names him; empty where none is.
QString roleThatBegins(const QString &sentence);

} // namespace importing
