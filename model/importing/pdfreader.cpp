// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/pdfreader.h"

#include "importing/lineassembler.h"
#include "importing/package.h"
#include "importing/textreader.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <cmath>
#include <memory>
#include <poppler-document.h>
#include <poppler-image.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(importing::PdfReader)
};

QString toQString(const poppler::ustring &text)
{
    const auto utf8 = text.to_utf8();
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

struct Word {
    QString text;
    qreal left = 0;
    qreal right = 0;
    qreal top = 0;
    qreal bottom = 0;
    qreal size = 0;
    bool bold = false;
    bool italic = false;
    bool spaceAfter = false;
};

struct PdfLine {
    QList<Word> words;
    int page = 0;
    qreal top = 0;
    qreal bottom = 0;
    qreal pageHeight = 0;

    qreal middle() const { return (top + bottom) / 2; }
    QString text() const
    {
        QStringList parts;
        for (const Word &word : words)
            parts << word.text;
        return parts.join(u' ');
    }
};

bool nameSays(const std::string &font, const char *what) { return QString::fromStdString(font).contains(QLatin1StringView(what), Qt::CaseInsensitive); }

QList<Word> wordsOf(const poppler::page &page)
{
    QList<Word> words;
    for (const poppler::text_box &box : page.text_list(poppler::page::text_list_include_font)) {
        Word word;
        word.text = toQString(box.text()).simplified();
        if (word.text.isEmpty() || box.rotation() % 180 != 0)
            continue;
        const poppler::rectf area = box.bbox();
        word.left = area.left();
        word.right = area.right();
        word.top = std::min(area.top(), area.bottom());
        word.bottom = std::max(area.top(), area.bottom());
        word.spaceAfter = box.has_space_after();
        if (box.has_font_info()) {
            const std::string font = box.get_font_name();
            word.size = box.get_font_size();
            word.bold = nameSays(font, "bold") || nameSays(font, "black") || nameSays(font, "heavy");
            word.italic = nameSays(font, "italic") || nameSays(font, "oblique");
        } else {
            word.size = word.bottom - word.top;
        }
        words.append(word);
    }
    return words;
}

/// Words on one base line, left to right. Poppler gives them in reading order, which parts columns of a table too.
QList<PdfLine> linesOf(const QList<Word> &words, int page, qreal height)
{
    QList<PdfLine> lines;
    for (const Word &word : words) {
        PdfLine *same = nullptr;
        for (qsizetype i = lines.size() - 1; i >= 0 && i >= lines.size() - 6 && same == nullptr; --i) {
            PdfLine &line = lines[i];
            const qreal overlap = std::min(line.bottom, word.bottom) - std::max(line.top, word.top);
            const qreal least = std::min(line.bottom - line.top, word.bottom - word.top);
            if (overlap > 0.5 * least && word.left >= line.words.back().right - 2 && word.left - line.words.back().right < 260)
                same = &line;
        }
        if (same == nullptr) {
            lines.append({{}, page, word.top, word.bottom, height});
            same = &lines.back();
        }
        same->words.append(word);
        same->top = std::min(same->top, word.top);
        same->bottom = std::max(same->bottom, word.bottom);
    }
    std::stable_sort(lines.begin(), lines.end(), [](const PdfLine &a, const PdfLine &b) {
        const qreal least = std::min(a.bottom - a.top, b.bottom - b.top);
        if (std::abs(a.middle() - b.middle()) < 0.5 * least)
            return a.words.front().left < b.words.front().left && std::abs(a.middle() - b.middle()) < 0.3 * least;
        return a.middle() < b.middle();
    });
    return lines;
}

/// Takes off what stands in the head or foot of most pages, at the same height; digits count as one, so that page numbers are
/// alike. A sentence that happens to end one page and to begin the next is no such thing.
class PageFurniture
{
public:
    explicit PageFurniture(const QList<PdfLine> &lines, int pages) : m_pages(pages)
    {
        for (const PdfLine &line : lines)
            if (isAtEdge(line))
                m_seen[key(line)].append({line.page, line.top});
    }

    bool isFurniture(const PdfLine &line) const
    {
        if (m_pages < 2 || !isAtEdge(line))
            return false;
        constexpr qreal sameHeight = 4; // points
        QSet<int> pages;
        const auto seen = m_seen.constFind(key(line));
        for (const Seen &one : *seen)
            if (std::abs(one.top - line.top) < sameHeight)
                pages.insert(one.page);
        return pages.size() * 2 > m_pages;
    }

private:
    static bool isAtEdge(const PdfLine &line) { return line.top < line.pageHeight * 0.12 || line.bottom > line.pageHeight * 0.9; }

    static QString key(const PdfLine &line)
    {
        static const QRegularExpression digits(u"\\d+"_s);
        return line.text().toLower().replace(digits, u"#"_s);
    }

    int m_pages;
    struct Seen {
        int page;
        qreal top;
    };
    QHash<QString, QList<Seen>> m_seen;
};

class Layouter
{
public:
    PhysicalLines lines(const QList<PdfLine> &all)
    {
        m_usual = usualStep(all);
        PhysicalLines out;
        const PdfLine *before = nullptr;
        // A page whose text begins lower than that of others begins with the room between two paragraphs.
        qreal highest = 1e9;
        for (const PdfLine &line : all)
            highest = std::min(highest, line.top);
        for (const PdfLine &line : all) {
            PhysicalLine made;
            made.runs = runsOf(line);
            made.indent = line.words.front().left;
            made.end = line.words.back().right;
            made.size = sizeOf(line);
            made.gapBefore = before != nullptr
                && (before->page == line.page ? line.middle() - before->middle() > m_usual * 1.45 : line.top - highest > m_usual * 0.6);
            made.at = {line.page, m_text.size(), made.text().size()};
            m_areas.append({line.page, made.at.start, made.at.length, QRectF(QPointF(made.indent, line.top), QPointF(made.end, line.bottom))});
            m_text += made.text() + u'\n';
            out.append(made);
            before = &line;
        }
        return out;
    }

    const QString &text() const { return m_text; }
    const QList<SourceArea> &areas() const { return m_areas; }

private:
    /// The least step between lines that is common: that of a paragraph.
    static qreal usualStep(const QList<PdfLine> &all)
    {
        QHash<int, int> steps;
        int total = 0;
        for (qsizetype i = 1; i < all.size(); ++i) {
            const qreal step = all[i].middle() - all[i - 1].middle();
            if (all[i].page == all[i - 1].page && step > 3 && step < 80) {
                ++steps[int(std::lround(step))];
                ++total;
            }
        }
        QList<int> sorted = steps.keys();
        std::sort(sorted.begin(), sorted.end());
        for (const int step : sorted)
            if ((steps[step] + steps.value(step + 1)) * 5 >= total)
                return step + 0.5;
        return sorted.isEmpty() ? 14 : sorted.front();
    }


    static qreal sizeOf(const PdfLine &line)
    {
        qreal most = 0;
        for (const Word &word : line.words)
            most = std::max(most, word.size);
        return most;
    }

    static domain::Runs runsOf(const PdfLine &line)
    {
        domain::Runs runs;
        for (qsizetype i = 0; i < line.words.size(); ++i) {
            const Word &word = line.words[i];
            domain::Run run;
            run.text = word.text;
            run.bold = word.bold;
            run.italic = word.italic;
            const bool apart = i > 0 && (line.words[i - 1].spaceAfter || word.left - line.words[i - 1].right > word.size * 0.12);
            if (apart)
                runs.back().text += u' ';
            runs.append(run);
        }
        return domain::normalised(runs);
    }

    qreal m_usual = 14;
    QString m_text;
    QList<SourceArea> m_areas;
};

/// Type that is larger than that of most of the text makes a heading.
void markHeadings(SourceLines &lines, const PhysicalLines &physical)
{
    QHash<int, qsizetype> bySize;
    QHash<qsizetype, qreal> sizeAt;
    for (const PhysicalLine &line : physical) {
        bySize[int(std::lround(line.size * 2))] += line.text().size();
        sizeAt.insert(line.at.start, line.size);
    }
    int usual = 0;
    for (auto it = bySize.cbegin(); it != bySize.cend(); ++it)
        if (it.value() > bySize.value(usual))
            usual = it.key();
    QList<int> larger;
    for (auto it = bySize.cbegin(); it != bySize.cend(); ++it)
        if (it.key() > usual + 1)
            larger << it.key();
    std::sort(larger.begin(), larger.end(), std::greater<>());
    for (SourceLine &line : lines) {
        const int size = int(std::lround(sizeAt.value(line.at.start) * 2));
        const qsizetype rank = larger.indexOf(size);
        if (rank >= 0 && line.text().size() <= 160 && line.mark != SourceLine::Mark::Bullet)
            line.headingLevel = int(std::min<qsizetype>(rank + 1, 6));
    }
}

} // namespace

