// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf/painter.h"

#include "documents/pdf/look.h"
#include "documents/pdf/number.h"

namespace documents::pdf {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is in the area of private use says nothing to another reader unless its text stands beside it.
bool isPrivate(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_PrivateUse || (c.unicode() >= 0xDB80 && c.unicode() <= 0xDBFF); // planes 15 and 16
    });
}

constexpr QRgb noColour = 0; // no ink is fully transparent, so this is never asked for

void appendColour(std::string &out, QRgb colour, const char *operation)
{
    appendNumbers(out, qRed(colour) / 255.0, qGreen(colour) / 255.0, qBlue(colour) / 255.0);
    out += operation;
    out += '\n';
}

void appendCircle(std::string &out, double cx, double cy, double r)
{
    const double k = r * 0.5523;
    appendNumbers(out, cx + r, cy);
    out += "m ";
    const double p[4][6] = {{cx + r, cy + k, cx + k, cy + r, cx, cy + r},
                            {cx - k, cy + r, cx - r, cy + k, cx - r, cy},
                            {cx - r, cy - k, cx - k, cy - r, cx, cy - r},
                            {cx + k, cy - r, cx + r, cy - k, cx + r, cy}};
    for (const auto &c : p) {
        appendNumbers(out, c[0], c[1], c[2], c[3], c[4], c[5]);
        out += "c ";
    }
    out += "h ";
}

} // namespace

Painter::Painter(Faces &faces, const Document &document, const PageSize &size)
    : m_faces(faces), m_document(document), m_size(size), m_setter(faces)
{
}

Painted Painter::paint(const std::vector<Page> &pages)
{
    for (size_t i = 0; i < pages.size(); ++i)
        paintPage(pages[i], int(i), int(pages.size()));
    return std::move(m_painted);
}

void Painter::paintPage(const Page &page, int index, int count)
{
    m_painted.contents.emplace_back();
    m_painted.contents.back().reserve(24 * 1024);
    m_painted.marks.emplace_back();
    m_fill = noColour;
    m_face = nullptr;
    watermark();
    shapes(page);
    repeatedHead(page);
    for (const PlacedRow &placed : page)
        if (!placed.artifact)
            row(*placed.row, placed.y);
    close();
    furniture(index, count);
}

void Painter::watermark()
{
    if (m_document.watermark.isEmpty())
        return;
    const TextStyle style{.cut = {Family::Interface, true, false}, .size = 112, .leading = 120, .colour = ink::watermark};
    const auto lines = m_setter.lines({{.text = m_document.watermark, .style = style, .href = {}}}, 1e6);
    if (lines.empty() || lines.front().fragments.front().operators.empty())
        return;
    const TextLine &line = lines.front();
    const double scale = std::min(1.0, 560 / line.width);
    openArtifact("/Type /Pagination /Subtype /Watermark");
    beginText();
    fill(style.colour);
    font(*line.fragments.front().face, style.size);
    // Upwards at 52 degrees through the middle of the page.
    const double c = 0.6157 * scale;
    const double s = 0.788 * scale;
    const double half = line.width / 2;
    appendNumbers(out(), c, s, -s, c, m_size.width / 2 - c * half + s * 40, m_size.height / 2 - s * half - c * 40);
    out() += "Tm\n";
    out() += line.fragments.front().operators;
    close();
}

void Painter::shapes(const Page &page)
{
    bool any = false;
    for (const PlacedRow &placed : page)
        for (const Shape &s : placed.row->shapes) {
            if (!any)
                openArtifact("/Type /Layout");
            any = true;
            shape(s, placed.y);
        }
    if (any)
        close();
}

