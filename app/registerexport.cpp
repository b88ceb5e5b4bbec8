// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registerexport.h"

#include "app/commands/priorities.h"
#include "app/commands/registerrows.h"
#include "app/commands/secrets.h"
#include "app/commands/upcoming.h"
#include "app/commands/reportcontent.h"
#include "app/exportmemory.h"
#include "app/filereader.h"
#include "app/handingout.h"
#include "app/showlooks.h"
#include "app/workspace.h"
#include "documents/calendarwriter.h"
#include "documents/cycledocument.h"
#include "documents/error.h"
#include "documents/savefile.h"
#include "domain/markdown.h"
#include "documents/plandocument.h"
#include "documents/qualityreport.h"
#include "documents/threaddocument.h"
#include "views/exporting/exportdialog.h"
#include "views/shared/picturecanvas.h"
#include "views/shared/place.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <atomic>
#include <memory>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

QList<documents::CycleRow> cycleOf(storage::Repositories &stored, int year)
{
    QHash<domain::BodyId, QString> bodies;
    for (const domain::Body &body : stored.bodies.all())
        bodies.insert(body.id, body.abbreviation);
    return documents::cycleRows(stored.records.all<domain::YearCycleEntry>(), QDate(year, 1, 1), QDate(year, 12, 31), bodies);
}

} // namespace

void RegisterExport::decisions(views::Place *place, const QList<domain::LineId> &ids) const
{
    show(place, tr("%n beslut", nullptr, int(ids.size())), u"Beslut "_s, [ids](storage::Repositories &stored) {
        return documents::decisionsDocument(decisionRows(stored, ids), QString(), QDate::currentDate(), houseLook(stored));
    });
}

void RegisterExport::tasks(views::Place *place, const QList<domain::LineId> &ids, const QString &whose) const
{
    show(place, tr("%n uppgifter", nullptr, int(ids.size())), u"Uppgifter "_s, [ids, whose](storage::Repositories &stored) {
        return documents::tasksDocument(taskRows(stored, ids), whose, QDate::currentDate(), houseLook(stored));
    });
}

void RegisterExport::upcoming(views::Place *place, domain::BodyId body, QDate today) const
{
    show(place, tr("Kommande punkter"), u"Kommande punkter "_s, [body, today](storage::Repositories &stored) {
        const auto of = stored.bodies.find(body);
        return documents::upcomingDocument(upcomingRows(app::upcoming(stored, body, today)), of ? of->name : QString(), today, houseLook(stored, body));
    });
}

void RegisterExport::yearCycle(views::Place *place, int year, QDate today) const
{
    show(place, tr("Årshjul %1").arg(year), u"Årshjul "_s, [year, today](storage::Repositories &stored) {
        return documents::cycleDocument(stored.records.all<domain::YearCycleEntry>(), cycleOf(stored, year), year, today, houseLook(stored));
    });
}

void RegisterExport::yearCycleCalendar(views::Place *place, int year) const
{
    saveCalendar(place, tr("Årshjulet som kalender"), u"Årshjul %1"_s.arg(year),
                 [this, year] { return documents::cycleCalendar(cycleOf(m_workspace.stored(), year)); });
}

void RegisterExport::tasksCalendar(views::Place *place, const QList<domain::LineId> &ids) const
{
    saveCalendar(place, tr("Uppgifterna som kalender"), u"Uppgifter"_s, [this, ids] {
        QList<documents::CalendarEntry> entries;
        for (const documents::TaskRow &row : taskRows(m_workspace.stored(), ids)) {
            documents::CalendarEntry entry;
            entry.kind = documents::CalendarEntry::Kind::Todo;
            entry.uid = documents::calendarUid(row.id);
            entry.summary = domain::toPlain(row.text);
            entry.description = QStringList{row.responsible, row.meeting}.join(u'\n');
            entry.date = row.due;
            entry.done = row.done && !row.dropped;
            entry.cancelled = row.dropped;
            entries.append(entry);
        }
        return entries;
    });
}