Source readPdf(const QByteArray &bytes, const QString &fileName)
{
    const std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data(bytes.constData(), int(bytes.size())));
    if (!document)
        throw ReadError(Words::tr("PDF-filen är skadad och går inte att läsa."));
    if (document->is_locked())
        throw ReadError(Words::tr("PDF-filen är skyddad med lösenord. Ta bort skyddet och försök igen."));
    const int pages = document->pages();
    if (pages > mostPages)
        throw ReadError(Words::tr("PDF-filen har %1 sidor. Högst %2 kan läsas in.").arg(pages).arg(mostPages));
    QList<PdfLine> lines;
    Source source;
    for (int i = 0; i < pages; ++i) {
        const std::unique_ptr<poppler::page> page(document->create_page(i));
        const poppler::rectf area = page ? page->page_rect() : poppler::rectf(0, 0, 595, 842);
        source.pageSizes.append(QSizeF(area.width(), area.height()));
        if (page)
            lines += linesOf(wordsOf(*page), i + 1, area.height());
    }
    if (lines.isEmpty())
        throw ReadError(Words::tr("PDF-filen har ingen text, bara bilder av sidor. Läs den med textigenkänning först."));
    const PageFurniture furniture(lines, pages);
    source.fileName = fileName;
    QList<PdfLine> kept;
    for (const PdfLine &line : lines) {
        if (!furniture.isFurniture(line))
            kept.append(line);
        else if (!source.pageHeads.contains(line.text()))
            source.pageHeads << line.text();
    }
    Layouter layouter;
    const PhysicalLines physical = layouter.lines(kept);
    SourceLines assembledLines = assembled(physical, {6, true});
    markHeadings(assembledLines, physical);
    for (SourceLine &line : assembledLines)
        line.runs = withLinks(line.runs);
    source.text = layouter.text();
    source.areas = layouter.areas();
    source.document.title = fileName;
    source.document.blocks = toBlocks(assembledLines);
    return source;
}

