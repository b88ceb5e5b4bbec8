// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/itemtitle.h"

#include "importing/attendance.h"
#include "importing/lineassembler.h"
#include "importing/papersentences.h"

#include <QRegularExpression>
#include <algorithm>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;

/// "08.40", "kl. 9.00–9.30" before the words: when it was to be taken up.
domain::Runs withoutTime(const domain::Runs &title)
{
    static const QRegularExpression time(u"^(?:kl(?:\\.|ockan)?\\s*)?\\d{1,2}[.:]\\d{2}(?:\\s*[–-]\\s*\\d{1,2}[.:]\\d{2})?\\s*[–:-]?\\s+(?=\\p{Lu})"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return withoutStart(title, time.match(domain::toPlain(title)).capturedLength());
}

/// The register's number is a line of its own.
void takeReference(ItemTitle &into)
{
    static const QRegularExpression number(
        u"\\s*(?:\\(((?:dnr|diarienr|diarienummer)\\b[^)]*)\\)|((?:dnr:? |diarienr:? )\\S.*|(?:dnr:? ?)?\\p{Lu}{2,6}[ -]?\\d{4}[/:-]\\d{1,6}\\S*))\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = number.match(domain::toPlain(into.title));
    if (!match.hasMatch() || match.capturedStart() == 0)
        return;
    into.reference = match.captured(1) + match.captured(2);
    into.title = beginningOf(into.title, match.capturedStart());
}

/// "HR", "Ekonomichef": who told it, by what he is.
bool isOffice(const QString &name)
{
    return name.size() <= 40 && roleThatBegins(name + u' ') == name && !name.startsWith(u"Alla"_s);
}

/// "(Parisa Rahmani)", "(PR)", "– Parisa Rahmani", "/PR", ", Parisa Rahmani" after the words.
void takePresenters(ItemTitle &into, const Knowledge &meeting)
{
    static const QRegularExpression aside(
        u"\\s*(?:\\(([^()]{2,80})\\)|(?:[–-]|(?<=\\p{L})\\s?/)\\s*(\\p{Lu}\\p{L}+ \\p{Lu}[\\p{L}-]+|\\p{Lu}{2,4})|(?:,|:)\\s+(\\p{Lu}\\p{Ll}[\\p{L}-]+ \\p{Lu}[\\p{L}-]+))\\s*$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = aside.match(domain::toPlain(into.title));
    if (!match.hasMatch() || match.capturedStart() == 0)
        return;
    const QString names = match.captured(1) + match.captured(2) + match.captured(3);
    const QStringList parts = domain::splitNames(names);
    const bool all = !parts.isEmpty() && std::all_of(parts.begin(), parts.end(), [&](const QString &name) {
        return meeting.directory.resolve(name).person || isOffice(name);
    });
    if (!all)
        return;
    into.presentersText = names;
    for (const QString &name : parts)
        into.presenters << (isOffice(name) ? name : meeting.nameOf(meeting.directory.resolve(name)));
    into.title = beginningOf(into.title, match.capturedStart());
}

} // namespace

ItemTitle readItemTitle(const domain::Runs &heading, const Knowledge &meeting)
{
    ItemTitle made;
    made.title = withoutTime(heading);
    takePresenters(made, meeting);
    takeReference(made);
    return made;
}

QStringList presentersAlone(const QString &line, const Knowledge &meeting)
{
    QStringList names;
    if (line.size() > 80 || line.endsWith(u'.') || !isOnlyPeople(line))
        return names;
    for (const QString &name : peopleIn(line).names) {
        const domain::Party party = meeting.directory.resolve(name);
        if (!party.person || !name.contains(u' '))
            return {};
        names << meeting.nameOf(party);
    }
    return names;
}

} // namespace importing
