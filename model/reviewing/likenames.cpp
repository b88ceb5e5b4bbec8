// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewing/likenames.h"

#include "domain/names.h"

#include <QStringList>
#include <algorithm>
#include <vector>

namespace reviewing {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Sounds that people write in several ways become one.
QString sounds(QStringView name)
{
    QString text = domain::folded(name);
    text.replace(u'-', u' ');
    for (const auto &[from, to] : {std::pair(u"w"_s, u"v"_s), std::pair(u"ph"_s, u"f"_s), std::pair(u"ch"_s, u"k"_s), std::pair(u"ck"_s, u"k"_s), std::pair(u"c"_s, u"k"_s),
                                   std::pair(u"z"_s, u"s"_s), std::pair(u"th"_s, u"t"_s), std::pair(u"q"_s, u"k"_s), std::pair(u"ij"_s, u"i"_s), std::pair(u"y"_s, u"i"_s)})
        text.replace(from, to);
    QString once;
    for (const QChar c : std::as_const(text))
        if (once.isEmpty() || once.back() != c)
            once += c;
    return once;
}

/// Letters to change, add or take away, two that changed places counting as one, in shares of the longer word.
double distance(const QString &a, const QString &b)
{
    const auto rows = size_t(a.size()) + 1;
    const auto columns = size_t(b.size()) + 1;
    std::vector<std::vector<int>> cost(rows, std::vector<int>(columns));
    for (size_t i = 0; i < rows; ++i)
        cost[i][0] = int(i);
    for (size_t j = 0; j < columns; ++j)
        cost[0][j] = int(j);
    const auto at = [](const QString &s, size_t i) { return s[qsizetype(i)]; };
    for (size_t i = 1; i < rows; ++i)
        for (size_t j = 1; j < columns; ++j) {
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (at(a, i - 1) == at(b, j - 1) ? 0 : 1)});
            if (i > 1 && j > 1 && at(a, i - 1) == at(b, j - 2) && at(a, i - 2) == at(b, j - 1))
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    return double(cost[rows - 1][columns - 1]) / double(std::max<size_t>(1, std::max(rows, columns) - 1));
}

template <class T, class Measure>
QList<T> nearest(const QList<T> &all, double most, const Measure &measure)
{
    QList<std::pair<double, T>> found;
    for (const T &one : all)
        if (const double d = measure(one); d <= most)
            found.append({d, one});
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<T> out;
    for (const auto &[d, one] : std::as_const(found))
        out.append(one);
    return out;
}

} // namespace

double unlikeness(QStringView a, QStringView b)
{
    const QStringList one = sounds(a).split(u' ', Qt::SkipEmptyParts);
    const QStringList other = sounds(b).split(u' ', Qt::SkipEmptyParts);
    if (one.isEmpty() || other.isEmpty())
        return 1;
    if (one.size() != other.size())
        return std::min(1.0, distance(one.join(u' '), other.join(u' ')) + 0.05);
    // The part that differs most tells: one surname does not make two people one.
    double worst = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        worst = std::max(worst, distance(one[i], other[i]));
    return worst;
}

QList<domain::Person> peopleLike(const QString &name, const QList<domain::Person> &people)
{
    const QStringList written = sounds(name).split(u' ', Qt::SkipEmptyParts);
    if (written.isEmpty())
        return {};
    return nearest(people, nearlyTheSame, [&](const domain::Person &person) {
        const double whole = unlikeness(name, person.name);
        if (written.size() > 1 && written.back().size() > 2)
            return whole;
        // "Bosse", "Parisa R": by one part of the name.
        const QStringList parts = sounds(person.name).split(u' ', Qt::SkipEmptyParts);
        double best = whole;
        for (const QString &part : parts)
            best = std::min(best, distance(written.first(), part) + 0.01);
        return best;
    });
}

QList<domain::Body> bodiesLike(const QString &name, const QList<domain::Body> &bodies)
{
    return nearest(bodies, nearlyTheSame, [&](const domain::Body &body) { return std::min(unlikeness(name, body.name), unlikeness(name, body.abbreviation)); });
}

} // namespace reviewing
