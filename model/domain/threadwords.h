// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/thread.h"

#include <QStringList>

/// How the parts of a thread are said: one place for the picture, the list beside it and the documents.
namespace domain {

/// As the thread is seen on a day: a follow-up whose day has not come is not missing yet.
Thread threadOn(const Thread &thread, QDate today);

QString laneName(ThreadLane lane); ///< "Möte", "Beslut" …
QString breakText(ThreadBreak broken);
/// What a node says beside its title: day, responsible, state. May be empty.
QString threadFacts(const ThreadNode &node, QDate today);
/// One sentence for each place where the thread is broken at the node.
QStringList threadProblems(const ThreadNode &node, QDate today);

} // namespace domain
