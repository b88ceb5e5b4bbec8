// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/prose.h"

#include "domain/outline.h"

namespace domain {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A paragraph may begin with a sign of its own: "\- " is no bullet.
bool looksLikeBullet(QStringView text) { return text.startsWith(u"- ") || text == u"-"; }

} // namespace

QList<ProseLine> proseLines(const Prose &prose)
{
    QList<ProseLine> lines;
    for (QStringView line : QStringView(prose).split(u'\n')) {
        qsizetype spaces = 0;
        while (spaces < line.size() && line[spaces] == u' ')
            ++spaces;
        ProseLine one{qMin(int(spaces / 2), maxLevel), false, {}};
        line = line.mid(spaces);
        if (looksLikeBullet(line)) {
            one.bullet = true;
            line = line.mid(2);
        } else if (line.startsWith(u"\\-")) {
            line = line.mid(1);
        }
        one.text = line.toString();
        lines.append(one);
    }
    return lines;
}

Prose toProse(const QList<ProseLine> &lines)
{
    QString out;
    qsizetype kept = 0;
    for (const ProseLine &line : lines) {
        out += QString(2 * line.level, u' ');
        if (line.bullet)
            out += u"- "_s;
        else if (looksLikeBullet(line.text))
            out += u'\\';
        out += line.text;
        if (!line.text.isEmpty())
            kept = out.size();
        out += u'\n';
    }
    out.truncate(kept);
    return out;
}

} // namespace domain
