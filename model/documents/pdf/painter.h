// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "documents/pdf/page.h"

namespace documents::pdf {

/// One rectangle to click on. A link over two lines has two, both in the same element.
struct LinkArea {
    int page = 0;
    double left = 0, bottom = 0, right = 0, top = 0; ///< page coordinates, y upwards
    QString href;
    QString text;
    Element *element = nullptr;
};

struct Bookmark {
    int level = 1;
    QString title;
    int page = 0;
    double top = 0; ///< y upwards
    Element *element = nullptr;
};

struct PageImage {
    QByteArray rgb;
    int width = 0, height = 0;
    std::string name;
};

/// What painting leaves behind: content streams, and where the structure's pieces are.
struct Painted {
    std::vector<std::string> contents;            ///< by page
    std::vector<std::vector<Element *>> marks;    ///< by page, by MCID
    std::vector<LinkArea> links;
    std::vector<Bookmark> bookmarks;
    std::vector<PageImage> images;
};

/// Paints pages as content streams. Everything painted stands in exactly one marked-content sequence: an element's, or an artifact.
class Painter
{
public:
    Painter(Faces &faces, const Document &document, const PageSize &size);

    Painted paint(const std::vector<Page> &pages);

private:
    void paintPage(const Page &page, int index, int count);
    void furniture(int index, int count);
    void watermark();
    void marginText(const QString &text, double y, bool right, const char *subtype);
    void repeatedHead(const Page &page);
    void shapes(const Page &page);
    void shape(const Shape &shape, double y);
    void row(const Row &row, double y);
    void text(const PlacedText &placed, double y);
    void fragment(const Fragment &fragment, double x, double y, const StyledRun &run);
    void figure(const PlacedFigure &figure, double y);

    void open(Element *leaf);
    void openArtifact(const char *properties);
    void close();
    void beginText();
    void endText();
    void fill(QRgb colour);
    void stroke(QRgb colour);
    void font(Face &face, double size);
    std::string &out() { return m_painted.contents.back(); }
    double flipped(double y) const { return m_size.height - y; }

    Faces &m_faces;
    const Document &m_document;
    PageSize m_size;
    TextSetter m_setter;
    Painted m_painted;

    Element *m_leaf = nullptr;
    bool m_open = false;
    bool m_inText = false;
    QRgb m_fill = 0;
    const Face *m_face = nullptr;
    double m_fontSize = 0;
};

} // namespace documents::pdf
