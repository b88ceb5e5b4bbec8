// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/plantables.h"

#include "importing/planlook.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;
using Mark = SourceLine::Mark;

QRegularExpression whole(const QString &words)
{
    return QRegularExpression(u"^(?:"_s + words + u")[:?]?$"_s, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// The part that a column's head gives its cells; columns are named shorter than headings.
std::optional<PlanPart> columnPart(const QString &head)
{
    struct Name {
        PlanPart part;
        QRegularExpression words;
    };
    static const QList<Name> names{
        {PlanPart::Area, whole(u"(?:(?:utvecklings|fokus|mål|insats|förbättrings)?område|prioriterat område)"_s)},
        {PlanPart::Measure, whole(u"vad|vad(?: ska)? göras|aktivitet(?:er)?|insats(?:er)?|åtgärd(?:er)?|planerade? .*|genomförande|hur"_s)},
        {PlanPart::Responsibility, whole(u"vem|vilka|ansvarig(?:a)?(?: .*)?|ansvar|utförare"_s)},
        {PlanPart::Timeline, whole(u"när|tid|tidpunkt|tidsperiod|tids?plan|start(?:ar)?|slut|klart?|klart? (?:när|senast)|senast|period|termin|datum|deadline|påbörjas|avslutas|från|till"_s)},
        {PlanPart::Costs, whole(u"(?:beräknad )?kostnad(?:er)?(?: .*)?|belopp(?: .*)?|summa|budget(?: .*)?|(?:.* )?\\(?(?:tkr|mnkr|kr|kronor)\\)?"_s)}};
    for (const Name &name : names)
        if (name.words.match(head.simplified()).hasMatch())
            return name.part;
    return planPartOf(head);
}

/// The head of a column in a list of risks, times or costs.
bool isListHead(const QString &head)
{
    static const QRegularExpression words = whole(u"post(?:er)?|nr|namn|kommentar(?:er)?|finansiering|finansieras .*|antal|omfattning|enhet|konsekvens(?:er)?|sannolikhet|"
                                                  "(?:förebyggande |motverkande )?åtgärd(?:er)?(?: .*)?|hantering|hur .*|risk(?:er)?|moment|steg|händelse|vad händer|fas|månad|vecka|år|läsår|källa"_s);
    return words.match(head.simplified()).hasMatch() || columnPart(head).has_value();
}

bool isYear(const QString &text)
{
    static const QRegularExpression year = whole(u"20\\d\\d(?:[-–/]\\d{2,4})?"_s);
    return year.match(text).hasMatch();
}

class PlanTable
{
public:
    PlanTable(const SourceLines &lines, std::optional<PlanPart> under, QString unit) : m_under(under), m_unit(std::move(unit))
    {
        int last = 0;
        for (const SourceLine &line : lines) {
            if (m_rows.isEmpty() || line.cell.row != last)
                m_rows.append(QList<SourceLines>());
            last = line.cell.row;
            constexpr int mostColumns = 50;
            while (m_rows.back().size() < std::clamp(line.cell.column, 1, mostColumns))
                m_rows.back().append(SourceLines());
            m_rows.back().back().append(line);
        }
        for (const SourceLines &cell : m_rows.front())
            m_heads << textOf(cell);
    }

    PlanLines read()
    {
        const bool heads = m_rows.size() > 1 && m_heads.size() > 1 && std::all_of(m_heads.begin(), m_heads.end(), [](const QString &head) { return head.size() <= 60; });
        QList<std::optional<PlanPart>> columns;
        QSet<int> parts;
        for (const QString &head : std::as_const(m_heads)) {
            columns << columnPart(head);
            if (columns.back())
                parts.insert(int(*columns.back()));
        }
        if (isList() || (heads && parts.contains(int(PlanPart::Costs)) && parts.size() <= 2 && !parts.contains(int(PlanPart::Responsibility)))) {
            if (!isList())
                say(PlanPart::Costs, m_heads.front(), m_rows[0]);
            readList(heads);
        } else if (heads && parts.contains(int(PlanPart::Risks)) && columns.front() == PlanPart::Risks) {
            say(PlanPart::Risks, m_heads.front(), m_rows[0]);
            m_under = PlanPart::Risks;
            readList(true);
        } else if (heads && isForm()) {
            flatten(true);
        } else if (heads && parts.size() > 1) {
            readColumns(columns);
        } else {
            flatten(false);
        }
        return m_out;
    }

private:
    static QString textOf(const SourceLines &cell)
    {
        QStringList texts;
        for (const SourceLine &line : cell)
            texts << line.text().trimmed();
        return texts.join(u' ').simplified();
    }

    bool isList() const { return m_under == PlanPart::Risks || m_under == PlanPart::Timeline || m_under == PlanPart::Costs; }

    /// Every row begins with a heading: "Insats | …", "Mål | …".
    bool isForm() const
    {
        qsizetype known = 0;
        for (const QList<SourceLines> &row : m_rows)
            known += planPartOf(textOf(row.front())).has_value() ? 1 : 0;
        return known > 1 && known * 2 > m_rows.size() && m_heads.size() <= 3;
    }

    void say(PlanPart part, const QString &heading, const QList<SourceLines> &row)
    {
        PlanLine line;
        line.line.runs = {{heading}};
        line.line.at = placeOf(row);
        line.cell = true;
        line.part = part;
        m_out.append(line);
    }
    void put(const QString &text, const QList<SourceLines> &row, Mark mark = Mark::Bullet)
    {
        PlanLine line;
        line.line.runs = {{text}};
        line.line.at = placeOf(row);
        line.line.mark = mark;
        line.cell = line.content = true;
        m_out.append(line);
    }
    void putCell(const SourceLines &cell, bool content)
    {
        for (const SourceLine &one : cell) {
            PlanLine line;
            line.line = one;
            line.line.cell = {};
            line.cell = true;
            line.content = content;
            m_out.append(line);
        }
    }
    static SourcePlace placeOf(const QList<SourceLines> &row)
    {
        for (const SourceLines &cell : row)
            if (!cell.isEmpty())
                return cell.front().at;
        return {};
    }

    /// `form`: what stands in the first column heads what stands in the others.
    void flatten(bool form)
    {
        for (const QList<SourceLines> &row : std::as_const(m_rows))
            for (qsizetype c = 0; c < row.size(); ++c)
                putCell(row[c], form && c > 0);
    }

    /// A row for each risk, time or cost.
    void readList(bool heads)
    {
        const bool headed = heads && (m_heads.front().isEmpty() || std::any_of(m_heads.begin(), m_heads.end(), isListHead))
            && std::none_of(m_heads.begin(), m_heads.end(), [](const QString &head) { return (isBareAmount(head) && !isYear(head)) || !amountsIn(head).isEmpty(); });
        for (qsizetype r = headed ? 1 : 0; r < m_rows.size(); ++r) {
            QStringList cells;
            for (const SourceLines &cell : std::as_const(m_rows[r]))
                cells << textOf(cell);
            if (m_under == PlanPart::Risks) {
                for (qsizetype c = 1; headed && c < cells.size(); ++c) // "3" alone says nothing: "Sannolikhet 3"
                    if (isBareAmount(cells[c]))
                        cells[c].prepend(m_heads.value(c) + u' ');
                cells.removeAll(QString());
                if (!cells.isEmpty())
                    put(cells.join(u" – "_s), m_rows[r]);
            } else if (m_under == PlanPart::Timeline) {
                static const QRegularExpression mark = whole(u"[xX×✓✔•]"_s); // a cross in the column of its time
                for (qsizetype c = 1; headed && c < cells.size(); ++c)
                    if (mark.match(cells[c]).hasMatch())
                        cells[c] = m_heads.value(c);
                putTime(cells, m_rows[r]);
            } else {
                putCost(cells, headed, m_rows[r]);
            }
        }
    }

    void putTime(QStringList cells, const QList<SourceLines> &row)
    {
        const QString name = cells.takeFirst();
        cells.removeAll(QString());
        if (!name.isEmpty() || !cells.isEmpty())
            put(cells.isEmpty() ? name : name + u": "_s + cells.join(u" – "_s), row);
    }

    /// The name, and the amount from the column that says so, else from the last that holds one.
    void putCost(const QStringList &cells, bool headed, const QList<SourceLines> &row)
    {
        qsizetype at = -1;
        for (qsizetype c = 1; c < cells.size(); ++c) {
            if (!isBareAmount(cells[c]) && amountsIn(cells[c]).isEmpty())
                continue;
            static const QRegularExpression other = whole(u"antal|omfattning|år|läsår|nr|tjänst(?:er)?|procent|%"_s);
            static const QRegularExpression sum(u"belopp|kostnad|summa|totalt?|tkr|kr\\b"_s, QRegularExpression::CaseInsensitiveOption);
            const QString head = headed ? m_heads.value(c) : QString();
            if (other.match(head).hasMatch() || (at > 0 && sum.match(m_heads[at]).hasMatch() && !sum.match(head).hasMatch()))
                continue;
            at = c;
        }
        if (at < 0) {
            put(cells.join(u' ').simplified(), row, Mark::None);
            return;
        }
        qint64 ore = 0;
        for (qsizetype c = 1; c < cells.size(); ++c) // columns of years add up where none of them is their sum
            if (c == at || (headed && isYear(m_heads.value(at)) && isYear(m_heads.value(c))))
                for (const NamedAmount &amount : amountsIn(withUnit(cells[c], headed ? m_heads.value(c) : QString())))
                    ore += amount.amount;
        static const QRegularExpression counted(u"^\\d{1,2}\\.?$"_s);
        const auto named = std::find_if(cells.begin(), cells.begin() + at, [](const QString &cell) { return !cell.isEmpty() && !counted.match(cell).hasMatch(); });
        const QString name = named == cells.begin() + at ? cells[0] : *named;
        static const QRegularExpression letter(u"\\p{L}"_s, QRegularExpression::UseUnicodePropertiesOption);
        QString besides; // who pays, a comment
        for (qsizetype c = 0; c < cells.size(); ++c)
            if (c != at && cells[c] != name && letter.match(cells[c]).hasMatch() && amountsIn(cells[c]).isEmpty())
                besides += u"; "_s + (headed && !m_heads.value(c).isEmpty() ? m_heads.value(c) + u": "_s : QString()) + cells[c];
        put(name + u": "_s + QString::number(ore / 100) + u" kr"_s + besides, row, Mark::None);
    }

    /// The unit comes from the cell itself, the head of its column or what stands above the table.
    QString withUnit(const QString &amount, const QString &head) const
    {
        if (!isBareAmount(amount))
            return amount;
        const QString own = amountUnitIn(head);
        return amount + u' ' + (own.isEmpty() ? m_unit.isEmpty() ? u"kr"_s : m_unit : own);
    }

    /// A row for each measure, under a head that says what the columns hold.
    void readColumns(const QList<std::optional<PlanPart>> &columns)
    {
        QString area;
        for (qsizetype r = 1; r < m_rows.size(); ++r) {
            const QList<SourceLines> &row = m_rows[r];
            const auto cellOf = [&](PlanPart part) { return row.value(columns.indexOf(std::optional(part))); };
            if (const QString name = textOf(cellOf(PlanPart::Area)); columns.contains(std::optional(PlanPart::Area)) && !name.isEmpty() && name != area) {
                area = name;
                say(PlanPart::Area, name, row);
            }
            bool measured = false;
            for (const PlanPart part : {PlanPart::Analysis, PlanPart::Measure, PlanPart::Participants, PlanPart::Goals, PlanPart::Responsibility, PlanPart::FollowUp,
                                        PlanPart::Risks, PlanPart::Strengths, PlanPart::Weaknesses})
                for (qsizetype c = 0; c < columns.size() && c < row.size(); ++c)
                    if (columns[c] == part && isSomething(row[c])) {
                        if (!measured && part != PlanPart::Analysis && isAreaPart(part) && !columns.contains(std::optional(PlanPart::Strengths))) {
                            say(PlanPart::Measure, m_heads[c], row);
                            measured = true;
                        }
                        if (part != PlanPart::Measure)
                            say(part, m_heads[c], row);
                        if (part == PlanPart::Responsibility)
                            put(textOf(row[c]), row, Mark::None);
                        else
                            putCell(row[c], true);
                    }
            readTimes(columns, row);
            for (qsizetype c = 0; c < row.size(); ++c)
                if (isSomething(row[c]) && !isRead(columns.value(c))) { // "Status", "Kommentar", "Syfte": said with the measure
                    say(PlanPart::Background, m_heads.value(c), row);
                    m_out.back().label = true; // of the row, and no heading of the whole plan
                    const QString head = m_heads.value(c);
                    put((head.isEmpty() ? QString() : head + u": "_s) + textOf(row[c]), row, Mark::None);
                }
        }
        PlanLine end; // what comes after the table belongs to none of its columns
        end.ends = true;
        m_out.append(end);
    }

    static bool isRead(const std::optional<PlanPart> &column)
    {
        return column && column != PlanPart::Background && column != PlanPart::Participation && column != PlanPart::Spreading;
    }
    static bool isSomething(const SourceLines &cell)
    {
        const QString text = textOf(cell);
        return !text.isEmpty() && text != u"-" && text != u"–";
    }

    void readTimes(const QList<std::optional<PlanPart>> &columns, const QList<SourceLines> &row)
    {
        QStringList times;
        for (qsizetype c = 0; c < columns.size() && c < row.size(); ++c) {
            if (columns[c] == PlanPart::Timeline && isSomething(row[c]))
                times << textOf(row[c]);
            if (columns[c] != PlanPart::Costs || !isSomething(row[c]))
                continue;
            say(PlanPart::Costs, m_heads[c], row);
            m_out.back().label = true;
            put(nameOf(columns, row) + u": "_s + withUnit(textOf(row[c]), m_heads[c]), row, Mark::None);
        }
        if (times.isEmpty())
            return;
        say(PlanPart::Timeline, u"Tidplan"_s, row);
        m_out.back().label = true;
        put(nameOf(columns, row) + u": "_s + times.join(u" – "_s), row);
    }

    /// What the row is about, for the lists that name it elsewhere.
    static QString nameOf(const QList<std::optional<PlanPart>> &columns, const QList<SourceLines> &row)
    {
        for (const PlanPart part : {PlanPart::Measure, PlanPart::Goals, PlanPart::Area})
            if (const qsizetype at = columns.indexOf(std::optional(part)); at >= 0 && isSomething(row.value(at)))
                return textOf(row.value(at)).section(u". "_s, 0, 0);
        return {};
    }

    QList<QList<SourceLines>> m_rows;
    QStringList m_heads;
    std::optional<PlanPart> m_under;
    QString m_unit;
    PlanLines m_out;
};

} // namespace

PlanLines withoutTables(const SourceLines &lines)
{
    PlanLines out;
    std::optional<PlanPart> under;
    QString unit;
    for (qsizetype i = 0; i < lines.size();) {
        if (!lines[i].inTable()) {
            const QString text = lines[i].text().trimmed();
            if (lines[i].mark != Mark::Bullet) {
                auto part = planPartOf(text);
                if (!part && lines[i].headingLevel > 0)
                    part = planPartIn(text);
                if (part || lines[i].headingLevel > 0) {
                    under = part;
                    unit = amountUnitIn(text);
                } else if (const QString told = amountUnitIn(text); !told.isEmpty() && amountsIn(text).isEmpty()) {
                    unit = told;
                }
            }
            PlanLine line;
            line.line = lines[i++];
            out.append(line);
            continue;
        }
        qsizetype end = i;
        while (end < lines.size() && lines[end].cell.table == lines[i].cell.table)
            ++end;
        out += PlanTable(lines.sliced(i, end - i), under, unit).read();
        i = end;
    }
    return out;
}

} // namespace importing
