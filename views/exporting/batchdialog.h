// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exporting/batchexport.h"
#include "views/exporting/exportsource.h"
#include "views/shared/dialog.h"

#include <QDate>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace views {

class Field;
class MessageBar;
class TextLabel;

/// A meeting that can be exported with others.
struct BatchMeeting {
    domain::MeetingId id;
    QString body; ///< abbreviation
    QDate date;
    int version = 1;
    bool finished = false; ///< finished or approved
};

/// "All finished minutes of 2021" in one go: body, years, whether drafts come along, format and folder; then progress, which
/// can be stopped.
class BatchDialog : public Dialog
{
    Q_OBJECT
public:
    /// The bytes of a meeting's minutes; as BatchExport::Maker.
    using Maker = std::function<QByteArray(domain::MeetingId, documents::Format, const documents::MinutesOptions &, documents::PdfWriter &)>;
    /// As BatchExport::Opener.
    using Opener = std::function<Maker()>;

    /// `body` is chosen at first; empty: all.
    BatchDialog(const QList<BatchMeeting> &meetings, Opener open, const ExportSettings &settings, const QString &body = {},
                QWidget *parent = nullptr);
    void reject() override; ///< stops what is running first

    QList<BatchMeeting> chosen() const;
    QString folder() const;

signals:
    void exported(const QString &folder, documents::Format format, int count);

private:
    void fillChoices(const QString &body, documents::Format format);
    QWidget *choices();
    void updateCount();
    void lookAtFolder();
    void start();
    void setRunning(bool running);
    void showResult(const BatchResult &result);
    documents::Format format() const;
    QString pathOf(const BatchMeeting &meeting) const;

    QList<BatchMeeting> m_meetings;
    Opener m_open;
    QSet<QString> m_present; ///< names of what lies in the folder
    bool m_running = false;
    QWidget *m_choices = nullptr;
    QComboBox *m_body;
    QComboBox *m_year;
    QComboBox *m_format;
    QCheckBox *m_drafts;
    QCheckBox *m_confidential;
    QLineEdit *m_folder;
    Field *m_folderField;
    TextLabel *m_count;
    QProgressBar *m_progress;
    MessageBar *m_message;
    QPushButton *m_start;
    QPushButton *m_close;
    BatchExport *m_export;
};

} // namespace views
