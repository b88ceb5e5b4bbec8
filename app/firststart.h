// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace views {
class MessageBar;
}

namespace app {

class StartCard;

/// What is shown while no file is open: one line of purpose and three ways on. Also the place where an opening that did not
/// work is told, with what one can do about it.
class FirstStart : public QWidget
{
    Q_OBJECT
public:
    explicit FirstStart(QWidget *parent = nullptr);

    views::MessageBar *messages() const { return m_messages; }
    /// Files that can be opened again, newest first; shown as links.
    void setRecentFiles(const QStringList &files);
    void focusFirst();

signals:
    void newFileRequested();
    void openFileRequested();
    void exampleRequested();
    void fileRequested(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    qreal titleTop() const;

    views::MessageBar *m_messages;
    QList<StartCard *> m_cards;
    QWidget *m_recent = nullptr;
    int m_left = 0;
    bool m_stacked = false;
};

} // namespace app
