// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QMenuBar;

namespace views {
class SavedMark;
}

namespace app {

/// Menu bar, search field and saved mark, 48 px high across the window.
class TopRow : public QWidget
{
    Q_OBJECT
public:
    explicit TopRow(QWidget *parent = nullptr);

    QMenuBar *menuBar() const { return m_menuBar; }
    QLineEdit *searchField() const { return m_search; }
    views::SavedMark *savedMark() const { return m_saved; }
    void layOut();

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QMenuBar *m_menuBar;
    QLineEdit *m_search;
    views::SavedMark *m_saved;
};

} // namespace app
