// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/languages.h"

#include "documents/sentencelanguage.h"

#include <algorithm>

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

QList<LanguageSpan> scriptSpans(QStringView text)
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

/// Ends a sentence where a space follows or nothing does.
bool isStop(QStringView text, qsizetype at)
{
    return u".!?…"_s.contains(text[at]) && (at + 1 == text.size() || text[at + 1].isSpace());
}
bool isQuote(QChar c) { return u"\"”“„»«()"_s.contains(c); }

/// The stretches between what `parts` says ends one, each with the marks that close it.
template <class Parts>
QList<LanguageSpan> judged(QStringView text, qsizetype from, qsizetype to, Parts parts)
{
    QList<LanguageSpan> spans;
    for (qsizetype start = from, at = from; at < to; ++at) {
        if (at + 1 < to && !parts(at))
            continue;
        spans.append({start, at + 1 - start, sentenceLanguage(text.mid(start, at + 1 - start))});
        start = at + 1;
    }
    return spans;
}

/// Sentences first; in one that is Swedish, what stands within quotes or brackets, or after a colon. Empty where all is Swedish.
QList<LanguageSpan> sentenceSpans(QStringView text)
{
    QList<LanguageSpan> spans;
    const auto take = [&](LanguageSpan span) {
        // The spaces around it are Swedish, and the quotes too.
        while (span.length > 0 && !text[span.start].isLetterOrNumber()) {
            ++span.start;
            --span.length;
        }
        while (span.length > 0 && (text[span.start + span.length - 1].isSpace() || isQuote(text[span.start + span.length - 1])))
            --span.length;
        if (!spans.isEmpty() && spans.last().language == span.language
            && std::none_of(text.begin() + spans.last().start + spans.last().length, text.begin() + span.start, [](QChar c) { return c.isLetter(); }))
            spans.last().length = span.start + span.length - spans.last().start;
        else
            spans.append(span);
    };
    for (const LanguageSpan &sentence : judged(text, 0, text.size(), [&](qsizetype at) { return isStop(text, at) || text[at] == u'\n'; })) {
        const qsizetype end = sentence.start + sentence.length;
        if (!sentence.language.isEmpty()) {
            // "Citat: …" is a Swedish word before what is quoted.
            const qsizetype begins = text.mid(0, end).indexOf(u": ", sentence.start) + 1;
            const bool announced = begins > 0 && text.mid(sentence.start, begins - sentence.start).trimmed().count(u' ') == 0
                && sentenceLanguage(text.mid(begins, end - begins)) == sentence.language;
            take(announced ? LanguageSpan{begins, end - begins, sentence.language} : sentence);
            continue;
        }
        for (const LanguageSpan &part : judged(text, sentence.start, end, [&](qsizetype at) { return isQuote(text[at]) || text[at] == u':'; }))
            if (!part.language.isEmpty())
                take(part);
    }
    return spans;
}

} // namespace

QList<LanguageSpan> languageSpans(QStringView text)
{
    QList<LanguageSpan> scripts = scriptSpans(text);
    const QList<LanguageSpan> sentences = sentenceSpans(text);
    if (sentences.isEmpty())
        return scripts;
    QList<LanguageSpan> spans;
    const auto add = [&](qsizetype start, qsizetype end, const QString &language) {
        if (end > start)
            spans.append({start, end - start, language});
    };
    for (const LanguageSpan &script : std::as_const(scripts)) {
        const qsizetype end = script.start + script.length;
        qsizetype done = script.start;
        for (const LanguageSpan &sentence : sentences) {
            const qsizetype from = qMax(done, sentence.start), to = qMin(end, sentence.start + sentence.length);
            if (!script.language.isEmpty() || to <= from)
                continue;
            add(done, from, {});
            add(from, to, sentence.language);
            done = to;
        }
        add(done, end, script.language);
    }
    return spans;
}

QList<SpokenRun> spoken(const domain::Runs &runs)
{
    QString text;
    for (const domain::Run &run : runs)
        text += run.text;
    QList<SpokenRun> parted;
    const QList<LanguageSpan> spans = languageSpans(text);
    qsizetype begin = 0;
    for (const domain::Run &run : runs) {
        const qsizetype end = begin + run.text.size();
        for (const LanguageSpan &span : spans) {
            const qsizetype from = qMax(begin, span.start), to = qMin(end, span.start + span.length);
            if (to <= from)
                continue;
            domain::Run part = run;
            part.text = text.mid(from, to - from);
            parted.append({part, span.language});
        }
        begin = end;
    }
    return parted;
}

QString commonLanguage(const QList<SpokenRun> &runs)
{
    const bool common = !runs.isEmpty() && std::all_of(runs.begin(), runs.end(), [&](const SpokenRun &run) { return run.language == runs.first().language; });
    return common ? runs.first().language : QString();
}

QStringList spokenLanguages()
{
    return {u"en"_s, u"de"_s, u"fi"_s, u"ar"_s, u"he"_s, u"el"_s, u"th"_s, u"ka"_s, u"hy"_s, u"ko"_s, u"ja"_s, u"zh"_s, u"ta"_s,
            u"und-Cyrl"_s, u"und-Ethi"_s, u"und-Syrc"_s, u"und-Deva"_s, u"und-Beng"_s};
}

} // namespace documents
