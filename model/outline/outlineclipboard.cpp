// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/outlineclipboard.h"

#include "outline/lineids.h"
#include "outline/outlinecommands.h"

#include <QDataStream>
#include <QIODevice>
#include <QSet>
#include <QTextBlock>
#include <QTextDocument>

namespace outline {

namespace {

using LF = LineFormat;
constexpr quint32 formatVersion = 1;
constexpr quint32 mostRows = 200000;

} // namespace

Rows OutlineClipboard::rowsIn(const QTextCursor &selection) const
{
    Rows out;
    const int start = selection.selectionStart(), end = selection.selectionEnd();
    for (QTextBlock b = m_document->findBlock(start); b.isValid() && b.position() <= end; b = b.next()) {
        Row row = LF::read(b);
        const int from = qMax(0, start - b.position()), to = qMin(b.length() - 1, end - b.position());
        const bool toItsEnd = end >= b.position() + b.length() || (!out.isEmpty() && to == b.length() - 1);
        if (from > 0 || !toItsEnd) { // part of a row, or its text without its end: no identity
            domain::Runs cut;
            int at = 0;
            for (const domain::Run &r : std::as_const(row.runs)) {
                const int a = qMax(from, at), z = qMin(to, at + int(r.text.size()));
                if (z > a)
                    cut.append({r.text.mid(a - at, z - a), r.bold, r.italic, r.href});
                at += int(r.text.size());
            }
            row.runs = cut;
            row.id = 0;
            if (cut.isEmpty() && !out.isEmpty())
                break; // the selection only reached the start of this row
        }
        out.append(std::move(row));
    }
    return out;
}

void OutlineClipboard::insert(QTextCursor &cursor, const Rows &rows)
{
    if (rows.isEmpty())
        return;
    const EditStep step(cursor);
    if (cursor.hasSelection())
        m_commands.removeSelection(cursor);
    QSet<int> used;
    for (QTextBlock b = m_document->begin(); b.isValid(); b = b.next())
        used.insert(LF::id(b));
    const QTextBlock here = cursor.block();
    const bool intoEmpty = LF::isEmpty(here) && !isHead(LF::kind(here)) && !isTracked(LF::kind(here));
    if (intoEmpty)
        used.remove(LF::id(here));
    const bool loose = rows.size() == 1 && rows[0].id == 0; // a piece of one row flows on in the row it lands in
    int top = domain::maxLevel;
    for (const Row &r : rows)
        top = qMin(top, isHead(r.kind) ? domain::maxLevel : r.level);
    const int base = isHead(LF::kind(here)) ? 0 : LF::level(here);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        Row row = rows[i];
        if (row.id == 0 || used.contains(row.id))
            row.id = m_ids.create();
        used.insert(row.id);
        if (!isHead(row.kind))
            row.level = qBound(0, base + row.level - qMin(top, row.level), domain::maxLevel);
        const bool joins = i == 0 && (loose || (rows[0].id == 0 && row.kind == RowKind::Text));
        if (i == 0 && intoEmpty && !(loose && row.kind == RowKind::Text))
            m_commands.setShape(here.blockNumber(), row);
        else if (!joins)
            cursor.insertBlock(m_commands.format().make(row), QTextCharFormat());
        LF::insertRuns(cursor, row.runs);
    }
    m_commands.normalise();
}

bool OutlineClipboard::moveTo(QTextCursor selection, QTextCursor &target)
{
    if (target.position() >= selection.selectionStart() && target.position() <= selection.selectionEnd())
        return false;
    const Rows rows = rowsIn(selection);
    const EditStep step(target);
    m_commands.removeSelection(selection);
    insert(target, rows);
    return true;
}

QByteArray OutlineClipboard::toBytes(const Rows &rows) const
{
    QByteArray bytes;
    QDataStream s(&bytes, QIODevice::WriteOnly);
    s.setVersion(QDataStream::Qt_6_4);
    s << formatVersion << quint32(rows.size());
    for (const Row &r : rows) {
        s << m_ids.uuid(r.id) << qint32(r.level) << qint32(r.kind) << qint32(r.section) << quint32(r.runs.size());
        for (const domain::Run &run : r.runs)
            s << run.text << run.bold << run.italic << run.href;
    }
    return bytes;
}

std::optional<Rows> OutlineClipboard::fromBytes(const QByteArray &bytes) const
{
    QDataStream s(bytes);
    s.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0, count = 0;
    s >> version >> count;
    if (version != formatVersion || count > mostRows)
        return std::nullopt;
    Rows rows;
    for (quint32 i = 0; i < count && s.status() == QDataStream::Ok; ++i) {
        QUuid id;
        qint32 level = 0, kind = 0, section = 0;
        quint32 runs = 0;
        s >> id >> level >> kind >> section >> runs;
        Row row{{m_ids.find(id), qBound(0, level, domain::maxLevel), RowKind(qBound(0, kind, int(RowKind::Point))),
                 domain::Section(qBound(0, section, int(domain::Section::Information)))}, {}};
        for (quint32 k = 0; k < runs && s.status() == QDataStream::Ok; ++k) {
            domain::Run run;
            s >> run.text >> run.bold >> run.italic >> run.href;
            if (!domain::isSafeLink(run.href))
                run.href.clear();
            row.runs.append(run);
        }
        rows.append(std::move(row)); // our own: as it was, spaces too
    }
    if (s.status() != QDataStream::Ok)
        return std::nullopt;
    return rows;
}

} // namespace outline
