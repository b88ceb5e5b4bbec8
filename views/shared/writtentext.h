// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outline.h"

#include <QTextBrowser>

namespace views {

/// Lines of minutes to be read: as tall as its text, can be selected and copied, links open. A decision is bold.
class WrittenText : public QTextBrowser
{
    Q_OBJECT
public:
    explicit WrittenText(QWidget *parent = nullptr);

    /// Levels count from the least of them.
    void setLines(const QList<domain::Line> &lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fit();

    QList<domain::Line> m_lines;
    bool m_building = false;
};

} // namespace views
