// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/pastefilter.h"

#include "outline/lineformat.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace views::pastefilter {

using outline::Row;
using outline::RowKind;
using outline::Rows;

namespace {

constexpr QChar bulletMark(0xE0F0), numberMark(0xE0F1); // private use; followed by the level as a digit

class BlindDocument : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

/// Word writes list items as paragraphs: mso-list:l0 level2 lfo1, with the bullet itself in an "Ignore" span.
QString marked(const QString &html)
{
    if (!html.contains("mso-list"_L1))
        return html;
    static const QRegularExpression item(uR"((<p\b[^>]*mso-list:\s*l\d+\s+level(\d)[^>]*>)(.*?)</p>)"_s,
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression ignored(
        uR"((?:<!\[if !supportLists\]>|<!--\[if !supportLists\]-->)(.*?)(?:<!\[endif\]>|<!--\[endif\]-->))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tags(u"<[^>]*>|&nbsp;|\\s"_s);
    QString out;
    qsizetype at = 0;
    for (auto it = item.globalMatch(html); it.hasNext();) {
        const QRegularExpressionMatch m = it.next();
        QString body = m.captured(3);
        QString label = ignored.match(body).captured(1);
        label.remove(tags);
        body.remove(ignored);
        const bool number = !label.isEmpty() && (label.back() == u'.' || label.back() == u')');
        out += html.mid(at, m.capturedStart() - at) + u"<p>"_s + (number ? numberMark : bulletMark)
            + QString::number(m.captured(2).toInt() - 1) + body + u"</p>"_s;
        at = m.capturedEnd();
    }
    return out + html.mid(at);
}

void clean(Row &row)
{
    for (domain::Run &run : row.runs) {
        if (!domain::isSafeLink(run.href))
            run.href.clear();
        run.text.remove(QChar::ObjectReplacementCharacter);
        for (QChar &c : run.text)
            if (c == QChar::Nbsp || c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == u'\t' || c == u'\n' || c == u'\r')
                c = u' ';
    }
    row.runs = domain::normalised(row.runs);
    while (!row.runs.isEmpty()) {
        QString &text = row.runs.back().text;
        while (!text.isEmpty() && text.back().isSpace())
            text.chop(1);
        if (!text.isEmpty())
            break;
        row.runs.removeLast();
    }
}

} // namespace

Rows fromHtml(const QString &html)
{
    BlindDocument doc;
    doc.setUndoRedoEnabled(false);
    doc.setHtml(marked(html));
    Rows out;
    for (QTextBlock b = doc.begin(); b.isValid(); b = b.next()) {
        Row row = outline::LineFormat::read(b);
        row.id = row.level = 0;
        row.kind = RowKind::Text;
        if (const QTextList *list = b.textList()) {
            row.kind = list->format().style() <= QTextListFormat::ListDecimal ? RowKind::Numbered : RowKind::Bullet;
            row.level = qBound(0, list->format().indent() - 1, domain::maxLevel);
        }
        if (!row.runs.isEmpty() && row.runs.front().text.size() >= 2) {
            QString &text = row.runs.front().text;
            if (text[0] == bulletMark || text[0] == numberMark) {
                row.kind = text[0] == numberMark ? RowKind::Numbered : RowKind::Bullet;
                row.level = qBound(0, text[1].digitValue(), domain::maxLevel);
                text.remove(0, 2);
            }
        }
        clean(row);
        if (!domain::toPlain(row.runs).trimmed().isEmpty())
            out.append(std::move(row));
    }
    return out;
}

Rows fromText(const QString &text)
{
    static const QRegularExpression bullet(uR"(^(\s*)(?:([-*•·o▪–])|(\d{1,3}[.)]))\s+)"_s);
    Rows out;
    const QList<QStringView> parts = QStringView(text).split(u'\n');
    for (QStringView part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        Row row;
        QString line = part.toString();
        const QRegularExpressionMatch m = bullet.match(line);
        if (m.hasMatch()) {
            row.kind = m.captured(3).isEmpty() ? RowKind::Bullet : RowKind::Numbered;
            row.level = qMin(int(m.captured(1).replace(u'\t', u"    "_s).size() / 2), domain::maxLevel);
            line.remove(0, m.capturedEnd());
        }
        row.runs.append({parts.size() == 1 ? line : line.trimmed(), false, false, {}}); // a piece of a line keeps its spaces
        if (parts.size() > 1)
            clean(row);
        else
            row.runs.back().text.replace(u'\t', u' ').remove(u'\r');
        out.append(std::move(row));
    }
    return out;
}

std::optional<Rows> fromMime(const QMimeData *mime)
{
    if (mime->hasHtml()) {
        const QString html = mime->html();
        if (html.size() <= maxHtml)
            return fromHtml(html);
    }
    if (mime->hasText()) {
        const QString text = mime->text();
        if (text.size() <= maxText)
            return fromText(text);
    }
    return std::nullopt;
}

} // namespace views::pastefilter
