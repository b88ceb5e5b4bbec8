// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/writtensince.h"

#include "storage/repositories.h"

#include <QCoreApplication>

namespace editing {

void refuseWhereWritten(storage::Repositories &repositories, domain::MeetingId meeting, const QList<domain::Line> &own,
                        const std::function<bool(const domain::Line &)> &concerns)
{
    QHash<domain::LineId, QString> asMade;
    for (const domain::Line &line : own)
        asMade.insert(line.id, line.text);
    for (const domain::Line &line : repositories.meetings.minutes(meeting).lines)
        if (!line.text.trimmed().isEmpty() && asMade.value(line.id) != line.text && concerns(line))
            throw storage::StorageError(
                storage::StorageError::Kind::Conflict,
                QCoreApplication::translate("editing::MakeMeeting",
                                            "Mötet har fått text sedan dess, så det här går inte att ångra. Texten är kvar."));
}

} // namespace editing
