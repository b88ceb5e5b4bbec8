// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/overview.h"
#include "views/shared/place.h"

#include <functional>

class QBoxLayout;
class QVBoxLayout;

namespace editing {
class LineEdits;
}

namespace views {

class NextMeetingCardView;
class OverviewSectionView;
class TextLabel;

/// What one sees first: the next meeting, what one owes, what waits, where the thread has gone silent. Each line opens its place.
class OverviewPlace : public Place
{
    Q_OBJECT
public:
    /// All outlive it.
    struct Parts {
        lists::Overview &overview;
        editing::LineEdits &edits;
        std::function<QDateTime()> clock = [] { return QDateTime::currentDateTime(); };
    };

    explicit OverviewPlace(const Parts &parts, QWidget *parent = nullptr);

    QString placeId() const override { return QStringLiteral("overview"); }
    QString title() const override { return tr("Översikt"); }
    QString iconName() const override { return QStringLiteral("oversikt"); }
    void focusFirst() override;
    QList<QWidget *> panes() const override;
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

signals:
    /// The next meeting's notice and agenda are wanted as a document.
    void noticeRequested(domain::MeetingId meeting);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    OverviewSectionView *addSection(QVBoxLayout *column, const QString &title, lists::OverviewSection &section, const QString &empty, const QString &place);
    void open(const lists::OverviewLine &line);
    void greet();
    void showCounts();

    Parts m_parts;
    bool m_readOnly = false;
    TextLabel *m_greeting;
    TextLabel *m_today;
    NextMeetingCardView *m_card;
    QBoxLayout *m_columns;
    OverviewSectionView *m_mine;
    OverviewSectionView *m_overdue;
    OverviewSectionView *m_followUps;
    OverviewSectionView *m_silent;
    OverviewSectionView *m_cycle;
    OverviewSectionView *m_decisions;
};

} // namespace views
