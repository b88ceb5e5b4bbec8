// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/languages.h"

namespace documents {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The language of the script where it has one, else that which is most often meant, else "unknown, in that script".
QString languageOf(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Arabic: return u"ar"_s;
    case QChar::Script_Hebrew: return u"he"_s;
    case QChar::Script_Greek: return u"el"_s;
    case QChar::Script_Thai: return u"th"_s;
    case QChar::Script_Georgian: return u"ka"_s;
    case QChar::Script_Armenian: return u"hy"_s;
    case QChar::Script_Hangul: return u"ko"_s;
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana: return u"ja"_s;
    case QChar::Script_Han: return u"zh"_s;
    case QChar::Script_Cyrillic: return u"und-Cyrl"_s;
    case QChar::Script_Ethiopic: return u"und-Ethi"_s;
    case QChar::Script_Syriac: return u"und-Syrc"_s;
    case QChar::Script_Devanagari: return u"und-Deva"_s;
    case QChar::Script_Bengali: return u"und-Beng"_s;
    case QChar::Script_Tamil: return u"ta"_s;
    default: return {};
    }
}

bool belongsToAny(QChar::Script script)
{
    return script == QChar::Script_Common || script == QChar::Script_Inherited || script == QChar::Script_Unknown;
}

} // namespace

QList<LanguageSpan> languageSpans(QStringView text)
{
    // First what each letter says; then signs between two letters of one language are theirs, all others the document's own.
    QList<LanguageSpan> spans;
    const auto add = [&](qsizetype start, qsizetype end, const QString &language) {
        if (end <= start)
            return;
        if (!spans.isEmpty() && spans.last().language == language)
            spans.last().length = end - spans.last().start;
        else
            spans << LanguageSpan{start, end - start, language};
    };
    QString last;
    qsizetype done = 0;
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const QChar::Script script = pair ? QChar::script(QChar::surrogateToUcs4(text[i], text[i + 1])) : text[i].script();
        const qsizetype next = i + (pair ? 2 : 1);
        if (!belongsToAny(script)) {
            const QString language = languageOf(script);
            add(done, i, language == last ? language : QString());
            add(i, next, language);
            last = language;
            done = next;
        }
        i = next;
    }
    add(done, text.size(), {});
    return spans;
}

} // namespace documents