void Painter::shape(const Shape &s, double y)
{
    // What reaches up into the space above its row has none at the top of a page.
    const double top = std::max(y + s.y, m_size.top);
    const double height = s.height - (top - (y + s.y));
    if (height <= 0 || s.width <= 0)
        return;
    const double bottom = flipped(top + height);
    const double cx = s.x + s.width / 2;
    const double cy = bottom + height / 2;
    const double r = s.width / 2;
    switch (s.kind) {
    case Shape::Filled:
        fill(s.colour);
        appendNumbers(out(), s.x, bottom, s.width, height);
        out() += "re f\n";
        break;
    case Shape::Disc:
        fill(s.colour);
        appendCircle(out(), cx, cy, r);
        out() += "f\n";
        break;
    case Shape::Ring:
        stroke(s.colour);
        out() += "1 w ";
        appendCircle(out(), cx, cy, r - 0.5);
        out() += "S\n";
        break;
    case Shape::Dashed:
        stroke(s.colour);
        out() += "1 w [2 1.6] 0 d ";
        appendCircle(out(), cx, cy, r - 0.5);
        out() += "S [] 0 d\n";
        break;
    case Shape::Square:
        stroke(s.colour);
        out() += "1 w ";
        appendNumbers(out(), s.x + 0.5, bottom + 0.5, s.width - 1, height - 1);
        out() += "re S\n";
        break;
    case Shape::TurnedArrow:
        stroke(s.colour);
        out() += "1 w 1 J 1 j ";
        appendNumbers(out(), s.x, bottom + height);
        out() += "m ";
        appendNumbers(out(), s.x, bottom + height * 0.35);
        out() += "l ";
        appendNumbers(out(), s.x + s.width, bottom + height * 0.35);
        out() += "l S ";
        appendNumbers(out(), s.x + s.width - 2.2, bottom + height * 0.35 + 2.2);
        out() += "m ";
        appendNumbers(out(), s.x + s.width, bottom + height * 0.35);
        out() += "l ";
        appendNumbers(out(), s.x + s.width - 2.2, bottom + height * 0.35 - 2.2);
        out() += "l S 0 J 0 j\n";
        break;
    }
}

void Painter::repeatedHead(const Page &page)
{
    bool any = false;
    for (const PlacedRow &placed : page) {
        if (!placed.artifact)
            continue;
        if (!any)
            openArtifact("/Type /Pagination");
        any = true;
        for (const PlacedText &t : placed.row->texts)
            for (const Fragment &f : t.line.fragments)
                fragment(f, t.x + f.x, placed.y + t.baseline, (*t.runs)[size_t(f.run)]);
    }
    if (any)
        close();
}

void Painter::row(const Row &row, double y)
{
    for (Element *cell : row.cells)
        Structure::attach(cell);
    for (const PlacedText &placed : row.texts)
        text(placed, y);
    if (row.figure)
        figure(*row.figure, y);
    for (const BookmarkMark &mark : row.bookmarks)
        m_painted.bookmarks.push_back({mark.level, mark.title, int(m_painted.contents.size()) - 1, flipped(y - 6), mark.element});
}

void Painter::text(const PlacedText &placed, double y)
{
    for (const Fragment &f : placed.line.fragments) {
        Element *leaf = (*placed.leaves)[size_t(f.run)];
        const StyledRun &run = (*placed.runs)[size_t(f.run)];
        open(leaf);
        const double x = placed.x + f.x;
        const double baseline = y + placed.baseline;
        fragment(f, x, baseline, run);
        if (run.href.isEmpty() || f.width <= 0)
            continue;
        endText();
        fill(run.style.colour);
        appendNumbers(out(), x, flipped(baseline) - 1.9, f.width, 0.5);
        out() += "re f\n";
        leaf->kids.emplace_back(LinkObject{int(m_painted.links.size())});
        m_painted.links.push_back({int(m_painted.contents.size()) - 1, x, flipped(baseline + run.style.size * 0.28), x + f.width,
                                   flipped(baseline - run.style.size * 0.82), run.href, run.text, leaf});
    }
}

void Painter::fragment(const Fragment &f, double x, double y, const StyledRun &run)
{
    beginText();
    fill(run.style.colour);
    if (f.face) {
        font(*f.face, run.style.size);
        out() += "1 0 0 1 ";
        appendNumbers(out(), x, flipped(y));
        out() += "Tm\n";
        out() += f.operators;
        return;
    }
    for (const Cluster &cluster : f.clusters) {
        const bool readable = !isPrivate(cluster.text) && cluster.glyphs.size() == 1 && cluster.glyphs.front().face->canonicalText(cluster.glyphs.front().glyph) == cluster.text;
        if (!readable) {
            out() += "/Span <</ActualText <FEFF";
            appendHex(out(), QStringView(cluster.text));
            out() += ">>> BDC\n";
        }
        for (const PlacedGlyph &g : cluster.glyphs) {
            font(*g.face, g.size);
            out() += "1 0 0 1 ";
            appendNumbers(out(), x + g.x, flipped(y + g.y));
            out() += "Tm <";
            appendHex(out(), quint16(g.glyph));
            out() += "> Tj\n";
        }
        if (!readable)
            out() += "EMC\n";
    }
}

