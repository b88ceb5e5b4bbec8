// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/marks.h"

#include <QCheckBox>
#include <optional>

namespace views {

/// One choice of a facet: a check box with how many there would be at the right, and the mark that the choice stands for.
class FacetBox : public QCheckBox
{
    Q_OBJECT
public:
    explicit FacetBox(const QString &text, QWidget *parent = nullptr);

    void setCount(int count);
    void setMark(Mark mark);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }

private:
    QString m_words; ///< whole: what the box shows may be elided
    int m_count = -1;
    std::optional<Mark> m_mark;
};

} // namespace views
