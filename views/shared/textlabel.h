// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLabel>

namespace views {

/// Words that the program says, in one of the few sizes that the look has. Follows a change of scheme or text size.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    enum class Role {
        MeetingTitle, ///< Charis 28
        ViewTitle,    ///< Charis 24
        SheetTitle,   ///< Charis 26: beside the name of a part of a plan
        PanelTitle,   ///< Inter 15 semibold
        Group,        ///< Inter 11 semibold, above a group of rows
        Body,         ///< Inter 13, wraps
        Strong,       ///< Inter 13 semibold, wraps: what is asked
        Written,      ///< Charis 16, wraps: what people wrote
        Quiet,        ///< Inter 13 in the second ink, wraps
        Detail,       ///< Inter 12 in the second ink, wraps
        Key,          ///< Inter 11 in the third ink: key names
        Problem       ///< Inter 12 in ochre, wraps: what is missing, under its field
    };

    explicit TextLabel(Role role, const QString &text = QString(), QWidget *parent = nullptr);
    Role role() const { return m_role; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Role m_role;
    bool m_dressing = false;
    /// Nested layouts ask for the same widths dozens of times; laying the words out each time is what opening a view would cost.
    mutable QHash<int, int> m_heights;
    mutable QString m_measured; ///< what they hold for
};

} // namespace views
