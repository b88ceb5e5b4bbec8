// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace lists {
struct NextMeetingCard;
}

namespace views {

class TextLabel;

/// The next meeting and its agenda so far: the only card of the first view.
class NextMeetingCardView : public QWidget
{
    Q_OBJECT
public:
    explicit NextMeetingCardView(QWidget *parent = nullptr);

    void show(const lists::NextMeetingCard &card, const QDateTime &now);
    QPushButton *openButton() const { return m_open; }

signals:
    void openRequested();
    void noticeRequested();   ///< as a document to send to those who are called
    void upcomingRequested(); ///< what waits to be put on it

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_label;
    TextLabel *m_soon;
    TextLabel *m_title;
    TextLabel *m_when;
    QWidget *m_points;
    QGridLayout *m_grid;
    QPushButton *m_open;
    QPushButton *m_notice;
    QPushButton *m_upcoming;
    TextLabel *m_more;
};

} // namespace views
