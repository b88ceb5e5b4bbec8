// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/agreementedits.h"
#include "editing/followupedits.h"
#include "editing/recordedits.h"
#include "lists/bodylist.h"
#include "lists/duelist.h"
#include "lists/personlist.h"
#include "lists/qualitylists.h"
#include "views/shared/place.h"

class QMenu;
class QPushButton;
class QStackedWidget;

namespace views {

class DueTab;
class IndicatorTab;
class RoundTab;
class SegmentedToggle;
class TextLabel;

/// The work of following up: what is to be looked at, the indicators, the dialogues, and the quality report that is drafted
/// from all of it.
class QualityPlace : public Place
{
    Q_OBJECT
public:
    /// What it is built on; all outlive it.
    struct Parts {
        storage::Repositories &stored;
        editing::EditHistory &history;
        lists::BodyList &bodies;
        lists::PersonList &people;
        QDate today;
        bool readOnly = false;
    };
    explicit QualityPlace(const Parts &parts, QWidget *parent = nullptr);

    QString placeId() const override { return QStringLiteral("quality"); }
    QString title() const override { return tr("Uppföljning"); }
    QString iconName() const override { return QStringLiteral("granska"); }
    int waiting() const override { return m_due.late(); }
    void focusFirst() override;
    bool goTo(const domain::ObjectRef &object, const QString &words) override;
    bool flush() override;
    QVariantMap memory() const override;
    void recall(const QVariantMap &memory) override;
    QList<QAction *> viewActions() const override { return m_looks; }

    enum class Tab { Due, Indicators, Rounds };
    void setTab(Tab tab);
    Tab tab() const;
    void setToday(QDate today);
    DueTab *due() { return m_dueTab; }
    IndicatorTab *indicators() { return m_indicatorTab; }
    RoundTab *rounds() { return m_roundTab; }

signals:
    void reportRequested(domain::ActionPlanId plan);

private:
    QWidget *buildHead();
    void fillReports();

    Parts m_parts;
    editing::RecordEdits m_edits;
    editing::FollowUpEdits m_followUps;
    editing::AgreementEdits m_agreements;
    lists::DueList m_due;
    lists::IndicatorList m_indicators;
    lists::RoundList m_rounds;
    SegmentedToggle *m_toggle;
    QStackedWidget *m_tabs;
    DueTab *m_dueTab;
    IndicatorTab *m_indicatorTab;
    RoundTab *m_roundTab;
    QPushButton *m_report;
    QMenu *m_reports;
    QList<QAction *> m_looks;
};

} // namespace views
