// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/prioritising.h"

#include "domain/markdown.h"

#include <QRegularExpression>
#include <algorithm>

namespace domain {

namespace {

struct Named {
    QString title;
    QString reason; ///< what stood in parentheses
};

Named split(const QString &plain)
{
    static const QRegularExpression numberBefore(QStringLiteral("^\\s*\\d+[.)]\\s*"));
    static const QRegularExpression remark(QStringLiteral("^(.*?)\\s*\\(([^()]*)\\)\\s*[.,;]*\\s*$"));
    QString text = plain.simplified();
    text.remove(numberBefore);
    Named named;
    if (const auto match = remark.match(text); match.hasMatch()) {
        named.title = match.captured(1);
        named.reason = match.captured(2).trimmed();
    } else {
        named.title = text;
    }
    while (!named.title.isEmpty() && QStringLiteral(".,;: ").contains(named.title.back()))
        named.title.chop(1);
    return named;
}

bool isListed(const Line &line) { return line.kind == LineKind::Numbered || line.kind == LineKind::Bullet; }

/// Runs of list lines of one level within a point, the decision's own left out.
QList<QList<Line>> listsIn(const QList<Line> &lines, const QList<Line> &own)
{
    QList<QList<Line>> lists;
    const Line *before = nullptr;
    for (const Line &line : lines) {
        const bool counts = isListed(line) && !own.contains(line);
        if (counts && (!before || before->level != line.level))
            lists.append(QList<Line>{});
        if (counts)
            lists.last().append(line);
        before = counts ? &line : nullptr;
    }
    return lists;
}

const Assignment *findTitle(const QList<Assignment> &among, const QString &title)
{
    const QString wanted = comparableTitle(title);
    const auto it = std::find_if(among.begin(), among.end(),
                                 [&](const Assignment &a) { return comparableTitle(a.title) == wanted; });
    return it == among.end() ? nullptr : &*it;
}

} // namespace

QString comparableTitle(QStringView title) { return split(title.toString()).title.toCaseFolded().simplified(); }

PrioritisationProposal proposePrioritisation(const Minutes &minutes, LineId decision, OperationalPlanId plan,
                                             const QList<Assignment> &existing)
{
    PrioritisationProposal proposal;
    const QList<Line> own = minutes.belongingTo(decision);
    QList<Named> ranked;
    for (const Line &line : own)
        if (isListed(line) && (ranked.isEmpty() || line.level == own.first().level))
            ranked.append(split(toPlain(QStringView(line.text))));
    if (ranked.isEmpty())
        return proposal;

    QList<Assignment> known = existing;
    const auto create = [&](const QString &title) {
        Assignment a;
        a.id = AssignmentId::create();
        a.plan = plan;
        a.title = title;
        a.rank = int(known.size());
        a.number = QString::number(known.size() + 1);
        known.append(a);
        proposal.created.append(a);
    };
    const auto isKnown = [&](const Named &n) { return findTitle(known, n.title) != nullptr; };

    if (!std::all_of(ranked.begin(), ranked.end(), isKnown)) {
        const auto at = std::find_if(minutes.lines.begin(), minutes.lines.end(), [&](const Line &l) { return l.id == decision; });
        QList<Line> best;
        for (const QList<Line> &list : listsIn(minutes.linesOf(at->item), own)) {
            const auto names = [&](const Named &n) {
                return std::any_of(list.begin(), list.end(), [&](const Line &l) {
                    return comparableTitle(toPlain(QStringView(l.text))) == comparableTitle(n.title);
                });
            };
            if (list.size() > best.size() && std::all_of(ranked.begin(), ranked.end(), names))
                best = list;
        }
        for (const Line &line : std::as_const(best))
            if (const Named n = split(toPlain(QStringView(line.text))); !isKnown(n))
                create(n.title);
        for (const Named &n : std::as_const(ranked))
            if (!isKnown(n))
                create(n.title);
    }

    for (const Named &n : std::as_const(ranked))
        proposal.choices.append({findTitle(known, n.title)->id, false, n.reason});
    for (const Assignment &a : std::as_const(known))
        if (std::none_of(proposal.choices.begin(), proposal.choices.end(), [&](const PriorityChoice &c) { return c.assignment == a.id; }))
            proposal.choices.append({a.id, true, QString()});
    return proposal;
}

} // namespace domain
