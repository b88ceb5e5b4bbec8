// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quality/listandpage.h"

#include "views/shared/emptystate.h"
#include "views/shared/rowlist.h"
#include "views/shared/theme.h"

#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace views {

using theme::px;

ListAndPage::ListAndPage(const QString &nothing, const QString &words, QWidget *parent)
    : QWidget(parent), m_rows(new RowList(this)), m_above(new QVBoxLayout), m_splitter(new QSplitter(this))
{
    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(px(8));
    m_above->setSpacing(px(8));
    leftColumn->addLayout(m_above);
    leftColumn->addWidget(m_rows, 1);

    auto *sheet = new QWidget;
    sheet->setBackgroundRole(QPalette::Base);
    sheet->setAutoFillBackground(true);
    auto *outer = new QVBoxLayout(sheet);
    outer->setContentsMargins(px(24), px(16), px(24), px(24));
    m_nothing = new EmptyState(nothing, words, sheet);
    outer->addWidget(m_nothing);
    m_page = new QWidget(sheet);
    m_column = new QVBoxLayout(m_page);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(12));
    outer->addWidget(m_page);
    outer->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(sheet);

    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(scroll);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);
    showPage(false);
}

void ListAndPage::addAbove(QWidget *widget, Qt::Alignment alignment) { m_above->addWidget(widget, 0, alignment); }

void ListAndPage::showPage(bool any)
{
    m_page->setVisible(any);
    m_nothing->setVisible(!any);
}

void ListAndPage::setWidths(int list, int page) { m_splitter->setSizes({px(list), px(page)}); }

} // namespace views
