// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace reviewing {
class FileQueue;
}

namespace views {

class WindowedRows;
class TextLabel;

/// All files that are being read in: how far it has come, what waits for a person, what failed and why.
class FilesView : public QWidget
{
    Q_OBJECT
public:
    /// `files` must outlive this.
    explicit FilesView(reviewing::FileQueue &files, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly);
    /// Accepting all is under way: `done` of `all`.
    void showAccepting(int done, int all);
    void focusFirst();
    WindowedRows *list() const { return m_list; }
    QPushButton *acceptButton() const { return m_accept; }
    /// What became of the files, in words: for the message at the end and for a screen reader.
    QString summary() const;

signals:
    void reviewRequested(int row);
    void acceptAllRequested();
    void skipRequested(int row);
    void cancelRequested();
    void chooseFilesRequested();
    void chooseFolderRequested();
    void clearRequested();
    void problem(const QString &text, const QString &details);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void saveReport();

    reviewing::FileQueue &m_files;
    WindowedRows *m_list;
    TextLabel *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_accept;
    QPushButton *m_more;
    QPushButton *m_folder;
    QPushButton *m_report;
    QPushButton *m_clear;
    QTimer m_refresh; ///< many files may change state at once
    bool m_readOnly = false;
    bool m_accepting = false;
};

} // namespace views
