// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/minutes/yieldlist.h"

#include "views/minutes/rowwords.h"

#include <QElapsedTimer>
#include <QTextBlock>
#include <algorithm>

namespace views {

using outline::MinutesDocument;
using outline::RowKind;

namespace {
constexpr int refreshMs = 120, guessAfterMs = 700, sliceMs = 3;
}

YieldList::YieldList(const MinutesDocument &document, QObject *parent) : QAbstractListModel(parent), m_document(document)
{
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshMs);
    m_guessTimer.setSingleShot(true);
    connect(&m_refreshTimer, &QTimer::timeout, this, &YieldList::refresh);
    connect(&m_guessTimer, &QTimer::timeout, this, &YieldList::guessSome);
    const auto later = [this] {
        if (!m_refreshTimer.isActive())
            m_refreshTimer.start();
    };
    connect(&document, &MinutesDocument::structureChanged, this, later);
    connect(&document, &MinutesDocument::attributesChanged, this, later);
    connect(&document, &MinutesDocument::meetingChanged, this, later);
    connect(&document.tracker(), &outline::LineTracker::textChanged, this, [this, later](int first, int last) {
        m_guessRow = 0;
        m_guessTimer.start(guessAfterMs); // when one has stopped to think
        for (int row = first; row <= last && row < m_document.rowCount(); ++row)
            if (outline::isTracked(m_document.shape(row).kind))
                return later();
    });
    m_entries = read();
    m_guessTimer.start(guessAfterMs);
}

QString YieldList::groupName(Group group)
{
    switch (group) {
    case Group::Decisions: return tr("Beslut");
    case Group::Tasks: return tr("Uppgifter");
    case Group::CarryOvers: return tr("Till kommande möten");
    case Group::FollowUps: return tr("Uppföljningar");
    case Group::Waiting: return tr("Väntar på svar");
    }
    return {};
}

QString YieldList::question(const domain::Reading &reading) const
{
    switch (reading.kind) {
    case domain::LineKind::Task:
        return reading.responsible.isEmpty() ? tr("Är det en uppgift?") : tr("Ska %1 ha en uppgift?").arg(reading.responsible.first().text);
    case domain::LineKind::CarryOver: return tr("Ska det tas upp på ett senare möte?");
    case domain::LineKind::Agreement: return tr("Är det en överenskommelse?");
    default: return reading.reported ? tr("Är det ett refererat beslut?") : tr("Är det ett beslut?");
    }
}

QList<YieldList::Entry> YieldList::read() const
{
    QList<Entry> entries, waiting;
    const RowWords words(m_document);
    for (int row = 0; row < m_document.rowCount(); ++row) {
        const outline::RowShape &shape = m_document.shape(row);
        const domain::LineId line = m_document.lineAt(row);
        if (outline::isTracked(shape.kind)) {
            const QString text = m_document.textOf(row);
            QStringList parts;
            const QList<RowWords::Detail> details = words.details(row);
            for (const RowWords::Detail &detail : details)
                parts.append(detail.text);
            const Group group = outline::isDecision(shape.kind) ? Group::Decisions : shape.kind == RowKind::Task ? Group::Tasks : shape.kind == RowKind::FollowUp ? Group::FollowUps : Group::CarryOvers;
            if (group == Group::Decisions && m_document.number(row) > 0)
                parts.replace(0, QStringLiteral("§%1").arg(m_document.number(row)));
            entries.append({group, line, words.mark(row).value_or(Mark::Doubt), text, parts.join(QStringLiteral(", "))});
            if (text.trimmed().isEmpty())
                waiting.append({Group::Waiting, line, Mark::Doubt, tr("%1 saknar text").arg(RowWords::kindName(shape.kind)), {}});
            const domain::Task *task = shape.kind == RowKind::Task ? m_document.task(line) : nullptr;
            if (task && task->responsible.isEmpty())
                waiting.append({Group::Waiting, line, Mark::Doubt, tr("Uppgiften saknar ansvarig"), text});
            if (shape.kind == RowKind::FollowUp && !m_document.followUp(line))
                waiting.append({Group::Waiting, line, Mark::Doubt, tr("Uppföljningen saknar insats"), text});
        } else if (const auto guess = m_guesses.constFind(shape.id); guess != m_guesses.constEnd() && guess->reading) {
            waiting.append({Group::Waiting, line, Mark::Doubt, question(*guess->reading), guess->text});
        }
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.group < b.group; });
    return entries + waiting;
}

void YieldList::refresh()
{
    QList<Entry> now = read();
    if (now == m_entries)
        return;
    const bool sameRows = std::equal(now.begin(), now.end(), m_entries.begin(), m_entries.end(),
                                     [](const Entry &a, const Entry &b) { return a.line == b.line && a.group == b.group; });
    if (sameRows) {
        m_entries = std::move(now);
        emit dataChanged(index(0), index(int(m_entries.size()) - 1));
    } else {
        beginResetModel();
        m_entries = std::move(now);
        endResetModel();
    }
    emit countsChanged();
}

void YieldList::guessSome()
{
    QElapsedTimer clock;
    clock.start();
    bool changed = false;
    for (; m_guessRow < m_document.rowCount(); ++m_guessRow) {
        if (clock.elapsed() >= sliceMs)
            break;
        const outline::RowShape &shape = m_document.shape(m_guessRow);
        if (outline::isTracked(shape.kind) || outline::isHead(shape.kind)) {
            changed |= m_guesses.remove(shape.id);
            continue;
        }
        const QString text = m_document.textOf(m_guessRow);
        Guess &guess = m_guesses[shape.id];
        if (guess.text == text)
            continue;
        const bool had = guess.reading.has_value();
        guess.text = text;
        guess.reading = domain::readPhrase(text, m_document.directory(), m_document.body(), m_document.meeting().date);
        changed |= had || guess.reading.has_value();
    }
    if (changed && !m_refreshTimer.isActive())
        m_refreshTimer.start();
    if (m_guessRow < m_document.rowCount())
        m_guessTimer.start(0);
}

int YieldList::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

QVariant YieldList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole: return entry.text;
    case Qt::AccessibleTextRole: return QStringList{groupName(entry.group), entry.text, entry.detail}.join(QStringLiteral(", "));
    case GroupRole: return int(entry.group);
    case MarkRole: return int(entry.mark);
    case DetailRole: return entry.detail;
    default: return {};
    }
}

domain::LineId YieldList::lineAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_entries.size() ? m_entries[index.row()].line : domain::LineId();
}

int YieldList::count(Group group) const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(), [group](const Entry &e) { return e.group == group; }));
}

} // namespace views
