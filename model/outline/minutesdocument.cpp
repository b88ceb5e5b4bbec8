// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/minutesdocument.h"

#include "outline/detailrows.h"
#include "storage/declinedsuggestions.h"
#include "storage/overviewreader.h"
#include "storage/repositories.h"

#include <QTextBlock>
#include <QTextFrame>
#include <algorithm>

namespace outline {

namespace {

/// A line has no breaks; what slipped in from elsewhere becomes spaces.
domain::Runs oneLine(const QString &markdown)
{
    domain::Runs runs = domain::toRuns(markdown);
    for (domain::Run &run : runs)
        for (QChar &c : run.text)
            if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
                c = u' ';
    return runs;
}

} // namespace

MinutesDocument::MinutesDocument(storage::Repositories &repositories, domain::MeetingId meeting, Metrics metrics, QObject *parent)
    : QObject(parent), m_repositories(repositories), m_format(metrics), m_commands(&m_text, m_ids, m_format),
      m_points(m_commands), m_clipboard(&m_text, m_ids, m_commands),
      m_tracker(&m_text, m_ids, m_format),
      m_saver([this] { return save(); })
{
    connect(&m_tracker, &LineTracker::changed, &m_saver, [this] {
        if (m_tracker.isDirty())
            m_saver.touch();
    });
    m_minutes.meeting.id = meeting;
    read();
    m_tracker.reset(build());
    if (!m_minutes.body.sectionOrder.isEmpty())
        m_points.setFirstSection(m_minutes.body.sectionOrder.first());
    if (!m_problem.isEmpty())
        m_saver.stop();
    listen();
}

MinutesDocument::~MinutesDocument() { flush(); }

Saver::Written MinutesDocument::save()
{
    const RowDiff diff = m_tracker.pending();
    if (!diff.isEmpty())
        write(diff);
    m_tracker.markSaved(diff);
    return diff.isEmpty() ? Saver::Written::Nothing : Saver::Written::All;
}

void MinutesDocument::read()
{
    try {
        m_minutes = m_repositories.meetings.minutes(m_minutes.meeting.id);
        m_declined = storage::DeclinedSuggestions(m_repositories.database).in(m_minutes.meeting.id);
        readDirectory();
        readOrigins();
    } catch (const storage::StorageError &error) {
        m_problem = error.message();
    }
}

void MinutesDocument::readOrigins()
{
    m_origins.clear();
    for (const storage::AgendaLine &line : storage::OverviewReader(m_repositories.database).agenda(m_minutes.meeting.id))
        if (!line.origin.source.id.isNull())
            m_origins.insert(line.item, line.origin);
}

void MinutesDocument::readDirectory()
{
    try {
        m_directory = {m_repositories.people.all(), m_repositories.bodies.all()};
    } catch (const storage::StorageError &) {
        return; // names are a help only: the ones known before stay
    }
    QSet<domain::PersonId> here;
    for (const domain::Attendance &a : std::as_const(m_minutes.attendance))
        here.insert(a.person);
    std::stable_partition(m_directory.people.begin(), m_directory.people.end(),
                          [&](const domain::Person &p) { return here.contains(p.id); });
}

/// Filled before it has a layout: laid out lazily, the first paint of 10,000 lines takes a tenth of the time.
StoredRows MinutesDocument::build()
{
    StoredRows stored;
    struct Entry {
        qint64 rank;
        Row row;
        int owner;
    };
    QList<Entry> entries;
    for (const domain::AgendaItem &item : std::as_const(m_minutes.items)) {
        const int id = m_ids.handleFor(item.id.uuid());
        entries.append({item.rank, Row{{id, 0, RowKind::Point, item.section}, oneLine(item.title)}, 0});
        m_items.insert(item.id, item);
    }
    for (const domain::Line &line : std::as_const(m_minutes.lines)) {
        const int id = m_ids.handleFor(line.id.uuid());
        const int owner = line.item.isNull() ? 0 : m_ids.handleFor(line.item.uuid());
        entries.append({line.rank, Row{{id, qBound(0, line.level, domain::maxLevel), rowKind(line.kind), domain::Section::Information}, oneLine(line.text)}, owner});
        if (line.confidential)
            m_confidentialLines.insert(line.id);
        stored.insert(id, {line.rank, owner, line.level, rowKind(line.kind), domain::Section::Information, line.text});
    }
    for (const domain::AgendaItem &item : std::as_const(m_minutes.items))
        stored.insert(m_ids.find(item.id.uuid()), {item.rank, 0, 0, RowKind::Point, item.section, item.title});
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.rank < b.rank; });
    if (entries.isEmpty())
        entries.append({0, Row{{m_ids.create(), 0, RowKind::Text, {}}, {}}, 0});

    m_text.setUndoRedoEnabled(false);
    m_text.setDocumentMargin(0);
    m_text.setIndentWidth(m_format.indentWidth());
    QTextFrameFormat frame = m_text.rootFrame()->frameFormat();
    frame.setMargin(0);
    frame.setTopMargin(m_format.sectionHeight()); // Qt leaves out the first block's own, and a section's name stands there
    frame.setLeftMargin(m_format.leftMargin());
    frame.setRightMargin(m_format.rightMargin());
    m_text.rootFrame()->setFrameFormat(frame);
    QTextCursor c(&m_text);
    c.beginEditBlock();
    QList<RowShape> shapes;
    for (const Entry &entry : std::as_const(entries))
        shapes.append(entry.row);
    const QList<QList<int>> details = detailRows(shapes);
    bool first = true;
    int at = 0;
    std::optional<domain::Section> section;
    for (const Entry &entry : std::as_const(entries)) {
        const bool starts = isPoint(entry.row.kind) && section != entry.row.section;
        if (isPoint(entry.row.kind))
            section = entry.row.section;
        const QTextBlockFormat format = m_format.make(entry.row, starts, int(details[at++].size()));
        if (first)
            c.setBlockFormat(format);
        else
            c.insertBlock(format, QTextCharFormat());
        LineFormat::insertRuns(c, entry.row.runs);
        first = false;
    }
    c.endEditBlock();
    m_text.setUndoRedoEnabled(true);
    m_minutes.items.clear();
    m_minutes.lines.clear();
    return stored;
}

