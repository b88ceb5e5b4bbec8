// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/summary.h"

#include "domain/names.h"

#include <QRegularExpression>
#include <algorithm>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;
using domain::LineKind;

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression separators(u"[^\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return domain::folded(text).split(separators, Qt::SkipEmptyParts);
}

/// What `longer` has after the words of `shorter`, as written; null where it does not begin with them.
QString rest(const QString &longer, const QString &shorter)
{
    const QStringList wanted = wordsOf(shorter);
    qsizetype at = 0;
    static const QRegularExpression word(u"[\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    auto matches = word.globalMatch(longer);
    for (const QString &expected : wanted) {
        if (!matches.hasNext())
            return {};
        const auto match = matches.next();
        if (domain::folded(match.captured()) != expected)
            return {};
        at = match.capturedEnd();
    }
    QString left = longer.sliced(at).trimmed();
    while (!left.isEmpty() && u".,;:"_s.contains(left.front()))
        left = left.sliced(1).trimmed();
    return left;
}

class Merger
{
public:
    explicit Merger(QList<ProposedItem> &items) : m_items(items) {}

    void merge(const ProposedItem &summed)
    {
        ProposedItem *item = itemFor(summed);
        ProposedLine *under = nullptr;
        for (const ProposedLine &line : summed.lines) {
            if (line.text().trimmed().isEmpty() || line.kind == LineKind::Label || isKnown(line))
                continue;
            if (ProposedLine *same = sameDecision(line, item)) {
                keepRest(line, *same);
                under = same;
                continue;
            }
            add(line, item, under);
        }
    }

private:
    ProposedItem *itemFor(const ProposedItem &summed)
    {
        const auto found = std::find_if(m_items.begin(), m_items.end(), [&](const ProposedItem &item) {
            return likeness(domain::toPlain(item.title), domain::toPlain(summed.title)) > 0.8;
        });
        return found == m_items.end() ? nullptr : &*found;
    }

    /// Words that stand in the points already: list items of the decision, links.
    bool isKnown(const ProposedLine &line) const
    {
        if (domain::isDecision(line.kind))
            return false;
        const QStringList words = wordsOf(line.text());
        return std::any_of(m_items.begin(), m_items.end(), [&](const ProposedItem &item) {
            return std::any_of(item.lines.begin(), item.lines.end(), [&](const ProposedLine &have) { return wordsOf(have.text()) == words; });
        });
    }

    ProposedLine *sameDecision(const ProposedLine &line, ProposedItem *first)
    {
        ProposedLine *best = nullptr;
        double most = 0.6;
        for (ProposedItem &item : m_items)
            for (ProposedLine &have : item.lines) {
                if (!domain::isDecision(have.kind))
                    continue;
                const double here = likeness(have.text(), line.text()) + (&item == first ? 0.1 : 0);
                if (here > most) {
                    most = here;
                    best = &have;
                }
            }
        return best;
    }

    void keepRest(const ProposedLine &summed, const ProposedLine &have)
    {
        if (wordsOf(summed.text()) == wordsOf(have.text()) || wordsOf(have.text()).join(u' ').startsWith(wordsOf(summed.text()).join(u' ')))
            return;
        const QString more = rest(summed.text(), have.text());
        ProposedLine kept = summed;
        kept.kind = LineKind::Text;
        kept.runs = {{more.isEmpty() ? summed.text() : more}};
        kept.level = std::min(domain::maxLevel, have.level + 1);
        insertAfter(have, kept);
    }

    void insertAfter(const ProposedLine &have, const ProposedLine &line)
    {
        for (ProposedItem &item : m_items)
            for (qsizetype i = 0; i < item.lines.size(); ++i)
                if (&item.lines[i] == &have) {
                    const int level = have.level;
                    ++i;
                    while (i < item.lines.size() && item.lines[i].level > level)
                        ++i;
                    item.lines.insert(i, line);
                    return;
                }
    }

    void add(const ProposedLine &line, ProposedItem *item, const ProposedLine *under)
    {
        if (under != nullptr && !domain::isDecision(line.kind)) {
            ProposedLine inner = line;
            inner.level = std::min(domain::maxLevel, std::max(line.level, under->level + 1));
            insertAfter(*under, inner);
        } else if (item != nullptr || !m_items.isEmpty()) {
            (item != nullptr ? item : &m_items.back())->lines.append(line);
        }
    }

    QList<ProposedItem> &m_items;
};

} // namespace

double likeness(const QString &a, const QString &b)
{
    static const QRegularExpression aside(u"\\([^)]*\\)"_s);
    const QStringList left = wordsOf(QString(a).remove(aside));
    QStringList right = wordsOf(QString(b).remove(aside));
    if (left.isEmpty() || right.isEmpty())
        return 0;
    const qsizetype total = left.size() + right.size();
    qsizetype common = 0;
    for (const QString &word : left)
        common += right.removeOne(word) ? 1 : 0;
    return 2.0 * double(common) / double(total);
}

void mergeSummary(const QList<ProposedItem> &summary, QList<ProposedItem> &items)
{
    Merger merger(items);
    for (const ProposedItem &summed : summary)
        merger.merge(summed);
}

} // namespace importing
