// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/headfields.h"

#include "importing/attendance.h"

#include <QRegularExpression>
#include <algorithm>

namespace importing {

using namespace Qt::Literals::StringLiterals;
using Mark = SourceLine::Mark;

std::optional<FieldLine> fieldWithoutColon(const QString &text)
{
    constexpr qsizetype mostWords = 4;
    static const QRegularExpression day(u"^(?:\\d|(?:mån|tis|ons|tors|fre|lör|sön)dag|kl|den \\d)"_s, QRegularExpression::CaseInsensitiveOption);
    for (qsizetype space = text.indexOf(u' '), words = 1; space > 0 && words <= mostWords; space = text.indexOf(u' ', space + 1), ++words) {
        const QString rest = text.sliced(space + 1);
        const auto field = fieldOf(QString(text.first(space) + u": "_s + rest));
        if (!field || text.first(space).contains(u':'))
            continue;
        const auto inner = fieldOf(QString(rest + u':'));
        switch (field->field) {
        case Field::Present:
        case Field::Absent:
        case Field::Adjunct:
            if (inner && inner->field == field->field)
                return FieldLine{field->field, QString(), field->word}; // "Beslutande  Ledamöter"
            if (isOnlyPeople(rest))
                return field;
            break;
        case Field::Chair:
        case Field::NoteTaker:
        case Field::Approver:
            if (isFullName(rest) && rest.front().isUpper())
                return field;
            break;
        case Field::Date:
            if (day.match(rest).hasMatch() || (text.startsWith(u"Plats"_s) && rest.front().isUpper() && !rest.endsWith(u'.')))
                return field;
            break;
        case Field::Place:
            if (rest.front().isUpper() && rest.size() <= 60 && !rest.endsWith(u'.'))
                return field;
            break;
        default:
            break;
        }
    }
    return std::nullopt;
}

namespace {

bool areNames(const QStringList &names)
{
    return std::all_of(names.begin(), names.end(), [](const QString &name) { return looksLikeName(name); });
}

/// "Från skolan: Gun-Britt Ask, rektor", "Sjuk: Lotta Berg": whatever word stands there, people alone follow it.
std::optional<FieldLine> peopleByAnyWord(const QString &text)
{
    static const QRegularExpression away(u"\\b(?:borta|sjuk(?:a|anmälda?)?|frånv\\p{L}*|ej|inte|förhind\\p{L}*|led(?:ig|iga)|avböjt|vab|saknas|saknades)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression there(u"^(?:vi som (?:var med|deltog|var där)|var med|var på plats|med var|på mötet|med)$"_s,
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression others(u"\\b(?:kontakt\\p{L}*|kopia|till|kännedom|utskick|sändlista|ansvar\\p{L}*|nästa|skickas|av|frågor)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0 || colon > 45)
        return std::nullopt;
    const QString word = text.first(colon).trimmed();
    const QString rest = text.sliced(colon + 1).trimmed();
    if (there.match(word).hasMatch())
        return FieldLine{Field::Present, rest, {}};
    const bool people = isOnlyPeople(rest);
    if (!people && away.match(word).hasMatch() && !peopleIn(rest).names.isEmpty() && areNames(peopleIn(rest).names))
        return FieldLine{Field::Absent, rest, {}};
    if (!people || others.match(word).hasMatch())
        return std::nullopt;
    return FieldLine{away.match(word).hasMatch() ? Field::Absent : Field::Present, rest, {}};
}

/// "För arbetsgivaren" above "Katarina Ivarsdal, förvaltningschef": a heading of those who were there, in words of its own.
std::optional<FieldLine> peopleBelow(const SourceLines &lines, qsizetype i)
{
    constexpr qsizetype longest = 45;
    static const QRegularExpression sides(u"^(?:för|från) \\p{L}|^(?:arbetsgivar|arbetstagar|fackliga|personal|elev|föräldra|lärar|tjänste|politi)\\p{L}*(?: \\p{L}+)?$"_s,
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString text = lines[i].text().trimmed();
    if (i + 1 >= lines.size() || text.size() > longest || text.endsWith(u'.') || lines[i].mark != Mark::None || !sides.match(text).hasMatch()
        || lines[i + 1].mark == Mark::Number || !isOnlyPeople(lines[i + 1].text()) || isOnlyPeople(text))
        return std::nullopt;
    return FieldLine{Field::Present, QString(), text};
}

} // namespace

std::optional<FieldLine> headFieldOf(const SourceLines &lines, qsizetype i)
{
    const QString text = lines[i].text();
    if (const auto bare = fieldWithoutColon(text))
        return bare;
    if (const auto field = fieldOf(text))
        return field;
    const auto people = peopleByAnyWord(text);
    return people ? people : peopleBelow(lines, i);
}

} // namespace importing
