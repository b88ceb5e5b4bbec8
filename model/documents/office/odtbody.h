// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/container.h"
#include "documents/office/odtxml.h"
#include "documents/office/officestyles.h"

namespace documents::odt {

/// The document's blocks as OpenDocument's content, and its pictures.
class Body
{
public:
    explicit Body(const Document &document);

    QByteArray write();
    const QList<Part> &pictures() const { return m_pictures; }

    void operator()(const Paragraph &p);
    void operator()(const Heading &h);
    void operator()(const List &list);
    void operator()(const Group &group);
    void operator()(const Table &table);
    void operator()(const Figure &figure);

private:
    void blocks(const Blocks &given);
    void paragraph(const domain::Runs &given, const char *style);
    void runs(const domain::Runs &given);
    void row(const QList<Cell> &cells, qsizetype columns, bool head);
    void automaticStyles();
    const char *cellStyle(Role role) const;

    const Document &m_document;
    double m_textWidth; ///< mm
    QByteArray m_content;
    Xml m_xml;
    QList<Part> m_pictures;
    int m_tables = 0;
    bool m_cell = false;
    bool m_header = false;
    bool m_right = false;
};

} // namespace documents::odt
