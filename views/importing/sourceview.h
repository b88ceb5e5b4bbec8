// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/importing/sourcemark.h"

#include <QStackedWidget>
#include <memory>

namespace views {

class PageDrawer;
class PagesView;
class SourceTextView;

/// The original, as it is on paper: the pages of a PDF as pictures, any other file as its text; with the numbers of the
/// questions beside the lines that they are about.
class SourceView : public QStackedWidget
{
    Q_OBJECT
public:
    explicit SourceView(QWidget *parent = nullptr);
    ~SourceView() override;

    /// `path`: where the pages of a PDF are drawn from.
    void show(const std::shared_ptr<const importing::Source> &source, const QString &path);
    void setMarks(const QList<SourceMark> &marks);
    /// The mark of that number comes into view and is blue; 0: none.
    void setActive(int number);
    /// Where the row at the caret was found: brought into view and tinted.
    void setCurrent(const importing::SourcePlace &place);

signals:
    void markChosen(int number);

private:
    PagesView *m_pages;
    SourceTextView *m_text;
    PageDrawer *m_drawer;
};

} // namespace views
