// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/overviewsection.h"

#include "lists/overview.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace views {

using lists::OverviewLine;
using theme::px;

namespace {

/// Where the rows' words begin within the list: heading and empty text stand above them.
constexpr int inset = 24;

Mark markOf(const OverviewLine &line)
{
    switch (line.sign) {
    case OverviewLine::Sign::Task: return Mark::TaskOpen;
    case OverviewLine::Sign::LateTask: return Mark::TaskLate;
    case OverviewLine::Sign::Decision: return marks::of(line.decision, line.kind);
    case OverviewLine::Sign::FollowUp: return Mark::FollowUp;
    case OverviewLine::Sign::Silent: return Mark::Doubt;
    case OverviewLine::Sign::Gap: return Mark::Gap;
    case OverviewLine::Sign::Cycle: return Mark::Meeting;
    }
    return Mark::Meeting;
}

class LineDelegate final : public RowDelegate
{
public:
    LineDelegate(lists::OverviewSection &section, QObject *parent) : RowDelegate(parent), m_section(section) {}

protected:
    Row row(const QModelIndex &index) const override
    {
        const OverviewLine &line = m_section.at(index.row());
        Row row;
        row.mark = markOf(line);
        row.title = line.title;
        row.face = Row::Face::Said;
        row.details = line.detail;
        row.right = line.right;
        if (line.urgent)
            row.rightColour = theme::colours().ochre;
        return row;
    }

private:
    lists::OverviewSection &m_section;
};

} // namespace

OverviewSectionView::OverviewSectionView(const QString &title, lists::OverviewSection &section, const QString &empty, QWidget *parent)
    : QWidget(parent), m_section(section), m_rows(new RowList), m_empty(new TextLabel(TextLabel::Role::Quiet, empty)), m_all(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(inset), 0, px(inset - 12), 0);
    auto *name = new TextLabel(TextLabel::Role::PanelTitle, title);
    head->addWidget(name, 1);
    m_all->setFlat(true);
    m_all->hide();
    head->addWidget(m_all);
    column->addLayout(head);
    m_empty->setContentsMargins(px(inset), px(4), px(inset), px(4));
    column->addWidget(m_empty);
    column->addWidget(m_rows);

    m_rows->setAccessibleName(title);
    m_rows->setItemDelegate(new LineDelegate(section, m_rows));
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setLayoutMode(QListView::SinglePass); // few, and all of them are seen
    m_rows->setFocusPolicy(Qt::TabFocus);
    m_rows->viewport()->setAutoFillBackground(false);
    m_rows->setModel(&section);
    m_rows->installEventFilter(this);
    connect(m_rows, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { emit opened(index.row()); });
    connect(m_rows, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { emit opened(index.row()); });
    connect(m_all, &QPushButton::clicked, this, &OverviewSectionView::allRequested);
    connect(&section, &lists::OverviewSection::filled, this, &OverviewSectionView::fit);
    fit();
}

void OverviewSectionView::setEmptyText(const QString &text) { m_empty->setText(text); }

void OverviewSectionView::setAllText(const QString &text)
{
    m_all->setText(text);
    m_all->setVisible(!text.isEmpty());
}

void OverviewSectionView::fit()
{
    const int count = m_section.rowCount();
    m_empty->setVisible(count == 0);
    m_rows->setVisible(count > 0);
    int height = 2;
    for (int row = 0; row < count; ++row)
        height += m_rows->sizeHintForRow(row);
    m_rows->setFixedHeight(height);
}

bool OverviewSectionView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rows && event->type() == QEvent::FocusIn)
        m_rows->ensureCurrent();
    if (watched == m_rows && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && m_rows->currentIndex().isValid()) {
            emit settled(m_rows->currentIndex().row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void OverviewSectionView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void OverviewSectionView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace views