void RegisterExport::saveCalendar(views::Place *place, const QString &title, const QString &name, const std::function<QList<documents::CalendarEntry>()> &make) const
{
    const QString file = QFileDialog::getSaveFileName(place, title, QDir::home().filePath(name + u".ics"_s), tr("Kalender (*.ics)"));
    if (file.isEmpty())
        return;
    try {
        documents::saveFile(file, documents::calendarOf(withoutNames(make(), nameMask(m_workspace.stored())), name, QDateTime::currentDateTimeUtc()));
        emit place->message(tr("%1 är skriven.").arg(QFileInfo(file).fileName()), false);
    } catch (const documents::Error &error) {
        emit place->problem(tr("Kalendern kunde inte skrivas."), error.message());
    } catch (const storage::StorageError &error) {
        emit place->problem(tr("Kalendern kunde inte skrivas."), error.message());
    }
}

void RegisterExport::plan(views::Place *place, domain::ActionPlanId plan) const
{
    show(place, tr("Handlingsplanen"), u"Handlingsplan "_s, [plan](storage::Repositories &stored) {
        const domain::PlanContent content = planContent(stored, plan);
        documents::PlanOptions options = planOptions(stored, content);
        options.today = QDate::currentDate();
        return documents::planDocument(content, options);
    });
}

void RegisterExport::responsibility(views::Place *place, domain::ActionPlanId plan, std::optional<domain::ResponsibleRole> role) const
{
    show(place, tr("Ansvar"), u"Ansvar "_s, [plan, role](storage::Repositories &stored) {
        return documents::responsibilityDocument(planContent(stored, plan), role, houseLook(stored));
    });
}

void RegisterExport::priorities(views::Place *place, int year) const
{
    show(place, tr("LG-rapport %1").arg(year), u"LG-rapport "_s, [year](storage::Repositories &stored) {
        return documents::prioritiesDocument(prioritiesReport(stored, year, QDate::currentDate()), houseLook(stored));
    });
}

void RegisterExport::thread(views::Place *place, const domain::ObjectRef &of, const QString &title) const
{
    documents::PictureStyle style = documents::PictureStyle::print();
    style.mark = views::pictureStyle().mark;
    show(place, title, u"Tråden "_s, [of, style](storage::Repositories &stored) {
        return documents::threadDocument(Secrets(stored.database).shown(stored.threads.thread(of)), QDate::currentDate(), houseLook(stored), style);
    });
}

void RegisterExport::qualityReport(views::Place *place, domain::ActionPlanId plan) const
{
    show(place, tr("Kvalitetsrapport"), u"Kvalitetsrapport "_s, [plan](storage::Repositories &stored) {
        return documents::qualityReport(reportContent(stored, plan, QDate::currentDate()), houseLook(stored));
    });
}

void RegisterExport::show(views::Place *place, const QString &title, const QString &fileName, const Maker &make) const
{
    views::ExportSource source;
    source.title = title;
    source.fileName = fileName + QDate::currentDate().toString(Qt::ISODate);
    source.formats = documents::registerFormats();
    // Made in the dialog's own thread, once for the preview and for the file, and anew where the look has been another since.
    auto made = std::make_shared<std::optional<documents::Document>>();
    auto wanted = std::make_shared<std::atomic<bool>>(true);
    source.showLook = [&workspace = m_workspace, wanted](QWidget *above) {
        showLooks(workspace, {}, above);
        wanted->store(true);
    };
    source.bytes = [made, wanted, make, path = m_workspace.path()](documents::Format format, const documents::MinutesOptions &, documents::PdfWriter *pdf) {
        if (wanted->exchange(false))
            made->reset();
        if (!*made)
            *made = FileReader(path).read([&](storage::Repositories &stored) { return nameMask(stored).applied(make(stored)); });
        return documents::render(**made, format, pdf);
    };

    views::ExportDialog dialog(source, rememberedExport(m_settings, m_workspace.path()), place);
    QObject::connect(&dialog, &views::ExportDialog::exported, place,
                     [this](const QString &, const views::ExportSettings &chosen) { rememberExport(m_settings, m_workspace.path(), chosen); });
    dialog.exec();
}

} // namespace app
