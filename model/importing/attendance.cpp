// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/attendance.h"

#include "domain/phrases.h"
#include "domain/wordforms.h"
#include "importing/vocabulary.h"

#include <QRegularExpression>
#include <algorithm>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;
using domain::form;

bool matches(const QRegularExpression &expression, const QString &text) { return expression.match(text).hasMatch(); }

/// Everything after a name that is no part of it.
QString bareName(QString name)
{
    static const QRegularExpression role = form(
        u"\\s+[–-]\\s+.*$|\\s*,?\\s*\\b(?:ordf(?:örande)?|sekr(?:eterare)?|vice ordf(?:örande)?|\\d:[ea] vice ordf(?:örande)?|justerare|ledamot|ersättare)\\b\\.?$"_s);
    static const QRegularExpression aside = form(u"\\s*\\([^)]{1,60}\\)$"_s);
    static const QRegularExpression instead = form(u"\\s+(?:för|ersätter|i stället för|istället för)\\s+.*$"_s);
    static const QRegularExpression when = form(
        u"[\\s,]+(?:§§?\\s*\\d.*|kl\\.? ?\\d.*|(?:från|till|t\\.?o\\.?m\\.?|fr\\.?o\\.?m\\.?)\\s+(?:kl|punkt|p\\.|§|\\d).*|via \\p{L}+|digitalt|på (?:distans|länk)|"
        "del av (?:mötet|tid)|(?:del av )?punkt(?:en|erna)? \\d.*|sjuk|vab|semester|föräldraledig|tjänstledig|ledig)$"_s);
    static const QRegularExpression schoolClass(u"\\s+(?:[1-9]|F)[\\p{Lu}]?$|\\s+(?:åk|klass)\\s*\\d\\S*$"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression unclosed = form(u"\\s*\\([^)]*$"_s); // "Carin Lund (HR-chef", where "sekr.)" was cut off
    static const QRegularExpression slash(u"^(\\p{Lu}\\S*(?: \\S+)* \\p{Lu}[^\\s/]*)\\s*/\\s*\\S+(?: \\p{Ll}\\S*)*$"_s, QRegularExpression::UseUnicodePropertiesOption); // "Bo Ås/Ekonomi"
    if (const auto match = slash.match(name); match.hasMatch())
        name = match.captured(1);
    name.remove(unclosed);
    for (qsizetype before = -1; before != name.size();) { // "Kerstin Aldén (S), ordförande" says two things of her
        before = name.size();
        for (const QRegularExpression *after : {&role, &aside, &when, &instead, &schoolClass})
            name.remove(*after);
        name = name.trimmed();
    }
    return withoutTitle(name);
}

} // namespace

