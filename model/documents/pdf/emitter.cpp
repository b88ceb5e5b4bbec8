// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf/emitter.h"

#include "documents/pdf/fontembedder.h"
#include "documents/pdf/metadata.h"

#include <QUrl>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>

#include <unordered_map>

namespace documents::pdf {

namespace {

using Object = QPDFObjectHandle;
using namespace Qt::Literals::StringLiterals;

Object name(const char *value) { return Object::newName(std::string("/") + value); }

class Emitter
{
public:
    Emitter(const Document &document, const Painted &painted, const Structure &structure, const Faces &faces, const PageSize &size)
        : m_document(document), m_painted(painted), m_structure(structure), m_faces(faces), m_size(size)
    {
        m_pdf.emptyPDF();
    }

    QByteArray file()
    {
        pages();
        tree();
        parentTree();
        bookmarks();
        addMetadata(m_pdf, m_document);
        return write();
    }

private:
    void pages()
    {
        Object resources = Object::newDictionary();
        resources.replaceKey("/Font", embedFonts(m_pdf, m_faces));
        if (!m_painted.images.empty())
            resources.replaceKey("/XObject", images());
        resources = m_pdf.makeIndirectObject(resources);

        Object pageTree = m_pdf.getRoot().getKey("/Pages");
        std::vector<Object> kids;
        const Object mediaBox = Object::newArray(QPDFObjectHandle::Rectangle(0, 0, m_size.width, m_size.height));
        for (size_t i = 0; i < m_painted.contents.size(); ++i) {
            Object page = Object::newDictionary({{"/Type", name("Page")},
                                                 {"/Parent", pageTree},
                                                 {"/MediaBox", mediaBox},
                                                 {"/Resources", resources},
                                                 {"/Contents", Object::newStream(&m_pdf, m_painted.contents[i])},
                                                 {"/StructParents", Object::newInteger(qint64(i))},
                                                 {"/Tabs", name("S")}});
            kids.push_back(m_pdf.makeIndirectObject(page));
        }
        m_pages = kids;
        pageTree.replaceKey("/Kids", Object::newArray(kids));
        pageTree.replaceKey("/Count", Object::newInteger(qint64(kids.size())));
        annotations();
    }

    Object images()
    {
        Object result = Object::newDictionary();
        for (const PageImage &image : m_painted.images) {
            Object stream = Object::newStream(&m_pdf, image.rgb.toStdString());
            Object dict = stream.getDict();
            dict.replaceKey("/Type", name("XObject"));
            dict.replaceKey("/Subtype", name("Image"));
            dict.replaceKey("/Width", Object::newInteger(image.width));
            dict.replaceKey("/Height", Object::newInteger(image.height));
            dict.replaceKey("/ColorSpace", name("DeviceRGB"));
            dict.replaceKey("/BitsPerComponent", Object::newInteger(8));
            result.replaceKey("/" + image.name, stream);
        }
        return result;
    }

    void annotations()
    {
        std::vector<std::vector<Object>> byPage(m_pages.size());
        int parent = int(m_pages.size()); // pages take the first numbers of the parent tree
        for (const LinkArea &link : m_painted.links) {
            const std::string uri = QUrl(link.href).toEncoded().toStdString();
            Object annotation = Object::newDictionary(
                {{"/Type", name("Annot")},
                 {"/Subtype", name("Link")},
                 {"/Rect", Object::newArray(QPDFObjectHandle::Rectangle(link.left, link.bottom, link.right, link.top))},
                 {"/F", Object::newInteger(4)},
                 {"/Border", Object::parse("[0 0 0]")},
                 {"/Contents", textString(link.text == link.href ? link.href : link.text + u" ("_s + link.href + u')')},
                 {"/A", Object::newDictionary({{"/S", name("URI")}, {"/URI", Object::newString(uri)}})},
                 {"/P", m_pages[size_t(link.page)]},
                 {"/StructParent", Object::newInteger(parent++)}});
            m_annotations.push_back(m_pdf.makeIndirectObject(annotation));
            byPage[size_t(link.page)].push_back(m_annotations.back());
        }
        for (size_t i = 0; i < byPage.size(); ++i)
            if (!byPage[i].empty())
                m_pages[i].replaceKey("/Annots", Object::newArray(byPage[i]));
    }

    void tree()
    {
        m_treeRoot = m_pdf.makeIndirectObject(Object::newDictionary());
        m_treeRoot.replaceKey("/Type", name("StructTreeRoot"));
        m_treeRoot.replaceKey("/K", Object::newArray({element(*m_structure.root(), m_treeRoot)}));
        m_pdf.getRoot().replaceKey("/StructTreeRoot", m_treeRoot);
    }

    Object element(const Element &element, const Object &parent)
    {
        Object object = m_pdf.makeIndirectObject(Object::newDictionary());
        m_objects.emplace(&element, object);
        std::map<std::string, Object> dict{{"/Type", name("StructElem")}, {"/S", name(element.type)}, {"/P", parent}};
        if (!element.alternative.isEmpty())
            dict["/Alt"] = textString(element.alternative);
        if (!element.language.isEmpty())
            dict["/Lang"] = Object::newString(element.language.toStdString());
        if (const auto attributes = attributesOf(element); !attributes.empty())
            dict["/A"] = attributes.size() == 1 ? attributes.front() : Object::newArray(attributes);
        std::vector<Object> kids;
        int ownPage = -1;
        for (const Kid &kid : element.kids) {
            if (const auto *child = std::get_if<Element *>(&kid)) {
                kids.push_back(this->element(**child, object));
            } else if (const auto *content = std::get_if<MarkedContent>(&kid)) {
                const Object page = m_pages[size_t(content->page)];
                if (ownPage < 0) {
                    ownPage = content->page;
                    dict["/Pg"] = page;
                }
                if (ownPage == content->page)
                    kids.push_back(Object::newInteger(content->id));
                else
                    kids.push_back(Object::newDictionary({{"/Type", name("MCR")}, {"/Pg", page}, {"/MCID", Object::newInteger(content->id)}}));
            } else if (const auto *link = std::get_if<LinkObject>(&kid)) {
                const LinkArea &area = m_painted.links[size_t(link->link)];
                kids.push_back(Object::newDictionary(
                    {{"/Type", name("OBJR")}, {"/Obj", m_annotations[size_t(link->link)]}, {"/Pg", m_pages[size_t(area.page)]}}));
            }
        }
        if (kids.size() == 1)
            dict["/K"] = kids.front();
        else if (!kids.empty())
            dict["/K"] = Object::newArray(kids);
        m_pdf.replaceObject(object.getObjGen(), Object::newDictionary(dict));
        return object;
    }

