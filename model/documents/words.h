// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/minutes.h"

/// The fixed words of documents. Minutes of a Swedish administration are Swedish whatever language the program is run in, and
/// say so in their language mark: these words are therefore not translated.
namespace documents::words {

QString minutes();    ///< "Mötesanteckningar"
QString notice();     ///< "Kallelse": what minutes are called before the meeting
QString draft();      ///< "UTKAST"
QString presenters(); ///< "Föredragande"
QString sectionName(domain::Section section);
QString statusName(const domain::Meeting &meeting); ///< "Utkast", "Färdigställda", "Justerade 3 november 2026", "version 2"
QString effectWords(domain::Effect effect); ///< "Effekt: delvis uppnådd"
QString stateName(domain::TaskState state);
QString stateName(domain::DecisionState state);
QString day(QDate date); ///< "27 oktober 2026"
QString timeSpan(QTime from, QTime to);

QString personName(const domain::Minutes &minutes, domain::PersonId person);
QString bodyName(const domain::Minutes &minutes, domain::BodyId body);
QString parties(const domain::Minutes &minutes, const domain::Parties &parties);

/// "Beslut LG 2026-10-13 §1", "Överenskommelse …", "Beslut av Styrgruppen".
QString decisionLabel(const domain::Minutes &minutes, const domain::Line &line, int number);
/// The rows beneath a line: responsible, dates, state; empty where there is nothing to say.
QString decisionDetails(const domain::Minutes &minutes, const domain::Line &line);
QString taskDetails(const domain::Minutes &minutes, const domain::Line &line);
QString carryOverDetails(const domain::Minutes &minutes, const domain::Line &line);
QString followUpDetails(const domain::Minutes &minutes, const domain::Line &line);

} // namespace documents::words
