// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/htmltokens.h"

#include <QHash>
#include <QStringList>

namespace importing {

namespace {

using namespace Qt::Literals::StringLiterals;

QString entity(QStringView name)
{
    static const QHash<QString, QString> named{
        {u"amp"_s, u"&"_s},     {u"lt"_s, u"<"_s},      {u"gt"_s, u">"_s},      {u"quot"_s, u"\""_s},   {u"apos"_s, u"'"_s},   {u"nbsp"_s, u" "_s},
        {u"aring"_s, u"å"_s},   {u"auml"_s, u"ä"_s},    {u"ouml"_s, u"ö"_s},    {u"Aring"_s, u"Å"_s},   {u"Auml"_s, u"Ä"_s},   {u"Ouml"_s, u"Ö"_s},
        {u"eacute"_s, u"é"_s},  {u"Eacute"_s, u"É"_s},  {u"uuml"_s, u"ü"_s},    {u"Uuml"_s, u"Ü"_s},    {u"egrave"_s, u"è"_s}, {u"agrave"_s, u"à"_s},
        {u"ndash"_s, u"–"_s},   {u"mdash"_s, u"—"_s},   {u"hellip"_s, u"…"_s},  {u"bull"_s, u"•"_s},    {u"sect"_s, u"§"_s},   {u"shy"_s, u"\u00AD"_s},
        {u"rdquo"_s, u"”"_s},   {u"ldquo"_s, u"“"_s},   {u"rsquo"_s, u"’"_s},   {u"lsquo"_s, u"‘"_s},   {u"raquo"_s, u"»"_s},  {u"laquo"_s, u"«"_s},
        {u"middot"_s, u"·"_s},  {u"deg"_s, u"°"_s},     {u"frac12"_s, u"½"_s},  {u"euro"_s, u"€"_s},    {u"thinsp"_s, u" "_s}, {u"times"_s, u"×"_s}};
    if (!name.startsWith(u'#'))
        return named.value(name.toString());
    bool known = false;
    const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
    const uint code = hex ? name.sliced(2).toUInt(&known, 16) : name.sliced(1).toUInt(&known, 10);
    if (!known || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return {};
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

/// Elements whose text is not for reading.
bool isUnread(QStringView name)
{
    static const QStringList names{u"script"_s, u"style"_s, u"head"_s, u"template"_s, u"object"_s, u"iframe"_s, u"noscript"_s, u"svg"_s, u"title"_s};
    return names.contains(name.toString());
}

} // namespace

QString HtmlTokens::withoutEntities(QStringView text)
{
    constexpr qsizetype longest = 10;
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&') {
            const qsizetype end = text.sliced(i, std::min(text.size() - i, longest + 2)).indexOf(u';');
            const QString put = end > 1 ? entity(text.sliced(i + 1, end - 1)) : QString();
            if (!put.isEmpty()) {
                out += put;
                i += end;
                continue;
            }
        }
        out += text[i];
    }
    return out;
}

QString HtmlTokens::attribute(QStringView inside, QStringView name)
{
    for (qsizetype at = inside.indexOf(name, 0, Qt::CaseInsensitive); at >= 0; at = inside.indexOf(name, at + 1, Qt::CaseInsensitive)) {
        qsizetype i = at + name.size();
        if (at > 0 && !inside[at - 1].isSpace() && inside[at - 1] != u'"' && inside[at - 1] != u'\'')
            continue;
        while (i < inside.size() && inside[i].isSpace())
            ++i;
        if (i >= inside.size() || inside[i] != u'=')
            continue;
        ++i;
        while (i < inside.size() && inside[i].isSpace())
            ++i;
        if (i >= inside.size())
            return {};
        const QChar quote = inside[i];
        if (quote == u'"' || quote == u'\'') {
            const qsizetype end = inside.indexOf(quote, i + 1);
            return withoutEntities(inside.sliced(i + 1, (end < 0 ? inside.size() : end) - i - 1));
        }
        qsizetype end = i;
        while (end < inside.size() && !inside[end].isSpace())
            ++end;
        return withoutEntities(inside.sliced(i, end - i));
    }
    return {};
}

void HtmlTokens::skipTo(QStringView end)
{
    const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
    m_at = found < 0 ? m_html.size() : found + end.size();
}

HtmlToken HtmlTokens::tagAt(qsizetype end)
{
    HtmlToken token;
    token.tag = true;
    QStringView inside = m_html.sliced(m_at + 1, end - m_at - 1);
    m_at = end + 1;
    if (inside.startsWith(u'/')) {
        token.closing = true;
        inside = inside.sliced(1);
    }
    qsizetype length = 0;
    while (length < inside.size() && (inside[length].isLetterOrNumber() || inside[length] == u':' || inside[length] == u'-'))
        ++length;
    token.name = inside.first(length).toString().toLower();
    token.inside = inside.sliced(length);
    return token;
}

std::optional<HtmlToken> HtmlTokens::next()
{
    while (m_at < m_html.size()) {
        if (m_html[m_at] != u'<') {
            const qsizetype end = m_html.indexOf(u'<', m_at);
            const QStringView raw = m_html.sliced(m_at, (end < 0 ? m_html.size() : end) - m_at);
            m_at += raw.size();
            HtmlToken token;
            token.text = withoutEntities(raw);
            return token;
        }
        const QStringView rest = m_html.sliced(m_at);
        if (rest.startsWith(u"<!--")) {
            skipTo(u"-->");
            continue;
        }
        const bool opens = rest.size() > 1 && (rest[1].isLetter() || rest[1] == u'/' || rest[1] == u'!' || rest[1] == u'?');
        const qsizetype end = opens ? m_html.indexOf(u'>', m_at) : -1;
        if (end < 0) { // a sign and no tag
            ++m_at;
            HtmlToken token;
            token.text = u"<"_s;
            return token;
        }
        const HtmlToken token = tagAt(end);
        if (!token.closing && isUnread(token.name) && !token.inside.endsWith(u'/')) {
            skipTo(QString(u"</"_s + token.name));
            skipTo(u">");
            continue;
        }
        if (!token.name.isEmpty())
            return token;
    }
    return std::nullopt;
}

} // namespace importing