    static std::vector<Object> attributesOf(const Element &element)
    {
        std::vector<Object> attributes;
        if (element.scope || element.columns > 1) {
            std::map<std::string, Object> table{{"/O", name("Table")}};
            if (element.scope)
                table["/Scope"] = name(element.scope);
            if (element.columns > 1)
                table["/ColSpan"] = Object::newInteger(element.columns);
            attributes.push_back(Object::newDictionary(table));
        }
        if (element.numbering)
            attributes.push_back(Object::newDictionary({{"/O", name("List")}, {"/ListNumbering", name(element.numbering)}}));
        if (element.box[2] > element.box[0])
            attributes.push_back(Object::newDictionary(
                {{"/O", name("Layout")},
                 {"/Placement", name("Block")},
                 {"/BBox", Object::newArray(QPDFObjectHandle::Rectangle(element.box[0], element.box[1], element.box[2], element.box[3]))}}));
        return attributes;
    }

    void parentTree()
    {
        std::vector<Object> numbers;
        for (size_t page = 0; page < m_painted.marks.size(); ++page) {
            std::vector<Object> owners;
            for (const Element *owner : m_painted.marks[page])
                owners.push_back(m_objects.at(owner));
            numbers.push_back(Object::newInteger(qint64(page)));
            numbers.push_back(m_pdf.makeIndirectObject(Object::newArray(owners)));
        }
        for (size_t link = 0; link < m_painted.links.size(); ++link) {
            numbers.push_back(Object::newInteger(qint64(m_pages.size() + link)));
            numbers.push_back(m_objects.at(m_painted.links[link].element));
        }
        const Object tree = Object::newDictionary({{"/Nums", Object::newArray(numbers)}});
        m_treeRoot.replaceKey("/ParentTree", m_pdf.makeIndirectObject(tree));
        m_treeRoot.replaceKey("/ParentTreeNextKey", Object::newInteger(qint64(m_pages.size() + m_painted.links.size())));
    }

    void bookmarks()
    {
        if (m_painted.bookmarks.empty())
            return;
        struct Open {
            Object object;
            int level;
            Object last;
            int count = 0;
        };
        Object root = m_pdf.makeIndirectObject(Object::newDictionary({{"/Type", name("Outlines")}}));
        std::vector<Open> open{{root, 0, Object::newNull(), 0}};
        const auto closeDownTo = [&](int level) {
            while (open.back().level >= level) {
                setCount(open.back().object, open.back().count);
                open.pop_back();
            }
        };
        int shown = 0;
        for (const Bookmark &mark : m_painted.bookmarks) {
            closeDownTo(mark.level);
            Open &parent = open.back();
            Object destination = Object::newArray({m_pages[size_t(mark.page)], name("XYZ"), Object::newNull(),
                                                   Object::newReal(mark.top, 2), Object::newNull()});
            Object item = m_pdf.makeIndirectObject(Object::newDictionary({{"/Title", textString(mark.title)},
                                                                          {"/Parent", parent.object},
                                                                          {"/Dest", destination},
                                                                          {"/SE", m_objects.at(mark.element)}}));
            if (parent.last.isNull()) {
                parent.object.replaceKey("/First", item);
            } else {
                parent.last.replaceKey("/Next", item);
                item.replaceKey("/Prev", parent.last);
            }
            parent.object.replaceKey("/Last", item);
            parent.last = item;
            // All are open: every ancestor shows one line more.
            for (Open &ancestor : open)
                ++ancestor.count;
            open.push_back({item, mark.level, Object::newNull(), 0});
            ++shown;
        }
        closeDownTo(1);
        setCount(root, shown);
        m_pdf.getRoot().replaceKey("/Outlines", root);
        m_pdf.getRoot().replaceKey("/PageMode", name("UseOutlines"));
    }

    static void setCount(Object object, int count)
    {
        if (count > 0)
            object.replaceKey("/Count", Object::newInteger(count));
    }

    QByteArray write()
    {
        QPDFWriter writer(m_pdf);
        writer.setOutputMemory();
        writer.setMinimumPDFVersion("1.7");
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDeterministicID(true);
        writer.setNewlineBeforeEndstream(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    }

    const Document &m_document;
    const Painted &m_painted;
    const Structure &m_structure;
    const Faces &m_faces;
    PageSize m_size;
    QPDF m_pdf;
    Object m_treeRoot;
    std::vector<Object> m_pages;
    std::vector<Object> m_annotations;
    std::unordered_map<const Element *, Object> m_objects;
};

} // namespace

QByteArray emitPdf(const Document &document, const Painted &painted, const Structure &structure, const Faces &faces, const PageSize &size)
{
    return Emitter(document, painted, structure, faces, size).file();
}

} // namespace documents::pdf
