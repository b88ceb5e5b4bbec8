// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/textreader.h"

#include "importing/lineassembler.h"
#include "importing/textdecoding.h"

#include <QRegularExpression>

namespace importing {

using namespace Qt::Literals::StringLiterals;

domain::Runs withLinks(const domain::Runs &runs)
{
    static const QRegularExpression address(u"\\bhttps?://[^\\s<>\"]+[^\\s<>\".,;:)\\]!?]"_s, QRegularExpression::CaseInsensitiveOption);
    domain::Runs out;
    for (const domain::Run &run : runs) {
        if (!run.href.isEmpty()) {
            out.append(run);
            continue;
        }
        qsizetype from = 0;
        auto matches = address.globalMatch(run.text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            domain::Run before = run;
            before.text = run.text.sliced(from, match.capturedStart() - from);
            domain::Run link = run;
            link.text = match.captured();
            link.href = match.captured();
            out << before << link;
            from = match.capturedEnd();
        }
        domain::Run rest = run;
        rest.text = run.text.sliced(from);
        out.append(rest);
    }
    return domain::normalised(out);
}

namespace {

/// "-----", "=====": a heading's line below it, or one between two parts.
bool isUnderline(const QString &text)
{
    return text.size() >= 3 && u"-=_~*–—"_s.contains(text.front()) && text.count(text.front()) == text.size();
}

} // namespace

Source readText(const QByteArray &bytes, const QString &fileName)
{
    Source source;
    source.fileName = fileName;
    source.text = decodedText(bytes);
    PhysicalLines lines;
    bool gap = false;
    int page = source.text.contains(u'\f') ? 1 : 0;
    qsizetype start = 0;
    for (const QStringView raw : QStringView(source.text).split(u'\n')) {
        const qsizetype lead = raw.size() - raw.trimmed().size() == 0 ? 0 : [&] {
            qsizetype spaces = 0;
            while (spaces < raw.size() && raw[spaces].isSpace())
                ++spaces;
            return spaces;
        }();
        page += page > 0 ? int(raw.count(u'\f')) : 0;
        const QString text = raw.toString().simplified();
        if (text.isEmpty()) {
            gap = true;
        } else if (isUnderline(text)) {
            if (!gap && !lines.isEmpty())
                lines.back().headingLevel = text.front() == u'=' ? 1 : 2;
            gap = true;
        } else {
            PhysicalLine line;
            line.runs = {{text}};
            line.gapBefore = gap;
            for (const QChar c : raw.first(lead))
                line.indent += c == u'\t' ? 4 : c == u' ' || c == u'\u00A0' ? 1 : 0;
            line.end = line.indent + qreal(text.size());
            line.at = {page, start + lead, raw.trimmed().size()};
            lines.append(line);
            gap = false;
        }
        start += raw.size() + 1;
    }
    SourceLines assembledLines = assembled(lines, {});
    for (SourceLine &line : assembledLines)
        line.runs = withLinks(line.runs);
    source.document.title = fileName;
    source.document.blocks = toBlocks(assembledLines);
    return source;
}

} // namespace importing