bool looksLikeName(const QString &text)
{
    static const QRegularExpression name(u"^(?:\\p{Ll}[\\p{L}-]+ )?\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:(?:von|af|de|van|der|la|da|al)\\s+)?\\p{Lu}[\\p{L}.'’-]*){0,4}(?:\\s*\\(.{1,60}\\))?(?:,? (?:ordf|sekr|ordförande|sekreterare)\\.?)?$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return text.size() <= 90 && name.match(text).hasMatch();
}

bool isFullName(const QString &text)
{
    const QString name = bareName(text.trimmed());
    static const QRegularExpression lower(u"\\p{Ll}"_s, QRegularExpression::UseUnicodePropertiesOption);
    return name.contains(u' ') && looksLikeName(name) && lower.match(name).hasMatch() && !fieldOf(name) && !sectionOf(name);
}

bool isRole(const QString &text)
{
    static const QRegularExpression role(u"^(?:\\d:[ea] )?(?:(?:vice|tf|t\\.f\\.|bitr\\.?) )?\\p{Ll}[\\p{Ll}-]+\\.?(?: \\p{Ll}[\\p{Ll}-]+){0,2}(?: \\p{Lu}[\\p{L}-]+(?: \\p{Ll}+)?)?$"_s, QRegularExpression::UseUnicodePropertiesOption);
    return role.match(text).hasMatch();
}

QString withoutTitle(const QString &name)
{
    static const QRegularExpression title(u"^(?:(?:\\p{Ll}[\\p{L}-]*\\.?|\\p{Lu}{2,4}-\\p{Ll}[\\p{L}-]*)\\s+){1,3}(?=\\p{Lu}\\p{Ll}[\\p{L}-]*\\s+\\p{Lu})"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression particle(u"^(?:von|af|de|van|der|la|da)\\s"_s);
    // "Ledamot Bodil Ravn", "Förvaltningschef Sven Kroon": with a capital where the line begins with it.
    static const QRegularExpression capital(
        u"^(?:\\d:[ea] )?(?:(?:Vice|Tf|Bitr\\.?|Biträdande) )?(?:\\p{L}*(?:ordförande|ledamot|ersättare|sekreterare|chef|direktör|rektor|lärare|ledare|kurator|psykolog|sköterska|pedagog|strateg|"
        "controller|ekonom|utvecklare|handläggare|samordnare|representant|ombud|konsult|specialist|assistent))\\s+(?=\\p{Lu}\\p{Ll}[\\p{L}-]*\\s+\\p{Lu})"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression upper(u"^(?:\\d|\\p{Lu})"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = capital.match(name); match.hasMatch() && upper.match(name.sliced(match.capturedLength())).hasMatch())
        return name.sliced(match.capturedLength());
    return particle.match(name).hasMatch() ? name : QString(name).remove(title);
}

namespace {

/// "rektor", "Sveriges Lärare", "Björkskolan", "IT": after a name, what he is or where he comes from.
bool isAffiliation(const QString &part)
{
    static const QRegularExpression unions = form(u"^(?:sveriges (?:lärare|skolledare|skolledarförbund)|skolledarförbundet|skolledarna|lärarförbundet|lr|lärarnas riksförbund|vision|kommunal|akavia|dik|ssr|saco|vårdförbundet|ledarna|naturvetarna|srat|skyddsombud)\\b"_s);
    static const QRegularExpression house = form(
        u"^(?:it|hr|ekonomi|(?:[\\p{L}-]+ ){0,2}[\\p{L}-]*(?:skolan|skola|förskola|förskolan|gården|enheten|kontoret|avdelningen|gymnasiet|förvaltningen|kommun|staden|elevhälsan|biblioteket|fritids)(?: (?:f|\\d)(?: ?[-–] ?\\d)?)?)$"_s); // "Sjöskolan F-6"
    static const QRegularExpression titled(u"^\\p{Lu}{2,4}-\\p{Ll}[\\p{L}-]+$"_s, QRegularExpression::UseUnicodePropertiesOption); // "HR-partner"
    return isRole(part) || matches(titled, part) || matches(unions, part) || matches(house, part);
}

/// "HR (punkt 4)": where he comes from, and what more was said of him.
QString withoutAside(const QString &part)
{
    static const QRegularExpression aside = form(u"\\s*\\([^)]{1,60}\\)$"_s);
    return QString(part).remove(aside);
}

} // namespace

People peopleIn(const QString &row)
{
    static const QRegularExpression chair = form(u"^(.+?)\\s*(?:\\(|,\\s*|[–-]\\s+)(?:ordf\\.?|ordförande|mötesledare|mötesordförande)\\)?$"_s);
    static const QRegularExpression notes = form(u"^(.+?)\\s*(?:\\(|,\\s*|[–-]\\s+)(?:sekr\\.?|(?:mötes)?sekreterare|antecknare|antecknar|(?:minnes|mötes)?anteckningar|vid anteckningarna|vid pennan|vid tangenterna|protokollförare|för(?:de|er)? (?:protokoll|anteckningar))\\)?$"_s);
    static const QRegularExpression chairFirst = form(u"^(?:mötes)?(?:ordförande|ledare)\\s+(.+)$"_s);
    static const QRegularExpression notesFirst = form(u"^\\p{L}*sekreterare\\s+(.+)$"_s);
    static const QRegularExpression rolePart = form(u"^(?:ordf\\.?|ordförande|mötesledare|sekr\\.?|sekreterare|antecknare|\\d:[ea] vice ordförande)$"_s);
    People people;
    QStringList parts = domain::splitNames(row);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        // "Ingrid Hallsten, ordförande, Jonas …": the role stands as a name of its own after the split.
        if (i > 0 && (matches(rolePart, parts[i]) || isRole(parts[i])))
            parts[i - 1] += u" ("_s + parts[i] + u')';
    }
    // "Rut Holm, rektor (ordf)": said of the title, and meant of her who stands before it.
    const auto whose = [&](qsizetype i, const QString &words) { return bareName(i > 0 && isRole(words.trimmed()) ? parts[i - 1] : words.trimmed()); };
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (const auto match = chair.match(parts[i]); match.hasMatch() && people.chair.isEmpty())
            people.chair = whose(i, match.captured(1));
        if (const auto match = notes.match(parts[i]); match.hasMatch() && people.noteTaker.isEmpty())
            people.noteTaker = whose(i, match.captured(1));
        if (const auto match = chairFirst.match(parts[i]); match.hasMatch() && people.chair.isEmpty() && isFullName(match.captured(1)))
            people.chair = bareName(match.captured(1).trimmed());
        if (const auto match = notesFirst.match(parts[i]); match.hasMatch() && people.noteTaker.isEmpty() && isFullName(match.captured(1)))
            people.noteTaker = bareName(match.captured(1).trimmed());
    }
    static const QRegularExpression all = form(u"^(?:samtliga|alla)\\b(?:.*?\\b(?:utom|förutom)\\s+(.+))?"_s);
    if (const auto match = all.match(row.trimmed()); match.hasMatch()) {
        people.missing = match.captured(1).isEmpty() ? QStringList() : peopleIn(match.captured(1)).names;
        return people;
    }
    for (qsizetype i = 0; i < parts.size(); ++i) {
        static const QRegularExpression none = form(u"^(?:§§?\\s*\\d.*|punkt(?:en|erna)?\\s*\\d.*|-|–|ingen|inga|ingen frånvarande|inga frånvarande|ej aktuellt|se .*|enligt .*)\\.?$"_s);
        if (matches(rolePart, parts[i]) || (i > 0 && isAffiliation(withoutAside(parts[i]))) || matches(none, parts[i]))
            continue;
        const QString name = bareName(parts[i]);
        if (!name.isEmpty() && !isRole(name) && !matches(none, name))
            people.names << name;
    }
    return people;
}

bool isOnlyNames(const QString &row)
{
    const QStringList parts = domain::splitNames(row);
    // "Ekonomi och prognos" is a heading: words of what somebody does, and nobody who does it.
    static const QRegularExpression capitals(u"^\\p{Lu}{5,}$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const bool somebody = std::any_of(parts.begin(), parts.end(), [](const QString &part) {
        const QString name = bareName(part);
        return looksLikeName(name) && !isAffiliation(part) && !isRole(name) && !matches(capitals, name);
    });
    return somebody && !isRole(parts.front()) && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
        const QString name = bareName(part);
        static const QRegularExpression when = form(u"^(?:§§?|punkt(?:en|erna)?|p\\.|kl\\.?)\\s*\\d[\\d\\s:.–-]*$"_s); // "§§ 3-4" after a comma
        return isAffiliation(part) || isRole(name) || looksLikeName(name) || matches(when, part);
    });
}

