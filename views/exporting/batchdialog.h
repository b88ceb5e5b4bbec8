// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/minutes.h"
#include "views/exporting/batchexport.h"
#include "views/exporting/exportsource.h"

#include <QDate>
#include <QDialog>

#include <optional>

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
    bool finished = false; ///< finished or approved
};

/// "All finished minutes of 2021" in one go: body, years, whether drafts come along, format and folder; then progress, which
/// can be stopped.
class BatchDialog : public QDialog
{
    Q_OBJECT
public:
    /// Reads minutes when their turn comes, on the UI thread; nothing where that cannot be done. Must not throw.
    using Loader = std::function<std::optional<domain::Minutes>(domain::MeetingId)>;
    /// The fixed bytes of approved minutes; nothing: they are made.
    using Fixed = std::function<std::optional<QByteArray>(const domain::Minutes &)>;

    BatchDialog(const QList<BatchMeeting> &meetings, Loader loader, Fixed fixed, const documents::HouseLook &look,
                const ExportSettings &settings, QWidget *parent = nullptr);
    void reject() override; ///< stops what is running first

    ~BatchDialog() override;

    QList<BatchMeeting> chosen() const;
    QString folder() const;

signals:
    void exported(const QString &folder, int count);

private:
    void fillChoices();
    QWidget *choices();
    void updateCount();
    void start();
    void showResult(const BatchResult &result);
    bool m_running = false;
    BatchItem itemFor(const BatchMeeting &meeting);

    QList<BatchMeeting> m_meetings;
    Loader m_loader;
    Fixed m_fixed;
    documents::HouseLook m_look;
    QComboBox *m_body;
    QComboBox *m_year;
    QComboBox *m_format;
    QCheckBox *m_drafts;
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
