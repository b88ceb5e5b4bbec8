// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/decisionlist.h"
#include "views/shared/place.h"

#include <QTimer>

class QLineEdit;
class QPushButton;
class QSplitter;

namespace editing {
class LineEdits;
}
namespace lists {
class BodyList;
class DecisionReader;
class PersonList;
}

namespace views {

class DecisionPane;
class FacetPanel;
class TextLabel;
class WindowedRows;
class YearStrip;

/// The decisions register: facets, years, list and the chosen decision whole. "/" or Ctrl+F goes to the words, Enter to the
/// place in the minutes, Escape back to the list and then takes the choices away.
class DecisionsPlace : public Place
{
    Q_OBJECT
public:
    /// What it is built on; all outlive it.
    struct Parts {
        lists::DecisionRegister &decisions;
        lists::DecisionReader &reader; ///< this place's own
        lists::BodyList &bodies;
        lists::PersonList &people;
        editing::LineEdits &edits;
    };
    explicit DecisionsPlace(const Parts &parts, QWidget *parent = nullptr);

    QString placeId() const override { return QStringLiteral("decisions"); }
    QString title() const override { return tr("Beslut"); }
    QString iconName() const override { return QStringLiteral("beslut"); }
    int waiting() const override { return m_waiting; } ///< decisions due to be followed up
    void focusFirst() override;
    QList<QAction *> fileActions() const override { return {m_exportAction}; }
    QList<QAction *> viewActions() const override;

    void setReadOnly(bool readOnly);
    void setToday(QDate today);
    /// Shows a decision, whatever is chosen now; makes room for it where the choices hide it.
    void showDecision(domain::LineId line);
    bool goToDecision(const QUuid &line, const QString &words) override;
    QVariantMap memory() const override;
    void recall(const QVariantMap &memory) override;
    const lists::DecisionQuery &query() const { return m_query; }

signals:
    /// The user wants the decisions that are listed as a document.
    void exportRequested(const QList<domain::LineId> &decisions);
    /// What stands under the decision is to become the operational plan's prioritisation.
    void prioritiseRequested(domain::LineId decision);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHead();
    void askFirst();
    void ask();
    void askInTurns();
    void takeQuery();
    void settle();
    void showFound();
    void read(domain::LineId decision);
    void readChosen();
    domain::LineId chosen() const;
    void openPlace();
    void showCounts();
    void choose(const QModelIndex &index);
    bool isNarrowed() const;
    void takeChoicesAway();

    Parts m_parts;
    lists::DecisionQuery m_query;
    lists::DecisionList *m_list;
    QTimer m_typing, m_showing, m_counting, m_reading;
    domain::LineId m_chosen; ///< read in the next turn while m_reading runs
    int m_all = 0; ///< decisions that were last counted
    QString m_sought; ///< what led here from the search
    bool m_asked = false;
    int m_waiting = 0;

    TextLabel *m_summary;
    QLineEdit *m_words;
    QPushButton *m_clear;
    QPushButton *m_choices; ///< shows the facets where there is no room for them beside the list
    QPushButton *m_export;
    FacetPanel *m_facets;
    YearStrip *m_years;
    WindowedRows *m_rows;
    DecisionPane *m_pane;
    QSplitter *m_splitter;
    QAction *m_exportAction;
    QAction *m_find;
    QAction *m_open;
    QAction *m_copyReference;
    QAction *m_copyQuotation;
};

} // namespace views
