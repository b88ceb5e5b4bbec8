// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace documents {

/// A stretch of text in a language of its own.
struct LanguageSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    QString language; ///< BCP 47; empty: the document's
    bool operator==(const LanguageSpan &) const = default;
};

/// The text as stretches that follow on each other: what is written in another script than Latin is in another language, which a
/// screen reader has to know to speak it. Signs and spaces within such a stretch belong to it.
QList<LanguageSpan> languageSpans(QStringView text);

} // namespace documents
