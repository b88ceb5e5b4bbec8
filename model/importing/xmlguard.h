// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamReader>

namespace importing {

/// Before reading: no entity grows, none is fetched.
void guard(QXmlStreamReader &xml);
/// The next token. Throws ReadError for damaged XML, for a document type (office files have none) and for absurd depth.
QXmlStreamReader::TokenType nextToken(QXmlStreamReader &xml);

} // namespace importing
