// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/upcominglist.h"
#include "views/shared/place.h"

class QComboBox;
class QSplitter;
class QStackedWidget;

namespace editing {
class MeetingEdits;
class UpcomingEdits;
}
namespace lists {
class BodyList;
}

namespace views {

class SlotPane;
class TextLabel;
class UpcomingPane;
class UpcomingRows;

/// Everything that is to come up, meeting by meeting. Alt with the arrows or the mouse moves what waits to another meeting;
/// Ctrl+Enter puts all that waits for a meeting on its agenda.
class UpcomingPlace : public Place
{
    Q_OBJECT
public:
    /// What it is built on; all outlive it.
    struct Parts {
        lists::UpcomingList &list;
        lists::BodyList &bodies;
        editing::UpcomingEdits &edits;
        editing::MeetingEdits &meetings;
    };

    explicit UpcomingPlace(const Parts &parts, QWidget *parent = nullptr);

    QString placeId() const override { return QStringLiteral("upcoming"); }
    QString title() const override { return tr("Kommande"); }
    QString iconName() const override { return QStringLiteral("kommande"); }
    void focusFirst() override;
    QList<QWidget *> panes() const override;
    QList<QAction *> fileActions() const override { return {m_exportAction}; }
    QList<QAction *> viewActions() const override { return {m_open}; }
    QList<QAction *> meetingActions() const override { return {m_build, m_earlier, m_later, m_next, m_toDay, m_whyAction}; }
    QVariantMap memory() const override;
    void recall(const QVariantMap &memory) override;

    void setReadOnly(bool readOnly);
    /// Goes to what waits because of it; false: nothing does.
    bool showSource(const domain::ObjectRef &source);

signals:
    void exportRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHead();
    void makeActions();
    void fillBodies();
    void choose(int row);
    void restoreChoice();
    void showSummary();
    void step(int direction);
    void toNextMeeting();
    void move(const domain::UpcomingItem &item, const domain::UpcomingTime &to);
    void build();
    bool place(const domain::UpcomingSlot &slot);
    bool makeMeeting(const domain::UpcomingSlot &slot);

    Parts m_parts;
    bool m_readOnly = false;
    bool m_arranging = false;
    std::optional<domain::UpcomingItem> m_chosen;
    std::optional<domain::UpcomingTime> m_chosenTime;
    TextLabel *m_summary;
    QComboBox *m_bodies;
    UpcomingRows *m_rows;
    QStackedWidget *m_side;
    UpcomingPane *m_pane;
    SlotPane *m_slotPane;
    QSplitter *m_splitter;
    QAction *m_exportAction;
    QAction *m_build;
    QAction *m_earlier;
    QAction *m_later;
    QAction *m_next;
    QAction *m_toDay;
    QAction *m_whyAction;
    QAction *m_open;
};

} // namespace views
