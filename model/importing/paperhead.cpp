// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/paperhead.h"

#include "domain/dates.h"
#include "importing/attendance.h"
#include "importing/bodyname.h"
#include "importing/headfields.h"
#include "importing/lineassembler.h"
#include "importing/paperday.h"
#include "importing/signatures.h"
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

class HeadReader
{
public:
    HeadReader(SourceLines &lines, const Source &source, const ImportHints &hints, MinutesProposal &into)
        : m_lines(lines), m_source(source), m_hints(hints), m_out(into)
    {
    }

    QSet<QString> read()
    {
        dropPageNumbers();
        readSignatures(m_lines, m_source.pageHeads, m_hints.directory, m_out, m_taken);
        readAttendanceTable();
        partFields();
        readFields();
        countOthers();
        for (QStringList *names : {&m_out.present, &m_out.absent, &m_out.approvers})
            names->removeDuplicates();
        readTitles();
        findDate();
        findBody();
        return m_taken;
    }

private:
    void dropPageNumbers()
    {
        m_lines.removeIf([](const SourceLine &line) { return line.mark == Mark::None && isPageNumber(line.text()); });
    }

    void readAttendanceTable()
    {
        const auto table = findAttendanceTable(m_lines);
        if (!table)
            return;
        m_out.present += table->present;
        m_out.absent += table->absent;
        removeTaken(table->first, table->count);
    }

    void removeTaken(qsizetype first, qsizetype count)
    {
        for (qsizetype i = first; i < first + count; ++i)
            m_taken.insert(m_lines[i].text());
        m_lines.remove(first, count);
        m_firstPoint = -1;
    }

    /// "Ordförande", "Sekreterare" and "Övriga närvarande": who were there, though no line says it of them all.
    void countOthers()
    {
        if (!m_out.present.isEmpty() || m_out.adjuncts.isEmpty())
            return;
        for (const QString &name : QStringList{m_out.chair, m_out.noteTaker} + m_out.adjuncts)
            if (!name.isEmpty() && !m_out.present.contains(name))
                m_out.present << name;
        m_out.adjuncts.clear();
    }

