// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/document.h"
#include "domain/minutes.h"

#include <QRegularExpression>

namespace documents {

/// "[maskerat]": what stands in place of what others may not read. Swedish whatever the language of the interface.
QString maskWord();

/// Takes the names of people with protected identity out of what is handed out: the whole name, each part of it, initials
/// ("Lina Berg", "Bergs", "LBE"), and addresses that hold them. On the safe side: another Lina in the same text is masked too.
class NameMask
{
public:
    NameMask() = default;
    explicit NameMask(const QList<domain::Person> &people);

    bool isEmpty() const { return m_names.pattern().isEmpty(); }
    /// Of text or inline Markdown.
    QString applied(const QString &text) const;
    Document applied(Document document) const;
    domain::Minutes applied(domain::Minutes minutes) const;
    /// The names in the document that would be taken out, each once.
    QStringList found(const Document &document) const;

private:
    void apply(domain::Runs &runs) const;
    void apply(Blocks &blocks) const;

    QRegularExpression m_names, m_anyCase; ///< in small letters too, as addresses have them
};

} // namespace documents