QList<QSizeF> pdfPageSizes(const QByteArray &bytes)
{
    QList<QSizeF> sizes;
    const std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data(bytes.constData(), int(bytes.size())));
    if (!document || document->is_locked())
        return sizes;
    for (int i = 0; i < document->pages(); ++i) {
        const std::unique_ptr<poppler::page> page(document->create_page(i));
        const poppler::rectf area = page ? page->page_rect() : poppler::rectf(0, 0, 595, 842);
        sizes.append(QSizeF(area.width(), area.height()));
    }
    return sizes;
}

std::optional<PageImage> drawPdfPage(const QByteArray &bytes, int page, qreal pixelsPerPoint)
{
    constexpr qreal mostPixels = 4000;
    constexpr qreal pointsPerInch = 72;
    const std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data(bytes.constData(), int(bytes.size())));
    if (!document || document->is_locked() || page < 1 || page > document->pages())
        return std::nullopt;
    const std::unique_ptr<poppler::page> drawn(document->create_page(page - 1));
    if (!drawn)
        return std::nullopt;
    const poppler::rectf size = drawn->page_rect();
    const qreal longest = std::max({size.width(), size.height(), 1.0});
    const qreal scale = std::min(pixelsPerPoint, mostPixels / longest);
    poppler::page_renderer renderer;
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    renderer.set_image_format(poppler::image::format_argb32);
    const poppler::image image = renderer.render_page(drawn.get(), pointsPerInch * scale, pointsPerInch * scale);
    if (!image.is_valid() || image.format() != poppler::image::format_argb32)
        return std::nullopt;
    PageImage made;
    made.width = image.width();
    made.height = image.height();
    for (int row = 0; row < image.height(); ++row)
        made.pixels.append(image.const_data() + qsizetype(row) * image.bytes_per_row(), qsizetype(image.width()) * 4);
    return made;
}

} // namespace importing
