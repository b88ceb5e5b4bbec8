// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/writtentext.h"

#include "domain/markdown.h"
#include "views/shared/theme.h"

#include <QTextBlock>
#include <QTextCursor>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::px;

namespace {

constexpr int indent = 28;
constexpr int lineHeight = 25;

} // namespace

WrittenText::WrittenText(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenExternalLinks(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
}

void WrittenText::setLines(const QList<domain::Line> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    build();
}

void WrittenText::build()
{
    m_building = true;
    clear();
    document()->setDocumentMargin(0);
    const Colours &c = theme::colours();
    int least = domain::maxLevel;
    for (const domain::Line &line : m_lines)
        least = qMin(least, line.level);
    QList<int> numbers(domain::maxLevel + 1);
    QTextCursor cursor(document());
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const domain::Line &line = m_lines.at(i);
        const int level = line.level - least;
        const bool listed = line.kind == domain::LineKind::Bullet || line.kind == domain::LineKind::Numbered;
        for (int deeper = level + 1; deeper < numbers.size(); ++deeper)
            numbers[deeper] = 0;
        numbers[level] = line.kind == domain::LineKind::Numbered ? numbers.at(level) + 1 : 0;

        QTextBlockFormat block;
        block.setLineHeight(px(lineHeight), QTextBlockFormat::FixedHeight);
        // A deeper line stands at its level's place; a list's sign hangs before it.
        block.setLeftMargin(px(indent) * (level + (listed && level == 0 ? 1 : 0)));
        QTextCharFormat character;
        character.setFont(theme::text(16, domain::isDecision(line.kind)));
        character.setForeground(c.ink);
        if (listed) {
            block.setTextIndent(-px(indent));
            block.setTabPositions({{qreal(px(indent)), QTextOption::LeftTab}});
        }
        if (i == 0)
            cursor.setBlockFormat(block);
        else
            cursor.insertBlock(block);
        if (listed) {
            QTextCharFormat sign = character;
            sign.setForeground(c.ink2);
            cursor.insertText((line.kind == domain::LineKind::Numbered ? QString::number(numbers.at(level)) : u"•"_s) + u'\t', sign);
        }
        for (const domain::Run &run : domain::toRuns(line.text)) {
            QTextCharFormat format = character;
            format.setFont(theme::text(16, run.bold || domain::isDecision(line.kind), run.italic));
            if (!run.href.isEmpty()) {
                format.setAnchor(true);
                format.setAnchorHref(run.href);
                format.setForeground(c.blue);
                format.setFontUnderline(true);
            }
            cursor.insertText(run.text, format);
        }
    }
    moveCursor(QTextCursor::Start);
    m_building = false;
    fit();
}

void WrittenText::fit()
{
    document()->setTextWidth(viewport()->width());
    setFixedHeight(int(std::ceil(document()->size().height())) + px(2));
}

QSize WrittenText::sizeHint() const
{
    return {px(300), height()};
}

QSize WrittenText::minimumSizeHint() const
{
    return {px(120), height()};
}

void WrittenText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void WrittenText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (!m_building && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        build();
}

} // namespace views
