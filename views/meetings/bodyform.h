// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/body.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace editing {
class BodyEdits;
}

namespace views {

/// One body: names, place, the order of its sections, numbering and standing points. Each field takes effect when it is left.
class BodyForm : public QWidget
{
    Q_OBJECT
public:
    explicit BodyForm(editing::BodyEdits &edits, QWidget *parent = nullptr);

    void setBody(const domain::Body &body);
    const domain::Body &body() const { return m_body; }
    void focusFirst();
    /// Stores what is still being typed.
    void store();

signals:
    void stored();
    void lookRequested(domain::BodyId body); ///< how the body's documents look

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillSections();
    void fillReportDays();
    void moveSection(int by);
    domain::Body typed() const;

    editing::BodyEdits &m_edits;
    domain::Body m_body;
    QLineEdit *m_name;
    QLineEdit *m_abbreviation;
    QComboBox *m_kind;
    QCheckBox *m_keepsMinutes;
    QLineEdit *m_place;
    QListWidget *m_sections;
    QComboBox *m_numbering;
    QComboBox *m_reportDays; ///< how long assignments may be without news
    QPlainTextEdit *m_standing;
};

} // namespace views
