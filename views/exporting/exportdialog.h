// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exporting/exportsource.h"
#include "views/shared/dialog.h"

#include <QThread>

#include <atomic>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace views {

class DocumentWorker;
class Field;
class MessageBar;
class PagePreview;
class TextLabel;

/// Exports one document: its pages as they will be, the choices that there are, and where it goes. Stays open when the file
/// cannot be written, and says why in its place.
class ExportDialog : public Dialog
{
    Q_OBJECT
public:
    ExportDialog(const ExportSource &source, const ExportSettings &settings, QWidget *parent = nullptr);
    ~ExportDialog() override;

    QString path() const;
    documents::Format format() const;
    documents::MinutesOptions options() const;

signals:
    /// The file stands there whole.
    void exported(const QString &path, const views::ExportSettings &settings);

private:
    QWidget *choices();
    QWidget *buttons();
    void showPreview();
    void choosePath();
    void formatChosen();
    void choiceMade();
    void explain();
    void pathEdited();
    void start();
    void print();
    void finish(const QString &path, const documents::Outcome &outcome);
    ExportSettings settings() const;

    ExportSource m_source;
    QThread m_thread;
    DocumentWorker *m_worker; ///< lives in m_thread, goes with it
    std::atomic<int> m_preview = 0; ///< also read where the worker is asked for pages
    PagePreview *m_pages;
    QComboBox *m_format;
    QCheckBox *m_attendance;
    QCheckBox *m_tasks;
    QCheckBox *m_threads;
    QCheckBox *m_confidential;
    QLineEdit *m_path;
    Field *m_pathField;
    TextLabel *m_formatNote;
    TextLabel *m_choiceNote;
    MessageBar *m_message;
    QPushButton *m_export;
    QPushButton *m_print;
    QPushButton *m_close;
};

} // namespace views
