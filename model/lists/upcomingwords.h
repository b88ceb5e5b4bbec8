// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/upcoming.h"

#include <QString>

/// Sentences about what is to come up: one place for the new meeting, the forward list, the overview and documents.
namespace lists::words {

QString reason(domain::AgendaReason reason); ///< "Framflyttad", "Återrapport" …
/// Where it comes from: "Sköts upp på LG 13 oktober", "Återrapport 27 oktober av en uppgift från LG 22 september".
QString origin(const domain::UpcomingItem &item, QDate today);
/// The same in a few words, for the end of a row: "från 22 sep", "årshjulet".
QString shortOrigin(const domain::UpcomingItem &item, QDate today);
/// Of a point on an agenda: "från LG 22 sep", "årshjulet"; without the body's name where it goes without saying.
QString shortOrigin(const domain::PointOrigin &origin, bool withBody, QDate today);
/// When and where: "LG tis 27 oktober", "LG, nästa möte", "Utan datum".
QString time(const domain::UpcomingTime &time, const QString &abbreviation, QDate today);
/// "Flyttad 26 nov från LG 13 oktober till LG 27 oktober"; "Inte längre med, 26 nov".
QString history(const domain::UpcomingMove &move, const QString &before, const QString &after, QDate today);

} // namespace lists::words
