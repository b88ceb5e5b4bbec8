// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/tablelines.h"

#include "importing/lineassembler.h"
#include "importing/vocabulary.h"

#include <QRegularExpression>
#include <algorithm>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;
using Mark = SourceLine::Mark;

enum class Column { Other, Number, Point, Text, Decision, What, Who, When, State };

Column columnOf(const QString &head)
{
    struct Name {
        Column column;
        QRegularExpression words;
    };
    const auto form = [](const QString &words) {
        return QRegularExpression(u"^(?:"_s + words + u")$"_s, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    };
    static const QList<Name> names{
        {Column::Number, form(u"nr\\.?|§|punkt nr|ärende ?nr|#|nummer"_s)},
        {Column::Point, form(u"(?:dagordnings)?punkt(?:er)?|ärende(?:n)?|rubrik|fråga|frågor|ämne|dagordning|agenda|område|punkt på dagordningen"_s)},
        {Column::Decision, form(u"beslut|beslutat|vi beslutade"_s)},
        {Column::Text, form(u"(?:minnes|mötes)?anteckning(?:ar)?|diskussion|dialog|diskussion(?: och |/)beslut|anteckning(?:ar)?(?: och |/)beslut|beslut(?: och |/)\\p{L}+|notering(?:ar)?|"
                            "kommentar(?:er)?|innehåll|information|vad som sades|samtal|sammanfattning|redogörelse|beskrivning"_s)},
        {Column::What, form(u"vad|uppgift(?:er)?|aktivitet(?:er)?|åtgärd(?:er)?|att göra|uppdrag|vad ska göras|vad skall göras|vad göra"_s)},
        {Column::Who, form(u"vem|ansvarig(?:a)?|ägare|vem gör|ansvar|vem ansvarar|utförs av|utförare"_s)},
        {Column::When, form(u"när|klart?|klart? (?:när|senast|datum)|datum|deadline|senast|senast klar(?:t)?|tidpunkt|till när|när klart|slutdatum|tid"_s)},
        {Column::State, form(u"status|läge|klar\\?|uppföljning"_s)}};
    QString text = head.simplified();
    while (text.endsWith(u':'))
        text.chop(1);
    for (const Name &name : names)
        if (name.words.match(text).hasMatch())
            return name.column;
    return Column::Other;
}

/// The lines of one table, by rows and cells.
class TableLines
{
public:
    explicit TableLines(const SourceLines &lines)
    {
        for (const SourceLine &line : lines) {
            if (m_rows.isEmpty() || line.cell.row != m_lastRow)
                m_rows.append(QList<SourceLines>());
            m_lastRow = line.cell.row;
            constexpr int mostColumns = 50;
            while (m_rows.back().size() < std::clamp(line.cell.column, 1, mostColumns))
                m_rows.back().append(SourceLines());
            m_rows.back().back().append(line);
        }
        for (const SourceLines &cell : m_rows.front())
            m_columns.append(columnOf(textOf(cell)));
    }

    /// Empty where the table says in no known way what it holds.
    SourceLines read() const
    {
        if (m_rows.size() > 1 && has(Column::What) && has(Column::Who) && !has(Column::Point))
            return thingsToDo();
        if (m_rows.size() > 1 && has(Column::Point) && (has(Column::Text) || has(Column::Decision)))
            return minutes();
        return fields();
    }

private:
    bool has(Column column) const { return m_columns.contains(column); }

    static QString textOf(const SourceLines &cell)
    {
        QStringList texts;
        for (const SourceLine &line : cell)
            texts << line.text().trimmed();
        return texts.join(u' ').trimmed();
    }

    SourceLines cellOf(qsizetype row, Column column) const
    {
        const qsizetype at = m_columns.indexOf(column);
        return at < 0 ? SourceLines() : m_rows[row].value(at);
    }

    static bool isNothing(const SourceLines &cell)
    {
        const QString text = textOf(cell);
        return text.isEmpty() || text == u"-" || text == u"–";
    }

    static SourceLine lineLike(const SourceLine &like, const QString &text)
    {
        SourceLine line;
        line.runs = {{text}};
        line.at = like.at;
        return line;
    }

    const SourceLine &firstOf(qsizetype row) const
    {
        const auto cell = std::find_if(m_rows[row].begin(), m_rows[row].end(), [](const SourceLines &lines) { return !lines.isEmpty(); });
        return cell->front();
    }

    SourceLines thingsToDo() const
    {
        SourceLines out;
        QString head = textOf(cellOf(0, Column::What));
        if (head.compare(u"vad"_s, Qt::CaseInsensitive) == 0)
            head = u"Att göra"_s;
        out.append(lineLike(firstOf(0), head.endsWith(u':') ? head : head + u':'));
        for (qsizetype r = 1; r < m_rows.size(); ++r) {
            const SourceLines what = cellOf(r, Column::What);
            if (isNothing(what)) { // nobody says what: the words are kept
                for (const SourceLines &cell : m_rows[r])
                    if (!isNothing(cell))
                        appendTexts(cell, out);
                continue;
            }
            QStringList aside;
            for (const Column column : {Column::Who, Column::When, Column::State})
                if (const SourceLines cell = cellOf(r, column); !isNothing(cell))
                    aside << textOf(cell);
            SourceLine line = what.front();
            line.cell = {};
            line.mark = Mark::Bullet;
            line.level = 0;
            QString text = textOf(what);
            while (text.endsWith(u'.'))
                text.chop(1);
            line.runs = {{aside.isEmpty() ? text : text + u" ("_s + aside.join(u", "_s) + u')'}};
            out.append(line);
            for (qsizetype c = 0; c < m_rows[r].size(); ++c)
                if (const Column column = m_columns.value(c, Column::Other); !isNothing(m_rows[r][c]) && column != Column::Number
                    && (column == Column::Other || column == Column::Text || column == Column::Decision || c != m_columns.indexOf(column)))
                    appendTexts(m_rows[r][c], out);
        }
        return out;
    }

    SourceLines minutes() const
    {
        SourceLines out;
        for (qsizetype r = 1; r < m_rows.size(); ++r) {
            SourceLines point = cellOf(r, Column::Point);
            const SourceLines number = cellOf(r, Column::Number);
            if (!point.isEmpty()) {
                SourceLine heading = point.takeFirst();
                heading.cell = {};
                heading.headingLevel = 3;
                heading.level = 0;
                static const QRegularExpression plain(u"^(\\d{1,3})[.)]?$"_s);
                if (const auto match = plain.match(textOf(number)); match.hasMatch()) {
                    heading.mark = Mark::Number;
                    heading.number = match.captured(1).toInt();
                } else if (!number.isEmpty()) {
                    heading.runs.prepend({textOf(number) + u' '});
                }
                out.append(heading);
                appendTexts(point, out);
            }
            for (qsizetype c = 0; c < m_rows[r].size(); ++c) {
                const Column column = m_columns.value(c, Column::Other);
                const SourceLines &cell = m_rows[r][c];
                const bool taken = (column == Column::Point || column == Column::Number) && c == m_columns.indexOf(column);
                if (taken || isNothing(cell))
                    continue;
                if (column == Column::Decision && !saysNoDecisions(textOf(cell)))
                    out.append(lineLike(cell.front(), u"Beslut:"_s));
                if (column == Column::Who)
                    out.append(lineLike(cell.front(), u"Ansvarig: "_s + textOf(cell)));
                else if (column == Column::When)
                    out.append(lineLike(cell.front(), u"Klart: "_s + textOf(cell)));
                else
                    appendTexts(cell, out);
            }
        }
        return out;
    }

    static void appendTexts(const SourceLines &cell, SourceLines &out)
    {
        for (SourceLine line : cell) {
            line.cell = {};
            out.append(line);
        }
    }

    /// Rows that begin with a field's word: "Datum | 2025-10-07". All other rows stay cells.
    SourceLines fields() const
    {
        SourceLines out;
        bool any = false;
        for (const QList<SourceLines> &row : m_rows) {
            const QString word = row.isEmpty() ? QString() : textOf(row.front());
            const QString head = word.endsWith(u':') ? word : word + u':';
            QStringList values;
            for (qsizetype c = 1; c < row.size(); ++c)
                for (const SourceLine &line : row[c])
                    values << line.text().trimmed();
            if (!word.isEmpty() && !values.isEmpty() && word.size() <= 40 && fieldOf(head) && !fieldOf(QString(values.front() + u':'))) {
                SourceLine line = row.front().front();
                line.cell = {};
                line.runs = {{head + u' ' + values.join(u"; "_s)}};
                out.append(line);
                any = true;
            } else {
                for (const SourceLines &cell : row)
                    out.append(cell);
            }
        }
        return any ? out : SourceLines();
    }

    QList<QList<SourceLines>> m_rows;
    QList<Column> m_columns;
    int m_lastRow = 0;
};

} // namespace

SourceLines readTables(const SourceLines &lines)
{
    SourceLines out;
    for (qsizetype i = 0; i < lines.size();) {
        if (!lines[i].inTable()) {
            out.append(lines[i++]);
            continue;
        }
        qsizetype end = i;
        while (end < lines.size() && lines[end].cell.table == lines[i].cell.table)
            ++end;
        const SourceLines table = lines.sliced(i, end - i);
        const SourceLines read = TableLines(table).read();
        out += read.isEmpty() ? table : read;
        i = end;
    }
    return out;
}

} // namespace importing
