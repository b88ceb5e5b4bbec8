// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/completion.h"

#include "search/query.h"

namespace search {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype most = 8;
constexpr qsizetype shortestField = 2; ///< a single letter begins too many words

/// Whole, so that a value in quotes with spaces is one word.
qsizetype lastWordAt(const QString &typed)
{
    bool quoted = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (typed[i] == u'"')
            quoted = !quoted;
        else if (typed[i].isSpace() && !quoted)
            start = i + 1;
    }
    return start;
}

QString asValue(const QString &name)
{
    return name.contains(u' ') ? u'"' + name + u'"' : name;
}

} // namespace

QList<Completion> completionsFor(const QString &typed, const KnownNames &names)
{
    QList<Completion> found;
    const qsizetype start = lastWordAt(typed);
    QString word = typed.mid(start);
    QString before = typed.left(start);
    if (word.startsWith(u'-')) {
        before += u'-';
        word.remove(0, 1);
    }
    if (word.isEmpty())
        return found;
    const auto offer = [&](const QString &field, const QString &begun, const QStringList &values) {
        for (const QString &value : values)
            if (found.size() < most && value.startsWith(begun, Qt::CaseInsensitive) && value.size() > begun.size())
                found.append({field + value, before + field + asValue(value) + u' '});
    };
    if (word.startsWith(u'@')) {
        offer(u"@"_s, word.mid(1).remove(u'"'), names.people);
        return found;
    }
    const qsizetype colon = word.indexOf(u':');
    if (colon < 0) {
        if (word.size() >= shortestField)
            for (const QString &field : fieldNames())
                if (found.size() < most && field.startsWith(word, Qt::CaseInsensitive))
                    found.append({field, before + field});
        return found;
    }
    const QString field = word.left(colon + 1), begun = word.mid(colon + 1).remove(u'"');
    const QString name = word.left(colon).toLower();
    if (name == "vem"_L1) {
        offer(field, begun, names.people);
    } else if (name == "grupp"_L1) {
        offer(field, begun, names.bodies);
    } else if (name == "status"_L1) {
        offer(field, begun, stateNames());
    } else if (name == u"år" || name == u"före" || name == "efter"_L1) {
        QStringList years;
        for (int year : names.years)
            years.append(QString::number(year));
        offer(field, begun, years);
    }
    return found;
}

} // namespace search
