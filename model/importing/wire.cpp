// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/wire.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

namespace importing {

namespace {

constexpr quint32 mostLines = 400'000;
constexpr quint32 mostRuns = 20'000;
constexpr auto version = QDataStream::Qt_6_4;

void write(QDataStream &out, const SourceLine &line)
{
    out << quint8(line.mark) << qint32(line.number) << qint32(line.level) << qint32(line.headingLevel) << line.inTable << qint32(line.at.page)
        << qint64(line.at.start) << qint64(line.at.length) << quint32(line.runs.size());
    for (const domain::Run &run : line.runs)
        out << run.text << run.bold << run.italic << run.href;
}

bool read(QDataStream &in, SourceLine &line)
{
    quint8 mark = 0;
    qint32 number = 0;
    qint32 level = 0;
    qint32 heading = 0;
    qint32 page = 0;
    qint64 start = 0;
    qint64 length = 0;
    quint32 runs = 0;
    in >> mark >> number >> level >> heading >> line.inTable >> page >> start >> length >> runs;
    if (in.status() != QDataStream::Ok || mark > 2 || level < 0 || level > 64 || heading < 0 || heading > 6 || runs > mostRuns)
        return false;
    line.mark = SourceLine::Mark(mark);
    line.number = number;
    line.level = level;
    line.headingLevel = heading;
    line.at = {page, qsizetype(start), qsizetype(length)};
    for (quint32 i = 0; i < runs; ++i) {
        domain::Run run;
        in >> run.text >> run.bold >> run.italic >> run.href;
        if (in.status() != QDataStream::Ok)
            return false;
        line.runs.append(run);
    }
    line.runs = domain::normalised(line.runs); // unsafe links go
    return true;
}

} // namespace

QByteArray packed(const ReadResult &result)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(version);
    const SourceLines lines = toLines(result.source.document.blocks);
    out << result.error << result.source.fileName << result.source.text << result.source.pageHeads << result.source.warnings << quint32(lines.size());
    for (const SourceLine &line : lines)
        write(out, line);
    return bytes;
}

std::optional<ReadResult> unpacked(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(version);
    ReadResult result;
    quint32 count = 0;
    in >> result.error >> result.source.fileName >> result.source.text >> result.source.pageHeads >> result.source.warnings >> count;
    if (in.status() != QDataStream::Ok || count > mostLines)
        return std::nullopt;
    SourceLines lines;
    for (quint32 i = 0; i < count; ++i) {
        SourceLine line;
        if (!read(in, line))
            return std::nullopt;
        lines.append(line);
    }
    result.source.document.title = result.source.fileName;
    result.source.document.blocks = toBlocks(lines);
    return result;
}

} // namespace importing
