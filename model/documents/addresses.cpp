// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/addresses.h"

#include <QSet>

namespace documents {

using namespace Qt::Literals::StringLiterals;

namespace {

class Collector
{
public:
    List list{.numbering = List::Numbering::Decimal, .start = 1, .items = {}};

    void operator()(const Paragraph &p) { collect(p.runs); }
    void operator()(const Heading &h) { collect(h.runs); }
    void operator()(const List &l)
    {
        for (const Blocks &item : l.items)
            all(item);
    }
    void operator()(const Group &g) { all(g.blocks); }
    void operator()(const Table &t)
    {
        for (const auto *rows : {&t.head, &t.rows})
            for (const QList<Cell> &row : *rows)
                for (const Cell &cell : row)
                    all(cell.blocks);
    }
    void operator()(const Figure &) {}

    void all(const Blocks &blocks)
    {
        for (const Block &block : blocks)
            std::visit(*this, block.content);
    }

private:
    void collect(const domain::Runs &runs)
    {
        for (const domain::Run &run : runs) {
            const QString text = run.text.trimmed();
            const QString address = run.href.startsWith(u"mailto:"_s) ? run.href.mid(7) : run.href;
            if (!domain::isSafeLink(run.href) || text == address || text == run.href || m_seen.contains(run.href + run.text))
                continue;
            m_seen.insert(run.href + run.text);
            list.items.append(Blocks{Paragraph{{domain::Run{text + u": "_s}, domain::Run{address, false, false, run.href}}}});
        }
    }

    QSet<QString> m_seen;
};

} // namespace

Blocks addressesIn(const Blocks &blocks)
{
    Collector collector;
    collector.all(blocks);
    if (collector.list.items.isEmpty())
        return {};
    return {Heading{2, {domain::Run{u"Länkar"_s}}, {}, {}}, std::move(collector.list)};
}

} // namespace documents
