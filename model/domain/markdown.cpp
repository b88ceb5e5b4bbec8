// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdown.h"

#include <algorithm>
#include <array>

namespace domain {

namespace {

using namespace Qt::Literals::StringLiterals;

bool isSpecial(QChar c) { return u"\\*_[]"_s.contains(c); }

QString escaped(QStringView text)
{
    QString out;
    out.reserve(text.size() + 8);
    for (const QChar c : text) {
        if (isSpecial(c))
            out += u'\\';
        out += c;
    }
    return out;
}

QString escapedHref(QStringView href)
{
    QString out;
    for (const QChar c : href) {
        if (c == u'\\' || c == u'(' || c == u')')
            out += u'\\';
        out += c;
    }
    return out;
}

/// Bold and italic as a stack of open marks, so that what is written nests as Markdown wants it.
class Marks
{
public:
    void moveTo(bool bold, bool italic, QString &out)
    {
        while (!m_open.isEmpty() && ((m_open.contains(u'*') && !bold) || (m_open.contains(u'_') && !italic)))
            close(out);
        if (bold && !m_open.contains(u'*'))
            open(u'*', out);
        if (italic && !m_open.contains(u'_'))
            open(u'_', out);
    }
    void closeAll(QString &out) { moveTo(false, false, out); }

private:
    static QStringView sign(QChar mark) { return mark == u'*' ? u"**" : u"_"; }
    void open(QChar mark, QString &out)
    {
        out += sign(mark);
        m_open += mark;
    }
    void close(QString &out)
    {
        out += sign(m_open.back());
        m_open.chop(1);
    }
    QString m_open;
};

/// Reads what toMarkdown writes; a mark that nothing closes is text, so that no character of other Markdown is lost.
class Reader
{
public:
    explicit Reader(QStringView text) : m_text(text) {}

    Runs read()
    {
        span(0, m_text.size(), {});
        return normalised(m_runs);
    }

private:
    void add(QChar c, const Run &style)
    {
        if (m_runs.isEmpty() || m_runs.back().bold != style.bold || m_runs.back().italic != style.italic
            || m_runs.back().href != style.href) {
            m_runs.append(style);
            m_runs.back().text.clear();
        }
        m_runs.back().text += c;
    }

    bool escapesAt(qsizetype i, qsizetype end) const
    {
        return m_text[i] == u'\\' && i + 1 < end
            && (isSpecial(m_text[i + 1]) || m_text[i + 1] == u'(' || m_text[i + 1] == u')');
    }

    /// The next place of `sign` outside escapes, or -1.
    qsizetype find(QStringView sign, qsizetype from, qsizetype end) const
    {
        for (qsizetype i = from; i + sign.size() <= end; ++i) {
            if (escapesAt(i, end)) {
                ++i;
                continue;
            }
            if (m_text.sliced(i, sign.size()) == sign)
                return i;
        }
        return -1;
    }

    void span(qsizetype from, qsizetype end, Run style)
    {
        // Where nothing closes a mark once, nothing closes it further on either: remembered, so that reading stays linear.
        bool noBold = false;
        bool noItalic = false;
        bool noLink = !style.href.isEmpty();
        for (qsizetype i = from; i < end; ++i) {
            if (escapesAt(i, end)) {
                add(m_text[++i], style);
            } else if (m_text.sliced(i, end - i).startsWith(u"**")
                       && (style.bold || (!noBold && !(noBold = find(u"**", i + 2, end) < 0)))) {
                style.bold = !style.bold;
                ++i;
            } else if (m_text[i] == u'_' && (style.italic || (!noItalic && !(noItalic = find(u"_", i + 1, end) < 0)))) {
                style.italic = !style.italic;
            } else if (m_text[i] == u'[' && !noLink) {
                const qsizetype middle = find(u"](", i + 1, end);
                const qsizetype close = middle < 0 ? -1 : find(u")", middle + 2, end);
                noLink = close < 0;
                const QString href = noLink ? QString() : unescaped(middle + 2, close);
                if (!noLink && isSafeLink(href)) {
                    Run linked = style;
                    linked.href = href;
                    span(i + 1, middle, linked);
                    i = close;
                } else {
                    add(m_text[i], style);
                }
            } else {
                add(m_text[i], style);
            }
        }
    }

    QString unescaped(qsizetype from, qsizetype end) const
    {
        QString out;
        for (qsizetype i = from; i < end; ++i)
            out += m_text[escapesAt(i, end) ? ++i : i];
        return out;
    }

    QStringView m_text;
    Runs m_runs;
};

} // namespace

bool isSafeLink(QStringView href)
{
    static constexpr std::array schemes{"http://"_L1, "https://"_L1, "mailto:"_L1};
    const bool known = std::any_of(schemes.begin(), schemes.end(), [&](QLatin1StringView scheme) {
        return href.size() > scheme.size() && href.startsWith(scheme, Qt::CaseInsensitive);
    });
    return known && std::none_of(href.begin(), href.end(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || c == u'<' || c == u'>' || c == u'"';
    });
}

Runs normalised(const Runs &runs)
{
    Runs out;
    for (Run run : runs) {
        if (run.text.isEmpty())
            continue;
        if (!isSafeLink(run.href))
            run.href.clear();
        if (!out.isEmpty() && out.back().bold == run.bold && out.back().italic == run.italic
            && out.back().href == run.href)
            out.back().text += run.text;
        else
            out.append(run);
    }
    return out;
}

QString toMarkdown(const Runs &runs)
{
    const Runs clean = normalised(runs);
    QString out;
    Marks marks;
    for (qsizetype i = 0; i < clean.size();) {
        const QString &href = clean[i].href;
        if (href.isEmpty()) {
            marks.moveTo(clean[i].bold, clean[i].italic, out);
            out += escaped(clean[i].text);
            ++i;
            continue;
        }
        marks.closeAll(out);
        out += u'[';
        for (; i < clean.size() && clean[i].href == href; ++i) {
            marks.moveTo(clean[i].bold, clean[i].italic, out);
            out += escaped(clean[i].text);
        }
        marks.closeAll(out);
        out += u"]("_s + escapedHref(href) + u')';
    }
    marks.closeAll(out);
    return out;
}

Runs toRuns(QStringView markdown) { return Reader(markdown).read(); }

QString toPlain(QStringView markdown) { return toPlain(toRuns(markdown)); }

QString toPlain(const Runs &runs)
{
    QString out;
    for (const Run &run : runs)
        out += run.text;
    return out;
}

} // namespace domain
