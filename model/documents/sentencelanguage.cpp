// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sentencelanguage.h"

#include <QHash>
#include <array>

namespace documents {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fewestWords = 4;
constexpr int fewestSmallWords = 2; ///< different ones
constexpr int share = 4;            ///< at least one word of this many

enum Language { English, German, Finnish, Swedish, LanguageCount };
constexpr std::array<QLatin1StringView, LanguageCount> codes{"en"_L1, "de"_L1, "fi"_L1, ""_L1};

/// Words that are no words of another language here: "by", "on", "all", "men" and "den" tell nothing.
constexpr std::array<const char *, LanguageCount> smallWords{
    "the of and to is that with was this from which not be are were at or as an it its has have had will would should could we our they their them you your "
    "who what how but more into about than been these those there must may she does do when where because between through only other such each both many",
    "der die das und ist nicht mit von zu ein eine einen einer auch auf werden wird wurde sich des im wir sie bei nach oder aber haben sind durch sein ihre kann",
    "on että ei hän ovat oli kun myös mutta tai joka kuin niin ole olla voi tämä sekä kanssa mukaan ovat jotka sen heidän meidän ollut siitä jos vain",
    "och att det som är av för på till inte ett har ska skall eller från vid efter också mer mot deras detta denna dessa varje genom mellan hos blir blev finns när där hur "
    "vad vilka vilket sina sitt hade skulle kunna måste får är"};

/// A word of at most twelve letters as a number, so that looking it up costs nothing beside setting it; 0 for any other.
quint64 packed(QStringView word)
{
    if (word.size() > 12)
        return 0;
    quint64 number = 0;
    for (const QChar letter : word) {
        const char16_t c = letter.toLower().unicode();
        const int value = c >= u'a' && c <= u'z' ? c - u'a' + 1 : c == u'å' ? 27 : c == u'ä' ? 28 : c == u'ö' ? 29 : 0;
        if (value == 0)
            return 0;
        number = number << 5 | quint64(value);
    }
    return number;
}

/// By word, a bit for each language that has it.
const QHash<quint64, int> &dictionary()
{
    static const QHash<quint64, int> all = [] {
        QHash<quint64, int> words;
        for (int language = 0; language < LanguageCount; ++language)
            for (const QString &word : QString::fromUtf8(smallWords[size_t(language)]).split(u' '))
                words[packed(word)] |= 1 << language;
        return words;
    }();
    return all;
}

} // namespace

QString sentenceLanguage(QStringView sentence)
{
    struct Found {
        int words = 0;
        quint64 first = 0;
        bool different = false;
    };
    std::array<Found, LanguageCount> found;
    int words = 0;
    for (qsizetype at = 0; at < sentence.size();) {
        qsizetype end = at;
        while (end < sentence.size() && sentence[end].isLetter())
            ++end;
        if (end == at) {
            ++at;
            continue;
        }
        ++words;
        const quint64 word = packed(sentence.mid(at, end - at));
        at = end;
        const int languages = word == 0 ? 0 : dictionary().value(word);
        if (languages & 1 << Swedish)
            return {};
        for (int language = 0; languages != 0 && language < Swedish; ++language) {
            if (!(languages & 1 << language))
                continue;
            Found &of = found[size_t(language)];
            of.different = of.different || (of.words > 0 && of.first != word);
            of.first = of.words++ == 0 ? word : of.first;
        }
    }
    if (words < fewestWords)
        return {};
    int best = -1;
    for (int language = 0; language < Swedish; ++language) {
        const Found &of = found[size_t(language)];
        if (of.words < fewestSmallWords || !of.different || of.words * share < words)
            continue;
        if (best >= 0 && found[size_t(best)].words == of.words)
            return {};
        if (best < 0 || of.words > found[size_t(best)].words)
            best = language;
    }
    return best < 0 ? QString() : QString(codes[size_t(best)]);
}

} // namespace documents
