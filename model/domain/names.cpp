// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/names.h"

#include <QStringList>
#include <array>
#include <algorithm>

namespace domain {

namespace {

using namespace Qt::Literals::StringLiterals;

bool isHyphen(QChar c) { return c == u'-' || c == u'\u2010' || c == u'\u2011' || c == u'\u2013'; }

bool isParticle(QStringView word)
{
    static constexpr std::array particles{"von"_L1, "af"_L1, "av"_L1, "de"_L1, "van"_L1, "der"_L1, "den"_L1, "da"_L1, "la"_L1};
    return std::any_of(particles.begin(), particles.end(), [&](QLatin1StringView p) { return word == p; });
}

QString inOrder(QStringView name)
{
    QString words = folded(name);
    const qsizetype comma = words.indexOf(u',');
    if (comma > 0)
        words = words.sliced(comma + 1).trimmed() + u' ' + words.first(comma).trimmed();
    return words.replace(u'-', u' ');
}

} // namespace

QString initialsOf(QStringView name)
{
    QString initials;
    QString word;
    int depth = 0;
    const auto finish = [&] {
        if (!word.isEmpty() && !isParticle(word) && word[0].isLetter())
            initials += word[0].toUpper();
        word.clear();
    };
    for (const QChar c : name) {
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (c.isSpace() || isHyphen(c) || c == u'(' || c == u')' || c == u',')
            finish();
        else if (depth == 0)
            word += c;
    }
    finish();
    return initials;
}

QString folded(QStringView text)
{
    QString out;
    out.reserve(text.size());
    bool space = false;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_C)) {
        if (c.isSpace()) {
            space = !out.isEmpty();
            continue;
        }
        if (c == u'\u00AD' || c == u'\u200B' || c == u'\uFEFF')
            continue;
        if (space)
            out += u' ';
        space = false;
        const QChar lower = isHyphen(c) ? QChar(u'-') : c.toLower();
        if (lower == u'å' || lower == u'ä' || lower == u'ö' || lower.unicode() < 0x80) {
            out += lower;
            continue;
        }
        const QString parts = QString(lower).normalized(QString::NormalizationForm_D);
        out += parts[0].isLetter() ? parts[0] : lower;
    }
    return out;
}

bool isSameName(QStringView a, QStringView b)
{
    const QString left = inOrder(a);
    return !left.isEmpty() && left == inOrder(b);
}

} // namespace domain
