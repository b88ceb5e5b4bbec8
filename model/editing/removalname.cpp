// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/removalname.h"

#include "domain/markdown.h"
#include "domain/planwords.h"

#include <QCoreApplication>

namespace editing {

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using storage::Record;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(editing::RemovalName)
};

QString quoted(const QString &text)
{
    const QString plain = toPlain(text).simplified();
    return u'”' + (plain.size() > 40 ? plain.first(38).trimmed() + u" …"_s : plain) + u'”';
}

} // namespace

QString removalName(const storage::Removal &removal)
{
    int measures = 0, followUps = 0;
    const Record *head = nullptr;
    // What the rest belongs to is the first of these that is there.
    int best = 100;
    const auto weight = []<class T>(const T &) {
        if constexpr (std::is_same_v<T, ActionPlan>)
            return 0;
        else if constexpr (std::is_same_v<T, DevelopmentArea>)
            return 1;
        else if constexpr (std::is_same_v<T, Measure>)
            return 2;
        else if constexpr (std::is_same_v<T, Need>)
            return 3;
        else
            return 4;
    };
    for (const Record &row : removal.records) {
        const int w = std::visit(weight, row);
        if (w < best) {
            best = w;
            head = &row;
        }
        measures += std::holds_alternative<Measure>(row);
        followUps += std::holds_alternative<FollowUp>(row);
    }
    if (!head)
        return {};
    const QString name = std::visit(
        []<class T>(const T &row) -> QString {
            if constexpr (std::is_same_v<T, ActionPlan>)
                return Words::tr("planen %1").arg(quoted(titleOf(row)));
            else if constexpr (std::is_same_v<T, DevelopmentArea>)
                return Words::tr("området %1").arg(quoted(row.title));
            else if constexpr (std::is_same_v<T, Measure>)
                return Words::tr("insatsen %1").arg(quoted(titleOf(row)));
            else if constexpr (std::is_same_v<T, Need>)
                return Words::tr("behovet %1").arg(quoted(row.text));
            else if constexpr (std::is_same_v<T, Goal>)
                return Words::tr("målet %1").arg(quoted(row.text));
            else if constexpr (std::is_same_v<T, Responsibility>)
                return Words::tr("ansvaret för %1").arg(roleName(row));
            else if constexpr (std::is_same_v<T, CostLine>)
                return Words::tr("kostnaden %1").arg(quoted(row.name));
            else if constexpr (std::is_same_v<T, PlanNote>)
                return row.kind == PlanNoteKind::Risk ? Words::tr("risken %1").arg(quoted(row.text))
                                                      : row.kind == PlanNoteKind::Strength ? Words::tr("styrkan %1").arg(quoted(row.text)) : Words::tr("svagheten %1").arg(quoted(row.text));
            else if constexpr (std::is_same_v<T, TimelineEntry>)
                return Words::tr("tiden %1").arg(quoted(row.text));
            else
                return Words::tr("uppföljningen");
        },
        *head);
    QStringList rest;
    if (best < 2 && measures > 0)
        rest.append(Words::tr("%n insats(er)", nullptr, measures));
    if (best < 4 && followUps > 0)
        rest.append(Words::tr("%n uppföljning(ar)", nullptr, followUps));
    return rest.isEmpty() ? name : Words::tr("%1 med %2").arg(name, rest.join(Words::tr(" och ")));
}

} // namespace editing
