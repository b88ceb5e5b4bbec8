// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/container.h"
#include "documents/document.h"
#include "documents/office/docxxml.h"
#include "documents/office/officestyles.h"

namespace documents::docx {

// Numbering definitions: lists with bullets, lists without marks, and from there on each numbered list its own, so that it
// begins where it should.
constexpr int bulletList = 1;
constexpr int bareList = 2;

/// The document's blocks as WordprocessingML, and what they refer to on the way.
class Body
{
public:
    explicit Body(const Document &document);

    QByteArray write();
    const QList<Relation> &relations() const { return m_relations; }
    const QList<Part> &pictures() const { return m_pictures; }
    /// The first number of each numbered list; their definitions follow bareList.
    const QList<int> &decimalStarts() const { return m_decimalStarts; }

    void operator()(const Paragraph &p);
    void operator()(const Heading &h);
    void operator()(const List &list);
    void operator()(const Group &group);
    void operator()(const Table &table);
    void operator()(const Figure &figure);

private:
    struct State {
        int list = 0; ///< numbering id; 0: no list
        int level = -1;
        bool labelled = false;
    };

    QString relate(const QString &type, const QString &target, bool external = false);
    void blocks(const Blocks &given);
    void openParagraph(const char *style);
    void closeParagraph() { m_xml.close(); }
    void run(const domain::Run &run, bool link = false, const QString &language = {});
    void runs(const domain::Runs &given);
    void row(const QList<Cell> &cells, const QList<double> &widths, bool head);
    void cell(const Cell &cell, double width, qsizetype span, bool head);
    void picture(const QString &relation, const QString &number, QSizeF millimetres);
    void page();

    const Document &m_document;
    OfficePage m_page;
    QByteArray m_body;
    Xml m_xml;
    QList<Relation> m_relations;
    QList<Part> m_pictures;
    QList<int> m_decimalStarts;
    QString m_headerId;
    QString m_footerId;
    State m_state;
    bool m_cell = false;
    bool m_header = false;
    bool m_right = false;
};

} // namespace documents::docx
