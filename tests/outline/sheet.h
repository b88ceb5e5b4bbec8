// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/detailrows.h"
#include "outline/lineids.h"
#include "outline/linetracker.h"
#include "outline/outlineclipboard.h"
#include "outline/outlinecommands.h"
#include "outline/pointcommands.h"

#include <QSet>
#include <QTextBlock>
#include <QTextDocument>

/// A document with its commands and tracker, without storage or window.
struct Sheet {
    QTextDocument text;
    outline::LineIds ids;
    outline::LineFormat format;
    outline::OutlineCommands commands{&text, ids, format};
    outline::PointCommands points{commands};
    outline::OutlineClipboard clipboard{&text, ids, commands};
    outline::LineTracker tracker{&text, ids, format};

    /// The rows become the document, as if storage had them.
    void load(const outline::Rows &rows)
    {
        text.setUndoRedoEnabled(false);
        QTextCursor c(&text);
        c.select(QTextCursor::Document);
        c.removeSelectedText();
        outline::StoredRows stored;
        int owner = 0;
        qint64 rank = 0;
        bool first = true;
        for (outline::Row row : rows) {
            row.id = ids.create();
            if (first)
                c.setBlockFormat(format.make(row));
            else
                c.insertBlock(format.make(row), QTextCharFormat());
            outline::LineFormat::insertRuns(c, row.runs);
            first = false;
            if (isPoint(row.kind))
                owner = row.id;
            stored.insert(row.id, {rank += outline::rankGap, isPoint(row.kind) ? 0 : owner, row.level, row.kind, row.section, row.markdown()});
        }
        commands.normalise();
        text.setUndoRedoEnabled(true);
        tracker.reset(stored);
    }
    outline::Rows rows() const
    {
        outline::Rows out;
        for (QTextBlock b = text.begin(); b.isValid(); b = b.next())
            out.append(outline::LineFormat::read(b));
        return out;
    }
    /// What storage should hold for this document, in order; ranks are not compared.
    QList<std::pair<int, outline::StoredRow>> asStored() const
    {
        QList<std::pair<int, outline::StoredRow>> out;
        int owner = 0;
        for (const outline::Row &row : rows()) {
            if (isPoint(row.kind))
                owner = row.id;
            out.append({row.id, {0, isPoint(row.kind) ? 0 : owner, row.level, row.kind, row.section, row.markdown()}});
        }
        return out;
    }
    bool hasUniqueIds() const
    {
        QSet<int> seen;
        for (const outline::Row &row : rows()) {
            if (row.id == 0 || seen.contains(row.id))
                return false;
            seen.insert(row.id);
        }
        return true;
    }
    /// Presenters stand under their heading, and the first point of each group alone starts a section.
    bool isNormal() const
    {
        std::optional<domain::Section> section;
        bool underHeading = false;
        QList<outline::RowShape> shapes;
        for (QTextBlock b = text.begin(); b.isValid(); b = b.next())
            shapes.append(outline::LineFormat::shape(b));
        const QList<QList<int>> details = outline::detailRows(shapes);
        for (QTextBlock b = text.begin(); b.isValid(); b = b.next()) {
            if (outline::LineFormat::detailsBelow(b) != details[b.blockNumber()].size())
                return false;
            const outline::RowShape shape = outline::LineFormat::shape(b);
            if (shape.kind == outline::RowKind::Presenters && (!underHeading || shape.level != 0))
                return false;
            underHeading = isPoint(shape.kind);
            if (underHeading && outline::LineFormat::startsSection(b) != (section != shape.section))
                return false;
            if (underHeading)
                section = shape.section;
        }
        return true;
    }
    QTextCursor at(int row, int position = 0)
    {
        QTextCursor c(text.findBlockByNumber(row));
        c.setPosition(c.position() + position);
        return c;
    }
    QTextCursor from(int row, int position, int toRow, int toPosition)
    {
        QTextCursor c = at(row, position);
        c.setPosition(at(toRow, toPosition).position(), QTextCursor::KeepAnchor);
        return c;
    }
    QString textOf(int row) const { return text.findBlockByNumber(row).text(); }
    QStringList texts() const
    {
        QStringList out;
        for (const outline::Row &row : rows())
            out.append(domain::toPlain(row.runs));
        return out;
    }
};

inline QList<std::pair<int, outline::StoredRow>> inOrder(const outline::StoredRows &stored)
{
    QList<std::pair<int, outline::StoredRow>> out;
    for (auto it = stored.begin(); it != stored.end(); ++it)
        out.append({it.key(), it.value()});
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.second.rank < b.second.rank; });
    for (auto &[id, row] : out)
        row.rank = 0;
    return out;
}

inline outline::Row row(const char *text, outline::RowKind kind = outline::RowKind::Text, int level = 0)
{
    outline::Row r{{0, level, kind, domain::Section::Information}, {}};
    if (*text)
        r.runs = {{QString::fromUtf8(text), false, false, {}}};
    return r;
}
inline outline::Row point(const char *title, domain::Section section = domain::Section::Information)
{
    outline::Row r = row(title, outline::RowKind::Point);
    r.section = section;
    return r;
}