bool MinutesDocument::isReadOnly() const
{
    return !m_problem.isEmpty() || m_gone || m_minutes.meeting.isReadOnly() || !m_repositories.database.isWritable();
}

QString MinutesDocument::bodyAbbreviation(domain::BodyId id) const
{
    if (id.isNull() || id == m_minutes.body.id)
        return m_minutes.body.abbreviation;
    for (const domain::Body &body : m_directory.bodies)
        if (body.id == id)
            return body.abbreviation.isEmpty() ? body.name : body.abbreviation;
    return {};
}

domain::LineId MinutesDocument::lineAt(int row) const
{
    if (row < 0 || row >= rowCount() || isPoint(shape(row).kind))
        return {};
    return m_ids.line(shape(row).id);
}

domain::ItemId MinutesDocument::itemAt(int row) const
{
    const int head = m_tracker.ownerOf(row);
    return head < 0 ? domain::ItemId() : m_ids.item(shape(head).id);
}

int MinutesDocument::number(int row) const
{
    if (!m_numbers.isValid()) {
        QHash<domain::ItemId, int> frozen;
        for (const domain::AgendaItem &item : m_items)
            if (item.number > 0)
                frozen.insert(item.id, item.number);
        m_numbers.compute(m_tracker.rows(), m_ids, m_minutes.body, frozen, m_minutes.decisions);
    }
    return m_numbers.number(row);
}

QList<int> MinutesDocument::detailsUnder(int row) const
{
    // As detailRows() says it of all rows, for the few that are painted.
    QList<int> owners;
    const auto levelOf = [this](int r) { return r >= rowCount() || isHead(shape(r).kind) ? -1 : shape(r).level; };
    if (row < 0 || levelOf(row) < 0)
        return owners;
    const int next = levelOf(row + 1);
    if (outline::isTracked(shape(row).kind) && (!isDecision(shape(row).kind) || next <= shape(row).level))
        owners.append(row);
    int level = shape(row).level;
    for (int above = row - 1; above >= 0 && level > qMax(0, next) && levelOf(above) >= 0; --above) {
        if (levelOf(above) >= level)
            continue;
        level = levelOf(above);
        if (isDecision(shape(above).kind) && next <= level)
            owners.append(above);
    }
    return owners;
}

QString MinutesDocument::textOf(int row) const { return m_text.findBlockByNumber(row).text(); }

Rows MinutesDocument::rows() const
{
    Rows rows;
    for (QTextBlock b = m_text.begin(); b.isValid(); b = b.next())
        rows.append(LineFormat::read(b));
    return rows;
}

const domain::Decision *MinutesDocument::decision(domain::LineId line) const
{
    const auto it = m_minutes.decisions.constFind(line);
    return it == m_minutes.decisions.constEnd() ? nullptr : &*it;
}

const domain::Task *MinutesDocument::task(domain::LineId line) const
{
    const auto it = m_minutes.tasks.constFind(line);
    return it == m_minutes.tasks.constEnd() ? nullptr : &*it;
}

const domain::CarryOver *MinutesDocument::carryOver(domain::LineId line) const
{
    const auto it = m_minutes.carryOvers.constFind(line);
    return it == m_minutes.carryOvers.constEnd() ? nullptr : &*it;
}

const domain::FollowUp *MinutesDocument::followUp(domain::LineId line) const
{
    const auto it = m_minutes.followUps.constFind(line);
    return it == m_minutes.followUps.constEnd() ? nullptr : &*it;
}

QString MinutesDocument::measureName(domain::MeasureId measure) const { return m_minutes.measures.value(measure); }

QList<domain::MeasureChoice> MinutesDocument::measures() const
{
    try {
        return m_repositories.records.measureChoices(meeting().date);
    } catch (const storage::StorageError &) {
        return {}; // nothing is offered; what is typed stays
    }
}

bool MinutesDocument::isConfidential(int row) const
{
    if (row < 0 || row >= rowCount())
        return false;
    return isPoint(shape(row).kind) ? m_items.value(m_ids.item(shape(row).id)).confidential
                                    : m_confidentialLines.contains(m_ids.line(shape(row).id));
}

bool MinutesDocument::isDeclined(int row) const
{
    const auto said = m_declined.constFind(lineAt(row));
    return said != m_declined.constEnd() && *said == textOf(row).simplified();
}

void MinutesDocument::decline(int row)
{
    const domain::LineId line = lineAt(row);
    if (line.isNull() || isReadOnly())
        return;
    const QString text = textOf(row).simplified();
    m_declined.insert(line, text);
    if (!flush())
        return; // the words come first; the answer holds while the meeting is open
    try {
        storage::DeclinedSuggestions(m_repositories.database).decline(line, text);
    } catch (const storage::StorageError &) {
        // Asked once more after a restart: not worth a message in the middle of a meeting.
    }
}

} // namespace outline
