// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/approveddocuments.h"

#include "app/handingout.h"
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

QList<ApprovedDocument> approvedDocuments(const domain::Minutes &approved, const documents::HouseLook &look, const documents::NameMask &mask)
{
    try {
        documents::PdfWriter writer;
        ApprovedDocument open;
        open.meeting = approved.meeting.id;
        open.fingerprint = domain::fingerprint(approved);
        open.madeAt = approved.meeting.approvedAt;
        documents::MinutesOptions options;
        options.look = look;
        const documents::Document document = documents::minutesDocument(approved, options);
        open.maskedNames = mask.found(document);
        open.pdf = writer.write(mask.applied(document));
        options.includeConfidential = true;
        ApprovedDocument complete = open;
        complete.maskedNames.clear();
        complete.variant = ApprovedDocument::Variant::Complete;
        complete.pdf = writer.write(documents::minutesDocument(approved, options));
        return complete.pdf == open.pdf ? QList{open} : QList{open, complete};
    } catch (const documents::Error &error) {
        throw StorageError(StorageError::Kind::Other, error.message());
    }
}

std::optional<QByteArray> approvedPdf(storage::Repositories &repositories, const domain::Minutes &minutes,
                                      const documents::MinutesOptions &options)
{
    const domain::Meeting &meeting = minutes.meeting;
    if (meeting.status != domain::MeetingStatus::Approved || !options.attendance || !options.tasks || options.threads)
        return std::nullopt;
    auto stored = options.includeConfidential ? repositories.approvedDocuments.find(meeting.id, ApprovedDocument::Variant::Complete) : std::nullopt;
    if (!stored)
        stored = repositories.approvedDocuments.find(meeting.id, ApprovedDocument::Variant::Open);
    if (!stored)
        return std::nullopt;
    if (!repositories.approvedDocuments.isWhole(*stored))
        throw StorageError(StorageError::Kind::Corrupt, tr("Den sparade PDF-filen är inte längre den som justerades. Läs tillbaka en säkerhetskopia."));
    if (!options.includeConfidential) {
        const QStringList names = nameMask(repositories).found(documents::minutesDocument(minutes, options));
        const auto wasMasked = [&](const QString &name) { return stored->maskedNames.contains(name); };
        if (!std::all_of(names.begin(), names.end(), wasMasked))
            return std::nullopt;
    }
    return stored->pdf;
}

void fixApproved(storage::Repositories &repositories)
{
    const documents::NameMask mask = nameMask(repositories);
    storage::Transaction transaction(repositories.database);
    for (const storage::MeetingEntry &entry : repositories.meetings.entries()) {
        if (entry.meeting.status != domain::MeetingStatus::Approved || repositories.approvedDocuments.has(entry.meeting.id))
            continue;
        for (const ApprovedDocument &document : approvedDocuments(repositories.meetings.minutes(entry.meeting.id),
                                                                houseLook(repositories, entry.meeting.body), mask))
            repositories.approvedDocuments.save(document);
    }
    transaction.commit();
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
