// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/meeting.h"
#include "domain/operationalplan.h"

#include <QString>

/// The interface's words for values: one place, so that lists, menus and screen readers say the same.
namespace lists::words {

QString section(domain::Section section);            ///< "Beslut", "Dialog", "Information"
QString status(domain::MeetingStatus status);        ///< "Planerat", "Pågår", "Utkast", "Färdigställt", "Justerat"
QString presence(domain::Presence presence);         ///< "Närvarande" …; Unknown is "Inte angivet"
QString role(domain::MemberRole role);               ///< "Ordförande" …
QString bodyKind(domain::BodyKind kind);
QString state(domain::DecisionState state);          ///< "Gäller", "Genomfört", "Ersatt", "Upphävt"
QString movement(domain::Movement movement);         ///< "Framåt" …; empty where unknown
QString review(domain::ReviewState state);           ///< "Inte granskad", "Godkänd", "Komplettering begärd"
QString state(domain::TaskState state);              ///< "Öppen", "Klar", "Struken"
QString decisionKind(domain::LineKind kind);         ///< "Beslut", "Samsyn"
QString names(const domain::Parties &parties);       ///< "Ingrid Hallsten, Jonas Wiberg-Ek"; empty for none
QString shortName(const QString &name);              ///< "Ingrid H."; one word stays as it is
QString shortNames(const domain::Parties &parties);  ///< bodies whole, people short
QString month(QDate date);                           ///< "Oktober 2026"
QString sentenceCase(const QString &text);           ///< first letter large

} // namespace lists::words
