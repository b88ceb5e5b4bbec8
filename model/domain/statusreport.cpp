// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/statusreport.h"

#include "domain/markdown.h"

#include <QSet>
#include <algorithm>
#include <array>
#include <optional>

namespace domain {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Word {
    QStringView word;
    ReportPart part;
};

constexpr std::array words{
    Word{u"analys", ReportPart::Analysis},           Word{u"nuläge", ReportPart::Analysis},
    Word{u"nulägesanalys", ReportPart::Analysis},    Word{u"läge", ReportPart::Analysis},
    Word{u"vad vi vill uppnå", ReportPart::WantedResult}, Word{u"vill uppnå", ReportPart::WantedResult},
    Word{u"önskat läge", ReportPart::WantedResult},  Word{u"mål", ReportPart::WantedResult},
    Word{u"åtgärder", ReportPart::Actions},          Word{u"åtgärd", ReportPart::Actions},
    Word{u"gjort", ReportPart::Actions},             Word{u"genomfört", ReportPart::Actions},
    Word{u"nästa steg", ReportPart::NextStep},
};

struct Label {
    ReportPart part;
    QString label;
    QString rest; ///< after the colon
};

std::optional<Label> labelOf(const Line &line)
{
    if (isTracked(line.kind) || line.kind == LineKind::Presenters)
        return std::nullopt;
    const QString plain = toPlain(QStringView(line.text)).simplified();
    const qsizetype colon = plain.indexOf(u':');
    if (colon < 0 && line.kind != LineKind::Label)
        return std::nullopt;
    const QString head = (colon < 0 ? plain : plain.left(colon)).trimmed();
    const auto it = std::find_if(words.begin(), words.end(), [&](const Word &w) { return head.compare(w.word, Qt::CaseInsensitive) == 0; });
    if (it == words.end())
        return std::nullopt;
    return Label{it->part, head, colon < 0 ? QString() : plain.mid(colon + 1).trimmed()};
}

Movement movementIn(const QList<Line> &lines)
{
    for (const Line &line : lines) {
        const QString plain = toPlain(QStringView(line.text)).simplified().toCaseFolded();
        if (!plain.startsWith(u"förflyttning"))
            continue;
        if (plain.contains(u"framåt"))
            return Movement::Forward;
        if (plain.contains(u"bakåt"))
            return Movement::Back;
        if (plain.contains(u"oförändra"))
            return Movement::Unchanged;
    }
    return Movement::Unknown;
}

} // namespace

QList<ReportSection> reportSections(const QList<Line> &linesOfItem)
{
    QList<ReportSection> sections;
    for (const Line &line : linesOfItem) {
        if (const auto label = labelOf(line)) {
            sections.append({label->part, label->label, {}});
            if (!label->rest.isEmpty())
                sections.last().lines.append(line);
        } else if (line.kind == LineKind::Label) {
            if (!sections.isEmpty())
                sections.append({sections.last().part, toPlain(QStringView(line.text)), {}});
        } else if (!sections.isEmpty()) {
            sections.last().lines.append(line);
        }
    }
    return sections;
}

StatusReport reportFrom(const Minutes &minutes, ItemId item, AssignmentId assignment)
{
    StatusReport report;
    report.id = StatusReportId::create();
    report.assignment = assignment;
    report.date = minutes.meeting.date;
    report.meeting = minutes.meeting.id;
    report.item = item;
    report.movement = movementIn(minutes.linesOf(item));
    QSet<LineId> hidden; // what is under secrecy stays in the minutes
    for (const Line &line : minutes.linesOf(item))
        if (line.confidential) {
            hidden.insert(line.id);
            for (const Line &deeper : minutes.belongingTo(line.id))
                hidden.insert(deeper.id);
        }
    for (const ReportSection &section : reportSections(minutes.linesOf(item))) {
        if (section.part != ReportPart::NextStep)
            continue;
        for (const Line &line : section.lines) {
            if (hidden.contains(line.id))
                continue;
            if (report.nextStep.isEmpty()) {
                const auto label = labelOf(line);
                report.nextStep = label ? label->rest : toPlain(QStringView(line.text));
            }
            if (const auto task = minutes.tasks.constFind(line.id); task != minutes.tasks.constEnd() && report.nextStepBy.isEmpty()) {
                report.nextStepBy = task->responsible;
                report.nextStepDue = task->due;
            }
        }
    }
    return report;
}

bool isStale(const QList<StatusReport> &reports, int planYear, int days, QDate today)
{
    QDate latest(planYear, 1, 1);
    for (const StatusReport &r : reports)
        latest = std::max(latest, r.date);
    return latest.daysTo(today) > days;
}

} // namespace domain
