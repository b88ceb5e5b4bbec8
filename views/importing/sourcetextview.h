// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/importing/sourcemark.h"

#include <QTextEdit>
#include <memory>

namespace views {

/// The text of a file that has no pages, with the marks of the questions in its margin.
class SourceTextView : public QTextEdit
{
    Q_OBJECT
public:
    explicit SourceTextView(QWidget *parent = nullptr);

    void setSource(const std::shared_ptr<const importing::Source> &source); ///< null: none
    void setMarks(const QList<SourceMark> &marks);
    void setActive(int number);
    void setCurrent(const importing::SourcePlace &place);

signals:
    void markChosen(int number);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void tint();
    QRectF circle(const SourceMark &mark) const; ///< in the viewport; null: the place is not known
    QTextCursor cursorAt(const importing::SourcePlace &place) const;
    void bringIntoView(const importing::SourcePlace &place);

    QList<SourceMark> m_marks;
    int m_active = 0;
    importing::SourcePlace m_current;
    bool m_dressing = false;
};

} // namespace views
