// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/marks.h"

#include <QAbstractButton>

namespace views {

/// One step of what came of something: mark, title and details, tied to the step above by the thread. Enter or a click
/// opens it.
class ThreadStep : public QAbstractButton
{
    Q_OBJECT
public:
    ThreadStep(Mark mark, const QString &title, const QString &details, QWidget *parent = nullptr);

    /// The step above is the one made before it in the same column.
    void setTied(bool toTheStepAbove);
    /// A day before the mark; all steps of a column have one then, or none.
    void setWhen(const QString &when);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    qreal layOut(QPainter *painter, int width) const;

    Mark m_mark;
    QString m_details;
    QString m_when;
    int m_left = 0; ///< room for the day
    bool m_tied = false;
    bool m_goesOn = false; ///< the step below is tied to this
};

} // namespace views