void Painter::figure(const PlacedFigure &figure, double y)
{
    open(figure.leaf);
    endText();
    const double bottom = flipped(y + figure.y + figure.height);
    out() += "q 1 0 0 1 ";
    appendNumbers(out(), figure.x, bottom);
    out() += "cm\n";
    if (figure.rgb.isEmpty()) {
        out() += figure.operators;
    } else {
        const std::string name = "Im" + std::to_string(m_painted.images.size() + 1);
        appendNumbers(out(), figure.width, 0, 0, figure.height, 0, 0);
        out() += "cm /" + name + " Do\n";
        m_painted.images.push_back({figure.rgb, figure.pixelsWide, figure.pixelsHigh, name});
    }
    out() += "Q\n";
    double *box = figure.leaf->box;
    box[0] = figure.x;
    box[1] = bottom;
    box[2] = figure.x + figure.width;
    box[3] = bottom + figure.height;
}

void Painter::furniture(int index, int count)
{
    const HouseLook &look = m_document.look;
    const QString head = !look.headerText.isEmpty() ? look.headerText : index > 0 ? m_document.title : look.organisation;
    marginText(head, 38, false, "Header");
    if (!m_document.watermark.isEmpty())
        marginText(m_document.watermark, 38, true, "Header");
    marginText(look.footerText.isEmpty() ? look.organisation : look.footerText, m_size.height - 46, false, "Footer");
    marginText(u"Sida %1 av %2"_s.arg(index + 1).arg(count), m_size.height - 46, true, "Footer");
}

void Painter::marginText(const QString &text, double y, bool right, const char *subtype)
{
    if (text.isEmpty())
        return;
    const TextStyle style = marginStyle();
    const double room = m_size.textWidth() * 0.72;
    QString shown = text.left(200);
    std::vector<TextLine> lines = m_setter.lines({{.text = shown, .style = style, .href = {}}}, room);
    if (lines.size() > 1 || shown.size() < text.size()) {
        // One line: cut at the last whole character that leaves room for the dots.
        for (qsizetype n = shown.size(); n > 0 && lines.size() != 1; n -= std::max<qsizetype>(1, n / 20)) {
            shown = text.left(n).trimmed() + u'…';
            lines = m_setter.lines({{.text = shown, .style = style, .href = {}}}, room);
        }
    }
    if (lines.empty())
        return;
    const std::vector<StyledRun> runs{{.text = shown, .style = style, .href = {}}};
    openArtifact(qstrcmp(subtype, "Header") == 0 ? "/Type /Pagination /Subtype /Header" : "/Type /Pagination /Subtype /Footer");
    const TextLine &line = lines.front();
    const double x = right ? m_size.width - m_size.right - line.width : m_size.left;
    for (const Fragment &f : line.fragments)
        fragment(f, x + f.x, y, runs.front());
    close();
}

void Painter::open(Element *leaf)
{
    if (m_open && m_leaf == leaf)
        return;
    close();
    Structure::attach(leaf);
    auto &marks = m_painted.marks.back();
    leaf->kids.emplace_back(MarkedContent{int(m_painted.contents.size()) - 1, int(marks.size())});
    out() += '/';
    out() += leaf->type;
    out() += " <</MCID ";
    out() += std::to_string(marks.size());
    out() += ">> BDC\n";
    marks.push_back(leaf);
    m_leaf = leaf;
    m_open = true;
}

void Painter::openArtifact(const char *properties)
{
    close();
    out() += "/Artifact <<";
    out() += properties;
    out() += ">> BDC\n";
    m_leaf = nullptr;
    m_open = true;
}

void Painter::close()
{
    if (!m_open)
        return;
    endText();
    out() += "EMC\n";
    m_open = false;
    m_leaf = nullptr;
}

void Painter::beginText()
{
    if (!m_inText)
        out() += "BT\n";
    m_inText = true;
}

void Painter::endText()
{
    if (m_inText)
        out() += "ET\n";
    m_inText = false;
}

void Painter::fill(QRgb colour)
{
    if (m_fill == colour)
        return;
    m_fill = colour;
    appendColour(out(), colour, "rg");
}

void Painter::stroke(QRgb colour) { appendColour(out(), colour, "RG"); }

void Painter::font(Face &face, double size)
{
    if (m_face == &face && m_fontSize == size)
        return;
    m_face = &face;
    m_fontSize = size;
    out() += '/';
    out() += face.resource();
    out() += ' ';
    appendNumber(out(), size);
    out() += " Tf\n";
}

} // namespace documents::pdf
