// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "domain/finishing.h"

#include <QString>
#include <QTime>
#include <optional>

/// Sentences about meetings, made from values: one place for what panels and screen readers say.
namespace views::words {

QString time(QTime time); ///< "9.00"
/// "9", "9.30", "09:30", "930"; nullopt where the words are no time of day.
std::optional<QTime> timeFromWords(const QString &words);

/// "Tisdag 13 oktober 2026 kl. 9.00–12.00, Ekviksrummet i stadshuset"
QString whenAndWhere(const domain::Meeting &meeting);

/// "51 min kvar", "8 min över tiden"; empty where the meeting is not going on or has no end.
QString timeLeft(const domain::Meeting &meeting, const QDateTime &now);

/// What is unclear, in two lines: what it is about, and the question.
QString subject(const domain::Question &question);
QString asked(const domain::Question &question);

/// "LG 3 november", "nästa möte", "utan datum"
QString destination(const domain::Departure &departure, const QString &bodyAbbreviation, QDate today);

} // namespace views::words
