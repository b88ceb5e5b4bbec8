// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>

namespace views {

/// Pages of paper under each other, as wide as there is room for. Images are asked for when a page comes into sight.
class PagePreview : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// New pages; sizes in points. The place is kept where the document still has it.
    void setPages(const QList<QSizeF> &sizes);
    void setImage(int page, const QImage &image);
    void setMessage(const QString &message); ///< instead of pages
    int pageCount() const { return int(m_sizes.size()); }
    bool hasImages() const { return !m_images.isEmpty(); }
    int currentPage() const; ///< from 0: the one in the middle

signals:
    void imageNeeded(int page, qreal pixelsPerPoint);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void askForVisible();
    void tellPlace();
    qreal scale() const;
    QRectF pageRect(int page) const; ///< in the viewport

    QList<QSizeF> m_sizes;
    QList<qreal> m_tops;
    QHash<int, QImage> m_images;
    QSet<int> m_asked;
    QString m_message;
    qreal m_scale = 1;
};

} // namespace views
