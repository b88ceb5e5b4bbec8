// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/lineformat.h"

#include <QFont>
#include <QTextBlock>

namespace outline {

QTextBlockFormat LineFormat::make(const RowShape &row, bool startsSection, int detailsBelow) const
{
    const auto px = [this](qreal length) { return length * m_metrics.scale; };
    QTextBlockFormat f;
    f.setProperty(Id, row.id);
    f.setProperty(Kind, int(row.kind));
    f.setIndent(isHead(row.kind) ? 0 : row.level);
    qreal height = 25;
    switch (row.kind) {
    case RowKind::Point:
        f.setProperty(SectionOf, int(row.section));
        height = 28;
        // Neighbouring margins collapse to the larger, so each counts in the details that may stand above it.
        f.setTopMargin(detailsHeight() + px(startsSection ? 18 : 12) + (startsSection ? sectionHeight() : 0));
        if (startsSection)
            f.setProperty(StartsSection, 1);
        break;
    case RowKind::Presenters:
        height = 22;
        f.setTextIndent(m_metrics.presentersIndent);
        break;
    case RowKind::Bullet:
    case RowKind::Numbered:
        if (m_metrics.listIndent > 0)
            f.setLeftMargin(m_metrics.listIndent);
        break;
    case RowKind::Decision:
    case RowKind::Agreement:
    case RowKind::Task:
    case RowKind::CarryOver:
    case RowKind::FollowUp:
        f.setTopMargin(px(4));
        break;
    default:
        break;
    }
    if (detailsBelow < 0)
        detailsBelow = isTracked(row.kind) ? 1 : 0;
    if (detailsBelow > 0) {
        f.setProperty(DetailsBelow, detailsBelow);
        f.setBottomMargin(detailsBelow * detailsHeight() + px(5));
    }
    f.setLineHeight(px(height), QTextBlockFormat::FixedHeight);
    return f;
}

int LineFormat::id(const QTextBlock &block) { return block.blockFormat().intProperty(Id); }
int LineFormat::level(const QTextBlock &block) { return block.blockFormat().indent(); }
RowKind LineFormat::kind(const QTextBlock &block) { return RowKind(block.blockFormat().intProperty(Kind)); }
bool LineFormat::startsSection(const QTextBlock &block) { return block.blockFormat().intProperty(StartsSection) == 1; }
int LineFormat::detailsBelow(const QTextBlock &block) { return block.blockFormat().intProperty(DetailsBelow); }
bool LineFormat::isEmpty(const QTextBlock &block) { return block.length() <= 1; }

RowShape LineFormat::shape(const QTextBlock &block)
{
    const QTextBlockFormat f = block.blockFormat();
    RowShape row{f.intProperty(Id), f.indent(), RowKind(f.intProperty(Kind)), domain::Section::Information};
    if (row.kind == RowKind::Point)
        row.section = domain::Section(f.intProperty(SectionOf));
    return row;
}

Row LineFormat::read(const QTextBlock &block)
{
    Row row{shape(block), {}};
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment part = it.fragment();
        const QTextCharFormat c = part.charFormat();
        domain::Run run{part.text(), c.fontWeight() >= QFont::Bold, c.fontItalic(), c.isAnchor() ? c.anchorHref() : QString()};
        if (!row.runs.isEmpty()) {
            domain::Run &last = row.runs.back();
            if (last.bold == run.bold && last.italic == run.italic && last.href == run.href) {
                last.text += run.text;
                continue;
            }
        }
        row.runs.append(std::move(run));
    }
    return row;
}

QTextCharFormat LineFormat::charFormat(const domain::Run &run)
{
    QTextCharFormat c;
    if (run.bold)
        c.setFontWeight(QFont::Bold);
    if (run.italic)
        c.setFontItalic(true);
    if (!run.href.isEmpty()) {
        c.setAnchor(true);
        c.setAnchorHref(run.href);
        c.setFontUnderline(true);
    }
    return c;
}

void LineFormat::insertRuns(QTextCursor &cursor, const domain::Runs &runs)
{
    for (const domain::Run &run : runs)
        cursor.insertText(run.text, charFormat(run));
}

} // namespace outline
