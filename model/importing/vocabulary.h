// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/body.h"

#include <QString>
#include <QStringList>
#include <optional>

/// The words that people write minutes with, whatever the house: headings, labels, fields. One place for them all.
namespace importing {

/// A section's heading, alone on its line, in any case and with or without colon: "Beslut", "DIALOGPUNKTER", "Information".
std::optional<domain::Section> sectionOf(QStringView line);
/// "Inga beslutspunkter", "Inga beslut"
bool saysNoDecisions(QStringView line);
/// "Inga informationspunkter": a section without points.
bool saysNothing(QStringView line);
/// "Vid anteckningarna" alone: the name stands on the next line.
bool isNoteTakerLabel(QStringView line);
/// "Mötesanteckningar", "Protokoll …", "Minnesanteckningar LG": what names the whole paper.
bool isTitleLine(QStringView line);
/// "Dagordning", "Ärendelista": a list of points that comes again below.
bool isAgendaHeading(QStringView line);

/// "Beslut i korthet", "Sammanfattning av beslut": what was decided above, once more.
bool isSummaryHeading(QStringView line);
/// "Barn- och utbildningsförvaltningen, Grannäs kommun": the letterhead, which says nothing of the meeting.
bool isAdministrationLine(QStringView line);

/// A word before a colon (or alone on a line) that says what follows.
enum class Field {
    Present, Absent, Adjunct, Body, Date, Time, Place, Chair, NoteTaker, Approver, Reference, Presenters, Purpose, Signature
};
struct FieldLine {
    Field field = Field::Present;
    QString value; ///< what stands after; may be empty
    QString word;  ///< as written: "Deltagare LG"
};
/// Nullopt where the line is no field of the paper's head or of a point.
std::optional<FieldLine> fieldOf(QStringView line);

/// "Syfte:", "Nästa steg", "Principer:": the label alone. Empty where the line is none.
QString labelOf(QStringView line);
/// "Tidplan: uppdateras i maj" → "Tidplan": a known label with text after it. Empty where the line is none.
QString inlineLabelOf(QStringView line);
/// "Beslut", "Beslut:", "Förslag till beslut" are told apart here: true for what has been decided only.
bool isDecisionLabel(QStringView line);

/// "Vid anteckningarna/Ingrid Hallsten" wherever a page happened to end: the name, and where it stands in the text.
struct NoteTakerMark {
    QString name;
    qsizetype start = 0;
    qsizetype length = 0;
};
std::optional<NoteTakerMark> noteTakerIn(QStringView line);

/// "Sida 1 av 4", "2(5)": belongs to the paper and not to the meeting.
bool isPageNumber(QStringView line);

/// "§ 4 Taxor", "4 § Taxor", "Ärende 4: Taxor": a point's heading by its sign.
bool isNumberedHead(QStringView line);

/// A line that begins something new even where nothing above ended.
bool beginsAnew(QStringView line);
/// A line that nothing below belongs to, though no full stop ends it: a heading, a label, an address.
bool standsAlone(QStringView line);

/// Bodies that most municipalities have, with the words they go by; the first step of knowing a body that is not stored.
const QList<domain::Body> &commonBodies();

} // namespace importing