bool isOnlyPeople(const QString &row)
{
    const QStringList parts = domain::splitNames(row);
    return !parts.isEmpty() && isFullName(parts.front()) && isOnlyNames(row);
}

namespace {

/// The cells of one row, each as text.
struct Row {
    QStringList cells;
};

/// What a row says of somebody, by the words of its cells and of the columns that they stand in.
class TableReader
{
public:
    explicit TableReader(const QList<Row> &rows) : m_rows(rows) {}

    bool read(AttendanceTable &into) const
    {
        const QStringList head = m_rows.front().cells;
        const bool tells = std::any_of(head.begin(), head.end(), [](const QString &cell) { return isHere(cell) || isAway(cell); });
        const bool ofPeople = std::any_of(head.begin(), head.end(), [](const QString &cell) {
            static const QRegularExpression word = form(u"^(?:namn|deltagare|ledamot|ledamöter|namn och (?:funktion|roll)|person|deltagarlista)$"_s);
            return matches(word, cell);
        });
        if (!tells && !ofPeople)
            return false;
        bool marked = false;
        for (qsizetype r = 1; r < m_rows.size(); ++r)
            marked = readRow(m_rows[r].cells, head, into) || marked;
        return marked;
    }

private:
    static bool isHere(const QString &cell)
    {
        static const QRegularExpression word = form(u"^(?:x|ja|närvarande|närv\\.?|närvaro|deltog|deltar|✓|✔|v|n|på plats)$"_s);
        return matches(word, cell);
    }
    static bool isAway(const QString &cell)
    {
        static const QRegularExpression word = form(u"^(?:förhinder|frånvarande|frånv\\.?|frånvaro|ej(?: närvarande)?|nej|anmält förhinder|-|–|f|sjuk|vab|ledig)$"_s);
        return matches(word, cell);
    }

    static bool readRow(const QStringList &cells, const QStringList &head, AttendanceTable &into)
    {
        const auto named = std::find_if(cells.begin(), cells.end(), [](const QString &cell) { return isFullName(cell); });
        if (named == cells.end())
            return false;
        bool here = false;
        bool away = false;
        bool told = false;
        for (qsizetype c = 0; c < cells.size(); ++c) {
            if (c == named - cells.begin())
                continue;
            const bool tick = isHere(cells[c]);
            const QString column = head.value(c);
            away = away || isAway(cells[c]) || (tick && isAway(column));
            here = here || (tick && !isAway(column));
            told = told || tick || isAway(cells[c]);
        }
        const QString name = peopleIn(*named).names.value(0);
        if (!name.isEmpty())
            (here && !away ? into.present : into.absent) << name;
        return told;
    }

    const QList<Row> &m_rows;
};

} // namespace

std::optional<AttendanceTable> findAttendanceTable(const SourceLines &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines[i].inTable())
            continue;
        AttendanceTable table;
        table.first = i;
        QList<Row> rows;
        for (; i < lines.size() && lines[i].cell.table == lines[table.first].cell.table; ++i) {
            const TablePlace at = lines[i].cell;
            const bool newRow = i == table.first || at.row != lines[i - 1].cell.row;
            if (newRow)
                rows.append(Row());
            QStringList &cells = rows.back().cells;
            while (cells.size() < std::min(at.column, 50))
                cells << QString();
            cells.back() += (cells.back().isEmpty() ? QString() : u" "_s) + lines[i].text().trimmed();
        }
        table.count = i - table.first;
        if (rows.size() > 1 && TableReader(rows).read(table) && table.present.size() + table.absent.size() >= 2)
            return table;
        --i;
    }
    return std::nullopt;
}

} // namespace importing
