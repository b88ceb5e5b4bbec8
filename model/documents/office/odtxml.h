// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QXmlStreamWriter>

namespace documents::odt {

inline QString points(double value) { return QString::number(value) + QStringLiteral("pt"); }
inline QString millimetres(double value) { return QString::number(value, 'f', 2) + QStringLiteral("mm"); }
inline QString latin(const char *text) { return QString::fromUtf8(text); }

/// Names with their prefix; a part begins with root().
class Xml
{
public:
    explicit Xml(QByteArray *out) : m_writer(out) { m_writer.writeStartDocument(); }
    void root(const char *name);
    void open(const char *name) { m_writer.writeStartElement(latin(name)); }
    void attribute(const char *name, const QString &value) { m_writer.writeAttribute(latin(name), value); }
    void attribute(const char *name, const char *value) { attribute(name, latin(value)); }
    void close() { m_writer.writeEndElement(); }
    void empty(const char *name, std::initializer_list<std::pair<const char *, QString>> attributes);
    void characters(const QString &text) { m_writer.writeCharacters(text); }
    void end() { m_writer.writeEndDocument(); }
    /// Several spaces in a row, or one at an end, would be one or none: OpenDocument writes them as elements.
    void text(const QString &given);

private:
    QXmlStreamWriter m_writer;
};

} // namespace documents::odt
