// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/bodyname.h"

#include "domain/names.h"
#include "domain/wordforms.h"
#include "importing/vocabulary.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;
using domain::form;

QList<QList<domain::Body>> inOrder(const domain::Directory &directory) { return {directory.bodies, commonBodies()}; }

} // namespace

std::optional<domain::Body> knownBody(const QString &name, const domain::Directory &directory)
{
    for (const QList<domain::Body> &bodies : inOrder(directory)) {
        domain::Directory here;
        here.bodies = bodies;
        const domain::Party party = here.resolve(name);
        for (const domain::Body &body : bodies)
            if (party.body && body.id == party.body)
                return body;
    }
    return std::nullopt;
}

std::optional<domain::Body> knownBodyIn(const QString &words, const domain::Directory &directory)
{
    if (const auto body = knownBody(words, directory))
        return body;
    // "Nämndens arbetsutskott" is the committee and not the board.
    static const QRegularExpression partOf = form(u"\\b\\p{L}+(?:nämndens|styrelsens|gruppens|förvaltningens|kommunens)\\s+(\\p{Ll}[\\p{L}-]+)"_s);
    if (const auto match = partOf.match(words); match.hasMatch())
        if (const auto body = knownBody(match.captured(1), directory))
            return body;
    // "LG-möte", "VC-träff"
    static const QRegularExpression compound(u"(?<![\\p{L}-])(\\p{Lu}{2,5})-\\p{Ll}"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = compound.match(words); match.hasMatch())
        if (const auto body = knownBody(match.captured(1), directory))
            return body;
    for (const QList<domain::Body> &bodies : inOrder(directory)) {
        domain::Directory here;
        here.bodies = bodies;
        for (const domain::Party &party : here.findIn(words))
            for (const domain::Body &body : bodies)
                if (body.id == party.body)
                    return body;
    }
    // "Rektorsmöte", "Styrgruppsmöte": the meeting of Rektorsgruppen, of Styrgruppen.
    static const QRegularExpression meeting = form(u"\\b(\\p{L}{4,}?)s?(?:möte|mötet|sammanträde|sammanträdet|träff)\\b"_s);
    if (const auto match = meeting.match(words); match.hasMatch()) {
        const QString stem = domain::folded(match.captured(1));
        for (const QList<domain::Body> &bodies : inOrder(directory))
            for (const domain::Body &body : bodies)
                if (stem.size() >= 5 && domain::folded(body.name).startsWith(stem))
                    return body;
    }
    return std::nullopt;
}

QString groupOfItsOwnIn(const QString &words)
{
    static const QRegularExpression qualified(
        u"(?<![\\p{L}-])((?!\\p{L}*(?:anteckning|protokoll|möte|noteringar))(?:(?:\\p{Lu}[\\p{L}-]* (?:\\p{Ll}+ )?)?\\p{L}[\\p{L}-]{2,}s|[Uu]tökad|[Uu]tökade|[Uu]tvidgad)\\s+(?:[Ll]edningsgrupp(?:en)?|LG))(?![\\p{L}-])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    // The head of the administration has the one that everybody means.
    static const QRegularExpression ours = form(u"(?:förvaltningens|kontorets|(?:skol|utbildnings|bildnings|förvaltnings)chefens|direktörens)\\s+\\S+$"_s);
    const QString name = qualified.match(words).captured(1);
    return ours.match(name).hasMatch() ? QString() : name;
}

bool isBodyLine(const QString &text, const domain::Directory &directory)
{
    static const QRegularExpression ending = form(
        u"(?:grupp(?:en)?|nämnd(?:en)?|utskott(?:et)?|råd(?:et)?|team(?:et)?|styrelse[n]?|laget|chefer(?:na)?|nätverk(?:et)?|ledningen|kommitté(?:n)?)(?:\\s.*)?$"_s);
    static const QRegularExpression told = form(u"^(?:nytt|aktuellt|information|info|rapport(?:er)?|återkoppling|återrapport\\p{L}*|lägesrapport|uppföljning|frågor|från|beslut)\\b"_s); // a point
    static const QRegularExpression ofWhat = form(u"^\\p{L}*(?:gruppen?|rådet|nämnden|utskottet|teamet|styrelsen) (?:för|i|inom) \\p{L}"_s);
    constexpr qsizetype longName = 8;
    if (ofWhat.match(text).hasMatch() && !text.endsWith(u'.') && text.split(u' ').size() <= longName)
        return true;
    return !told.match(text).hasMatch() && !text.endsWith(u'.') && !text.endsWith(u':') && text.split(u' ').size() <= 4 && (ending.match(text).hasMatch() || bool(knownBody(text, directory)));
}

QString abbreviationOf(const QString &name)
{
    static const QRegularExpression given(u"\\((\\p{Lu}{2,5})\\)"_s);
    if (const auto match = given.match(name); match.hasMatch())
        return match.captured(1);
    const QString initials = domain::initialsOf(name);
    return initials.size() >= 2 && initials.size() <= 6 ? initials : name.left(4).toUpper();
}

QString mostNamedBody(const SourceLines &lines, const domain::Directory &directory)
{
    static const QRegularExpression decides = form(
        u"\\b(\\p{L}+(?:gruppen|nämnden|rådet|utskottet|teamet|laget|styrelsen))\\s+(?:beslutade|beslutar|tog beslut|har beslutat|är överens|godkän)"_s);
    QHash<QString, int> counts;
    const domain::Directory all{{}, directory.bodies + commonBodies()};
    for (const SourceLine &line : lines) {
        const QString text = line.text();
        auto matches = decides.globalMatch(text);
        while (matches.hasNext())
            counts[domain::folded(matches.next().captured(1))] += 5;
        for (const domain::Party &party : all.findIn(text))
            counts[domain::folded(party.text)] += 1;
    }
    QString best;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (best.isEmpty() || it.value() > counts[best] || (it.value() == counts[best] && it.key() < best))
            best = it.key();
    return best;
}

} // namespace importing
