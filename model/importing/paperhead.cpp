// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/paperhead.h"

#include "domain/dates.h"
#include "domain/names.h"
#include "importing/lineassembler.h"
#include "importing/vocabulary.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;
using Mark = SourceLine::Mark;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(importing::PaperHead)
};


bool looksLikeName(const QString &text)
{
    static const QRegularExpression name(u"^(?:\\p{Ll}+ )?\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:(?:von|af|de|van|der|la|da)\\s+)?\\p{Lu}[\\p{L}.'’-]*){0,4}(?:\\s*\\(.{1,60}\\))?(?:,? (?:ordf|sekr|ordförande|sekreterare)\\.?)?$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return text.size() <= 90 && name.match(text).hasMatch();
}

/// Names of one or several lines of attendance: roles after a dash, table cells and numbering stripped.
QStringList namesOf(const QString &value)
{
    static const QRegularExpression role(u"\\s+[–-]\\s+.*$|\\s*,?\\s*\\b(?:ordf(?:örande)?|sekr(?:eterare)?|vice ordf(?:örande)?|justerare|ledamot|ersättare)\\b\\.?$"_s,
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression aside(u"\\s*\\((?:ordf(?:örande)?|sekr(?:eterare)?|vice ordf(?:örande)?|justerare|antecknare|vid anteckningarna|mötesledare|[^)]{1,60})\\.?\\)$"_s,
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression none(u"^(?:-|–|ingen|inga|samtliga|alla|ingen frånvarande|inga frånvarande|ej aktuellt)\\.?$"_s,
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QStringList names;
    for (QString name : domain::splitNames(value)) {
        for (qsizetype before = -1; before != name.size();) { // "Kerstin Aldén (S), ordförande" says two things of her
            before = name.size();
            name.remove(role);
            name.remove(aside);
            name = name.trimmed();
        }
        name = withoutTitle(name);
        if (!name.isEmpty() && !none.match(name).hasMatch())
            names << name;
    }
    return names;
}

/// "förvaltningschef": one word without a capital, after a name and a comma.
bool isRole(const QString &text)
{
    static const QRegularExpression role(u"^(?:(?:vice|tf|bitr\\.?) )?\\p{Ll}[\\p{Ll}-]+\\.?(?: \\p{Ll}[\\p{Ll}-]+)?$"_s, QRegularExpression::UseUnicodePropertiesOption);
    return role.match(text).hasMatch();
}

class HeadReader
{
public:
    HeadReader(SourceLines &lines, const Source &source, const ImportHints &hints, MinutesProposal &into)
        : m_lines(lines), m_source(source), m_hints(hints), m_out(into)
    {
    }

    void read()
    {
        dropPageNumbers();
        takeNoteTakers();
        readAttendanceTable();
        joinTableFields();
        partFields();
        readFields();
        readTitles();
        findDate();
        findBody();
    }

private:
    void dropPageNumbers()
    {
        m_lines.removeIf([](const SourceLine &line) { return line.mark == Mark::None && isPageNumber(line.text()); });
    }

    void takeNoteTakers()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QString text = m_lines[i].text();
            if (isNoteTakerLabel(text) && i + 1 < m_lines.size() && looksLikeName(m_lines[i + 1].text().trimmed())
                && m_lines[i + 1].text().contains(u' ')) {
                m_out.noteTaker = namesOf(m_lines[i + 1].text()).value(0);
                m_lines.remove(i--, 2);
                continue;
            }
            // "/Lisa Tran" at the very end signs the paper.
            static const QRegularExpression signed_(u"^/\\s*(\\p{Lu}[\\p{L}.-]+(?:\\s+\\p{Lu}[\\p{L}.-]+){0,3})$"_s, QRegularExpression::UseUnicodePropertiesOption);
            if (const auto match = signed_.match(text.trimmed()); match.hasMatch() && i + 3 >= m_lines.size() && m_out.noteTaker.isEmpty()) {
                m_out.noteTaker = match.captured(1);
                m_lines.removeAt(i--);
                continue;
            }
            const auto mark = noteTakerIn(text);
            if (!mark)
                continue;
            if (m_out.noteTaker.isEmpty())
                m_out.noteTaker = mark->name;
            if (mark->start == 0) {
                m_lines.removeAt(i--);
            } else {
                const QString kept = text.first(mark->start).trimmed();
                m_lines[i].runs = firstOf(m_lines[i].runs, kept.size());
            }
        }
    }

    /// A table of people, whose cells stand one after another: a name in full begins a row, and what follows says who was there.
    void readAttendanceTable()
    {
        static const QRegularExpression head(u"^(?:namn|deltagare|ledamot|ledamöter|namn och (?:funktion|roll))$"_s, QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression there(u"^(?:närvarande|närv\\.?|närvaro|deltog)$"_s, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (!m_lines[i].inTable || !head.match(m_lines[i].text().trimmed()).hasMatch())
                continue;
            qsizetype first = i + 1;
            bool tells = false;
            while (first < m_lines.size() && m_lines[first].inTable && !isFullName(m_lines[first].text())) {
                tells = tells || there.match(m_lines[first].text().trimmed()).hasMatch();
                ++first;
            }
            qsizetype last = first;
            while (last < m_lines.size() && m_lines[last].inTable)
                ++last;
            if (!tells || last == first || first - i > 6)
                continue;
            readPeople(m_lines.sliced(first, last - first));
            m_lines.remove(i, last - i);
            return;
        }
    }

    static bool isFullName(const QString &text) { return text.trimmed().contains(u' ') && looksLikeName(text.trimmed()) && !fieldOf(text); }

    void readPeople(const SourceLines &cells)
    {
        static const QRegularExpression away(u"^(?:förhinder|frånvarande|frånv\\.?|ej(?: närvarande)?|nej|anmält förhinder|-|–|f)$"_s,
                                             QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression here(u"^(?:x|ja|närvarande|närv\\.?|✓|✔|v|n)$"_s, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        for (qsizetype i = 0; i < cells.size();) {
            const QString name = namesOf(cells[i].text()).value(0);
            bool present = false;
            bool absent = false;
            qsizetype next = i + 1;
            for (; next < cells.size(); ++next) {
                const QString cell = cells[next].text().trimmed();
                present = present || here.match(cell).hasMatch();
                absent = absent || away.match(cell).hasMatch();
                if (!present && !absent && isFullName(cell) && next > i + 1)
                    break;
                if ((present || absent) && next + 1 < cells.size() && isFullName(cells[next + 1].text())) {
                    ++next;
                    break;
                }
            }
            if (!name.isEmpty())
                (present && !absent ? m_out.present : m_out.absent) << name;
            i = next;
        }
    }

    /// "Datum" in one cell and the day in the next are a field.
    void joinTableFields()
    {
        for (qsizetype i = 0; i + 1 < m_lines.size(); ++i) {
            SourceLine &line = m_lines[i];
            const QString word = line.text().trimmed();
            if (!line.inTable || !m_lines[i + 1].inTable || word.contains(u':') || word.size() > 40 || !fieldOf(QString(word + u':'))
                || fieldOf(QString(m_lines[i + 1].text().trimmed() + u':')))
                continue;
            line.runs = {{word + u": "_s + m_lines[i + 1].text().trimmed()}};
            m_lines.removeAt(i + 1);
        }
    }

    /// "Deltagare: … Frånvarande: …" on one line are two.
    void partFields()
    {
        static const QRegularExpression inner(u"(?<=\\S)[\\s;,.]+((?:Deltagare|Närvarande|Frånvarande|Ej närvarande|Förhinder|Anmält förhinder|Adjungerade?|Övriga närvarande|Plats|Tid|Ordförande|Sekreterare|Antecknare|Mötesledare|Protokollförare|Justerare|Frånv\\.?|Vid anteckningarna|Vid pennan)\\s*:)"_s);
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QString text = m_lines[i].text();
            const auto field = m_lines[i].mark == Mark::None ? fieldOf(text) : std::nullopt;
            if (!field || field->field == Field::Presenters)
                continue;
            const auto match = inner.match(text);
            if (!match.hasMatch())
                continue;
            SourceLine rest = m_lines[i];
            rest.runs = withoutStart(m_lines[i].runs, match.capturedStart(1));
            m_lines[i].runs = firstOf(m_lines[i].runs, match.capturedStart());
            m_lines.insert(i + 1, rest);
        }
    }

    static domain::Runs firstOf(const domain::Runs &runs, qsizetype length)
    {
        domain::Runs out;
        for (domain::Run run : runs) {
            run.text = run.text.first(std::min(length, run.text.size()));
            length -= run.text.size();
            out.append(run);
        }
        return domain::normalised(out);
    }

    /// The lines before the first point or section are the head; fields of attendance are read there and at the very end.
    void readFields()
    {
        for (qsizetype i = 0; i < m_lines.size();) {
            const auto field = m_lines[i].mark == Mark::None || m_lines[i].mark == Mark::Bullet ? fieldOf(m_lines[i].text()) : std::nullopt;
            if (!field || field->field == Field::Presenters || field->field == Field::Purpose || !belongsToHead(i, *field)) {
                ++i;
                continue;
            }
            QString value = field->value;
            qsizetype last = i + 1;
            const bool people = field->field == Field::Present || field->field == Field::Absent || field->field == Field::Adjunct;
            if (people) {
                while (last < m_lines.size() && isMoreNames(m_lines[last], value.isEmpty(), last == i + 1)) {
                    value += (value.isEmpty() ? QString() : u"; "_s) + m_lines[last].text();
                    ++last;
                }
            } else if (value.isEmpty() && last < m_lines.size() && !beginsAnew(m_lines[last].text()) && m_lines[last].mark == Mark::None
                       && m_lines[last].text().size() < 60) {
                value = m_lines[last++].text();
            }
            if (value.isEmpty() && !people) {
                ++i;
                continue;
            }
            take(*field, value);
            m_lines.remove(i, last - i);
        }
    }

    qsizetype firstPoint() const
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QString text = m_lines[i].text();
            static const QRegularExpression paragraph(u"^§\\s*\\d"_s);
            const bool heading = i > 0 && m_lines[i].headingLevel > 0 && !isTitleLine(text) && !fieldOf(text) && !sectionOf(m_lines[i - 1].text());
            if (sectionOf(text) || heading || (m_lines[i].mark == Mark::Number && !looksLikeName(text)) || paragraph.match(text).hasMatch())
                return i;
        }
        return m_lines.size();
    }

    bool belongsToHead(qsizetype i, const FieldLine &field) const
    {
        const bool people = field.field == Field::Present || field.field == Field::Absent || field.field == Field::Adjunct;
        const bool writers = field.field == Field::NoteTaker || field.field == Field::Approver || field.field == Field::Chair;
        // Where a form's head is a long table, fields follow one another; elsewhere a point may hold "Tid:" of its own.
        if (i < firstPoint())
            return true;
        if (people && m_out.present.isEmpty() && field.field == Field::Present && field.value.contains(u','))
            return true;
        return writers && i > m_lines.size() * 2 / 3 && (field.value.isEmpty() || looksLikeName(field.value));
    }

    /// Below "Närvarande": a bullet or a short line that is a name, or the rest of a row of names.
    bool isMoreNames(const SourceLine &line, bool nothingYet, bool next) const
    {
        const QString text = line.text();
        if (text.isEmpty() || line.headingLevel > 0 || sectionOf(text) || fieldOf(text) || isTitleLine(text) || isAgendaHeading(text)
            || text.endsWith(u':'))
            return false;
        if (line.mark == Mark::Number && !nothingYet && next)
            return false;
        const QStringList names = domain::splitNames(text);
        const bool all = !names.isEmpty() && names.front().front().isUpper() && std::all_of(names.begin(), names.end(), [](const QString &n) {
            QString name = n;
            static const QRegularExpression role(u"\\s+[–-]\\s+.*$"_s);
            return looksLikeName(name.remove(role)) || isRole(n);
        });
        const bool known = names.size() > 1 || text.contains(u' ');
        return all && known;
    }

    void take(const FieldLine &field, const QString &value)
    {
        switch (field.field) {
        case Field::Present: {
            m_out.present += withRoles(value);
            static const QRegularExpression whose(u"^(?:deltagare|närvarande|deltagande)\\s+(?:i |från |ur )?(.{2,30})$"_s,
                                                  QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
            if (const auto match = whose.match(field.word); match.hasMatch())
                m_bodyWords.prepend(match.captured(1));
            break;
        }
        case Field::Absent: m_out.absent += withRoles(value); break;
        case Field::Adjunct: m_out.adjuncts += withRoles(value); break;
        case Field::Chair: m_out.chair = namesOf(value).value(0); break;
        case Field::NoteTaker: m_out.noteTaker = namesOf(value).value(0); break;
        case Field::Approver: m_out.approvers += namesOf(value); break;
        case Field::Place: m_out.place = value; break;
        case Field::Body: m_bodyWords.prepend(value); break;
        case Field::Date: readDateField(value); break;
        case Field::Reference: m_out.before.append(plain(field.word + u": "_s + value)); break;
        default: break;
        }
    }

    static ProposedLine plain(const QString &text)
    {
        ProposedLine line;
        line.runs = {{text}};
        return line;
    }

    /// "Ingrid Hallsten (ordförande)" names the chair too.
    QStringList withRoles(const QString &value)
    {
        static const QRegularExpression chair(u"^(.+?)\\s*(?:\\(|,\\s*|[–-]\\s+)(?:ordf\\.?|ordförande|mötesledare|mötesordförande)\\)?$"_s,
                                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression notes(u"^(.+?)\\s*(?:\\(|,\\s*|[–-]\\s+)(?:sekr\\.?|sekreterare|antecknare|vid anteckningarna)\\)?$"_s,
                                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression rolePart(u"^(?:ordf\\.?|ordförande|mötesledare|sekr\\.?|sekreterare|antecknare)$"_s,
                                                 QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        QStringList parts = domain::splitNames(value);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            // "Ingrid Hallsten, ordförande, Jonas …": the role stands as a name of its own after the split.
            if (i > 0 && (rolePart.match(parts[i]).hasMatch() || isRole(parts[i])))
                parts[i - 1] += u" ("_s + parts[i] + u')';
            if (const auto match = chair.match(parts[i]); match.hasMatch() && m_out.chair.isEmpty())
                m_out.chair = match.captured(1).trimmed();
            if (const auto match = notes.match(parts[i]); match.hasMatch() && m_out.noteTaker.isEmpty())
                m_out.noteTaker = match.captured(1).trimmed();
        }
        parts.removeIf([](const QString &part) { return rolePart.match(part).hasMatch() || isRole(part); });
        return namesOf(parts.join(u"; "_s));
    }

    void readDateField(const QString &value)
    {
        QString rest = value;
        if (const auto found = domain::findDate(value, QDate(1990, 1, 1)); found && hasYear(value.sliced(found->start, found->length))) {
            m_fieldDate = found->date;
            rest.remove(found->start, found->length);
        }
        static const QRegularExpression times(u"(?:kl\\.?|klockan)?\\s*(\\d{1,2})[.:](\\d{2})(?:\\s*(?:[–-]|till)\\s*(?:kl\\.?\\s*)?(\\d{1,2})[.:](\\d{2}))?"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        if (const auto match = times.match(rest); match.hasMatch()) {
            m_out.starts = QTime(match.captured(1).toInt(), match.captured(2).toInt());
            if (!match.captured(3).isEmpty())
                m_out.ends = QTime(match.captured(3).toInt(), match.captured(4).toInt());
            rest.remove(match.capturedStart(), match.capturedLength());
        }
        static const QRegularExpression noise(u"^[\\s,.;–-]*(?:kl\\.?)?[\\s,.;–-]*|[\\s,.;–-]+$"_s);
        rest.remove(noise);
        if (rest.size() > 2 && m_out.place.isEmpty())
            m_out.place = rest;
    }

    static bool hasYear(QStringView text)
    {
        static const QRegularExpression year(u"(?:19|20)\\d\\d|[/-]\\d\\d$"_s);
        return year.match(text.toString()).hasMatch();
    }

    /// The name of the paper and lines of the head that hold only body and day.
    void readTitles()
    {
        const qsizetype head = firstPoint();
        for (qsizetype i = 0, seen = 0; i < m_lines.size() && seen < std::max<qsizetype>(head, 1) && i < 12; ++seen) {
            const QString text = m_lines[i].text();
            const bool title = m_lines[i].mark == Mark::None && isTitleLine(text);
            const auto day = domain::findDate(text, QDate(1990, 1, 1));
            const bool dated = day && hasYear(QStringView(text).sliced(day->start, day->length)) && text.size() <= 80 && m_lines[i].mark == Mark::None;
            const bool named = m_lines[i].mark == Mark::None && text.size() <= 60 && i < 4 && isBodyLine(text);
            if (i >= firstPoint() || !(title || dated || named)) {
                ++i;
                continue;
            }
            if (dated && !m_titleDate.isValid())
                m_titleDate = day->date;
            QString rest = text;
            if (dated)
                rest.remove(day->start, day->length);
            if (title && m_out.title.isEmpty())
                m_out.title = text;
            static const QRegularExpression noise(
                u"\\b(?:mötes|minnes|dagbok|arbets)?anteckningar(?:na)?\\b|\\b(?:mötes|sammanträdes)?protokoll\\b|\\bminnesanteckning\\b|\\bkl(?:\\.|ockan)?(?=\\s|$)|[\\d.:,()/]+|\\s[–—-]+\\s|[–—-]+$"_s,
                QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
            static const QRegularExpression ends(u"^(?:(?:från|för|vid|av|med|i|den|möte|mötet|sammanträde)\\s+)+|\\s+(?:den|möte|mötet|sammanträde|kl)$|s? möte(?:t)?$"_s,
                                                 QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
            const QString body = QString(rest).replace(noise, u" "_s).simplified().remove(ends).trimmed();
            static const QRegularExpression empty(u"^(?:möte(?:t)?|dagens möte|protokoll|anteckningar)$"_s,
                                                  QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
            if (!body.isEmpty() && !empty.match(body).hasMatch())
                m_bodyWords << rest.simplified() << body;
            m_lines.removeAt(i);
        }
    }

    bool isBodyLine(const QString &text) const
    {
        static const QRegularExpression ending(u"(?:grupp(?:en)?|nämnd(?:en)?|utskott(?:et)?|råd(?:et)?|team(?:et)?|styrelse[n]?|laget|chefer(?:na)?|nätverk(?:et)?|ledningen)(?:\\s.*)?$"_s,
                                               QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        return !text.endsWith(u'.') && !text.endsWith(u':') && text.split(u' ').size() <= 4 && (ending.match(text).hasMatch() || bool(known(text)));
    }

    void findDate()
    {
        if (m_hints.date.isValid()) {
            m_out.date = m_hints.date;
            return;
        }
        m_out.date = m_fieldDate.isValid() ? m_fieldDate : m_titleDate;
        if (m_out.date.isValid())
            return;
        for (const QString &head : m_source.pageHeads)
            if (const auto found = domain::findDate(head, QDate(1990, 1, 1)); found && hasYear(QStringView(head).sliced(found->start, found->length))) {
                m_out.date = found->date;
                return;
            }
        const auto inName = dateInFileName(m_source.fileName);
        if (inName && inName->day > 0) {
            m_out.date = QDate(inName->year, inName->month, inName->day);
            return;
        }
        if (inName) {
            m_out.date = QDate(inName->year, inName->month, 1);
            m_out.dateDoubt = {Words::tr("Vilken dag var mötet?"), Doubt::About::Day};
            m_out.warnings << Words::tr("Mötets dag framgår inte, bara månaden i filens namn. Den första i månaden är satt.");
            return;
        }
        // The first day anywhere that says its year.
        for (const SourceLine &line : m_lines.first(std::min<qsizetype>(m_lines.size(), 15))) {
            const QString text = line.text();
            const auto found = domain::findDate(text, QDate(1990, 1, 1));
            if (found && hasYear(QStringView(text).sliced(found->start, found->length))) {
                m_out.date = found->date;
                m_out.dateDoubt = {Words::tr("Var mötet den här dagen?"), Doubt::About::Day};
                return;
            }
        }
        m_out.dateDoubt = {Words::tr("Vilken dag var mötet?"), Doubt::About::Day};
        m_out.warnings << Words::tr("Mötets dag framgår inte.");
    }

    std::optional<domain::Body> known(const QString &words) const
    {
        for (const auto &bodies : {m_hints.directory.bodies, commonBodies()}) {
            domain::Directory directory;
            directory.bodies = bodies;
            const domain::Party party = directory.resolve(words);
            for (const domain::Body &body : bodies)
                if (party.body && body.id == party.body)
                    return body;
        }
        return std::nullopt;
    }

    std::optional<domain::Body> knownIn(const QString &words) const
    {
        if (const auto body = known(words))
            return body;
        // "Nämndens arbetsutskott" is the committee and not the board.
        static const QRegularExpression partOf(u"\\b\\p{L}+(?:nämndens|styrelsens|gruppens|förvaltningens|kommunens)\\s+(\\p{Ll}[\\p{L}-]+)"_s,
                                               QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        if (const auto match = partOf.match(words); match.hasMatch())
            if (const auto body = known(match.captured(1)))
                return body;
        // "LG-möte", "VC-träff"
        static const QRegularExpression compound(u"(?<![\\p{L}-])(\\p{Lu}{2,5})-\\p{Ll}"_s, QRegularExpression::UseUnicodePropertiesOption);
        if (const auto match = compound.match(words); match.hasMatch())
            if (const auto body = known(match.captured(1)))
                return body;
        for (const auto &bodies : {m_hints.directory.bodies, commonBodies()}) {
            domain::Directory directory;
            directory.bodies = bodies;
            for (const domain::Party &party : directory.findIn(words))
                for (const domain::Body &body : bodies)
                    if (body.id == party.body)
                        return body;
        }
        return std::nullopt;
    }

    void setBody(const domain::Body &body)
    {
        m_out.body = body.abbreviation;
        m_out.bodyName = body.name;
    }

    void findBody()
    {
        if (!m_hints.body.isEmpty()) {
            m_out.body = m_hints.body;
            if (const auto body = known(m_hints.body))
                setBody(*body);
            return;
        }
        for (const QString &words : m_bodyWords + m_source.pageHeads)
            if (const auto body = knownIn(words))
                return setBody(*body);
        static const QRegularExpression separators(u"[^\\p{L}]+"_s);
        for (const QString &part : QFileInfo(m_source.fileName).completeBaseName().split(separators, Qt::SkipEmptyParts))
            if (const auto body = known(part); body && part.size() >= 2)
                return setBody(*body);
        std::reverse(m_bodyWords.begin(), m_bodyWords.end());
        for (const QString &words : m_bodyWords)
            if (words.size() >= 3 && words.size() <= 50 && words[0].isLetter()) {
                m_out.bodyName = words;
                m_out.bodyName[0] = words[0].toUpper();
                m_out.body = abbreviationOf(m_out.bodyName);
                m_out.bodyDoubt = {Words::tr("Vilken grupp höll mötet?"), Doubt::About::Body};
                return;
            }
        mostNamed();
    }

    static QString abbreviationOf(const QString &name)
    {
        static const QRegularExpression given(u"\\((\\p{Lu}{2,5})\\)"_s);
        if (const auto match = given.match(name); match.hasMatch())
            return match.captured(1);
        const QString initials = domain::initialsOf(name);
        return initials.size() >= 2 ? initials : name.left(4).toUpper();
    }

    /// The body that decides most in the text, or that is named most.
    void mostNamed()
    {
        static const QRegularExpression decides(u"\\b(\\p{L}+(?:gruppen|nämnden|rådet|utskottet|teamet|laget|styrelsen))\\s+(?:beslutade|beslutar|tog beslut|har beslutat|är överens|godkän)"_s,
                                                QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        QHash<QString, int> counts;
        for (const SourceLine &line : m_lines) {
            const QString text = line.text();
            auto matches = decides.globalMatch(text);
            while (matches.hasNext())
                counts[domain::folded(matches.next().captured(1))] += 5;
            domain::Directory directory{{}, m_hints.directory.bodies + commonBodies()};
            for (const domain::Party &party : directory.findIn(text))
                counts[domain::folded(party.text)] += 1;
        }
        QString best;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            if (best.isEmpty() || it.value() > counts[best] || (it.value() == counts[best] && it.key() < best))
                best = it.key();
        m_out.bodyDoubt = {Words::tr("Vilken grupp höll mötet?"), Doubt::About::Body};
        if (best.isEmpty()) {
            m_out.warnings << Words::tr("Vilken grupp som höll mötet framgår inte.");
        } else if (const auto body = known(best)) {
            setBody(*body);
        } else {
            m_out.bodyName = best;
            m_out.bodyName[0] = best[0].toUpper();
            m_out.body = abbreviationOf(m_out.bodyName);
        }
    }

    SourceLines &m_lines;
    const Source &m_source;
    const ImportHints &m_hints;
    MinutesProposal &m_out;
    QDate m_fieldDate;
    QDate m_titleDate;
    QStringList m_bodyWords;
};

} // namespace

QString withoutTitle(const QString &name)
{
    static const QRegularExpression title(u"^(?:(?:\\p{Ll}[\\p{L}-]*\\.?|\\p{Lu}{2,4}-\\p{Ll}[\\p{L}-]*)\\s+){1,3}(?=\\p{Lu}\\p{Ll}[\\p{L}-]*\\s+\\p{Lu})"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression particle(u"^(?:von|af|de|van|der|la|da)\\s"_s);
    return particle.match(name).hasMatch() ? name : QString(name).remove(title);
}

void readHead(SourceLines &lines, const Source &source, const ImportHints &hints, MinutesProposal &into)
{
    HeadReader(lines, source, hints, into).read();
}

std::optional<FileDate> dateInFileName(const QString &fileName)
{
    const QString name = QFileInfo(fileName).completeBaseName();
    static const QRegularExpression whole(u"(?<!\\d)((?:19|20)\\d\\d)[-_. ]?(\\d\\d)[-_. ]?(\\d\\d)(?!\\d)"_s);
    static const QRegularExpression shortDay(u"(?<!\\d)(\\d\\d)(\\d\\d)(\\d\\d)(?!\\d)"_s);
    static const QRegularExpression month(u"(?<!\\d)((?:19|20)\\d\\d)[-_. ](\\d\\d)(?!\\d)"_s);
    for (const QRegularExpression &expression : {whole, shortDay}) {
        const auto match = expression.match(name);
        const int year = match.captured(1).toInt() + (match.captured(1).size() == 2 ? 2000 : 0);
        if (match.hasMatch() && QDate::isValid(year, match.captured(2).toInt(), match.captured(3).toInt()))
            return FileDate{year, match.captured(2).toInt(), match.captured(3).toInt()};
    }
    const auto found = domain::findDate(QString(name).replace(u'_', u' '), QDate(1990, 1, 1));
    static const QRegularExpression year(u"(?:19|20)\\d\\d"_s);
    if (found && year.match(name.sliced(found->start, found->length)).hasMatch())
        return FileDate{found->date.year(), found->date.month(), found->date.day()};
    const auto match = month.match(name);
    const int number = match.captured(2).toInt();
    if (match.hasMatch() && number >= 1 && number <= 12)
        return FileDate{match.captured(1).toInt(), number, 0};
    return std::nullopt;
}

} // namespace importing
