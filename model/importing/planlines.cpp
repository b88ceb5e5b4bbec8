// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/planlines.h"

#include "importing/lineassembler.h"
#include "importing/mending.h"
#include "importing/planlook.h"
#include "importing/plantables.h"
#include "importing/vocabulary.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;
using Mark = SourceLine::Mark;

/// The rows of the source that a line was made of, without blank ones. Only a source that has rows gives several.
QList<SourcePlace> rowsOf(const Source &source, SourcePlace at)
{
    QList<SourcePlace> rows;
    if (at.start < 0)
        return rows;
    const qsizetype end = std::min(at.start + at.length, source.text.size());
    for (qsizetype start = at.start; start < end;) {
        qsizetype stop = source.text.indexOf(u'\n', start);
        stop = stop < 0 ? end : std::min(stop, end);
        if (!QStringView(source.text).sliced(start, stop - start).trimmed().isEmpty())
            rows.append({at.page, start, stop - start});
        start = stop + 1;
    }
    return rows;
}

class PlanMender
{
public:
    explicit PlanMender(const Source &source) : m_source(source), m_lines(withoutTables(toLines(source.document.blocks))) {}

    PlanLines mend()
    {
        dropContents();
        for (PlanLine &line : m_lines)
            line.loose = isLoose(line.line.at);
        partHeadings();
        joinTorn();
        return m_lines;
    }

private:
    /// The paper's own list of contents, whose lines come again as headings.
    void dropContents()
    {
        static const QRegularExpression leader(u"\\s*(?:\\.{4,}|…{2,})\\s*\\d{1,3}$"_s);
        static const QRegularExpression head(u"^innehåll(?:sförteckning)?:?$"_s, QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression paged(u"\\p{L}.*\\s\\d{1,3}$"_s, QRegularExpression::UseUnicodePropertiesOption);
        QSet<QString> said;
        for (const PlanLine &line : std::as_const(m_lines))
            said.insert(withoutNumber(line.text()).toLower());
        bool contents = false;
        PlanLines kept;
        for (const PlanLine &line : std::as_const(m_lines)) {
            const QString text = line.text();
            if (line.cell) { // "15/8" is no page there
                contents = false;
                if (line.ends || !text.isEmpty())
                    kept.append(line);
                continue;
            }
            if (head.match(text).hasMatch()) {
                contents = true;
                continue;
            }
            contents = contents && line.line.headingLevel == 0 && paged.match(text).hasMatch();
            const bool again = leader.match(text).hasMatch() && said.contains(withoutNumber(QString(text).remove(leader)).toLower());
            if (!contents && (line.ends || !text.isEmpty()) && !isPageNumber(text) && !again)
                kept.append(line);
        }
        m_lines = kept;
    }

    /// Whether the line above it is blank. Only a text shows that.
    bool isLoose(const SourcePlace &at) const
    {
        int breaks = 0;
        for (qsizetype i = std::min(at.start, m_source.text.size()) - 1; i >= 0 && m_source.text[i].isSpace(); --i)
            breaks += m_source.text[i] == u'\n' ? 1 : 0;
        return breaks > 1;
    }

    /// A heading that reads as the first line of the paragraph below it, or as the last of the one above.
    void partHeadings()
    {
        PlanLines parted;
        for (const PlanLine &line : std::as_const(m_lines)) {
            const SourcePlace at = line.line.at;
            const QList<SourcePlace> rows = line.isHeading() || line.cell ? QList<SourcePlace>() : rowsOf(m_source, at);
            const auto textOf = [&](qsizetype r) { return m_source.text.mid(rows[r].start, rows[r].length).simplified(); };
            qsizetype from = 0; // of the row that is not put yet
            const auto put = [&](qsizetype first, qsizetype end) {
                if (first >= end)
                    return;
                PlanLine part = line;
                if (first > 0)
                    part.line.mark = Mark::None;
                part.line.runs = {{textOf(first)}};
                if (first == 0 && line.line.mark != Mark::None)
                    part.line.runs = withoutStart(part.line.runs, markOf(textOf(0)).length);
                for (qsizetype r = first + 1; r < end; ++r)
                    part.line.runs = joined(part.line.runs, {{textOf(r)}});
                part.line.at = {at.page, rows[first].start, rows[end - 1].start + rows[end - 1].length - rows[first].start};
                parted.append(part);
            };
            for (qsizetype r = 0; r < rows.size(); ++r) {
                const QString row = textOf(r);
                const bool begins = r == 0 ? line.line.mark == Mark::None : endsSentence(textOf(r - 1));
                const bool ends = r + 1 == rows.size() || !textOf(r + 1).front().isLower();
                if (r > from && beginsWithLabel(row)) {
                    put(from, r);
                    from = r;
                    continue;
                }
                if (rows.size() < 2 || !begins || !ends || row.isEmpty() || !row.front().isUpper() || endsWithStop(row) || row.contains(u',') || !planPartOf(row))
                    continue;
                put(from, r);
                put(r, r + 1);
                from = r + 1;
            }
            if (from == 0)
                parted.append(line);
            else
                put(from, rows.size());
        }
        m_lines = parted;
    }

    /// "… ökar från 41 till" and below it "65 procent.": a sentence that a page tore.
    void joinTorn()
    {
        constexpr qsizetype shortestTorn = 40;
        PlanLines whole;
        for (const PlanLine &line : std::as_const(m_lines)) {
            const bool middle = line.line.mark == Mark::None && !line.isHeading() && line.line.headingLevel == 0 && (line.text().front().isLower() || line.text().front().isDigit());
            PlanLine *above = whole.isEmpty() ? nullptr : &whole.back();
            if (!middle || !above || above->isHeading() || above->line.headingLevel > 0 || above->text().size() < shortestTorn || endsSentence(above->text())
                || lookOf(line.line).depth > 0 || beginsAnew(line.text()) || !amountsIn(line.text()).isEmpty() || !amountsIn(above->text()).isEmpty()) {
                whole.append(line);
                continue;
            }
            SourceLine &torn = above->line;
            torn.runs = joined(torn.runs, line.line.runs);
            if (torn.at.start >= 0 && line.line.at.start >= 0)
                torn.at.length = line.line.at.start + line.line.at.length - torn.at.start;
        }
        m_lines = whole;
    }

    /// "Vem: …" among the lines of a paragraph, where the paper has such labels.
    bool beginsWithLabel(const QString &row)
    {
        if (m_labels.isEmpty())
            for (const QString &line : m_source.text.split(u'\n'))
                ++m_labels[labelWord(line.simplified())];
        const QString word = labelWord(row);
        return !word.isEmpty() && row.front().isUpper() && planLabelOf(row, m_labels.value(word) > 1).has_value();
    }

    const Source &m_source;
    PlanLines m_lines;
    QHash<QString, int> m_labels;
};

} // namespace

