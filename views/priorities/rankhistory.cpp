// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/priorities/rankhistory.h"

#include "documents/pictures/seriespicture.h"
#include "domain/dates.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::px;

namespace {

documents::PictureStyle pictureStyle()
{
    const Colours &c = theme::colours();
    documents::PictureStyle s = documents::PictureStyle::print();
    s.page = c.canvas;
    s.band = c.band;
    s.sunk = c.sunk;
    s.ink = c.ink;
    s.ink2 = c.ink2;
    s.ink3 = c.ink3;
    s.hair = c.hair;
    s.edge = c.edge;
    s.thread = c.thread;
    s.blue = c.blue;
    s.green = c.green;
    s.ochre = c.ochre;
    s.plum = c.plum;
    s.scale = theme::scale();
    return s;
}

} // namespace

class RankHistory::Drawing : public QWidget
{
public:
    explicit Drawing(QWidget *parent) : QWidget(parent) { setFixedHeight(px(260)); }

    void setPicture(std::unique_ptr<documents::Picture> picture)
    {
        m_picture = std::move(picture);
        setAccessibleName(m_picture ? m_picture->alt() : QString());
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        if (m_picture)
            m_picture->paint(p);
    }

private:
    std::unique_ptr<documents::Picture> m_picture;
};

RankHistory::RankHistory(lists::PlanBoard &board, QWidget *parent) : QScrollArea(parent), m_board(board)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Rang över tid"));
    viewport()->setAutoFillBackground(false);
    auto *holder = new QWidget;
    holder->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, px(8), px(24));
    column->setSpacing(px(12));
    m_drawing = new Drawing(holder);
    column->addWidget(m_drawing);
    m_list = new QVBoxLayout;
    m_list->setSpacing(px(16));
    column->addLayout(m_list);
    column->addStretch();
    setWidget(holder);
    connect(&board, &lists::PlanBoard::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            load();
    });
}

void RankHistory::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_stale = true;
}

void RankHistory::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_stale)
        load();
}

void RankHistory::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible())
        load();
}

void RankHistory::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (isVisible() && event->size().width() != event->oldSize().width())
        load();
}

QString RankHistory::titleOf(domain::AssignmentId assignment) const
{
    const int row = m_board.rowOf(assignment);
    return row < 0 ? tr("Uppdrag i ett annat års plan") : m_board.at(row).assignment.title;
}

void RankHistory::load()
{
    m_stale = false;
    QList<documents::SeriesPicture::Series> series;
    for (const lists::BoardEntry &entry : m_board.entries()) {
        documents::SeriesPicture::Series one{entry.assignment.title, {}, {domain::ObjectType::Assignment, entry.assignment.id.uuid()}};
        const auto &made = m_board.prioritisations();
        for (auto p = made.rbegin(); p != made.rend(); ++p)
            if (const int rank = p->rankOf(entry.assignment.id); rank && p->date.isValid())
                one.points.append({p->date, double(rank)});
        if (!one.points.isEmpty())
            series.append(one);
    }
    documents::SeriesPicture::Frame frame;
    frame.title = tr("Rang över tid");
    frame.downwards = true;
    m_drawing->setVisible(!series.isEmpty());
    if (!series.isEmpty())
        m_drawing->setPicture(std::make_unique<documents::SeriesPicture>(series, frame, QSizeF(viewport()->width() - px(8), px(260)), pictureStyle()));

    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_board.prioritisations().isEmpty())
        m_list->addWidget(new TextLabel(TextLabel::Role::Quiet, tr("Inget är prioriterat än. Välj Prioritera om, eller gör ett beslut i ett möte till prioritering."), this));
    for (const domain::Prioritisation &made : m_board.prioritisations()) {
        auto *block = new QWidget(this);
        auto *column = new QVBoxLayout(block);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(px(4));
        auto *head = new QHBoxLayout;
        const bool shown = m_board.shown() && m_board.shown()->id == made.id;
        const QString day = domain::fullDate(made.date).section(u' ', 1);
        head->addWidget(new TextLabel(TextLabel::Role::PanelTitle, shown ? tr("%1 (visas på tavlan)").arg(day) : day, block));
        head->addStretch();
        const auto button = [&](const QString &text, auto act) {
            auto *b = new QPushButton(text, block);
            b->setFlat(true);
            b->setAccessibleName(text + u' ' + day);
            connect(b, &QPushButton::clicked, this, act);
            head->addWidget(b);
        };
        if (!shown)
            button(tr("Visa på tavlan"), [this, id = made.id] { emit shownOnBoard(id); });
        if (made.decision)
            button(tr("Beslutet"), [this, id = made.decision] { emit decisionOpened(id); });
        if (!m_readOnly)
            button(tr("Ta bort"), [this, id = made.id] { emit removed(id); });
        column->addLayout(head);
        QStringList longTerm;
        for (const domain::PriorityChoice &choice : made.choices) {
            if (choice.longTerm) {
                longTerm << titleOf(choice.assignment);
                continue;
            }
            const QString line = tr("%1. %2").arg(made.rankOf(choice.assignment)).arg(titleOf(choice.assignment));
            column->addWidget(new TextLabel(TextLabel::Role::Body, choice.reason.isEmpty() ? line : line + u". "_s + choice.reason, block));
        }
        if (!longTerm.isEmpty())
            column->addWidget(new TextLabel(TextLabel::Role::Detail, tr("Långsiktiga: %1").arg(longTerm.join(u", "_s)), block));
        m_list->addWidget(block);
    }
}

} // namespace views
