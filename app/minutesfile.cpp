// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/minutesfile.h"

#include "app/approveddocuments.h"
#include "app/commands/secrets.h"
#include "app/handingout.h"
#include "domain/markdown.h"
#include "storage/overviewreader.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace app {

namespace {

/// Part of a document, and Swedish whatever the language of the interface.
QString laneWord(ThreadLane lane)
{
    switch (lane) {
    case ThreadLane::Meeting: return u"möte"_s;
    case ThreadLane::Decision: return u"beslut"_s;
    case ThreadLane::Priority: return u"prioritering"_s;
    case ThreadLane::Need: return u"behov"_s;
    case ThreadLane::Measure: return u"insats"_s;
    case ThreadLane::Task: return u"uppgift"_s;
    case ThreadLane::FollowUp: return u"uppföljning"_s;
    case ThreadLane::Effect: return u"effekt"_s;
    }
    return {};
}

QString inWords(const ThreadNode &node, bool leadsTo)
{
    const QString lead = (leadsTo ? u"Ledde till %1: "_s : u"Kommer ur %1: "_s).arg(laneWord(node.lane));
    const QString title = toPlain(node.title);
    return lead + (node.detail.isEmpty() ? title : u"%1 (%2)"_s.arg(title, node.detail));
}

/// What the points of a notice come from.
QHash<ItemId, QString> origins(storage::Repositories &stored, const Minutes &minutes)
{
    QHash<ItemId, QString> found;
    for (const storage::AgendaLine &line : storage::OverviewReader(stored.database).agenda(minutes.meeting.id)) {
        const PointOrigin &origin = line.origin;
        if (origin.source.type == ObjectType::YearCycleEntry)
            found.insert(line.item, u"ur årshjulet"_s);
        else if (origin.source.type == ObjectType::Measure)
            found.insert(line.item, u"ur handlingsplanen"_s);
        else if (origin.source.type == ObjectType::StatusReport || origin.source.type == ObjectType::Assignment)
            found.insert(line.item, u"ur verksamhetsplanen"_s);
        else if (origin.day.isValid())
            found.insert(line.item, u"från %1 %2"_s.arg(origin.abbreviation, QLocale(QLocale::Swedish).toString(origin.day, u"d MMMM yyyy"_s)));
    }
    return found;
}

} // namespace

QByteArray minutesFile(storage::Repositories &stored, MeetingId id, documents::Format format, documents::MinutesOptions options,
                       documents::PdfWriter *pdf)
{
    const Minutes minutes = stored.meetings.minutes(id);
    if (format == documents::Format::Pdf)
        if (const auto fixed = approvedPdf(stored, minutes, options))
            return *fixed;
    options.look = houseLook(stored, minutes.meeting.body);
    if (documents::isNotice(minutes))
        options.origins = origins(stored, minutes);
    if (options.threads)
        options.references = threadReferences(stored, minutes, options.includeConfidential);
    const documents::NameMask mask = options.includeConfidential ? documents::NameMask() : nameMask(stored);
    if (format == documents::Format::Json)
        return documents::render(mask.applied(minutes), format, options, pdf);
    return documents::render(mask.applied(documents::minutesDocument(minutes, options)), format, pdf);
}

QHash<LineId, QStringList> threadReferences(storage::Repositories &stored, const Minutes &minutes, bool includeConfidential)
{
    QSet<QUuid> here{minutes.meeting.id.uuid()};
    for (const AgendaItem &item : minutes.items)
        here.insert(item.id.uuid());
    for (const Line &line : minutes.lines)
        here.insert(line.id.uuid());
    const std::optional<Secrets> secrets = includeConfidential ? std::nullopt : std::optional<Secrets>(stored.database);
    QHash<LineId, QStringList> found;
    for (const Line &line : minutes.lines) {
        if (!isDecision(line.kind) && line.kind != LineKind::Task)
            continue;
        const ObjectRef object{ObjectType::Line, line.id.uuid()};
        const Thread whole = stored.threads.thread(object);
        const Thread thread = secrets ? secrets->shown(whole) : whole;
        const int own = thread.indexOf(object);
        for (const ThreadTie &tie : thread.ties) {
            const int other = tie.from == own ? tie.to : tie.to == own ? tie.from : -1;
            if (other >= 0 && !here.contains(thread.nodes[other].object.id))
                found[line.id] << inWords(thread.nodes[other], tie.from == own);
        }
    }
    return found;
}

} // namespace app
