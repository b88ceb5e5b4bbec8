// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/summary.h"

#include "domain/names.h"

#include <QRegularExpression>
#include <algorithm>
#include <optional>

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
        const qsizetype item = itemFor(summed);
        std::optional<Place> under;
        for (const ProposedLine &line : summed.lines) {
            if (line.text().trimmed().isEmpty() || line.kind == LineKind::Label || isKnown(line))
                continue;
            if (const auto same = sameDecision(line, item)) {
                keepRest(line, *same);
                under = same;
                continue;
            }
            add(line, item, under);
        }
    }

private:
    /// A line by its numbers: lines move in memory when one is put among them. What is put in stands after its place.
    struct Place {
        qsizetype item;
        qsizetype line;
    };

    ProposedLine &at(Place place) { return m_items[place.item].lines[place.line]; }

    /// -1: the points have none with those words.
    qsizetype itemFor(const ProposedItem &summed) const
    {
        const auto found = std::find_if(m_items.begin(), m_items.end(), [&](const ProposedItem &item) {
            return likeness(domain::toPlain(item.title), domain::toPlain(summed.title)) > 0.8;
        });
        return found == m_items.end() ? -1 : found - m_items.begin();
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

    std::optional<Place> sameDecision(const ProposedLine &line, qsizetype first) const
    {
        std::optional<Place> best;
        double most = 0.6;
        for (qsizetype i = 0; i < m_items.size(); ++i)
            for (qsizetype l = 0; l < m_items[i].lines.size(); ++l) {
                const ProposedLine &have = m_items[i].lines[l];
                if (!domain::isDecision(have.kind))
                    continue;
                const double here = likeness(have.text(), line.text()) + (i == first ? 0.1 : 0);
                if (here > most) {
                    most = here;
                    best = Place{i, l};
                }
            }
        return best;
    }

    void keepRest(const ProposedLine &summed, Place same)
    {
        const ProposedLine &have = at(same);
        if (wordsOf(summed.text()) == wordsOf(have.text()) || wordsOf(have.text()).join(u' ').startsWith(wordsOf(summed.text()).join(u' ')))
            return;
        const QString more = rest(summed.text(), have.text());
        ProposedLine kept = summed;
        kept.kind = LineKind::Text;
        kept.runs = {{more.isEmpty() ? summed.text() : more}};
        kept.level = std::min(domain::maxLevel, have.level + 1);
        insertUnder(same, kept);
    }

    /// After all that belongs to the line.
    void insertUnder(Place place, const ProposedLine &line)
    {
        QList<ProposedLine> &lines = m_items[place.item].lines;
        const int level = lines[place.line].level;
        qsizetype i = place.line + 1;
        while (i < lines.size() && lines[i].level > level)
            ++i;
        lines.insert(i, line);
    }

    void add(const ProposedLine &line, qsizetype item, std::optional<Place> under)
    {
        if (under && !domain::isDecision(line.kind)) {
            ProposedLine inner = line;
            inner.level = std::min(domain::maxLevel, std::max(line.level, at(*under).level + 1));
            insertUnder(*under, inner);
        } else if (!m_items.isEmpty()) {
            m_items[item >= 0 ? item : m_items.size() - 1].lines.append(line);
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
