// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <optional>

namespace importing {

/// A tag or the text between two, in order.
struct HtmlToken {
    bool tag = false;
    bool closing = false;
    QString name;          ///< of a tag, in lower case
    QStringView inside;    ///< of a tag: its attributes as written
    QString text;          ///< entities put in place
};

/// Reads any bytes as HTML, well formed or not, once from left to right. Scripts, styles, comments and the like are skipped.
class HtmlTokens
{
public:
    explicit HtmlTokens(QStringView html) : m_html(html) {}
    std::optional<HtmlToken> next();

    /// The value of an attribute; empty where it has none.
    static QString attribute(QStringView inside, QStringView name);
    static QString withoutEntities(QStringView text);

private:
    void skipTo(QStringView end);
    HtmlToken tagAt(qsizetype end);

    QStringView m_html;
    qsizetype m_at = 0;
};

} // namespace importing
