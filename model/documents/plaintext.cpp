// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/document.h"

namespace documents {

namespace {

void append(QString &out, const Blocks &blocks);

void line(QString &out, const QString &text)
{
    if (!text.isEmpty())
        out += text + u'\n';
}

struct Words {
    QString &out;

    void operator()(const Paragraph &p) const { line(out, domain::toPlain(p.runs)); }
    void operator()(const Heading &h) const
    {
        const QString text = domain::toPlain(h.runs);
        line(out, h.number.isEmpty() || text.isEmpty() ? h.number + text : h.number + u' ' + text);
    }
    void operator()(const List &list) const
    {
        for (const Blocks &item : list.items)
            append(out, item);
    }
    void operator()(const Group &group) const
    {
        line(out, group.label);
        append(out, group.blocks);
    }
    void operator()(const Table &table) const
    {
        for (const auto *part : {&table.head, &table.rows})
            for (const auto &row : *part)
                for (const Cell &cell : row)
                    append(out, cell.blocks);
    }
    void operator()(const Figure &) const {}
};

void append(QString &out, const Blocks &blocks)
{
    for (const Block &block : blocks)
        std::visit(Words{out}, block.content);
}

} // namespace

QString plainText(const Document &document)
{
    QString out;
    append(out, document.blocks);
    return out;
}

} // namespace documents
