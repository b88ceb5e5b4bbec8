// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/nextmeetingcard.h"

#include "domain/dates.h"
#include "domain/markdown.h"
#include "lists/overview.h"
#include "lists/upcomingwords.h"
#include "lists/words.h"
#include "views/shared/paint.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"
#include "views/shared/threadstyle.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::px;

namespace {

constexpr int pointsShown = 5;

QString hours(const domain::Meeting &meeting)
{
    const auto words = [](QTime time) { return time.toString(u"H.mm"_s); };
    if (!meeting.starts.isValid())
        return {};
    return meeting.ends.isValid() ? words(meeting.starts) + u'–' + words(meeting.ends) : words(meeting.starts);
}

QString soon(const domain::Meeting &meeting, const QDateTime &now)
{
    if (meeting.status == domain::MeetingStatus::Ongoing)
        return NextMeetingCardView::tr("pågår");
    const qint64 days = now.date().daysTo(meeting.date);
    if (days == 0 && meeting.starts.isValid()) {
        const qint64 minutes = (now.time().secsTo(meeting.starts) + 59) / 60;
        if (minutes > 0 && minutes <= 120)
            return NextMeetingCardView::tr("om %n minuter", nullptr, int(minutes));
    }
    if (days == 0)
        return NextMeetingCardView::tr("i dag");
    return days == 1 ? NextMeetingCardView::tr("i morgon") : NextMeetingCardView::tr("om %n dagar", nullptr, int(days));
}

class Hairline final : public QWidget
{
public:
    Hairline() { setFixedHeight(px(9)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::hairline(painter, 0, width(), height() / 2);
    }
};

TextLabel *cell(TextLabel::Role role, const QString &text)
{
    auto *label = new TextLabel(role, text);
    label->setWordWrap(false);
    return label;
}

} // namespace

NextMeetingCardView::NextMeetingCardView(QWidget *parent)
    : QWidget(parent), m_label(new TextLabel(TextLabel::Role::Quiet, tr("Nästa möte"))), m_soon(new TextLabel(TextLabel::Role::Quiet)),
      m_title(new TextLabel(TextLabel::Role::ViewTitle)), m_when(new TextLabel(TextLabel::Role::Quiet)), m_points(new QWidget), m_grid(nullptr),
      m_open(new QPushButton(tr("Öppna mötet"))), m_notice(new QPushButton(theme::icon(u"exportera"_s), tr("Kallelse som PDF"))), m_upcoming(new QPushButton(tr("Kommande punkter"))), m_more(new TextLabel(TextLabel::Role::Detail))
{
    setAccessibleName(tr("Nästa möte"));
    makePrimary(m_open);
    m_soon->setWordWrap(false);
    m_title->setWordWrap(true);
    m_more->setWordWrap(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(18), px(20), px(20));
    column->setSpacing(px(4));
    auto *head = new QHBoxLayout;
    head->addWidget(m_label, 1);
    head->addWidget(m_soon);
    column->addLayout(head);
    column->addSpacing(px(4));
    column->addWidget(m_title);
    column->addWidget(m_when);
    column->addSpacing(px(6));
    column->addWidget(m_points);
    column->addSpacing(px(10));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(m_open);
    buttons->addWidget(m_notice);
    buttons->addWidget(m_upcoming);
    buttons->addStretch();
    buttons->addWidget(m_more);
    column->addLayout(buttons);
    connect(m_open, &QPushButton::clicked, this, &NextMeetingCardView::openRequested);
    connect(m_notice, &QPushButton::clicked, this, &NextMeetingCardView::noticeRequested);
    connect(m_upcoming, &QPushButton::clicked, this, &NextMeetingCardView::upcomingRequested);
}

void NextMeetingCardView::show(const lists::NextMeetingCard &card, const QDateTime &now)
{
    delete m_grid;
    qDeleteAll(m_points->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_grid = new QGridLayout(m_points);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(px(10));
    m_grid->setVerticalSpacing(px(1));
    m_grid->setColumnStretch(1, 1);
    const bool planned = !card.meeting.id.isNull();
    m_notice->setVisible(planned && card.meeting.status == domain::MeetingStatus::Planned);
    m_open->setText(planned ? tr("Öppna mötet") : tr("Till mötena"));
    m_soon->setText(planned ? soon(card.meeting, now) : QString());
    if (!planned) {
        m_title->setText(tr("Inget möte är planerat"));
        m_when->setText(tr("Det som väntar ligger under Kommande. Därifrån skapas nästa möte med sin dagordning."));
        m_more->clear();
        return;
    }
    m_title->setText(card.body);
    const QDate today = now.date();
    QStringList when{card.meeting.date == today ? tr("I dag") : lists::words::sentenceCase(domain::longDate(card.meeting.date, today))};
    if (const QString times = hours(card.meeting); !times.isEmpty())
        when.first() += u' ' + times;
    if (!card.meeting.place.isEmpty())
        when.append(card.meeting.place);
    QString text = when.join(u", "_s) + u'.';
    if (!card.points.isEmpty())
        text += u' ' + tr("%n punkter", nullptr, int(card.points.size()));
    if (card.minutes > 0)
        text += u", "_s + tr("%n minuter", nullptr, card.minutes);
    m_when->setText(text);
    int row = 0;
    for (const storage::AgendaLine &point : card.points) {
        if (row == pointsShown)
            break;
        m_grid->addWidget(new Hairline, 2 * row, 0, 1, 3);
        m_grid->addWidget(cell(TextLabel::Role::Detail, QString::number(row + 1)), 2 * row + 1, 0, Qt::AlignRight);
        m_grid->addWidget(new TextLabel(TextLabel::Role::Body, domain::toPlain(point.title)), 2 * row + 1, 1);
        m_grid->addWidget(cell(TextLabel::Role::Detail, lists::words::shortOrigin(point.origin, false, today)), 2 * row + 1, 2, Qt::AlignRight);
        ++row;
    }
    if (row > 0)
        m_grid->addWidget(new Hairline, 2 * row, 0, 1, 3);
    if (card.points.isEmpty())
        m_grid->addWidget(new TextLabel(TextLabel::Role::Quiet, tr("Dagordningen är tom än.")), 0, 0, 1, 3);
    const int more = int(card.points.size()) - row;
    m_more->setText(more > 0 ? tr("%n till på dagordningen", nullptr, more) : QString());
}

void NextMeetingCardView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::box(painter, rect(), theme::colours().page, theme::colours().hair, px(10));
}

} // namespace views
