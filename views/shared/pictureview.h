// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pictures/picture.h"

#include <QWidget>
#include <functional>
#include <memory>

namespace views {

class PictureItemButton;

/// A picture of things that can be reached: each has a focus ring, a tooltip and a name for those who listen. One of them is
/// current and stands in the tab order; the arrow keys go on from it, Enter or a double click opens it.
class PictureView : public QWidget
{
    Q_OBJECT
public:
    /// Makes the picture for a width; called again when the width, the scheme or the text size changes.
    using Maker = std::function<std::unique_ptr<documents::Picture>(qreal width, const documents::PictureStyle &style)>;
    /// From an item, where a key leads; -1: nowhere. Without one the arrows go by the place on the picture.
    using Guide = std::function<int(const documents::Picture &picture, int from, int key)>;

    explicit PictureView(QWidget *parent = nullptr);
    ~PictureView() override;

    void setMaker(Maker maker);
    void setGuide(Guide guide) { m_guide = std::move(guide); }
    /// Makes the picture anew: its values have changed. The current item stays where it is the same object.
    void refresh();
    const documents::Picture *picture() const { return m_picture.get(); }

    int current() const { return m_current; } ///< index in items(); -1: none
    void setCurrent(int item, bool withFocus = false);
    /// The first item that shows the object; false where there is none.
    bool setCurrentObject(const domain::ObjectRef &object, bool withFocus = false);

    QSize sizeHint() const override;

signals:
    void currentChanged(int item);
    void activated(int item);
    void menuRequested(int item, const QPoint &globalPos);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    friend class PictureItemButton;
    void make();
    /// What there is to draw on: a scroll area's own width, so that a picture that needs more does not grow with itself.
    int room() const;
    void placeButtons();
    bool follow(int from, int key);
    int nearest(int from, int key) const;

    Maker m_maker;
    Guide m_guide;
    std::unique_ptr<documents::Picture> m_picture;
    QList<PictureItemButton *> m_buttons;
    int m_current = -1;
    int m_madeFor = -1;
};

} // namespace views
