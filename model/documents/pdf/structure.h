// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <deque>
#include <string>
#include <variant>
#include <vector>

/// What the document is, apart from where it stands on paper: the tree that a screen reader follows.
namespace documents::pdf {

struct Element;

/// A marked piece of a page's content.
struct MarkedContent {
    int page = 0;
    int id = 0;
};
/// The annotation of a link, by its place in the list of all links.
struct LinkObject {
    int link = 0;
};
using Kid = std::variant<Element *, MarkedContent, LinkObject>;

struct Element {
    const char *type = ""; ///< a standard structure type without its slash
    Element *parent = nullptr;
    std::vector<Kid> kids; ///< in reading order: an element comes to its parent when its first content is painted
    bool attached = false;
    QString alternative;    ///< Alt, of a figure
    QString language;       ///< BCP 47 where it differs from the document's
    const char *scope = nullptr;     ///< of a TH
    const char *numbering = nullptr; ///< of an L
    int columns = 1;                 ///< of a cell
    double box[4] = {0, 0, 0, 0};    ///< of a figure, in the page's own coordinates
};

class Structure
{
public:
    Structure() { m_root = add(nullptr, "Document"); m_root->attached = true; }
    Structure(const Structure &) = delete;
    Structure &operator=(const Structure &) = delete;

    Element *root() const { return m_root; }
    /// Belongs to `parent`, but stands in its place only once attach() is called: nothing empty gets into the tree.
    Element *add(Element *parent, const char *type)
    {
        Element &element = m_elements.emplace_back();
        element.type = type;
        element.parent = parent;
        return &element;
    }
    static void attach(Element *element)
    {
        if (element->attached)
            return;
        attach(element->parent);
        element->attached = true;
        element->parent->kids.emplace_back(element);
    }

private:
    std::deque<Element> m_elements;
    Element *m_root = nullptr;
};

} // namespace documents::pdf
