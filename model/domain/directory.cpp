// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/names.h"
#include "domain/phrases.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace domain {

namespace {

using namespace Qt::Literals::StringLiterals;

bool isLetter(QChar c) { return c.isLetter() || c == u'-' || c == u'\u2011'; }

/// The stem that a body's name shares over its forms: Styrgruppen, Styrgrupp, styrgruppens; verksamhetscheferna, -chefer.
QString stem(const QString &foldedWord)
{
    QString word = foldedWord;
    if (word.size() > 6 && word.endsWith(u's') && !word.endsWith(u"ss"))
        word.chop(1);
    static constexpr std::array endings{u"erna", u"arna", u"orna", u"en", u"et", u"er", u"ar", u"or", u"na", u"n", u"e"};
    for (const auto *ending : endings)
        if (const QStringView e(ending); word.size() > e.size() + 3 && word.endsWith(e))
            return word.chopped(e.size());
    return word;
}

QString stemmed(QStringView words)
{
    QStringList out;
    for (const QString &word : folded(words).split(u' ', Qt::SkipEmptyParts))
        out << stem(word);
    return out.join(u' ');
}

QStringList nameParts(QStringView name)
{
    QString plain = folded(name);
    const qsizetype comma = plain.indexOf(u',');
    if (comma > 0)
        plain = plain.sliced(comma + 1).trimmed() + u' ' + plain.first(comma);
    return plain.split(u' ', Qt::SkipEmptyParts);
}

/// "j" or "j." for "jonas".
bool isLetterFor(const QString &written, const QString &part)
{
    return (written.size() == 1 || (written.size() == 2 && written[1] == u'.')) && written[0] == part[0];
}

/// The same, or one half of a double name: "wiberg" and "wiberg-ek".
bool isPartOf(const QString &a, const QString &b)
{
    return a == b || a.split(u'-').contains(b) || b.split(u'-').contains(a);
}

/// 0: another person; the higher, the surer.
int likeness(const QStringList &written, const QStringList &name)
{
    if (written.isEmpty() || name.isEmpty())
        return 0;
    if (written == name || written.join(u' ').replace(u'-', u' ') == name.join(u' ').replace(u'-', u' '))
        return 5;
    if (written.size() == 1)
        return written[0] == name[0] ? 2 : name.size() > 1 && written[0] == name.back() ? 1 : 0;
    const bool first = written[0] == name[0] || isLetterFor(written[0], name[0]);
    if (!first || name.size() < 2)
        return 0;
    if (written.size() == 2 && isLetterFor(written[1], name.back()))
        return 3;
    // Every further part in its order: "Maria Hansson" for "Maria Boman Hansson", and the longer for the shorter.
    if (!isPartOf(written.back(), name.back()))
        return 0;
    const QStringList &longer = written.size() >= name.size() ? written : name;
    const QStringList &shorter = written.size() >= name.size() ? name : written;
    qsizetype at = 1;
    for (qsizetype i = 1; i < shorter.size(); ++i) {
        while (at < longer.size() && !isPartOf(longer[at], shorter[i]))
            ++at;
        if (at++ >= longer.size())
            return 0;
    }
    return 4;
}

QString withoutTrim(QStringView words)
{
    QStringView text = words.trimmed();
    while (!text.isEmpty() && u".,;:!"_s.contains(text.back()))
        text.chop(1);
    if (text.size() > 2 && text.front() == u'(' && text.back() == u')')
        text = text.sliced(1, text.size() - 2);
    return text.trimmed().toString();
}

QString initialsOrMade(const Person &person) { return person.initials.isEmpty() ? initialsOf(person.name) : person.initials; }

Party personParty(const Directory &directory, const QString &words)
{
    static const QRegularExpression isInitials(u"^\\p{Lu}[\\p{Lu}]{1,4}$"_s);
    Party found;
    found.text = words;
    int best = 0;
    bool unique = false;
    const bool initials = isInitials.match(words).hasMatch();
    const QStringList written = nameParts(words);
    for (const Person &person : directory.people) {
        const int here = initials && initialsOrMade(person) == words ? 6 : likeness(written, nameParts(person.name));
        if (here == 0 || here < best)
            continue;
        unique = here > best;
        best = here;
        if (unique)
            found.person = person.id;
    }
    if (!unique)
        found.person = {};
    return found;
}

BodyId bodyNamed(const Directory &directory, const QString &words)
{
    const QString plain = folded(words);
    for (const Body &body : directory.bodies)
        if (!body.abbreviation.isEmpty() && folded(body.abbreviation) == plain)
            return body.id;
    const QString wanted = stemmed(words);
    for (const Body &body : directory.bodies)
        if (!body.name.isEmpty() && stemmed(body.name) == wanted)
            return body.id;
    return {};
}

} // namespace

