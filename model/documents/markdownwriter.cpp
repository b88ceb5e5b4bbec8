// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/markdownwriter.h"

namespace documents {

using namespace Qt::Literals::StringLiterals;

namespace {

QString inlineOf(const domain::Runs &runs) { return domain::toMarkdown(runs); }
QString escaped(const QString &text) { return domain::toMarkdown({domain::Run{text}}); }

/// Text that would begin a block of another kind ("1. ", "# ", "- ", "> ") is kept as text.
QString asText(QString text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text[digits].isDigit())
        ++digits;
    if (digits > 0 && digits < text.size() && (text[digits] == u'.' || text[digits] == u')'))
        text.insert(digits, u'\\');
    else if (!text.isEmpty() && QStringView(u"#>-+=").contains(text[0]))
        text.prepend(u'\\');
    return text;
}

class MarkdownWriter
{
public:
    explicit MarkdownWriter(QString &out, const QString &indent = {}) : m_out(out), m_indent(indent) {}

    void append(const Blocks &blocks)
    {
        for (const Block &block : blocks)
            std::visit(*this, block.content);
    }

    void operator()(const Paragraph &p)
    {
        if (p.runs.isEmpty())
            return;
        domain::Runs runs = p.runs;
        if (p.role == Role::Decision || p.role == Role::Label)
            for (auto &run : runs)
                run.bold = true;
        if (p.role == Role::Notice)
            for (auto &run : runs)
                run.italic = true;
        if (p.role == Role::Signature)
            line(u"\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_"_s);
        line(asText(inlineOf(domain::normalised(runs))));
    }
    void operator()(const Heading &h)
    {
        const QString number = h.number.isEmpty() ? QString() : escaped(h.number) + u' ';
        line(QString(qBound(1, h.level, 6), u'#') + u' ' + number + inlineOf(h.runs));
    }
    void operator()(const List &list)
    {
        int number = list.start;
        for (const Blocks &item : list.items) {
            const QString mark = list.numbering == List::Numbering::Decimal ? QString::number(number++) + u". "_s : u"- "_s;
            QString inner;
            MarkdownWriter(inner, m_indent + QString(mark.size(), u' ')).append(item);
            // The first line of the item stands beside its mark.
            const qsizetype past = m_indent.size() + mark.size();
            m_out += m_indent + mark + (inner.size() > past ? inner.mid(past) : u"\n"_s);
        }
        if (!m_out.endsWith(u"\n\n"_s))
            m_out += u'\n';
    }
    void operator()(const Group &group)
    {
        if (!group.label.isEmpty())
            line(u"**"_s + escaped(group.label) + u"**"_s);
        append(group.blocks);
    }
    void operator()(const Table &table)
    {
        const auto row = [&](const QList<Cell> &cells) {
            QString text = u"|"_s;
            for (const Cell &cell : cells) {
                QString content;
                MarkdownWriter(content).append(cell.blocks);
                content = content.trimmed().replace(u"\n\n"_s, u" "_s).replace(u'\n', u' ').replace(u'|', u"\\|"_s);
                text += u' ' + content + u" |"_s + QString(qMax(0, cell.columns - 1), u'|');
            }
            m_out += m_indent + text + u'\n';
        };
        qsizetype columns = 0;
        for (const auto *part : {&table.head, &table.rows})
            for (const auto &cells : *part) {
                qsizetype count = 0;
                for (const Cell &cell : cells)
                    count += qMax(1, cell.columns);
                columns = qMax(columns, count);
            }
        if (table.head.isEmpty())
            m_out += m_indent + u'|' + QString(u"  |"_s).repeated(columns) + u'\n';
        for (qsizetype i = 0; i < table.head.size(); ++i) {
            row(table.head[i]);
            if (i == 0)
                m_out += m_indent + u'|' + QString(u" --- |"_s).repeated(columns) + u'\n';
        }
        if (table.head.isEmpty())
            m_out += m_indent + u'|' + QString(u" --- |"_s).repeated(columns) + u'\n';
        for (const auto &cells : table.rows)
            row(cells);
        m_out += u'\n';
    }
    void operator()(const Figure &figure) { line(u"\\[Bild: "_s + escaped(figure.alt) + u"\\]"_s); }

private:
    void line(const QString &text) { m_out += m_indent + text + u"\n\n"_s; }

    QString &m_out;
    QString m_indent;
};

} // namespace

QByteArray markdownOf(const Document &document)
{
    QString out;
    if (!document.watermark.isEmpty())
        out += u"*"_s + escaped(document.watermark) + u"*\n\n"_s;
    MarkdownWriter(out).append(document.blocks);
    while (out.endsWith(u"\n\n"_s))
        out.chop(1);
    return out.toUtf8();
}

} // namespace documents