    /// "Deltagare: … Frånvarande: …" on one line are two.
    void partFields()
    {
        static const QRegularExpression inner(u"(?<=\\S)[\\s;,.]+((?:Deltagare|Närvarande|Frånvarande|Ej närvarande|Förhinder|Anmält förhinder|Adjungerade?|Övriga närvarande|Plats|Tid|Ordförande|Sekreterare|Antecknare|Mötesledare|Protokollförare|Justerare|Frånv\\.?|Vid anteckningarna|Vid pennan)\\s*:|(?<=\\. )(?:Adjungerade?|Frånvarande|Gäster?|Förhinder)\\s(?=\\p{Lu}))"_s, QRegularExpression::UseUnicodePropertiesOption);
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
            m_lines[i].runs = beginningOf(m_lines[i].runs, match.capturedStart());
            m_lines.insert(i + 1, rest);
            m_firstPoint = -1;
        }
    }

    /// The lines before the first point or section are the head; fields of attendance are read there and at the very end.
    void readFields()
    {
        for (qsizetype i = 0; i < m_lines.size();) {
            const auto field = fieldAt(i);
            if (!field || field->field == Field::Presenters || field->field == Field::Purpose || !belongsToHead(i, *field)) {
                ++i;
                continue;
            }
            QString value = field->value;
            qsizetype last = i + 1;
            const bool people = field->field == Field::Present || field->field == Field::Absent || field->field == Field::Adjunct;
            if (people) {
                while (last < m_lines.size() && (isMoreNames(m_lines[last], value.isEmpty(), last == i + 1, field->value.isEmpty()) || isSubheadOf(*field, m_lines[last]))) {
                    if (!isSubheadOf(*field, m_lines[last]))
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
            removeTaken(i, last - i);
        }
    }

    std::optional<FieldLine> fieldAt(qsizetype i) const
    {
        const SourceLine &line = m_lines[i];
        if (line.mark == Mark::Number)
            return std::nullopt;
        const QString text = line.text();
        const auto field = fieldOf(text);
        if ((field && (!field->value.isEmpty() || text.contains(u':'))) || i >= firstPoint())
            return field;
        return headFieldOf(m_lines, i);
    }

    /// Asked at every line of the head: found once, until lines are taken out.
    qsizetype firstPoint() const
    {
        if (m_firstPoint < 0)
            m_firstPoint = findFirstPoint();
        return m_firstPoint;
    }

    qsizetype findFirstPoint() const
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QString text = m_lines[i].text();
            static const QRegularExpression paragraph(u"^(?:§\\s*\\d|\\d+\\s*§|(?:ärende|punkt):?\\s+\\d+\\s*[:.–-])"_s, QRegularExpression::CaseInsensitiveOption);
            const bool heading = i > 0 && m_lines[i].headingLevel > 0 && !isTitleLine(text) && !fieldOf(text) && !sectionOf(m_lines[i - 1].text())
                && !(m_lines[i].mark == Mark::None && (dayWithYear(text) || isAboveFields(i) || isAdministrationLine(text)));
            if (sectionOf(text) || heading || (m_lines[i].mark == Mark::Number && !looksLikeName(text)) || paragraph.match(text).hasMatch())
                return i;
        }
        return m_lines.size();
    }

    /// A heading right above "Närvarande: …" or the day is the paper's own.
    bool isAboveFields(qsizetype i) const
    {
        const bool text = i + 1 < m_lines.size() && m_lines[i + 1].mark == Mark::None;
        const auto below = text ? fieldOf(m_lines[i + 1].text()) : std::nullopt;
        constexpr qsizetype longestDay = 60;
        if (text && i < 5 && m_lines[i + 1].text().size() <= longestDay && !m_lines[i + 1].text().endsWith(u'.') && dayWithYear(m_lines[i + 1].text()))
            return true;
        return below && below->field != Field::Presenters && !below->value.isEmpty() && i < 5;
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
        return writers && i > m_lines.size() * 2 / 3 && (field.value.isEmpty() || isOnlyPeople(field.value));
    }

    /// "Ledamöter", "Tjänstgörande ersättare" among those who were there.
    static bool isSubheadOf(const FieldLine &field, const SourceLine &line)
    {
        const QString text = line.text().trimmed();
        const auto inner = text.endsWith(u':') ? fieldOf(text) : fieldOf(QString(text + u':'));
        return inner && inner->field == field.field && inner->value.isEmpty() && field.field == Field::Present;
    }

    /// Below "Närvarande": a bullet or a short line that is a name, or the rest of a row of names.
    bool isMoreNames(const SourceLine &line, bool nothingYet, bool next, bool inLines) const
    {
        const QString text = line.text();
        if (text.isEmpty() || line.headingLevel > 0 || sectionOf(text) || fieldOf(text) || isTitleLine(text) || isAgendaHeading(text)
            || text.endsWith(u':'))
            return false;
        // In a row of lines "Ordförande Torsten Wahl" is one of those who were there; after names on the line itself it is a field.
        if (const auto field = fieldWithoutColon(text); field && !(inLines && (field->field == Field::Chair || field->field == Field::NoteTaker)))
            return false;
        if (line.mark == Mark::Number && !nothingYet && next)
            return false;
        static const QRegularExpression lower(u"\\p{Ll}"_s, QRegularExpression::UseUnicodePropertiesOption);
        const bool several = text.contains(u' ');
        return text.front().isUpper() && lower.match(text).hasMatch() && isOnlyNames(text) && several;
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
        case Field::Chair: takeOne(m_out.chair, field, value); break;
        case Field::NoteTaker: takeOne(m_out.noteTaker, field, value); break;
        case Field::Approver: m_out.approvers += peopleIn(value).names; break;
        case Field::Place: addPlace(value); break;
        case Field::Body: m_bodyWords.prepend(value); break;
        case Field::Date: readDateField(field, value); break;
        case Field::Reference: m_out.before.append(plain(field.word + u": "_s + value)); break;
        default: break;
        }
    }

    /// Of several, or of words that name nobody, the line itself is kept too.
    void takeOne(QString &who, const FieldLine &field, const QString &value)
    {
        const QStringList names = peopleIn(value).names;
        if (!names.isEmpty())
            who = names.front();
        if (names.size() != 1)
            m_out.before.append(plain(field.word + u": "_s + value));
    }

    void addPlace(const QString &words)
    {
        if (!m_out.place.contains(words, Qt::CaseInsensitive))
            m_out.place += (m_out.place.isEmpty() ? QString() : u", "_s) + words;
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
        const People people = peopleIn(value);
        if (m_out.chair.isEmpty())
            m_out.chair = people.chair;
        if (m_out.noteTaker.isEmpty())
            m_out.noteTaker = people.noteTaker;
        m_out.absent += people.missing;
        static const QRegularExpression reference(u"^(?:se|enligt|samtliga|alla) "_s, QRegularExpression::CaseInsensitiveOption);
        if (people.names.isEmpty() && reference.match(value).hasMatch())
            m_out.before.append(plain(value)); // "Närvarande: se bifogad lista"
        return people.names;
    }

    void readDateField(const FieldLine &field, const QString &value)
    {
        QString rest = value;
        if (const auto day = dayWithYear(value)) {
            m_fieldDate = day->date;
            rest.remove(day->start, day->length);
        } else if (domain::findDate(value, QDate(1990, 1, 1))) {
            m_out.before.append(plain(field.word + u": "_s + value)); // a day without its year
        }
        while (const auto more = domain::findDate(rest, QDate(1990, 1, 1))) // "v. 37"
            rest.remove(more->start, more->length);
        if (const auto match = times().match(rest); match.hasMatch()) {
            takeTimes(match);
            rest.remove(match.capturedStart(), match.capturedLength());
        }
        static const QRegularExpression noise(u"^[\\s,.;–-]*(?:kl\\.?)?[\\s,.;–-]*|[\\s,.;–-]+$"_s);
        rest.remove(noise);
        if (rest.size() > 2 && rest.front().isLetter())
            addPlace(rest);
    }

    /// "kl. 9–11.30", "13.00 - 15.00", "klockan 8"
    static const QRegularExpression &times()
    {
        static const QRegularExpression expression(u"(?:(?:kl\\.?|klockan)\\s*(\\d{1,2})(?:[.:](\\d{2}))?|(?<![\\d.:-])(\\d{1,2})[.:](\\d{2}))(?:\\s*(?:[–-]|till)\\s*(?:kl\\.?\\s*)?(\\d{1,2})(?:[.:](\\d{2}))?)?(?![\\d.:])"_s,
                                                   QRegularExpression::CaseInsensitiveOption);
        return expression;
    }

    bool takeTimes(const QRegularExpressionMatch &match)
    {
        const QTime starts((match.captured(1) + match.captured(3)).toInt(), (match.captured(2) + match.captured(4)).toInt());
        if (!starts.isValid())
            return false;
        m_out.starts = starts;
        if (!match.captured(5).isEmpty())
            m_out.ends = QTime(match.captured(5).toInt(), match.captured(6).toInt());
        return true;
    }

    static QString firstUpper(QString text)
    {
        if (!text.isEmpty())
            text[0] = text[0].toUpper();
        return text;
    }

    /// " kl. 8.30–11.30, Stora salen" after the day.
    void readWhenAndWhere(const QString &after)
    {
        const auto match = times().match(after);
        static const QRegularExpression nothing(u"^[\\s,.]*$"_s);
        if (!match.hasMatch() || !nothing.match(after.first(match.capturedStart())).hasMatch() || m_out.starts.isValid() || !takeTimes(match))
            return;
        static const QRegularExpression noise(u"^[\\s,.;–-]*(?:(?:via|på|i)\\s)?|[\\s,.;–-]+$"_s);
        const QString place = after.sliced(match.capturedEnd()).remove(noise);
        constexpr qsizetype longest = 50;
        if (place.size() > 2 && place.size() <= longest && m_out.place.isEmpty() && place.front().isLetter())
            m_out.place = place;
    }

    /// The name of the paper and lines of the head that hold only body and day.
    void readTitles()
    {
        const qsizetype head = firstPoint();
        for (qsizetype i = 0, seen = 0; i < m_lines.size() && seen < std::max<qsizetype>(head, 1) && i < 12; ++seen) {
            const QString text = m_lines[i].text();
            const bool title = m_lines[i].mark == Mark::None && (isTitleLine(text) || (seen == 0 && namesThePaper(i)));
            const auto day = dayWithYear(text);
            const bool dated = day && text.size() <= 80 && m_lines[i].mark == Mark::None;
            // "Ledningsgruppen, utbildningsförvaltningen, Grannäs kommun" is the group's name with the letterhead.
            const QString group = text.section(u", "_s, 0, 0);
            const bool withLetterhead = group.size() < text.size() && isAdministrationLine(firstUpper(text.sliced(group.size() + 2)));
            const bool named = m_lines[i].mark == Mark::None && i < 4 && (withLetterhead ? isBodyLine(group, m_hints.directory) : text.size() <= 60 && isBodyLine(text, m_hints.directory));
            const bool letterhead = m_lines[i].mark == Mark::None && isAdministrationLine(text);
            static const QRegularExpression when(u"^(?:kl\\.?|klockan)\\s*\\d"_s, QRegularExpression::CaseInsensitiveOption);
            const bool timed = m_lines[i].mark == Mark::None && text.size() <= 60 && when.match(text).hasMatch();
            if (i >= firstPoint() || !(title || dated || named || letterhead || timed)) {
                ++i;
                continue;
            }
            if (dated && !m_titleDate.isValid())
                m_titleDate = day->date;
            QString rest = text;
            if (dated) {
                rest.remove(day->start, day->length);
                readWhenAndWhere(text.sliced(day->start + day->length));
            }
            if (timed)
                readWhenAndWhere(text);
            m_out.title += (m_out.title.isEmpty() ? QString() : u" – "_s) + text;
            if (const auto digits = dateInDigits(text); title && !dated && digits && digits->day > 0 && !m_titleDate.isValid())
                m_titleDate = QDate(digits->year, digits->month, digits->day); // "EHT Norrskolan 250410"
            static const QRegularExpression noise(
                u"\\b(?:mötes|minnes|dagbok|arbets)?anteckningar(?:na)?\\b|\\b(?:mötes|sammanträdes)?protokoll\\b|\\bminnesanteckning\\b|\\bkl(?:\\.|ockan)?(?=\\s|$)|[\\d.:,()/]+|\\s[–—-]+\\s|[–—-]+$|\\b(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\\b"_s,
                QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
            static const QRegularExpression ends(u"^(?:(?:från|för|vid|av|med|i|den|möte|mötet|sammanträde)\\s+)+|\\s+(?:den|möte|mötet|sammanträde|kl)$|s? möte(?:t)?$"_s,
                                                 QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
            const QString body = QString(rest).replace(noise, u" "_s).simplified().remove(ends).trimmed();
            static const QRegularExpression empty(u"^(?:möte(?:t)?|dagens möte|protokoll|anteckningar|träff(?:en)?|sammanträde(?:t)?|nr|kommun)$"_s,
                                                  QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
            if (!body.isEmpty() && !empty.match(body).hasMatch())
                m_bodyWords << rest.simplified() << body;
            if (named && !body.isEmpty() && isBodyLine(body, m_hints.directory))
                m_namedWords << body;
            constexpr qsizetype wordsOfAName = 4;
            if (!title && !named && !letterhead && body.split(u' ').size() > wordsOfAName) // "Extra möte 1 mars 2022, Anna ersatte Bo som ordförande"
                m_out.before.append(plain(text));
            m_lines.removeAt(i);
            m_firstPoint = -1;
        }
    }

    /// The first line of all, where it is no point, no field and no sentence: whatever it says, it is the paper's name.
    bool namesThePaper(qsizetype i) const
    {
        const QString text = m_lines[i].text().trimmed();
        static const QRegularExpression greeting(u"^(?:hej|god (?:morgon|dag|kväll)|bästa|kära|till)\\b"_s, QRegularExpression::CaseInsensitiveOption);
        if (i + 2 >= m_lines.size() || m_lines[i].inTable() || text.size() > 100 || text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u':') || sectionOf(text)
            || fieldOf(text) || fieldWithoutColon(text) || isAgendaHeading(text) || greeting.match(text).hasMatch())
            return false;
        const auto below = fieldOf(m_lines[i + 1].text());
        return !(below && below->field == Field::Presenters) && i < firstPoint();
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
            if (const auto found = dayWithYear(head)) {
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
            if (const auto found = dayWithYear(line.text())) {
                m_out.date = found->date;
                m_out.dateDoubt = {Words::tr("Var mötet den här dagen?"), Doubt::About::Day};
                return;
            }
        }
        m_out.dateDoubt = {Words::tr("Vilken dag var mötet?"), Doubt::About::Day};
        m_out.warnings << Words::tr("Mötets dag framgår inte.");
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
            if (const auto body = knownBody(m_hints.body, m_hints.directory))
                setBody(*body);
            return;
        }
        for (const QString &words : std::as_const(m_bodyWords))
            if (const QString name = groupOfItsOwnIn(words); !name.isEmpty()) {
                const auto stored = knownBody(name, m_hints.directory);
                return stored ? setBody(*stored) : setUnknownBody(name);
            }
        for (const QString &words : m_bodyWords + m_source.pageHeads)
            if (const auto body = knownBodyIn(words, m_hints.directory))
                return setBody(*body);
        static const QRegularExpression separators(u"[^\\p{L}]+"_s);
        for (const QString &part : QFileInfo(m_source.fileName).completeBaseName().split(separators, Qt::SkipEmptyParts))
            if (const auto body = knownBody(part, m_hints.directory); body && part.size() >= 2)
                return setBody(*body);
        for (const QString &words : std::as_const(m_bodyWords)) { // "kommunledningsgruppen (KLG)"
            static const QRegularExpression given(u"([\\p{L}][\\p{L} -]{3,40}?)\\s*\\((\\p{Lu}{2,5})\\)"_s, QRegularExpression::UseUnicodePropertiesOption);
            static const QRegularExpression title(u"^(?:\\p{L}*anteckning(?:ar)?|\\p{L}*protokoll|från|för|möte i)(?:\\s+|$)"_s, QRegularExpression::CaseInsensitiveOption);
            if (const auto match = given.match(words); match.hasMatch()) {
                const QString name = match.captured(1).remove(title).remove(title).trimmed();
                setUnknownBody(name.isEmpty() ? match.captured(2) : name);
                m_out.body = match.captured(2);
                return;
            }
        }
        std::reverse(m_bodyWords.begin(), m_bodyWords.end());
        for (const QString &words : m_namedWords + m_bodyWords)
            if (words.size() >= 3 && words.size() <= 50 && words[0].isLetter())
                return setUnknownBody(words);
        // "KRISLEDNINGSMÖTE NR 3 – UTBILDNINGSFÖRVALTNINGEN, …": the meeting's own word stands before where it was held.
        static const QRegularExpression meeting(u"^(\\p{L}[\\p{L} -]{3,40}?)s?(?:möte|mötet|sammanträde)\\b"_s, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        for (const QString &words : std::as_const(m_bodyWords))
            if (const auto match = meeting.match(words); match.hasMatch()) {
                const QString name = match.captured(1);
                return setUnknownBody(name == name.toUpper() ? name.toLower() : name);
            }
        takeMostNamed();
    }

    void takeMostNamed()
    {
        const QString best = mostNamedBody(m_lines, m_hints.directory);
        m_out.bodyDoubt = {Words::tr("Vilken grupp höll mötet?"), Doubt::About::Body};
        if (best.isEmpty()) {
            m_out.warnings << Words::tr("Vilken grupp som höll mötet framgår inte.");
        } else if (const auto body = knownBody(best, m_hints.directory)) {
            setBody(*body);
        } else {
            setUnknownBody(best);
        }
    }

    void setUnknownBody(const QString &words)
    {
        m_out.bodyName = words;
        m_out.bodyName[0] = words[0].toUpper();
        m_out.body = abbreviationOf(m_out.bodyName);
        m_out.bodyDoubt = {Words::tr("Vilken grupp höll mötet?"), Doubt::About::Body};
    }

    SourceLines &m_lines;
    const Source &m_source;
    const ImportHints &m_hints;
    MinutesProposal &m_out;
    QDate m_fieldDate;
    QDate m_titleDate;
    QSet<QString> m_taken;
    mutable qsizetype m_firstPoint = -1; ///< not known
    QStringList m_bodyWords;
    QStringList m_namedWords; ///< lines that are a body's name and no more
};

} // namespace

QSet<QString> readHead(SourceLines &lines, const Source &source, const ImportHints &hints, MinutesProposal &into)
{
    return HeadReader(lines, source, hints, into).read();
}

} // namespace importing
