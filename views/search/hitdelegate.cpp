// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/hitdelegate.h"

#include "domain/codes.h"
#include "domain/dates.h"
#include "search/hitlist.h"
#include "views/shared/marks.h"
#include "views/shared/paint.h"
#include "views/shared/theme.h"

#include <QPainter>
#include <QTextLayout>
#include <optional>

namespace views {

using namespace Qt::Literals::StringLiterals;
using search::Hit;
using theme::px;

namespace {

constexpr qreal rowHeight = 48;
constexpr qreal headingHeight = 30;
constexpr qreal sideMargin = 8;
constexpr qreal textLeft = 46;
constexpr qreal stateGap = 16;
constexpr qsizetype longestSnippet = 160, shortestSnippet = 24;

bool startsGroup(const QModelIndex &index)
{
    return index.row() == 0 || index.data(search::HitList::GroupRole) != index.sibling(index.row() - 1, 0).data(search::HitList::GroupRole);
}

/// As much around the first found word as one line takes.
search::Snippet fittingSnippet(const Hit &hit, const QFont &font, qreal width)
{
    const QFontMetricsF metrics(font);
    for (qsizetype length = longestSnippet;; length -= 8) {
        search::Snippet snippet = search::snippetOf(hit, length);
        if (length <= shortestSnippet || metrics.horizontalAdvance(snippet.text) <= width)
            return snippet;
    }
}

/// One line of a snippet; the found words lie on their tint.
void paintSnippet(QPainter *painter, const QRectF &room, const search::Snippet &snippet, const QFont &font, bool chosen)
{
    const Colours &c = theme::colours();
    QTextLayout layout(snippet.text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    const QPointF origin(room.left(), room.top() + (room.height() - line.height()) / 2);
    painter->save();
    painter->setClipRect(room, Qt::IntersectClip);
    for (const search::Mark &mark : snippet.marks) {
        const qreal left = origin.x() + line.cursorToX(int(mark.start));
        const qreal right = origin.x() + line.cursorToX(int(mark.start + mark.length));
        const QRectF word = QRectF(left - px(1), origin.y(), right - left + px(2), line.height()).intersected(room);
        painter->fillRect(word, chosen ? c.page : c.blueTint);
        painter->fillRect(QRectF(word.left(), word.bottom() - px(1), word.width(), qMax(1.0, qreal(px(1.5)))), c.blue);
    }
    painter->setPen(c.ink);
    layout.draw(painter, origin);
    painter->restore();
}

} // namespace

std::optional<Mark> HitDelegate::mark(const Hit &hit)
{
    domain::Decision decision;
    domain::Task task;
    switch (hit.kind) {
    case Hit::Kind::Decision:
        decision.state = hit.decisionState.value_or(domain::DecisionState::Valid);
        decision.reported = hit.reported;
        return marks::of(decision, hit.agreement ? domain::LineKind::Agreement : domain::LineKind::Decision);
    case Hit::Kind::Task:
        task.state = hit.taskState.value_or(domain::TaskState::Open);
        return marks::of(task, QDate());
    case Hit::Kind::CarryOver:
        return Mark::LaterMeeting;
    case Hit::Kind::Person:
        return Mark::Present;
    case Hit::Kind::Assignment:
        return Mark::Priority;
    case Hit::Kind::StatusReport:
        return hit.state == domain::code(domain::Movement::Forward) ? Mark::Forward : hit.state == domain::code(domain::Movement::Back) ? Mark::Back : Mark::Unchanged;
    case Hit::Kind::Measure:
    case Hit::Kind::Area:
        return Mark::Measure;
    case Hit::Kind::Plan:
    case Hit::Kind::Need:
        return Mark::Need;
    case Hit::Kind::Goal:
        return Mark::Goal;
    case Hit::Kind::FollowUp:
    case Hit::Kind::DialogueRound:
        return Mark::FollowUp;
    case Hit::Kind::YearCycleEntry:
    case Hit::Kind::SourceFile:
    case Hit::Kind::Line:
    case Hit::Kind::Point:
    case Hit::Kind::Meeting:
        break;
    }
    return Mark::Meeting;
}

QString HitDelegate::state(const Hit &hit)
{
    if (hit.decisionState || hit.taskState)
        return marks::words(*mark(hit));
    if (hit.kind == Hit::Kind::Measure)
        switch (domain::fromCode<domain::MeasureState>(hit.state).value_or(domain::MeasureState::Planned)) {
        case domain::MeasureState::Planned: return tr("Planerad");
        case domain::MeasureState::Ongoing: return tr("Pågår");
        case domain::MeasureState::Closed: return tr("Avslutad");
        }
    if (hit.kind == Hit::Kind::FollowUp)
        switch (domain::fromCode<domain::Effect>(hit.state).value_or(domain::Effect::TooEarly)) {
        case domain::Effect::TooEarly: return tr("För tidigt");
        case domain::Effect::None: return tr("Ingen effekt");
        case domain::Effect::Partly: return tr("Delvis");
        case domain::Effect::Reached: return tr("Uppnådd");
        }
    return {};
}

QString HitDelegate::details(const Hit &hit)
{
    QStringList parts;
    const bool inMinutes = !hit.meeting.isNull();
    if (inMinutes && hit.date.isValid())
        parts.append(u"%1 %2"_s.arg(hit.body, domain::shortDate(hit.date, QDate::currentDate())));
    else if ((hit.kind == Hit::Kind::StatusReport || hit.kind == Hit::Kind::FollowUp) && hit.date.isValid())
        parts.append(domain::shortDate(hit.date, QDate::currentDate()));
    if (hit.kind == Hit::Kind::YearCycleEntry)
        parts.append(tr("Varje år"));
    if (hit.kind == Hit::Kind::SourceFile ? !inMinutes : !hit.around.isEmpty())
        parts.append(hit.around);
    if (!hit.replacedBy.isEmpty())
        parts.append(tr("ersatt av %1").arg(hit.replacedBy));
    else if (hit.kind != Hit::Kind::Point && hit.kind != Hit::Kind::Person && hit.kind != Hit::Kind::Meeting && !hit.title.isEmpty()
             && !hit.text.startsWith(hit.title))
        parts.append(hit.title);
    if (hit.confidential)
        parts.append(tr("sekretess"));
    return parts.join(u", "_s);
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {px(200), px(rowHeight) + (startsGroup(index) ? px(headingHeight) : 0)};
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = theme::colours();
    const auto hit = index.data(search::HitList::HitRole).value<Hit>();
    painter->save();
    QRectF card = QRectF(option.rect).adjusted(px(sideMargin), 0, -px(sideMargin), 0);
    if (startsGroup(index)) {
        const QRectF heading(card.left() + px(12), card.top(), card.width() - px(24), px(headingHeight));
        paint::line(*painter, heading, index.data(search::HitList::GroupRole).toString(), theme::label(), c.ink2);
        paint::line(*painter, heading, QString::number(index.data(search::HitList::GroupCountRole).toInt()), theme::ui(11), c.ink3, Qt::AlignRight);
        card.setTop(card.top() + px(headingHeight));
    }
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen) {
        paint::box(*painter, card, c.blueTint, QColor(), px(6));
        paint::focusRing(*painter, card, px(6));
    } else if (option.state & QStyle::State_MouseOver) {
        paint::box(*painter, card, c.sunk, QColor(), px(6));
    }
    const qreal left = card.left() + px(textLeft - sideMargin), right = card.right() - px(12);
    const QRectF upper(left, card.top() + px(4), right - left, px(22)), lower(left, card.top() + px(25), right - left, px(18));
    const QString word = state(hit);
    if (const auto sign = mark(hit)) {
        marks::paint(*painter, *sign, QRectF(card.left() + px(12), upper.center().y() - px(8), px(16), px(16)), chosen ? c.blueTint : c.raised);
        if (!word.isEmpty())
            paint::line(*painter, upper, word, theme::ui(12, QFont::Medium), marks::colour(*sign), Qt::AlignRight);
    }
    const qreal taken = word.isEmpty() ? 0 : QFontMetricsF(theme::ui(12, QFont::Medium)).horizontalAdvance(word) + px(stateGap);
    const QFont font = hit.kind == Hit::Kind::Decision ? theme::text(15) : theme::ui(13, QFont::Medium);
    paintSnippet(painter, upper.adjusted(0, 0, -taken, 0), fittingSnippet(hit, font, upper.width() - taken), font, chosen);
    paint::line(*painter, lower, details(hit), theme::ui(12), c.ink2);
    painter->restore();
}

} // namespace views
