// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/markdown.h"

namespace documents {

/// A stretch of text in a language of its own.
struct LanguageSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    QString language; ///< BCP 47; empty: the document's
    bool operator==(const LanguageSpan &) const = default;
};

/// The text as stretches that follow on each other, so that a screen reader can speak each as it should: what is written in another
/// script than Latin, with the signs and spaces within it, and whole sentences and quotations in another language (see
/// sentenceLanguage()).
QList<LanguageSpan> languageSpans(QStringView text);

/// A run, or the part of one, that is in one language.
struct SpokenRun {
    domain::Run run;
    QString language; ///< BCP 47; empty: the document's
};
/// The runs of one paragraph, parted where the language changes; what is judged is the paragraph, whatever in it is bold.
QList<SpokenRun> spoken(const domain::Runs &runs);
/// The language that all of them are in; empty where they are in several, or in the document's.
QString commonLanguage(const QList<SpokenRun> &runs);

/// Every language that a span may have, for formats that name them beforehand.
QStringList spokenLanguages();

} // namespace documents
