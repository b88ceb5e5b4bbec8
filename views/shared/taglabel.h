// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/marks.h"

#include <QWidget>
#include <optional>

namespace views {

/// A small pill with a word, on the tint of its colour: "● Gäller".
class TagLabel : public QWidget
{
    Q_OBJECT
public:
    explicit TagLabel(QWidget *parent = nullptr);
    explicit TagLabel(Mark mark, QWidget *parent = nullptr);

    void setMark(Mark mark);                     ///< with the mark's own word
    void setMark(Mark mark, const QString &word);
    void setWord(const QString &word);           ///< no mark, on the sunk ground
    QString word() const { return m_word; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// The same pill for delegates; returns its width.
    static qreal paint(QPainter &painter, QPointF leftCentre, std::optional<Mark> mark, const QString &word);
    static qreal width(std::optional<Mark> mark, const QString &word);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Mark> m_mark;
    QString m_word;
};

} // namespace views
