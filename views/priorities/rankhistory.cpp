// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/priorities/rankhistory.h"

#include "documents/pictures/seriespicture.h"
#include "domain/dates.h"
#include "views/shared/picturecanvas.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace views {

using theme::px;

RankHistory::RankHistory(lists::PlanBoard &board, QWidget *parent) : QScrollArea(parent), m_board(board)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Rang över tid"));
    viewport()->setAutoFillBackground(false);
    viewport()->setBackgroundRole(QPalette::Window); // the scroll bar's ground too
    auto *holder = new QWidget;
    holder->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, px(8), px(24));
    column->setSpacing(px(12));
    m_drawing = new PictureCanvas([this](qreal width, const documents::PictureStyle &style) { return picture(width, style); }, holder);
    connect(m_drawing, &PictureCanvas::activated, this, [this](const domain::ObjectRef &object) { emit assignmentOpened(domain::AssignmentId(object.id)); });
    setFocusProxy(m_drawing);
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

QString RankHistory::titleOf(domain::AssignmentId assignment) const
{
    const int row = m_board.rowOf(assignment);
    return row < 0 ? tr("Uppdrag i ett annat års plan") : m_board.at(row).assignment.title;
}

std::unique_ptr<documents::Picture> RankHistory::picture(qreal width, const documents::PictureStyle &style) const
{
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
    documents::PictureStyle onCanvas = style;
    onCanvas.page = theme::colours().canvas;
    return std::make_unique<documents::SeriesPicture>(series, frame, QSizeF(width, px(260)), onCanvas);
}

void RankHistory::load()
{
    m_stale = false;
    const auto &all = m_board.prioritisations();
    m_drawing->setVisible(std::any_of(all.begin(), all.end(), [](const domain::Prioritisation &made) { return made.date.isValid() && !made.choices.isEmpty(); }));
    m_drawing->refresh();
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