Party Directory::resolve(QStringView words) const
{
    const QString text = withoutTrim(words);
    Party party;
    party.text = text;
    if (text.isEmpty())
        return party;
    static const QRegularExpression everyone(
        u"^(?:alla|samtliga|övriga)(?: (?:ledamöter|medlemmar|deltagare|chefer|personer))? (?:i|inom|från|på) (.+)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto all = everyone.match(text);
    party.body = bodyNamed(*this, all.hasMatch() ? all.captured(1) : text);
    if (party.body)
        return party;
    static const QRegularExpression aside(u"\\s*\\([^)]*\\)"_s);
    const QString name = QString(text).remove(aside).trimmed();
    party.person = personParty(*this, name).person;
    // A title before the name: "rektor Jonas Wiberg-Ek".
    QString rest = name;
    while (!party.person && !rest.isEmpty() && rest[0].isLower() && rest.contains(u' ')) {
        rest = rest.sliced(rest.indexOf(u' ') + 1).trimmed();
        party.person = personParty(*this, rest).person;
    }
    return party;
}

Parties Directory::findIn(QStringView text) const
{
    struct Word {
        qsizetype start;
        qsizetype end;
    };
    QList<Word> words;
    for (qsizetype i = 0; i < text.size();) {
        if (!text[i].isLetter()) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (i < text.size() && isLetter(text[i]))
            ++i;
        words.append({start, i});
    }
    constexpr qsizetype longest = 4;
    Parties found;
    const auto add = [&](const Party &party) {
        const bool known = std::any_of(found.begin(), found.end(), [&](const Party &p) {
            return p.person == party.person && p.body == party.body;
        });
        if (!known)
            found.append(party);
    };
    for (qsizetype i = 0; i < words.size();) {
        qsizetype taken = 1;
        for (qsizetype n = std::min(longest, words.size() - i); n >= 1; --n) {
            const QString phrase = text.sliced(words[i].start, words[i + n - 1].end - words[i].start).toString();
            Party party;
            party.text = phrase;
            if (!(n > 1 && phrase.contains(u',')))
                party.body = bodyNamed(*this, phrase);
            if (!party.body && phrase[0].isUpper())
                party.person = personParty(*this, phrase).person;
            if (party.person || party.body) {
                add(party);
                taken = n;
                break;
            }
        }
        i += taken;
    }
    return found;
}

QStringList splitNames(QStringView text)
{
    static const QRegularExpression lead(u"^\\s*(?:föredragande|föredras av|föredrar|presenteras av)\\s*[:.]?\\s*"_s,
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression between(u"^(?:och|samt|&|/)\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    const QString line = text.toString().remove(lead);
    QStringList names;
    QString name;
    int depth = 0;
    const auto finish = [&] {
        QString clean = name.simplified();
        while (clean.endsWith(u'.') && !(clean.size() >= 2 && clean[clean.size() - 2].isUpper()
                                         && (clean.size() == 2 || clean[clean.size() - 3] == u' ')))
            clean.chop(1);
        clean = clean.trimmed();
        if (!clean.isEmpty())
            names << clean;
        name.clear();
    };
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        depth = std::max(0, depth + (c == u'(' ? 1 : c == u')' ? -1 : 0));
        if (depth == 0 && (c == u',' || c == u';' || c == u'\n' || c == u'\u2028')) {
            finish();
            continue;
        }
        if (depth == 0 && c.isSpace()) {
            const auto match = between.match(QStringView(line).sliced(i + 1).toString(), 0, QRegularExpression::NormalMatch,
                                             QRegularExpression::AnchorAtOffsetMatchOption);
            if (match.hasMatch()) {
                finish();
                i += match.capturedLength();
                continue;
            }
        }
        name += c;
    }
    finish();
    // After a comma a last "och" may open the next name.
    for (QString &entry : names)
        if (const auto match = between.match(entry); match.hasMatch())
            entry = entry.sliced(match.capturedLength()).trimmed();
    names.removeAll(QString());
    return names;
}

} // namespace domain
