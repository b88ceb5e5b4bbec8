// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/jsonwriter.h"

#include "documents/words.h"
#include "domain/codes.h"
#include "domain/numbering.h"
#include "domain/phrases.h"

#include <QJsonArray>

namespace documents {

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }
QJsonValue dateOrNull(QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); }
QJsonValue timeOrNull(QTime time) { return time.isValid() ? QJsonValue(time.toString(u"HH:mm"_s)) : QJsonValue(); }

QJsonArray names(const Minutes &m, const Parties &parties)
{
    QJsonArray array;
    for (const Party &party : parties)
        array.append(words::parties(m, {party}));
    return array;
}

class MeetingJson
{
public:
    explicit MeetingJson(const Minutes &minutes)
        : m(minutes), m_items(itemNumbers(m.body, m.items)), m_decisions(decisionNumbers(m.lines, m.decisions))
    {
    }

    QJsonObject make() const
    {
        QJsonObject object{
            {"id"_L1, m.meeting.id.toString()},
            {"body"_L1, m.body.abbreviation},
            {"date"_L1, dateOrNull(m.meeting.date)},
            {"starts"_L1, timeOrNull(m.meeting.starts)},
            {"ends"_L1, timeOrNull(m.meeting.ends)},
            {"title"_L1, textOrNull(m.meeting.title)},
            {"place"_L1, textOrNull(m.meeting.place)},
            {"status"_L1, QString(code(m.meeting.status))},
            {"version"_L1, m.meeting.version},
            {"corrects"_L1, textOrNull(m.meeting.corrects.toString())},
            {"approvedAt"_L1, textOrNull(m.meeting.approvedAt.isValid() ? m.meeting.approvedAt.toUTC().toString(Qt::ISODate) : QString())},
            {"reference"_L1, reference(m.body.abbreviation, m.meeting.date, 0)},
            {"chair"_L1, textOrNull(words::personName(m, m.meeting.chair))},
            {"noteTaker"_L1, textOrNull(words::personName(m, m.meeting.noteTaker))},
            {"approver"_L1, textOrNull(words::personName(m, m.meeting.approver))},
            {"present"_L1, attendance({Presence::Present, Presence::Adjunct})},
            {"absent"_L1, attendance({Presence::Absent, Presence::Excused})},
            {"attendance"_L1, attendanceDetails()},
        };
        if (const QList<Line> loose = m.linesOf(ItemId()); !loose.isEmpty())
            object.insert("lines"_L1, lines(loose));
        QJsonArray items;
        for (const AgendaItem &item : m.items)
            items.append(this->item(item));
        object.insert("items"_L1, items);
        return object;
    }

private:
    QString name(const Attendance &a) const { return a.person.isNull() ? a.guestName : words::personName(m, a.person); }

    QJsonArray attendance(const QList<Presence> &wanted) const
    {
        QJsonArray array;
        for (const Attendance &a : m.attendance)
            if (wanted.contains(a.presence))
                array.append(name(a));
        return array;
    }

    QJsonArray attendanceDetails() const
    {
        QJsonArray array;
        for (const Attendance &a : m.attendance)
            array.append(QJsonObject{{"name"_L1, name(a)},
                                     {"guest"_L1, a.person.isNull()},
                                     {"presence"_L1, QString(code(a.presence))},
                                     {"arrivedAt"_L1, itemNumber(a.arrivedAt)},
                                     {"leftAt"_L1, itemNumber(a.leftAt)}});
        return array;
    }

    QJsonValue itemNumber(ItemId id) const { return m_items.contains(id) ? QJsonValue(QString::number(m_items.value(id))) : QJsonValue(); }

    QJsonObject item(const AgendaItem &item) const
    {
        QJsonArray presenters;
        QList<Line> rest;
        for (const Line &line : m.linesOf(item.id)) {
            if (line.kind == LineKind::Presenters) {
                for (const QString &who : splitNames(toPlain(line.text)))
                    presenters.append(who);
            }
            rest << line;
        }
        rest.removeIf([](const Line &line) { return line.kind == LineKind::Presenters; });
        return {{"id"_L1, item.id.toString()},
                {"section"_L1, QString(code(item.section))},
                {"number"_L1, itemNumber(item.id)},
                {"title"_L1, toPlain(item.title)},
                {"presenters"_L1, presenters},
                {"minutesPlanned"_L1, item.minutesPlanned > 0 ? QJsonValue(item.minutesPlanned) : QJsonValue()},
                {"confidential"_L1, item.confidential},
                {"lines"_L1, lines(rest)}};
    }

    QJsonArray lines(const QList<Line> &given) const
    {
        QJsonArray array;
        for (const Line &line : given)
            array.append(this->line(line));
        return array;
    }

    QJsonObject line(const Line &line) const
    {
        const Runs runs = toRuns(line.text);
        QJsonArray links;
        for (const Run &run : runs)
            if (!run.href.isEmpty() && !links.contains(run.href))
                links.append(run.href);
        // The words of import's lines: an agreement is a decision of its own kind, presenters stand with the point.
        QJsonObject object{{"id"_L1, line.id.toString()},
                           {"level"_L1, line.level},
                           {"kind"_L1, line.kind == LineKind::Agreement ? u"decision"_s : QString(code(line.kind))},
                           {"text"_L1, toPlain(runs)},
                           {"markdown"_L1, line.text},
                           {"confidential"_L1, line.confidential},
                           {"responsible"_L1, QJsonArray()},
                           {"due"_L1, QJsonValue()},
                           {"body"_L1, QJsonValue()},
                           {"reported"_L1, false},
                           {"links"_L1, links},
                           {"state"_L1, QJsonValue()},
                           {"reference"_L1, QJsonValue()}};
        if (isDecision(line.kind))
            addDecision(object, line);
        else if (line.kind == LineKind::Task)
            addTask(object, line);
        else if (line.kind == LineKind::CarryOver)
            addCarryOver(object, line);
        return object;
    }

