// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/wordmarks.h"

#include "search/query.h"
#include "search/textmatcher.h"
#include "views/shared/theme.h"

#include <QTextBlock>
#include <QTextEdit>

namespace views {

namespace {

/// So that other marks in the same text (of what is misspelt, say) are left alone.
constexpr int ours = QTextFormat::UserProperty + 0x5eec;

} // namespace

void markWords(QTextEdit &edit, const QString &words)
{
    QList<QTextEdit::ExtraSelection> marks = edit.extraSelections();
    marks.removeIf([](const QTextEdit::ExtraSelection &mark) { return mark.format.hasProperty(ours); });
    const search::Query query = search::parse(words);
    if (query.hasWords()) {
        const search::TextMatcher matcher(query);
        const Colours &c = theme::colours();
        QTextCharFormat format;
        format.setProperty(ours, true);
        format.setBackground(c.blueTint);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(c.blue);
        for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
            for (const search::Mark &mark : matcher.marks(block.text())) {
                QTextEdit::ExtraSelection selection;
                selection.format = format;
                selection.cursor = QTextCursor(block);
                selection.cursor.setPosition(block.position() + int(mark.start));
                selection.cursor.setPosition(block.position() + int(mark.start + mark.length), QTextCursor::KeepAnchor);
                marks.append(selection);
            }
        }
    }
    edit.setExtraSelections(marks);
}

} // namespace views
