// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/recordedits.h"
#include "lists/qualitylists.h"
#include "views/quality/listandpage.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace views {

class PictureView;
class TextLabel;

/// The quality indicators: what is measured, where it is to come, the values, and how they have gone. Values are typed into the
/// table, pasted as cells, or read from a CSV file.
class IndicatorTab : public ListAndPage
{
    Q_OBJECT
public:
    IndicatorTab(lists::IndicatorList &indicators, storage::Repositories &stored, editing::RecordEdits &edits, bool readOnly, QWidget *parent = nullptr);

    void focusFirst();
    void addIndicator();
    /// Takes values in from cells or a file's bytes: shows what they are understood as first.
    void importValues(const QByteArray &table, const QString &from);

signals:
    void done(const QString &words);
    void problem(const QString &text, const QString &details);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildPage();
    void choose(const QModelIndex &index);
    void showFields();
    void showPicture();
    void change();
    void paste();
    void readFile();
    void removeValue();
    void removeIndicator();

    lists::IndicatorList &m_indicators;
    storage::Repositories &m_stored;
    editing::RecordEdits &m_edits;
    bool m_readOnly;
    lists::IndicatorValues *m_values;

    QLineEdit *m_name;
    QLineEdit *m_unit;
    QLineEdit *m_baseline;
    QLineEdit *m_target;
    QComboBox *m_direction;
    TextLabel *m_problem;
    TextLabel *m_words;
    PictureView *m_picture;
    QTableView *m_table;
    QPushButton *m_paste;
    QPushButton *m_file;
    QPushButton *m_remove;
    QPushButton *m_new;
};

} // namespace views
