// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/yearcyclelist.h"
#include "views/shared/place.h"

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace editing {
class RecordEdits;
}
namespace lists {
class BodyList;
}

namespace views {

class EntryPane;
class MonthView;
class RowList;
class SegmentedToggle;
class TextLabel;
class WheelView;

/// What recurs every year: as a wheel, as a list and by month; all three choose the same entry, and Enter opens it beside.
class YearCyclePlace : public Place
{
    Q_OBJECT
public:
    /// All outlive it.
    struct Parts {
        lists::YearCycleList &list;
        lists::BodyList &bodies;
        editing::RecordEdits &edits;
    };
    enum class Look { Wheel, List, Month };

    explicit YearCyclePlace(const Parts &parts, QWidget *parent = nullptr);

    QString placeId() const override { return QStringLiteral("yearcycle"); }
    QString title() const override { return tr("Årshjul"); }
    QString iconName() const override { return QStringLiteral("arshjul"); }
    void focusFirst() override;
    QList<QWidget *> panes() const override;
    QList<QAction *> fileActions() const override { return {m_exportAction, m_calendarAction, m_templateAction}; }
    QList<QAction *> insertActions() const override { return {m_newAction}; }
    QList<QAction *> viewActions() const override { return m_looks; }
    QVariantMap memory() const override;
    void recall(const QVariantMap &memory) override;
    bool goTo(const domain::ObjectRef &object, const QString &words) override;

    void setReadOnly(bool readOnly);
    void setLook(Look look);
    Look look() const { return m_look; }
    void choose(domain::YearCycleEntryId entry);
    domain::YearCycleEntryId chosen() const { return m_chosen; }
    void open(domain::YearCycleEntryId entry); ///< its fields, beside

signals:
    void exportRequested();
    void calendarRequested(); ///< as .ics

private:
    QWidget *buildHead();
    void makeActions();
    void connectViews();
    void setYear(int year);
    void addEntry();
    void useTemplate();
    void showTitle();
    void showEmpty();
    void closePane();

    Parts m_parts;
    Look m_look = Look::Wheel;
    bool m_readOnly = false;
    domain::YearCycleEntryId m_chosen;
    TextLabel *m_title;
    TextLabel *m_summary;
    SegmentedToggle *m_toggle;
    QPushButton *m_new;
    QStackedWidget *m_left;
    WheelView *m_wheel;
    QWidget *m_listHolder;
    MonthView *m_month;
    TextLabel *m_day;
    QStackedWidget *m_right;
    RowList *m_rows;
    EntryPane *m_pane;
    QSplitter *m_splitter;
    QList<QAction *> m_looks;
    QAction *m_exportAction;
    QAction *m_calendarAction;
    QAction *m_templateAction;
    QAction *m_newAction;
};

} // namespace views
