// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/csvwriter.h"

namespace documents {

using namespace Qt::Literals::StringLiterals;

namespace {

QString cell(const QString &text)
{
    const bool runs = !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front());
    QString quoted = runs ? u'\'' + text : text;
    quoted.replace(u'"', u"\"\""_s);
    return u'"' + quoted + u'"';
}

QString line(const QStringList &row)
{
    QStringList cells;
    for (const QString &text : row)
        cells << cell(text);
    return cells.join(u';') + u"\r\n"_s;
}

} // namespace

QByteArray csvOf(const QStringList &headings, const QList<QStringList> &rows)
{
    QString text = QChar(0xFEFF) + line(headings);
    for (const QStringList &row : rows)
        text += line(row);
    return text.toUtf8();
}

} // namespace documents
