// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/prosedocument.h"
#include "outline/saver.h"
#include "views/shared/outlinekeys.h"
#include "views/shared/place.h"

#include <QTextEdit>

namespace views {

/// Where a running text lives: any field of any record.
struct ProseField {
    std::function<domain::Prose()> get;
    /// Stores it; false where that failed (why is told by the history of edits). `visit` is the same for all that is written
    /// while the text keeps the focus: joined to the field's name it is the key under which edits become one step.
    std::function<bool(const domain::Prose &text, const QString &visit)> set;
};

/// The calm editor for running texts: paragraphs and bullets with the keys of the minutes, as tall as its text, written to its
/// field a moment after each key. Ctrl+Z is the text's own while it has the focus; what was written during one visit is then
/// one step in the window's history. Text is not taken in from outside while it has the focus or holds what is not stored.
/// Ctrl+Tab and Ctrl+Shift+Tab go to the next and the previous field, since Tab is the text's own key.
class ProseEdit : public QTextEdit
{
    Q_OBJECT
public:
    enum class Form {
        Prose, ///< domain::Prose
        Line   ///< one line of plain text that wraps (a title): Enter and Tab go on to the next field
    };

    explicit ProseEdit(Form form = Form::Prose, QWidget *parent = nullptr);
    ~ProseEdit() override; ///< flushes

    /// Shows another field; what was written goes to the one before first.
    void setField(ProseField field);
    /// The field may have been changed from outside.
    void reload();
    bool flush(); ///< true: the field holds what is shown
    void setPlaceholder(const QString &words);
    /// The face of a title; running texts have their own.
    void setFace(const QFont &font);

    domain::Prose prose() const;
    SaveState saveState() const;

signals:
    void saveStateChanged(const views::SaveState &state);
    void message(const QString &sentence);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    template <class Change>
    void edit(Change change);
    bool commandKey(const QKeyEvent *event);
    bool goesOn(const QKeyEvent *event);
    outline::Saver::Written save();
    void show(const domain::Prose &prose);
    void fit();
    void keepCaretInView();
    void describe();
    void paintBullets(QPainter &painter, const QRect &exposed) const;
    void applyTheme();

    Form m_form;
    outline::ProseDocument m_document;
    OutlineKeys m_keys;
    ProseField m_field;
    outline::Saver m_saver;
    domain::Prose m_stored; ///< what the field holds, as far as is known here
    QString m_visit;
    QString m_placeholder;
    bool m_stale = false;   ///< changed from outside while it could not be taken in
    bool m_showing = false;
};

} // namespace views
