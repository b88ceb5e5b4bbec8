// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/sourceview.h"

#include "views/importing/pagedrawer.h"
#include "views/importing/pagesview.h"
#include "views/importing/sourcetextview.h"

namespace views {

SourceView::SourceView(QWidget *parent) : QStackedWidget(parent), m_pages(new PagesView), m_text(new SourceTextView), m_drawer(new PageDrawer(this))
{
    addWidget(m_pages);
    addWidget(m_text);
    connect(m_pages, &PagesView::imageNeeded, m_drawer, &PageDrawer::draw);
    connect(m_drawer, &PageDrawer::drawn, m_pages, &PagesView::setImage);
    connect(m_pages, &PagesView::markChosen, this, &SourceView::markChosen);
    connect(m_text, &SourceTextView::markChosen, this, &SourceView::markChosen);
}

SourceView::~SourceView() = default;

void SourceView::show(const std::shared_ptr<const importing::Source> &source, const QString &path)
{
    const bool pages = !source->pageSizes.isEmpty();
    m_drawer->setFile(pages ? path : QString());
    m_pages->setSource(pages ? source : nullptr);
    m_text->setSource(pages ? nullptr : source);
    setCurrentIndex(pages ? 0 : 1);
    setFocusProxy(currentWidget());
}

void SourceView::setMarks(const QList<SourceMark> &marks)
{
    m_pages->setMarks(marks);
    m_text->setMarks(marks);
}

void SourceView::setActive(int number)
{
    m_pages->setActive(number);
    m_text->setActive(number);
}

void SourceView::setCurrent(const importing::SourcePlace &place)
{
    m_pages->setCurrent(place);
    m_text->setCurrent(place);
}

} // namespace views
