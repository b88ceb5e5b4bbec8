// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace views {

/// A dialog whose fields hold at once: what stands in the one that has the caret is taken before it closes. (Qt would tell of it
/// while the dialog is torn down, to an object that is no longer whole.)
class Dialog : public QDialog
{
public:
    using QDialog::QDialog;
    ~Dialog() override
    {
        // A window system that gives it the caret after it has closed: its forms may still hear of that, it itself no longer.
        const QObjectList parts = findChildren<QObject *>();
        for (QObject *part : parts)
            part->disconnect(this);
        leaveField();
    }
    Q_DISABLE_COPY_MOVE(Dialog)

    void done(int result) override
    {
        leaveField();
        QDialog::done(result);
    }

private:
    void leaveField()
    {
        if (QWidget *field = focusWidget())
            field->clearFocus();
    }
};

} // namespace views
