// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pictures/picture.h"

#include <QWidget>
#include <memory>
#include <optional>

namespace views {

/// The scheme in force, as pictures want it; marks are painted from the icons.
documents::PictureStyle pictureStyle();

/// A drawn picture on screen: as wide as it is given room, its things reached by arrows, told in tooltips and to a screen
/// reader, and opened by Enter or a double click. Made anew where the width, the scheme or what it shows changes.
class PictureCanvas : public QWidget
{
    Q_OBJECT
public:
    using Make = std::function<std::unique_ptr<documents::Picture>(qreal width, const documents::PictureStyle &style)>;
    explicit PictureCanvas(const Make &make, QWidget *parent = nullptr);

    /// What is shown has changed. The picture is made when it is next painted or asked about.
    void refresh();
    const documents::Picture &picture() const;
    int current() const { return m_current; } ///< index among the picture's items; -1: none
    void setCurrent(int item);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentChanged(int item);
    void activated(const domain::ObjectRef &object);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

    /// What a subclass paints over the picture: a cursor, a bar that is dragged.
    virtual void paintOver(QPainter &) {}
    /// What lies under a place, in words; empty: nothing.
    virtual QString wordsAt(const QPointF &place) const;
    int itemAt(const QPointF &place) const;
    void tell(const QString &words); ///< to a screen reader

    /// The least width that the picture is drawn for; a narrower canvas scrolls.
    int m_narrowest;

private:
    Make m_make;
    mutable std::unique_ptr<documents::Picture> m_picture;
    mutable std::optional<int> m_least; ///< the least width that the picture takes; until what it shows changes
    int m_current = -1;
    bool m_stale = false; ///< what it shows has changed while nobody looked
};

} // namespace views
