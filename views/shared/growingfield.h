// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace views {

/// A short text that is written where it will stand and wraps: a new row of a plan's page. No box around it; a blue line under it while
/// it has the focus. Enter is done with it. Line breaks that are pasted become spaces.
class GrowingField : public QTextEdit
{
    Q_OBJECT
public:
    explicit GrowingField(QWidget *parent = nullptr);

    QString text() const { return toPlainText(); }
    void setText(const QString &text); ///< forgets what could be undone in it

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void entered(); ///< Enter
    void left();    ///< the focus goes elsewhere

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override; ///< left to the page

private:
    void fit();
};

} // namespace views