    QString abbreviation(BodyId body) const
    {
        return body.isNull() || body == m.body.id ? m.body.abbreviation : m.bodies.value(body).abbreviation;
    }

    void addDecision(QJsonObject &object, const Line &line) const
    {
        const Decision d = m.decisions.value(line.id);
        object["agreement"_L1] = line.kind == LineKind::Agreement;
        object["responsible"_L1] = names(m, d.responsible);
        object["body"_L1] = abbreviation(d.body);
        object["reported"_L1] = d.reported;
        object["state"_L1] = QString(code(d.state));
        object["followUp"_L1] = dateOrNull(d.followUp);
        object["replaces"_L1] = textOrNull(d.replaces.toString());
        const int number = m_decisions.value(line.id);
        object["number"_L1] = number > 0 ? QJsonValue(number) : QJsonValue();
        object["reference"_L1] = reference(m.body.abbreviation, m.meeting.date, number);
    }

    void addTask(QJsonObject &object, const Line &line) const
    {
        const Task t = m.tasks.value(line.id);
        object["responsible"_L1] = names(m, t.responsible);
        object["due"_L1] = dateOrNull(t.due);
        object["state"_L1] = QString(code(t.state));
        object["reportBack"_L1] = dateOrNull(t.reportBack);
        object["reportBackTo"_L1] = t.reportBack.isValid() ? QJsonValue(abbreviation(t.reportBackTo)) : QJsonValue();
    }

    void addCarryOver(QJsonObject &object, const Line &line) const
    {
        const CarryOver c = m.carryOvers.value(line.id);
        object["body"_L1] = abbreviation(c.body);
        object["target"_L1] = QString(code(c.target));
        object["due"_L1] = dateOrNull(c.date);
        object["title"_L1] = textOrNull(c.title);
        object["placedAs"_L1] = textOrNull(c.placedAs.toString());
    }

    const Minutes &m;
    QHash<ItemId, int> m_items;
    QHash<LineId, int> m_decisions;
};

QJsonArray blocksJson(const Blocks &blocks);

QJsonArray runsJson(const Runs &runs)
{
    QJsonArray array;
    for (const Run &run : runs)
        array.append(QJsonObject{{"text"_L1, run.text}, {"bold"_L1, run.bold}, {"italic"_L1, run.italic}, {"href"_L1, textOrNull(run.href)}});
    return array;
}

QJsonArray rowsJson(const QList<QList<Cell>> &rows)
{
    QJsonArray array;
    for (const auto &row : rows) {
        QJsonArray cells;
        for (const Cell &cell : row)
            cells.append(QJsonObject{{"blocks"_L1, blocksJson(cell.blocks)}, {"columns"_L1, cell.columns}, {"header"_L1, cell.header}});
        array.append(cells);
    }
    return array;
}

struct BlockJson {
    QJsonObject operator()(const Paragraph &p) const { return {{"kind"_L1, "paragraph"_L1}, {"runs"_L1, runsJson(p.runs)}}; }
    QJsonObject operator()(const Heading &h) const
    {
        return {{"kind"_L1, "heading"_L1}, {"level"_L1, h.level}, {"number"_L1, textOrNull(h.number)}, {"runs"_L1, runsJson(h.runs)}};
    }
    QJsonObject operator()(const List &list) const
    {
        QJsonArray items;
        for (const Blocks &item : list.items)
            items.append(blocksJson(item));
        return {{"kind"_L1, "list"_L1}, {"ordered"_L1, list.numbering == List::Numbering::Decimal}, {"items"_L1, items}};
    }
    QJsonObject operator()(const Group &group) const
    {
        return {{"kind"_L1, "group"_L1}, {"label"_L1, group.label}, {"blocks"_L1, blocksJson(group.blocks)}};
    }
    QJsonObject operator()(const Table &table) const
    {
        return {{"kind"_L1, "table"_L1}, {"head"_L1, rowsJson(table.head)}, {"rows"_L1, rowsJson(table.rows)}};
    }
    QJsonObject operator()(const Figure &figure) const { return {{"kind"_L1, "figure"_L1}, {"alt"_L1, figure.alt}}; }
};

QJsonArray blocksJson(const Blocks &blocks)
{
    QJsonArray array;
    for (const Block &block : blocks)
        array.append(std::visit(BlockJson{}, block.content));
    return array;
}

} // namespace

QJsonObject minutesJson(const Minutes &minutes) { return MeetingJson(minutes).make(); }

QJsonObject documentJson(const Document &document)
{
    return {{"title"_L1, document.title},
            {"subject"_L1, textOrNull(document.subject)},
            {"author"_L1, textOrNull(document.author)},
            {"language"_L1, document.language},
            {"blocks"_L1, blocksJson(document.blocks)}};
}

} // namespace documents
