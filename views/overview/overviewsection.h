// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/rowlist.h"

class QPushButton;

namespace lists {
class OverviewSection;
}

namespace views {

class TextLabel;

/// A heading with a way to all of them, and the first few as rows, as tall as they are. Enter opens a row, Space settles it
/// where it can be settled.
class OverviewSectionView : public QWidget
{
    Q_OBJECT
public:
    /// `all`: "Alla 4", made from how many there are; empty: no way there.
    OverviewSectionView(const QString &title, lists::OverviewSection &section, const QString &empty, QWidget *parent = nullptr);

    lists::OverviewSection &section() { return m_section; }
    RowList &rows() { return *m_rows; }
    void setEmptyText(const QString &text);
    void setAllText(const QString &text);

signals:
    void opened(int row);
    void settled(int row);
    void allRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    lists::OverviewSection &m_section;
    RowList *m_rows;
    TextLabel *m_empty;
    QPushButton *m_all;
};

} // namespace views
