// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/approveddocuments.h"

#include "documents/error.h"
#include "documents/pdfwriter.h"
#include "domain/fingerprint.h"
#include "domain/numbering.h"

#include <QCoreApplication>

namespace app {

using storage::ApprovedDocument;
using storage::StorageError;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("app::ApprovedDocuments", text); }

QString nameOf(const domain::Minutes &minutes) { return domain::reference(minutes.body.abbreviation, minutes.meeting.date, 0); }

} // namespace

QList<ApprovedDocument> approvedDocuments(const domain::Minutes &approved, const documents::HouseLook &look)
{
    try {
        documents::PdfWriter writer;
        ApprovedDocument open;
        open.meeting = approved.meeting.id;
        open.fingerprint = domain::fingerprint(approved);
        open.madeAt = approved.meeting.approvedAt;
        documents::MinutesOptions options;
        options.look = look;
        open.pdf = writer.write(documents::minutesDocument(approved, options));
        options.includeConfidential = true;
        ApprovedDocument complete = open;
        complete.variant = ApprovedDocument::Variant::Complete;
        complete.pdf = writer.write(documents::minutesDocument(approved, options));
        return complete.pdf == open.pdf ? QList{open} : QList{open, complete};
    } catch (const documents::Error &error) {
        throw StorageError(StorageError::Kind::Other, error.message());
    }
}

std::optional<QByteArray> approvedPdf(storage::Repositories &repositories, const domain::Meeting &meeting,
                                      const documents::MinutesOptions &options)
{
    if (meeting.status != domain::MeetingStatus::Approved || !options.attendance || !options.tasks)
        return std::nullopt;
    auto stored = options.includeConfidential ? repositories.approvedDocuments.find(meeting.id, ApprovedDocument::Variant::Complete) : std::nullopt;
    if (!stored)
        stored = repositories.approvedDocuments.find(meeting.id, ApprovedDocument::Variant::Open);
    if (!stored)
        return std::nullopt;
    if (!repositories.approvedDocuments.isWhole(*stored))
        throw StorageError(StorageError::Kind::Corrupt, tr("Den sparade PDF-filen är inte längre den som justerades. Läs tillbaka en säkerhetskopia."));
    return stored->pdf;
}

QStringList changedAfterApproval(storage::Repositories &repositories)
{
    QStringList faults;
    for (const ApprovedDocument &document : repositories.approvedDocuments.all()) {
        if (!repositories.meetings.find(document.meeting))
            continue;
        const domain::Minutes minutes = repositories.meetings.minutes(document.meeting);
        if (domain::fingerprint(minutes) != document.fingerprint)
            faults << tr("%1 har ändrats efter justeringen.").arg(nameOf(minutes));
        if (!repositories.approvedDocuments.isWhole(document))
            faults << tr("Den sparade PDF-filen för %1 är inte längre den som justerades.").arg(nameOf(minutes));
    }
    faults.removeDuplicates();
    return faults;
}

} // namespace app
