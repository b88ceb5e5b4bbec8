// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/priorities/assignmentpane.h"

#include "domain/dates.h"
#include "domain/markdown.h"
#include "views/priorities/movement.h"
#include "views/priorities/timeline.h"
#include "views/shared/paint.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::px;

namespace {
constexpr int steps = 8;
}

/// The line of movements with the days of the reports under it.
class AssignmentPane::Course : public QWidget
{
public:
    explicit Course(QWidget *parent) : QWidget(parent) { setFixedHeight(px(104)); }

    void setEntry(const lists::BoardEntry &entry, QDate today)
    {
        m_entry = entry;
        m_today = today;
        setVisible(!entry.reports.isEmpty());
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = theme::colours();
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        const QRectF top(0, 0, width(), px(20));
        paint::line(p, top, tr("Läge för läge"), theme::label(), c.ink2);
        movement::paint(p, QRectF(width() - px(100), 0, px(100), px(20)), m_entry.movement(), c.page);
        movement::paintCourse(p, QRectF(px(2), px(28), width() - px(4), px(40)), m_entry.course, m_entry.movement(), c.page);
        const qsizetype shown = qMin(qsizetype(5), m_entry.reports.size());
        for (qsizetype i = 0; i < shown; ++i) {
            const QString day = domain::shortDate(m_entry.reports[shown - 1 - i].date, m_today);
            const QFont font = theme::ui(11);
            const qreal wide = QFontMetricsF(font).horizontalAdvance(day) + 2;
            const qreal at = shown == 1 ? width() : width() * qreal(i) / qreal(shown - 1);
            paint::line(p, QRectF(qBound(0.0, at - wide / 2, width() - wide), px(76), wide, px(18)), day, font, c.ink3);
        }
        paint::hairline(p, 0, width(), height() - 2);
    }

private:
    lists::BoardEntry m_entry;
    QDate m_today;
};

AssignmentPane::AssignmentPane(lists::PlanBoard &board, lists::AssignmentReader &reader, QWidget *parent)
    : Pane(tr("Uppdraget"), parent), m_board(board), m_reader(reader)
{
    QWidget *holder = widget();
    auto *outer = new QVBoxLayout(holder);
    outer->setContentsMargins(px(24), px(22), px(24), px(24));
    m_content = new QWidget(holder);
    outer->addWidget(m_content);
    outer->addStretch();
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    m_number = new TextLabel(TextLabel::Role::Group, QString(), m_content);
    m_title = new TextLabel(TextLabel::Role::ViewTitle, QString(), m_content);
    m_title->setWordWrap(true);
    m_wanted = new TextLabel(TextLabel::Role::Written, QString(), m_content);
    m_notes = new TextLabel(TextLabel::Role::Problem, QString(), m_content);
    m_course = new Course(m_content);
    m_open = new QPushButton(theme::icon(u"oppna"_s), tr("Öppna uppdraget"), m_content);
    m_thread = new QPushButton(tr("Hela tråden"), m_content);
    m_thread->setFlat(true);
    m_timeline = new Timeline(m_content);
    auto *happened = new QHBoxLayout;
    happened->addWidget(new TextLabel(TextLabel::Role::Group, tr("Det som hänt"), m_content));
    happened->addStretch();
    happened->addWidget(m_thread);
    auto *open = new QHBoxLayout;
    open->addWidget(m_open);
    open->addStretch();
    for (QWidget *widget : {static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_wanted), static_cast<QWidget *>(m_notes)})
        column->addWidget(widget);
    column->addLayout(open);
    column->addSpacing(px(8));
    column->addWidget(m_course);
    column->addLayout(happened);
    column->addWidget(m_timeline);

    connect(m_open, &QPushButton::clicked, this, &AssignmentPane::opened);
    m_thread->setShortcut(Qt::CTRL | Qt::Key_T); // as in minutes
    connect(m_thread, &QPushButton::clicked, this, [this] { emit openThread({domain::ObjectType::Assignment, m_reader.assignment().uuid()}); });
    connect(m_timeline, &Timeline::openMinutes, this, &AssignmentPane::openMinutes);
    connect(m_timeline, &Timeline::openObject, this, &AssignmentPane::openObject);
    const auto again = [this] {
        m_stale = true;
        if (isVisible())
            load();
    };
    connect(&reader, &lists::AssignmentReader::changed, this, again);
    connect(&board, &lists::PlanBoard::changed, this, again);
    m_content->hide();
}

void AssignmentPane::setToday(QDate today)
{
    m_today = today;
    load();
}

void AssignmentPane::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_stale)
        load();
}

void AssignmentPane::load()
{
    m_stale = false;
    const int row = m_board.rowOf(m_reader.assignment());
    const auto details = row < 0 ? std::nullopt : m_reader.read();
    m_content->setVisible(details.has_value());
    if (!details)
        return;
    const lists::BoardEntry &entry = m_board.at(row);
    const domain::Assignment &a = details->assignment;
    const QString place = entry.rank ? tr("rang %1").arg(entry.rank) : tr("långsiktigt");
    m_number->setText(a.number.isEmpty() ? tr("Uppdrag, %1").arg(place) : tr("Uppdrag %1, %2").arg(a.number, place));
    m_title->setText(a.title.isEmpty() ? tr("Utan namn") : a.title);
    QString wanted = a.desiredState.section(u'\n', 0, 0, QString::SectionSkipEmpty);
    if (wanted.startsWith(u"- "))
        wanted.remove(0, 2);
    m_wanted->setText(domain::toPlain(QStringView(wanted)));
    m_wanted->setVisible(!wanted.isEmpty());
    QStringList notes;
    if (entry.stale)
        notes << (entry.latest().isValid() ? tr("Inget nytt sedan %1.").arg(domain::longDate(entry.latest(), m_today)) : tr("Ingen lägesbeskrivning än."));
    for (const QString &gone : entry.gone)
        notes << tr("%1 sitter inte längre i någon grupp.").arg(gone);
    m_notes->setText(notes.join(u' '));
    m_notes->setVisible(!notes.isEmpty());
    m_course->setEntry(entry, m_today);
    m_timeline->setSteps(details->steps, m_today, steps);
}

} // namespace views
