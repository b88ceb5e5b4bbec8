// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/valuetable.h"

#include "domain/dates.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>
#include <algorithm>

namespace importing {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(importing::ValueTable)
};

constexpr int looked = 20;      ///< rows that are shown
constexpr int mostRefused = 200;
constexpr int askEvery = 4096;  ///< rows between two questions whether to go on

/// Reads cells one row at a time: quotes may hold separators and line breaks, "" is a quote.
class Rows
{
public:
    Rows(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    bool next(QStringList &cells)
    {
        cells.clear();
        if (m_at >= m_text.size())
            return false;
        QString cell;
        bool quoted = false;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (quoted) {
                if (c == u'"' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"')
                    cell += m_text[++m_at];
                else if (c == u'"')
                    quoted = false;
                else
                    cell += c;
            } else if (c == u'"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == m_separator) {
                cells.append(cell.trimmed());
                cell.clear();
            } else if (c == u'\n' || c == u'\r') {
                if (c == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
                    ++m_at;
                ++m_at;
                break;
            } else {
                cell += c;
            }
        }
        cells.append(cell.trimmed());
        return true;
    }
    double part() const { return m_text.isEmpty() ? 1 : double(m_at) / double(m_text.size()); }

private:
    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
};

QString decoded(const QByteArray &data)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8.decode(data);
    if (utf8.hasError())
        text = QString::fromLatin1(data);
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    return text;
}

QChar separatorOf(QStringView text)
{
    const QStringView beginning = text.left(20'000);
    const qsizetype tabs = beginning.count(u'\t'), semicolons = beginning.count(u';'), commas = beginning.count(u',');
    if (tabs > 0)
        return u'\t';
    return semicolons > 0 || commas == 0 ? u';' : u',';
}

int columnNamed(const QStringList &headings, const QStringList &beginnings)
{
    for (int i = 0; i < headings.size(); ++i)
        for (const QString &beginning : beginnings)
            if (headings.at(i).startsWith(beginning, Qt::CaseInsensitive))
                return i;
    return -1;
}

/// By the headings' words, else by what the first rows hold.
ValueColumns proposed(const ValueTable &table)
{
    ValueColumns c;
    if (table.hasHeadings) {
        c.date = columnNamed(table.headings, {u"dag"_s, u"datum"_s, u"date"_s, u"termin"_s, u"period"_s, u"år"_s, u"läsår"_s});
        c.round = columnNamed(table.headings, {u"omgång"_s, u"vd"_s, u"dialog"_s});
        c.unit = columnNamed(table.headings, {u"enhet"_s, u"skola"_s, u"school"_s, u"skolenhet"_s});
        c.value = columnNamed(table.headings, {u"värde"_s, u"andel"_s, u"resultat"_s, u"value"_s, u"procent"_s, u"antal"_s});
    }
    if (table.beginning.isEmpty())
        return c;
    const QStringList &row = table.beginning.first();
    for (int i = 0; i < row.size() && c.date < 0; ++i)
        if (i != c.value && i != c.unit && i != c.round && dayFromText(row.at(i)).isValid())
            c.date = i;
    double number = 0;
    for (int i = int(row.size()) - 1; i >= 0 && c.value < 0; --i)
        if (i != c.date && i != c.unit && i != c.round && numberFromText(row.at(i), number))
            c.value = i;
    for (int i = 0; i < row.size() && c.unit < 0; ++i)
        if (i != c.date && i != c.value && i != c.round && !row.at(i).isEmpty())
            c.unit = i;
    return c;
}

QString cellAt(const QStringList &cells, int column) { return column >= 0 && column < cells.size() ? cells.at(column) : QString(); }

} // namespace

bool numberFromText(const QString &text, double &value)
{
    static const QRegularExpression noise(u"[\\s\u00a0\u202f%]"_s);
    QString plain = text;
    plain.remove(noise);
    plain.replace(u'\u2212', u'-');
    if (plain.contains(u',') && plain.contains(u'.'))
        plain.remove(plain.lastIndexOf(u',') > plain.lastIndexOf(u'.') ? u'.' : u',');
    plain.replace(u',', u'.');
    bool good = false;
    const double number = plain.toDouble(&good);
    if (!good || !qIsFinite(number) || qAbs(number) > 1e12)
        return false;
    value = number;
    return true;
}

QDate dayFromText(const QString &text)
{
    const QString words = text.trimmed();
    if (words.size() < 4)
        return {};
    if (const QDate iso = QDate::fromString(words.left(10), Qt::ISODate); iso.isValid() && words.size() >= 10)
        return iso;
    static const QRegularExpression month(u"^(\\d{4})-(\\d{1,2})$"_s), year(u"^(?:läsår(?:et)?\\s+)?(\\d{4})$"_s), term(u"^(ht|vt)\\s?-?(\\d{2}|\\d{4})$"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto m = month.match(words); m.hasMatch()) {
        const QDate first(m.captured(1).toInt(), m.captured(2).toInt(), 1);
        return first.isValid() ? first.addMonths(1).addDays(-1) : QDate();
    }
    if (const auto m = term.match(words); m.hasMatch()) {
        const int number = m.captured(2).toInt();
        const int in = number < 100 ? 2000 + number : number;
        return m.captured(1).compare(u"ht"_s, Qt::CaseInsensitive) == 0 ? QDate(in, 12, 20) : QDate(in, 6, 15);
    }
    if (const auto m = year.match(words); m.hasMatch())
        return {m.captured(1).toInt() >= 1900 && m.captured(1).toInt() <= 2200 ? QDate(m.captured(1).toInt(), 12, 31) : QDate()};
    // A bare number is no day of this month.
    if (double number = 0; numberFromText(words, number))
        return {};
    return domain::dateFromWords(words, QDate::currentDate()).value_or(QDate());
}

ValueTable valueTable(const QByteArray &data)
{
    ValueTable table;
    if (data.trimmed().isEmpty()) {
        table.problem = Words::tr("Här finns inga rader att läsa.");
        return table;
    }
    if (data.left(4096).contains('\0')) {
        table.problem = Words::tr("Det här är ingen tabell i text. Spara kalkylbladet som CSV, eller kopiera cellerna och klistra in dem.");
        return table;
    }
    table.text = decoded(data);
    table.separator = separatorOf(table.text);
    Rows rows(table.text, table.separator);
    QStringList cells;
    while (table.beginning.size() <= looked && rows.next(cells))
        if (!(cells.size() == 1 && cells.first().isEmpty()))
            table.beginning.append(cells);
    double number = 0;
    const QStringList first = table.beginning.first();
    table.hasHeadings = std::none_of(first.begin(), first.end(), [&](const QString &cell) { return numberFromText(cell, number) || dayFromText(cell).isValid(); });
    qsizetype width = 0;
    for (const QStringList &row : std::as_const(table.beginning))
        width = std::max(width, row.size());
    if (table.hasHeadings)
        table.headings = table.beginning.takeFirst();
    while (table.beginning.size() > looked)
        table.beginning.removeLast();
    while (table.headings.size() < width)
        table.headings.append(Words::tr("Kolumn %1").arg(table.headings.size() + 1));
    table.columns = proposed(table);
    if (table.beginning.isEmpty())
        table.problem = Words::tr("Tabellen har rubriker men inga rader.");
    return table;
}

ReadValues readValues(const ValueTable &table, const ValueColumns &columns, const std::function<bool(double)> &go)
{
    ReadValues read;
    if (columns.value < 0 || (columns.date < 0 && columns.round < 0)) {
        read.problem = columns.value < 0 ? Words::tr("Välj vilken kolumn som har värdet.") : Words::tr("Välj vilken kolumn som har dagen eller omgången.");
        return read;
    }
    Rows rows(table.text, table.separator);
    QStringList cells;
    int row = 0;
    bool headings = table.hasHeadings;
    while (rows.next(cells)) {
        ++row;
        if (row % askEvery == 0 && go && !go(rows.part())) {
            read.stopped = true;
            return read;
        }
        if (std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.isEmpty(); }))
            continue;
        if (std::exchange(headings, false))
            continue;
        ++read.rows;
        ReadValue value;
        QString why;
        const QString day = cellAt(cells, columns.date), number = cellAt(cells, columns.value);
        value.round = cellAt(cells, columns.round);
        value.unit = cellAt(cells, columns.unit);
        value.date = day.isEmpty() ? QDate() : dayFromText(day);
        if (number.isEmpty())
            why = Words::tr("Värdet saknas.");
        else if (!numberFromText(number, value.value))
            why = Words::tr("”%1” är inget tal.").arg(number.left(30));
        else if (!day.isEmpty() && !value.date.isValid())
            why = Words::tr("”%1” är ingen dag.").arg(day.left(30));
        else if (!value.date.isValid() && value.round.isEmpty())
            why = Words::tr("Dagen saknas.");
        if (why.isEmpty()) {
            if (read.values.size() < mostValues + 1)
                read.values.append(value);
        } else {
            ++read.refusedCount;
            if (read.refused.size() < mostRefused)
                read.refused.append({row, cells.join(u" | "_s).left(80), why});
        }
    }
    if (read.values.size() > mostValues) {
        read.values.clear();
        read.problem = Words::tr("Filen har %1 rader. Högst %2 värden läses in åt gången, så att de går att se över. Ta ut de rader som behövs och försök igen.").arg(read.rows).arg(mostValues);
    } else if (read.values.isEmpty()) {
        read.problem = Words::tr("Inget av det går att läsa som värden. Se efter att kolumnerna är rätt valda.");
    }
    return read;
}

} // namespace importing
