// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace views {

/// Widgets one after another, as words in a line, and on to the next line where there is no more room.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    FlowLayout(QWidget *parent, int horizontalGap, int verticalGap);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    QSize minimumSize() const override;
    QSize sizeHint() const override { return minimumSize(); }
    void setGeometry(const QRect &rect) override;

private:
    int place(const QRect &rect, bool apply) const;

    QList<QLayoutItem *> m_items;
    int m_horizontalGap;
    int m_verticalGap;
};

} // namespace views
