// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/richtextreader.h"

#include "importing/package.h"
#include "importing/paragraphmaker.h"
#include "importing/textdecoding.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFragment>
#include <QTextList>
#include <QTextTable>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;
using Mark = SourceLine::Mark;

constexpr qsizetype largestText = 1'000'000; ///< characters; Qt reads longer lists slowly

struct Words {
    Q_DECLARE_TR_FUNCTIONS(importing::RichTextReader)
};

/// A document that fetches nothing.
class ClosedDocument : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

domain::Runs runsOf(const QTextBlock &block, bool heading)
{
    domain::Runs runs;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat format = fragment.charFormat();
        if (format.isImageFormat())
            continue;
        domain::Run run;
        run.text = fragment.text();
        run.text.replace(QChar::LineSeparator, u'\n').replace(QChar::Nbsp, u' ');
        run.bold = !heading && format.fontWeight() >= QFont::DemiBold;
        run.italic = format.fontItalic();
        run.href = domain::isSafeLink(format.anchorHref()) ? format.anchorHref() : QString();
        runs.append(run);
    }
    return runs;
}

/// The numbers that ordered lists begin with, in the order of all lists: Qt reads every list from 1.
QList<int> listStarts(const QString &html)
{
    static const QRegularExpression list(u"<(ol|ul)\\b([^>]*)>"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression start(u"\\bstart\\s*=\\s*[\"']?(\\d{1,4})"_s, QRegularExpression::CaseInsensitiveOption);
    QList<int> starts;
    auto matches = list.globalMatch(html);
    while (matches.hasNext()) {
        const auto match = start.match(matches.next().captured(2));
        starts.append(match.hasMatch() ? match.captured(1).toInt() : 1);
    }
    return starts;
}

Source read(const QTextDocument &document, const QString &fileName, const QList<int> &starts = {})
{
    ParagraphMaker maker;
    QList<const QTextList *> lists;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        ParagraphMaker::Paragraph paragraph;
        paragraph.headingLevel = std::min(block.blockFormat().headingLevel(), 6);
        paragraph.runs = runsOf(block, paragraph.headingLevel > 0);
        if (const QTextList *list = block.textList()) {
            const auto style = list->format().style();
            paragraph.mark = style <= QTextListFormat::ListDecimal ? Mark::Number : Mark::Bullet;
            if (!lists.contains(list))
                lists.append(list);
            const int start = starts.value(lists.indexOf(list), 1);
            paragraph.number = paragraph.mark == Mark::Number ? list->itemNumber(block) + start : 0;
            paragraph.level = std::clamp(list->format().indent() - 1, 0, 8);
        }
        maker.add(paragraph);
    }
    Source source;
    source.fileName = fileName;
    source.document.title = fileName;
    source.document.blocks = toBlocks(maker.take());
    source.text = maker.text();
    return source;
}

QString checked(const QByteArray &bytes)
{
    QString text = decodedText(bytes);
    if (text.size() > largestText)
        throw ReadError(Words::tr("Filen är för lång för att läsas in."));
    return text;
}

} // namespace

Source readHtml(const QByteArray &bytes, const QString &fileName)
{
    QString text = checked(bytes);
    static const QRegularExpression unread(u"<(script|style|head|template|object|iframe)\\b.*?</\\1\\s*>|<!--.*?-->"_s,
                                           QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    ClosedDocument document;
    document.setUndoRedoEnabled(false);
    text.remove(unread);
    document.setHtml(text);
    return read(document, fileName, listStarts(text));
}

Source readMarkdown(const QByteArray &bytes, const QString &fileName)
{
    ClosedDocument document;
    document.setUndoRedoEnabled(false);
    document.setMarkdown(checked(bytes), QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML) | QTextDocument::MarkdownDialectGitHub);
    return read(document, fileName);
}

} // namespace importing
