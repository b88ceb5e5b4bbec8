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
    out << quint8(line.mark) << qint32(line.number) << qint32(line.level) << qint32(line.headingLevel) << qint32(line.cell.table)
        << qint32(line.cell.row) << qint32(line.cell.column) << qint32(line.at.page)
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
    qint32 table = 0;
    qint32 row = 0;
    qint32 column = 0;
    qint32 page = 0;
    qint64 start = 0;
    qint64 length = 0;
    quint32 runs = 0;
    in >> mark >> number >> level >> heading >> table >> row >> column >> page >> start >> length >> runs;
    if (in.status() != QDataStream::Ok || mark > 2 || level < 0 || level > 64 || heading < 0 || heading > 6 || runs > mostRuns || table < 0 || (table > 0 && (row < 1 || column < 1)))
        return false;
    line.mark = SourceLine::Mark(mark);
    line.number = number;
    line.level = level;
    line.headingLevel = heading;
    line.cell = {table, row, column};
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

std::optional<SourceArea> readArea(QDataStream &in, const Source &source)
{
    qint32 page = 0;
    qint64 start = 0;
    qint64 length = 0;
    SourceArea area;
    in >> page >> start >> length >> area.rect;
    const bool inside = page >= 1 && page <= source.pageSizes.size() && start >= 0 && length >= 0 && start <= source.text.size()
        && length <= source.text.size() - start;
    if (in.status() != QDataStream::Ok || !inside)
        return std::nullopt;
    area.page = page;
    area.start = start;
    area.length = length;
    return area;
}

/// The stream's own reader of lists makes room for as many as the bytes claim, before it has seen one.
template <class T>
bool readList(QDataStream &in, QList<T> &list, quint32 most)
{
    quint32 count = 0;
    in >> count;
    if (in.status() != QDataStream::Ok || count > most)
        return false;
    for (quint32 i = 0; i < count; ++i) {
        T one;
        in >> one;
        if (in.status() != QDataStream::Ok)
            return false;
        list.append(one);
    }
    return true;
}

} // namespace

QByteArray packed(const ReadResult &result)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(version);
    const SourceLines lines = toLines(result.source.document.blocks);
    out << result.error << result.source.fileName << result.source.text << result.source.pageHeads << result.source.warnings << result.source.pageSizes
        << quint32(result.source.areas.size());
    for (const SourceArea &area : result.source.areas)
        out << qint32(area.page) << qint64(area.start) << qint64(area.length) << area.rect;
    out << quint32(lines.size());
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
    in >> result.error >> result.source.fileName >> result.source.text;
    if (in.status() != QDataStream::Ok || !readList(in, result.source.pageHeads, mostLines) || !readList(in, result.source.warnings, mostLines)
        || !readList(in, result.source.pageSizes, mostLines))
        return std::nullopt;
    in >> count;
    if (in.status() != QDataStream::Ok || count > mostLines)
        return std::nullopt;
    for (quint32 i = 0; i < count; ++i) {
        const auto area = readArea(in, result.source);
        if (!area)
            return std::nullopt;
        result.source.areas.append(*area);
    }
    in >> count;
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

QByteArray packed(const QList<QSizeF> &pageSizes)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(version);
    out << pageSizes;
    return bytes;
}

std::optional<QList<QSizeF>> unpackedSizes(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(version);
    QList<QSizeF> sizes;
    if (!readList(in, sizes, mostLines))
        return std::nullopt;
    return sizes;
}

QByteArray packed(const PageImage &image)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(version);
    out << qint32(image.width) << qint32(image.height) << image.pixels;
    return bytes;
}

std::optional<PageImage> unpackedImage(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(version);
    qint32 width = 0;
    qint32 height = 0;
    PageImage image;
    in >> width >> height >> image.pixels;
    if (in.status() != QDataStream::Ok || width <= 0 || height <= 0 || image.pixels.size() != 4LL * width * height)
        return std::nullopt;
    image.width = width;
    image.height = height;
    return image;
}

} // namespace importing
