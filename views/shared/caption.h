// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/theme.h"

#include <QLabel>

namespace views {

/// A label in one of the voices of the look: face, size and colour, kept through a change of scheme.
class Caption : public QLabel
{
    Q_OBJECT
public:
    enum class Voice {
        ViewTitle,    ///< 24 Charis
        PanelHeading, ///< 15 Inter semibold
        Group,        ///< 11 semibold
        Strong,       ///< 13 semibold
        Text,         ///< 13
        Quiet,        ///< 13, ink2
        Detail,       ///< 12, ink2
        Key           ///< 11, ink3
    };

    explicit Caption(Voice voice, const QString &text = QString(), QWidget *parent = nullptr);

    void setColour(QColor Colours::*colour); ///< another one of the scheme's colours

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Voice m_voice;
    QColor Colours::*m_colour;
    bool m_dressing = false;
};

} // namespace views
