// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/followupedits.h"
#include "lists/duelist.h"
#include "lists/followupchoices.h"
#include "views/quality/listandpage.h"
#include "views/shared/rowlist.h"

class QComboBox;

namespace views {

class FollowUpForm;
class SegmentedToggle;
class TextLabel;

class DueDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    Row row(const QModelIndex &index) const override;
};

/// What is to be followed up, and the form to do it in beside it.
class DueTab : public ListAndPage
{
    Q_OBJECT
public:
    DueTab(lists::DueList &due, storage::Repositories &stored, editing::FollowUpEdits &edits, bool readOnly, QWidget *parent = nullptr);

    void setToday(QDate today);
    void focusFirst();
    bool flush(); ///< false: what is being written could not be stored
    /// The measure's form, whatever is listed. False: there is no such measure.
    bool show(domain::MeasureId measure);
    /// A follow-up that is there already, to be changed.
    bool show(domain::FollowUpId followUp);

signals:
    void done(const QString &words);
    void openThread(const domain::ObjectRef &object);
    void openObject(const domain::ObjectRef &object);

private:
    void choose(const QModelIndex &index);
    void begin(const domain::MeasureChoice &measure);
    const lists::FollowUpChoices &choices();
    void narrow(int stretch); ///< of the toggle
    void fillRounds();
    void save(const domain::FollowUp &followUp);

    lists::DueList &m_due;
    storage::Repositories &m_stored;
    editing::FollowUpEdits &m_edits;
    QDate m_today = QDate::currentDate();
    domain::MeasureId m_measure;
    SegmentedToggle *m_within;
    QComboBox *m_round; ///< shown while the list is narrowed to one
    QList<domain::DialogueRound> m_rounds;
    std::optional<lists::FollowUpChoices> m_choices; ///< until a meeting or a round changes
    FollowUpForm *m_form;
    QWidget *m_links;
};

} // namespace views
