// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finishing.h"
#include "editing/lineedits.h"
#include "editing/meetingedits.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace views {

class DepartureList;
class QuestionCard;
class TextLabel;

/// Before minutes are finished: what is unclear, each settled or left with a key; where what was not reached goes; what
/// will happen. Takes the right column, the page stays. Never blocks.
class FinishPanel : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive this.
    FinishPanel(editing::MeetingEdits &meetings, editing::LineEdits &lines, QWidget *parent = nullptr);

    /// Shows the meeting as it is stored now; what was left last time is asked again.
    /// `declined`: what lines said when their suggestion was turned down on the page.
    void begin(domain::MeetingId meeting, const domain::Directory &directory, const QHash<domain::LineId, QString> &declined);
    /// The minutes have changed. What has been left stays left.
    void refresh();
    QList<domain::Question> questions() const { return m_questions; } ///< still open
    QuestionCard *activeCard() const { return m_active; }

signals:
    /// The line is to become what its words say; the minutes' own undo holds that.
    void readingAccepted(const domain::LineId &line, const domain::Reading &reading);
    void suggestionDeclined(const domain::LineId &line);
    void lineShown(const domain::LineId &line);     ///< to be seen on the page; the keyboard stays here
    void lineRequested(const domain::LineId &line); ///< to be written: the keyboard goes there
    void finished(domain::MeetingId meeting);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void addQuestions(QVBoxLayout *column);
    void addDepartures(QVBoxLayout *column);
    void addAnswers(QuestionCard *card);
    void activate(QuestionCard *card);
    void leave(const domain::Question &question);
    void step(int by);
    void send(const domain::Sending &sending);
    void finish();
    QString summary() const;
    QString consequences() const;

    editing::MeetingEdits &m_meetings;
    editing::LineEdits &m_lines;
    domain::MeetingId m_meeting;
    domain::Directory m_directory;
    QHash<domain::LineId, QString> m_declined;
    domain::Minutes m_minutes;
    QList<domain::Question> m_questions;
    QList<domain::Question> m_left;
    QList<domain::Sending> m_sendings; ///< points that go elsewhere than the others
    QList<editing::Placement> m_placements;
    QList<QuestionCard *> m_cards;
    QList<QWidget *> m_stops; ///< what the arrows go through: the cards, then the points that may be sent elsewhere
    DepartureList *m_departures = nullptr;
    QuestionCard *m_active = nullptr;
    QScrollArea *m_scroll;
    TextLabel *m_summary;
    QPushButton *m_finish;
};

} // namespace views
