// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/namemask.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace documents {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>; // clang before 17 does not deduce aggregates

/// Every way that a person is written, longest first, so that a whole name is one mask rather than two.
QStringList waysToWrite(const QList<domain::Person> &people)
{
    QStringList ways;
    for (const domain::Person &person : people) {
        const QString name = person.name.simplified();
        QStringList parts = name.split(QRegularExpression(u"[\\s-]+"_s), Qt::SkipEmptyParts);
        parts.removeIf([](const QString &part) { return part.size() < 2 || part == part.toLower(); }); // "von", "af"
        ways << name << parts << person.email.trimmed();
        if (person.initials.size() >= 2)
            ways << person.initials;
    }
    ways.removeAll(QString());
    ways.removeDuplicates();
    std::stable_sort(ways.begin(), ways.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return ways;
}

} // namespace

QString maskWord() { return u"[maskerat]"_s; }

NameMask::NameMask(const QList<domain::Person> &people)
{
    QStringList ways = waysToWrite(people);
    if (ways.isEmpty())
        return;
    for (QString &way : ways) {
        way = QRegularExpression::escape(way);
        way.replace(u"\\ "_s, u"\\s+"_s);
    }
    // As whole words, with the genitive's s; not inside another word.
    m_names.setPattern(u"(?<![\\p{L}\\p{N}])(?:%1)s?(?![\\p{L}\\p{N}])"_s.arg(ways.join(u'|')));
    m_names.setPatternOptions(QRegularExpression::UseUnicodePropertiesOption);
    m_anyCase = m_names;
    m_anyCase.setPatternOptions(m_names.patternOptions() | QRegularExpression::CaseInsensitiveOption);
}

QString NameMask::applied(const QString &text) const
{
    if (isEmpty())
        return text;
    QString masked = text;
    if (text.contains(u'@')) { // what is between the dots may be a name in small letters
        static const QRegularExpression address(u"(?:mailto:)?[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
        QList<QRegularExpressionMatch> found;
        for (auto matches = address.globalMatch(text); matches.hasNext();)
            if (const QRegularExpressionMatch match = matches.next(); match.captured().contains(m_anyCase))
                found.prepend(match);
        for (const QRegularExpressionMatch &match : std::as_const(found))
            masked.replace(match.capturedStart(), match.capturedLength(), maskWord());
    }
    return masked.replace(m_names, maskWord());
}

QStringList NameMask::found(const Document &document) const
{
    if (isEmpty())
        return {};
    QSet<QString> names;
    for (const QString &text : {document.title, document.author, plainText(document)})
        for (auto matches = m_names.globalMatch(text); matches.hasNext();)
            names.insert(matches.next().captured());
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return sorted;
}

void NameMask::apply(domain::Runs &runs) const
{
    for (domain::Run &run : runs) {
        run.text = applied(run.text);
        if (run.href.contains(m_anyCase)) { // "mailto:lina.berg@…"
            run.href.clear();
            run.text.replace(m_anyCase, maskWord());
        }
    }
    // A name in two runs ("**Lina** Berg") leaves two masks, which is as good.
}

void NameMask::apply(Blocks &blocks) const
{
    for (Block &block : blocks)
        std::visit(Overloaded{[this](Paragraph &p) { apply(p.runs); },
                              [this](Heading &h) { apply(h.runs); },
                              [this](List &l) {
                                  for (Blocks &item : l.items)
                                      apply(item);
                              },
                              [this](Group &g) {
                                  g.label = applied(g.label);
                                  apply(g.blocks);
                              },
                              [this](Table &t) {
                                  for (auto *rows : {&t.head, &t.rows})
                                      for (QList<Cell> &row : *rows)
                                          for (Cell &cell : row)
                                              apply(cell.blocks);
                              },
                              [this](Figure &f) {
                                  f.alt = applied(f.alt);
                                  if (const QString svg = QString::fromUtf8(f.svg); svg.contains(m_names))
                                      f.svg = applied(svg).toUtf8();
                              }},
                   block.content);
}

Document NameMask::applied(Document document) const
{
    if (isEmpty())
        return document;
    document.title = applied(document.title);
    document.subject = applied(document.subject);
    document.author = applied(document.author);
    document.look.headerText = applied(document.look.headerText);
    document.look.footerText = applied(document.look.footerText);
    apply(document.blocks);
    return document;
}

domain::Minutes NameMask::applied(domain::Minutes minutes) const
{
    if (isEmpty())
        return minutes;
    const auto mask = [this](QString &text) { text = applied(text); };
    const auto maskParties = [&](domain::Parties &parties) {
        for (domain::Party &party : parties)
            mask(party.text);
    };
    mask(minutes.meeting.title);
    mask(minutes.meeting.place);
    for (domain::Attendance &a : minutes.attendance)
        mask(a.guestName);
    const auto maskMarkdown = [this](QString &text) {
        domain::Runs runs = domain::toRuns(text);
        apply(runs);
        text = domain::toMarkdown(runs);
    };
    for (domain::AgendaItem &item : minutes.items)
        maskMarkdown(item.title);
    for (domain::Line &line : minutes.lines)
        maskMarkdown(line.text);
    for (domain::Decision &decision : minutes.decisions)
        maskParties(decision.responsible);
    for (domain::Task &task : minutes.tasks)
        maskParties(task.responsible);
    for (domain::CarryOver &carryOver : minutes.carryOvers)
        mask(carryOver.title);
    for (domain::Person &person : minutes.people) {
        const QString name = applied(person.name);
        if (name == person.name)
            continue;
        person.name = name;
        person.initials.clear();
        person.title.clear();
        person.email.clear();
    }
    return minutes;
}

} // namespace documents
