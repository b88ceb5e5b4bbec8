// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QWidget>

namespace editing {
class LineEdits;
}
namespace outline {
class MinutesDocument;
}

namespace views {

class MinutesEditor;
class OutlinePanel;
class YieldBar;
class YieldList;
class YieldPanel;

/// One open meeting as it is worked with: the points, the page, and what the meeting has given. Where it is narrow the last
/// becomes a bar under the page. F6 goes round between them.
class MinutesWorkspace : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive this; `edits` may be null: then only the text can be changed.
    MinutesWorkspace(outline::MinutesDocument &document, editing::LineEdits *edits, QWidget *parent = nullptr);
    ~MinutesWorkspace() override;

    MinutesEditor *editor() { return m_editor; }
    OutlinePanel *outlinePanel() { return m_outline; }
    YieldPanel *yieldPanel() { return m_yieldPanel; }

    /// Another panel in the right column (finishing), or null for what the meeting has given. Takes it over.
    void setRightPanel(QWidget *panel);
    QWidget *rightPanel() { return m_right; }

    QList<QAction *> viewActions() const { return m_viewActions; } ///< with the editor's own

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void showYield();
    void goRound(bool forward);

    MinutesEditor *m_editor;
    OutlinePanel *m_outline;
    YieldList *m_yield;
    YieldPanel *m_yieldPanel;
    YieldBar *m_bar;
    QWidget *m_right = nullptr;
    bool m_yieldAsked = false; ///< narrow, and shown over the page all the same
    QList<QAction *> m_viewActions;
};

} // namespace views
