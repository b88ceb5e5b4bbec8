// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/phrases.h"
#include "importing/minutesproposal.h"

#include <QSet>

namespace importing {

/// Who kept the minutes and who approved them, wherever the paper is signed: at its end, at the end of another line, or at the
/// foot of every page. Those lines are taken out; the texts of what says nothing more are added to `taken`.
void readSignatures(SourceLines &lines, const QStringList &pageHeads, const domain::Directory &directory, MinutesProposal &into, QSet<QString> &taken);

} // namespace importing
