// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/phrases.h"
#include "editing/operationalplanedits.h"
#include "lists/assignmentdetails.h"
#include "lists/bodylist.h"
#include "lists/personlist.h"
#include "views/shared/prosegroup.h"

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace views {

class ActivityList;
class PartyEdit;
class ReportCard;
class TextLabel;
class Timeline;

/// One assignment whole: its texts, written in place, its reports and reviews, and everything that happened in it.
class AssignmentPage : public QWidget
{
    Q_OBJECT
public:
    /// All outlive it.
    struct Parts {
        lists::AssignmentReader &reader; ///< this page's own
        lists::PersonList &people;
        lists::BodyList &bodies;
        editing::OperationalPlanEdits &edits;
    };
    explicit AssignmentPage(const Parts &parts, QWidget *parent = nullptr);

    void show(domain::AssignmentId assignment);
    domain::AssignmentId assignment() const { return m_parts.reader.assignment(); }
    void setToday(QDate today);
    void setReadOnly(bool readOnly);
    /// Years that have a plan, newest first: where it can be moved.
    void setYears(const QList<int> &years) { m_years = years; }
    void focusFirst();
    bool flush() { return m_group.flush(); }
    SaveState saveState() const { return m_group.state(); }
    void newReport();
    QList<QWidget *> panes() const;

signals:
    void closed();
    void saveStateChanged(const views::SaveState &state);
    void openMinutes(const QUuid &meeting, const QUuid &item, const QUuid &line);
    void openObject(const domain::ObjectRef &object);
    void openThread(const domain::ObjectRef &object);
    void refused(const QString &why);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildPage();
    QWidget *buildSide();
    void buildFacts(QVBoxLayout *column);
    ProseEdit *prose(QVBoxLayout *column, const QString &label, const QString &placeholder, const QString &key);
    ProseField fieldOf(const QString &what, const QString &key, QString domain::Assignment::*field);
    void load();
    void showFacts();
    void showReports();
    void showEarlier();
    void moveMenu();
    void tell(const editing::Answer &answer);
    domain::Directory directory() const;

    Parts m_parts;
    std::optional<lists::AssignmentDetails> m_details;
    QDate m_today = QDate::currentDate();
    QList<int> m_years;
    bool m_readOnly = false;
    bool m_stale = true;
    ProseGroup m_group;

    QScrollArea *m_scroll;
    QScrollArea *m_side;
    QPushButton *m_back;
    QPushButton *m_move;
    QLineEdit *m_number;
    ProseEdit *m_title;
    PartyEdit *m_owners;
    TextLabel *m_gone;
    QCheckBox *m_focus;
    TextLabel *m_resourcesLabel;
    ProseEdit *m_resources;
    QList<ProseEdit *> m_texts;
    ActivityList *m_activities;
    QVBoxLayout *m_earlier;
    QVBoxLayout *m_reports;
    QList<ReportCard *> m_cards;
    domain::StatusReportId m_toOpen; ///< a report just made: its card is opened and gone to
    QPushButton *m_newReport;
    Timeline *m_timeline;
};

} // namespace views
