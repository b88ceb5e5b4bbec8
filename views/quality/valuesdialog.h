// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/indicators.h"
#include "editing/recordedits.h"
#include "importing/valuetable.h"
#include "views/shared/dialog.h"

#include <atomic>
#include <memory>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;
class QThread;

namespace views {

class TextLabel;

/// A table of values before it is taken in: its first rows, which column is what, how many can be read, and each row that
/// cannot with the reason. The whole is read in another thread and can be broken off.
class ValuesDialog : public Dialog
{
    Q_OBJECT
public:
    ValuesDialog(const QByteArray &data, const QString &from, const domain::Indicator &indicator, const QList<domain::DialogueRound> &rounds,
                 const QList<domain::IndicatorValue> &before, QWidget *parent = nullptr);
    ~ValuesDialog() override;

    /// One for each value: new, or instead of the one that the same school had the same day.
    QList<editing::RecordChange> changes() const;
    bool isReading() const { return m_thread != nullptr; }

private:
    void setTable(const importing::ValueTable &table);
    void read();
    void stop();
    void show(const importing::ReadValues &read);
    importing::ValueColumns columns() const;
    /// Runs in another thread; `then` here, unless it was broken off.
    void work(const std::function<std::function<void()>(const std::function<bool(double)> &go)> &job);

    domain::Indicator m_indicator;
    QList<domain::DialogueRound> m_rounds;
    QList<domain::IndicatorValue> m_before;
    std::shared_ptr<const importing::ValueTable> m_table;
    importing::ReadValues m_read;
    QThread *m_thread = nullptr;
    std::shared_ptr<std::atomic<bool>> m_go;
    QTableWidget *m_rows;
    QList<QComboBox *> m_columns; ///< day, round, school, value
    TextLabel *m_said;
    TextLabel *m_problem;
    QTableWidget *m_refused;
    QProgressBar *m_progress;
    QPushButton *m_take;
};

} // namespace views
