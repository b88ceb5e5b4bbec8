// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QXmlStreamWriter>

namespace documents::docx {

inline QString latin(const char *text) { return QString::fromUtf8(text); }
inline QString twips(double points) { return QString::number(qRound(points * 20)); }
inline QString twipsOf(double millimetres) { return twips(millimetres * 72 / 25.4); }
inline QString emu(double millimetres) { return QString::number(qRound64(millimetres * 36000)); }

/// Names with their prefix; a part begins with root().
class Xml
{
public:
    explicit Xml(QByteArray *out) : m_writer(out) { m_writer.writeStartDocument(QStringLiteral("1.0"), true); }
    void root(const char *name)
    {
        open(name);
        attribute("xmlns:w", QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main"));
        attribute("xmlns:r", QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships"));
        attribute("xmlns:wp", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"));
        attribute("xmlns:a", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main"));
        attribute("xmlns:pic", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture"));
    }
    void open(const char *name) { m_writer.writeStartElement(latin(name)); }
    void attribute(const char *name, const QString &value) { m_writer.writeAttribute(latin(name), value); }
    void close() { m_writer.writeEndElement(); }
    void empty(const char *name, std::initializer_list<std::pair<const char *, QString>> attributes = {})
    {
        open(name);
        for (const auto &[key, value] : attributes)
            attribute(key, value);
        close();
    }
    void value(const char *name, const QString &value) { empty(name, {{"w:val", value}}); }
    void characters(const QString &text) { m_writer.writeCharacters(text); }
    void end() { m_writer.writeEndDocument(); }

private:
    QXmlStreamWriter m_writer;
};

/// What a part refers to: pictures, addresses, other parts.
struct Relation {
    QString id;
    QString type;
    QString target;
    bool external = false;
};

} // namespace documents::docx
