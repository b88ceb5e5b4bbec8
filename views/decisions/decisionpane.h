// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"
#include "editing/lineedits.h"
#include "lists/bodylist.h"
#include "lists/decisiondetails.h"
#include "lists/personlist.h"
#include "views/shared/pane.h"

class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace views {

class DateEdit;
class EmptyState;
class PartyEdit;
class DecisionField;
class TextLabel;
class WrittenText;

/// One decision whole: text, facts that are changed in place, how it came about, what it led to. A field that has the focus
/// is not touched when the decision changes elsewhere.
class DecisionPane : public Pane
{
    Q_OBJECT
public:
    DecisionPane(lists::DecisionRegister &decisions, lists::DecisionReader &reader, lists::BodyList &bodies, lists::PersonList &people,
                 editing::LineEdits &edits, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly);
    /// Nothing to do where none is shown.
    void openPlace();
    /// Marked in the decision's text, as the search field has them.
    void setWords(const QString &words);
    void copyReference(); ///< with a link that opens the program there
    void copyQuotation();

signals:
    void openMinutes(const QUuid &meeting, const QUuid &item, const QUuid &line);
    void openDecision(const QUuid &line);
    void prioritiseRequested(domain::LineId decision);
    void openThread(const domain::ObjectRef &object);
    void openMatter(const QString &words);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void buildFacts(QVBoxLayout *column);
    void buildOrigin(QVBoxLayout *column);
    void buildOutcome(QVBoxLayout *column);
    void load();
    void showHead();
    void showFacts();
    void showOrigin();
    void showOutcome();
    /// Changes what is stored by `change`; the value that is shown comes back through the reader.
    void changeDecision(const std::function<void(domain::Decision &)> &change);

    lists::DecisionRegister &m_register;
    lists::DecisionReader &m_reader;
    lists::BodyList &m_bodies;
    lists::PersonList &m_people;
    editing::LineEdits &m_edits;
    std::optional<lists::DecisionDetails> m_details;
    bool m_readOnly = false;
    bool m_stale = true;

    QWidget *m_content;
    EmptyState *m_empty;
    QString m_words; ///< sought
    QLabel *m_reference;
    QPushButton *m_copy;
    QPushButton *m_state;
    QMenu *m_states;
    WrittenText *m_text;
    PartyEdit *m_responsible;
    DateEdit *m_followUp;
    TextLabel *m_problem;
    DecisionField *m_replaces;
    QPushButton *m_openReplaced;
    QPushButton *m_openPlace;
    QPushButton *m_prioritise;
    TextLabel *m_origin;
    QLabel *m_before;
    QVBoxLayout *m_outcome;
};

} // namespace views
