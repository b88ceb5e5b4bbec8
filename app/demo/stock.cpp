// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/stock.h"

#include "domain/codes.h"

#include <QFile>
#include <QRegularExpression>

namespace app::demo {

using namespace Qt::Literals::StringLiterals;
using domain::LineKind;

namespace {

class StockReader
{
public:
    explicit StockReader(const QString &path);
    Stock read();

private:
    void readPoint(const QString &line, bool recurring);
    StockLine readLine(const QString &line);
    void readOptions(const QString &options, StockLine &line);
    [[noreturn]] void fail(const QString &line) const;
    QList<StockLine> &lines();

    QString m_path;
    QStringList m_lines;
    Stock m_stock;
    bool m_inRecurring = false;
};

StockReader::StockReader(const QString &path) : m_path(path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        fail(file.errorString());
    m_lines = QString::fromUtf8(file.readAll()).split(u'\n');
}

void StockReader::fail(const QString &line) const
{
    qFatal("%s: cannot be read at: %s", qPrintable(m_path), qPrintable(line));
}

QList<StockLine> &StockReader::lines()
{
    return m_inRecurring ? m_stock.recurring.last().variants.last() : m_stock.stories.last().last().lines;
}

Stock StockReader::read()
{
    for (const QString &line : std::as_const(m_lines)) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line == "story"_L1) {
            m_inRecurring = false;
            m_stock.stories.append(Story());
        } else if (line.startsWith(u"recurring ")) {
            m_inRecurring = true;
            readPoint(line.sliced(10), true);
        } else if (line.startsWith(u"at ")) {
            readPoint(line.sliced(3), false);
        } else if (line.startsWith(u"by ")) {
            (m_inRecurring ? m_stock.recurring.last().frame : m_stock.stories.last().last()).presenters = line.sliced(3);
        } else if (line == "- variant"_L1) {
            m_stock.recurring.last().variants.append(QList<StockLine>());
        } else {
            lines().append(readLine(line));
        }
    }
    return m_stock;
}

void StockReader::readPoint(const QString &line, bool recurring)
{
    static const QRegularExpression form(uR"(^(?:(\d+) )?(\w+) (\d+) (.+)$)"_s);
    const auto match = form.match(line);
    const auto section = domain::fromCode<domain::Section>(match.captured(2));
    if (!match.hasMatch() || !section)
        fail(line);
    StockPoint point;
    point.at = match.captured(1).toInt();
    point.section = *section;
    point.minutes = match.captured(3).toInt();
    point.title = match.captured(4);
    if (recurring)
        m_stock.recurring.append({point, {}});
    else
        m_stock.stories.last().append(point);
}

StockLine StockReader::readLine(const QString &line)
{
    const QString text = line.section(u" | "_s, 0, 0);
    const qsizetype indent = text.size() - QStringView(text).trimmed().size();
    if (text.size() < indent + 3 || text[indent + 1] != u' ')
        fail(line);
    StockLine read;
    read.level = int(indent / 2);
    read.text = text.sliced(indent + 2);
    switch (text[indent].unicode()) {
    case u'.': read.kind = LineKind::Text; break;
    case u'-': read.kind = LineKind::Bullet; break;
    case u'1': read.kind = LineKind::Numbered; break;
    case u':': read.kind = LineKind::Label; break;
    case u'=': read.kind = LineKind::Agreement; break;
    case u'!': read.kind = LineKind::Decision; break;
    case u'?':
        read.kind = LineKind::Decision;
        read.reported = true;
        break;
    case u'*': read.kind = LineKind::Task; break;
    case u'~': read.kind = LineKind::CarryOver; break;
    default: fail(line);
    }
    if (line.contains(u" | "_s))
        readOptions(line.section(u" | "_s, 1), read);
    return read;
}

void StockReader::readOptions(const QString &options, StockLine &line)
{
    static const QRegularExpression between(uR"(\s+(?=(?:who|due|follow|days|body|id|replaces|title)=|(?:back|next|later|secret)\b))"_s);
    for (const QString &option : options.split(between)) {
        const QString name = option.section(u'=', 0, 0);
        const QString value = option.section(u'=', 1);
        if (name == "who"_L1)
            line.who = value.split(u';');
        else if (name == "due"_L1 || name == "follow"_L1 || name == "days"_L1)
            line.days = value.toInt();
        else if (name == "body"_L1)
            line.body = value;
        else if (name == "id"_L1)
            line.key = value;
        else if (name == "replaces"_L1)
            line.replaces = value;
        else if (name == "title"_L1)
            line.title = value;
        else if (name == "back"_L1)
            line.reportBack = true;
        else if (name == "next"_L1)
            line.target = domain::CarryOverTarget::NextMeeting;
        else if (name == "later"_L1)
            line.target = domain::CarryOverTarget::Unscheduled;
        else if (name == "secret"_L1)
            line.confidential = true;
        else
            fail(option);
    }
}

} // namespace

Stock readStock(const QString &name) { return StockReader(u":/demo/%1.txt"_s.arg(name)).read(); }

} // namespace app::demo