PlanLines planLines(const Source &source) { return PlanMender(source).mend(); }

PlanLines withRowsParted(const PlanLines &lines, const Source &source)
{
    static const QRegularExpression named(u"^\\p{Lu}[^:.]{1,60}:\\s+\\S"_s, QRegularExpression::UseUnicodePropertiesOption);
    std::optional<PlanPart> open;
    PlanLines parted;
    for (const PlanLine &line : lines) {
        if (line.isHeading())
            open = line.part;
        const SourcePlace at = line.line.at;
        const bool listed = open == PlanPart::Timeline || open == PlanPart::Responsibility || open == PlanPart::Costs;
        const QString raw = listed && !line.isHeading() && at.start >= 0 ? source.text.mid(at.start, at.length) : QString();
        const QStringList rows = raw.split(u'\n', Qt::SkipEmptyParts);
        if (line.line.mark != Mark::None || rows.size() < 2 || !named.match(rows.front().simplified()).hasMatch()) {
            parted.append(line);
            continue;
        }
        for (const QString &row : rows) {
            const QString text = row.simplified();
            if (text.isEmpty())
                continue;
            PlanLine one = line;
            one.line.runs = {{text}};
            if (&row == &rows.front() || named.match(text).hasMatch())
                parted.append(one);
            else
                parted.back().line.runs = joined(parted.back().line.runs, one.line.runs);
        }
    }
    return parted;
}

} // namespace importing
